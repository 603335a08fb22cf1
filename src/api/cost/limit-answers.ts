import {
  BREAK,
  type DirectiveNode,
  defaultFieldResolver,
  type FieldNode,
  GraphQLError,
  type GraphQLFieldResolver,
  GraphQLIncludeDirective,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { MOST_VALUES } from '../../model/limits.ts';
import { inEnglish } from '../in-english.ts';
import { collectFields, type Execution, type Selection } from './collect-fields.ts';

/**
 * Makes each list of objects count what it adds to the answer before its objects are filled, and fail once there is too much: an
 * operation that is cheap by its price cannot fill the memory. Changes the resolvers of the schema.
 */
export function limitAnswers(schema: GraphQLSchema): void {
  const answers: Answers = { begun: new WeakMap(), lasting: new WeakMap() };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (isListOfObjects(field.type)) field.resolve = counted(field.resolve ?? defaultFieldResolver, answers);
    }
  }
}

/** How many values a row has, by the field of its list, or by the fields where a list is selected in several places. */
type ValuesOfRow = WeakMap<FieldNode | readonly FieldNode[], number>;

/** The answer of one operation, while it is made. */
interface Answer {
  readonly execution: Execution;
  readonly valuesOfRow: ValuesOfRow;
  values: number;
}

interface Answers {
  /** By the operation's context. */
  readonly begun: WeakMap<object, Answer>;
  /** What holds for each answer of an operation: Apollo Server gives one document for one text as long as it keeps that. Null where it depends on variables. */
  readonly lasting: WeakMap<OperationDefinitionNode, ValuesOfRow | null>;
}

type Resolver = GraphQLFieldResolver<unknown, object>;

function counted(resolve: Resolver, answers: Answers): Resolver {
  return (source, values, context, info) => {
    const count = (rows: unknown) => {
      if (Array.isArray(rows) && rows.length > 0) addRows(rows.length, answerOf(context, info, answers), info);
      return rows;
    };
    const rows: unknown = resolve(source, values, context, info);
    return rows instanceof Promise ? rows.then(count) : count(rows);
  };
}

function answerOf(context: object, info: GraphQLResolveInfo, { begun, lasting }: Answers): Answer {
  const known = begun.get(context);
  if (known) return known;
  const { schema, fragments, variableValues, operation } = info;
  const execution = { schema, fragments: new Map(Object.entries(fragments)), variables: variableValues };
  if (!lasting.has(operation)) lasting.set(operation, hasConditions(info) ? null : new WeakMap());
  const answer = { execution, valuesOfRow: lasting.get(operation) ?? new WeakMap(), values: 0 };
  begun.set(context, answer);
  return answer;
}

const CONDITIONS: ReadonlySet<string> = new Set([GraphQLSkipDirective.name, GraphQLIncludeDirective.name]);

/** Whether variables may tell which fields are left out. */
function hasConditions({ operation, fragments }: GraphQLResolveInfo): boolean {
  let isFound = false;
  const enter = ({ name }: DirectiveNode) => {
    isFound ||= CONDITIONS.has(name.value);
    return isFound ? BREAK : undefined;
  };
  for (const node of [operation, ...Object.values(fragments)]) visit(node, { Directive: enter });
  return isFound;
}

function addRows(rows: number, answer: Answer, { fieldNodes, returnType }: GraphQLResolveInfo): void {
  const key = fieldNodes.length === 1 ? (fieldNodes[0] as FieldNode) : fieldNodes;
  let ofRow = answer.valuesOfRow.get(key);
  if (ofRow === undefined) {
    const type = getNamedType(returnType);
    const selections = fieldNodes.flatMap(({ selectionSet }) => (selectionSet && isCompositeType(type) ? [{ type, selectionSet }] : []));
    ofRow = countValues(selections, answer.execution);
    answer.valuesOfRow.set(key, ofRow);
  }
  answer.values += rows * ofRow;
  if (answer.values <= MOST_VALUES) return;
  throw new GraphQLError(
    `The answer would hold more than ${inEnglish(MOST_VALUES)} values. Ask for fewer rows (first), fewer levels, or split it.`,
    {
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    },
  );
}

/** The fields of an object and of the objects in it; lists in it count theirs themselves. */
function countValues(selections: readonly Selection[], execution: Execution): number {
  return collectFields(selections, execution).reduce(
    (values, field) => values + 1 + (isListOfObjects(field.definition.type) ? 0 : countValues(field.selections, execution)),
    0,
  );
}

function isListOfObjects(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
}
