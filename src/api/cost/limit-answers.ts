import {
  defaultFieldResolver,
  type FieldNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { MOST_VALUES } from '../../model/limits.ts';
import { inEnglish } from '../in-english.ts';
import { collectFields, type Execution, type Selection } from './collect-fields.ts';

/**
 * Makes each list of objects count what it adds to the answer before its objects are filled, and fail once there is too much: an
 * operation that is cheap by its price cannot fill the memory. Changes the resolvers of the schema.
 */
export function limitAnswers(schema: GraphQLSchema): void {
  const answers = new WeakMap<object, Answer>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (isListOfObjects(field.type)) field.resolve = counted(field.resolve ?? defaultFieldResolver, answers);
    }
  }
}

/** The answer of one operation, while it is made. */
interface Answer {
  readonly execution: Execution;
  readonly valuesOfRow: WeakMap<readonly FieldNode[], number>;
  values: number;
}

type Resolver = GraphQLFieldResolver<unknown, object>;

function counted(resolve: Resolver, answers: WeakMap<object, Answer>): Resolver {
  return (source, values, context, info) => {
    const count = (rows: unknown) => {
      if (Array.isArray(rows) && rows.length > 0) addRows(rows.length, answerOf(context, info, answers), info);
      return rows;
    };
    const rows: unknown = resolve(source, values, context, info);
    return rows instanceof Promise ? rows.then(count) : count(rows);
  };
}

function answerOf(context: object, { schema, fragments, variableValues }: GraphQLResolveInfo, answers: WeakMap<object, Answer>): Answer {
  const begun = answers.get(context);
  if (begun) return begun;
  const execution = { schema, fragments: new Map(Object.entries(fragments)), variables: variableValues };
  const answer = { execution, valuesOfRow: new WeakMap(), values: 0 };
  answers.set(context, answer);
  return answer;
}

function addRows(rows: number, answer: Answer, { fieldNodes, returnType }: GraphQLResolveInfo): void {
  let ofRow = answer.valuesOfRow.get(fieldNodes);
  if (ofRow === undefined) {
    const type = getNamedType(returnType);
    const selections = fieldNodes.flatMap(({ selectionSet }) => (selectionSet && isCompositeType(type) ? [{ type, selectionSet }] : []));
    ofRow = countValues(selections, answer.execution);
    answer.valuesOfRow.set(fieldNodes, ofRow);
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
