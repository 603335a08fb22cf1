import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** An operation that was asked, by whose text the answer is judged. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Says what is wrong with the data of an answer by the text of the operation and the schema: a field that is missing or was not asked,
 * null where that is not allowed, a value of another kind. Null when it fits. The rules are those of section 6 of the GraphQL specification,
 * written anew; the operation must be valid, and the first of its document.
 */
export function faultOfShape({ schema, document, variables }: AskedOperation, data: unknown): string | null {
  const operation = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], { ...variables });
  if (!operation || !coerced) return 'data of an operation that cannot be executed';
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const judge = new Judge(schema, fragments, coerced);
  return judge.object([operation.selectionSet], schema.getQueryType() as GraphQLObjectType, data);
}

class Judge {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Readonly<Record<string, unknown>>) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  object(sets: readonly SelectionSetNode[], type: GraphQLObjectType, value: unknown): string | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${type.name}: ${JSON.stringify(value)} is no object`;
    const asked = new Map<string, FieldNode[]>();
    for (const set of sets) for (const selection of set.selections) this.#collect(selection, type, asked);
    const got = Object.keys(value);
    if (got.join() !== [...asked.keys()].join()) return `${type.name}: asked for ${[...asked.keys()]}, got ${got}`;
    for (const [key, nodes] of asked) {
      const fault = this.#field(nodes, type, (value as Readonly<Record<string, unknown>>)[key]);
      if (fault !== null) return `${key}.${fault}`;
    }
    return null;
  }

  #field(nodes: readonly FieldNode[], parent: GraphQLObjectType, value: unknown): string | null {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return value === parent.name ? null : `__typename: ${JSON.stringify(value)} of a ${parent.name}`;
    const field = parent.getFields()[name];
    if (!field) return `${parent.name} has no field ${name}`;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return this.#value(field.type, sets, value);
  }

  #value(type: GraphQLOutputType, sets: readonly SelectionSetNode[], value: unknown): string | null {
    if (isNonNullType(type)) return value === null ? `null of ${type}` : this.#value(type.ofType, sets, value);
    if (value === null) return null;
    if (isListType(type)) {
      if (!Array.isArray(value)) return `${JSON.stringify(value)} of ${type}`;
      return value.map((item) => this.#value(type.ofType, sets, item)).find((fault) => fault !== null) ?? null;
    }
    if (isLeafType(type)) return isOfKind(type, value) ? null : `${JSON.stringify(value)} of ${type}`;
    if (!isAbstractType(type)) return this.object(sets, type, value);
    const faults = this.#schema.getPossibleTypes(type).map((possible) => this.object(sets, possible, value));
    return faults.includes(null) ? null : `no type of ${type}: ${faults.join('; ')}`;
  }

  #collect(selection: SelectionNode, type: GraphQLObjectType, asked: Map<string, FieldNode[]>): void {
    if (this.#isLeftOut(selection)) return;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      asked.set(key, [...(asked.get(key) ?? []), selection]);
      return;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
    if (condition && condition !== type && !(isCompositeType(condition) && this.#isOne(type, condition))) return;
    for (const inner of fragment?.selectionSet.selections ?? []) this.#collect(inner, type, asked);
  }

  #isOne(type: GraphQLObjectType, condition: GraphQLCompositeType): boolean {
    return isAbstractType(condition) && this.#schema.isSubType(condition, type);
  }

  #isLeftOut({ directives = [] }: SelectionNode): boolean {
    return directives.some(({ name, arguments: [argument] = [] }) => {
      const value = argument?.value;
      const isTrue = value?.kind === Kind.VARIABLE ? this.#variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
      return name.value === 'skip' ? isTrue === true : name.value === 'include' && isTrue !== true;
    });
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

function isOfKind(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return type.getValues().some(({ name }) => name === value);
  switch (type.name) {
    case 'Int':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case 'Float':
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return typeof value === 'string' && DATE.test(value);
    case 'PartialDate':
      return typeof value === 'string' && PARTIAL_DATE.test(value);
    case 'URL':
      return typeof value === 'string' && URL.canParse(value);
    default:
      return typeof value === 'string';
  }
}
