import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

/** What an operation is executed with. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced: defaults are in. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A selection set on a type. */
export interface Selection {
  readonly type: GraphQLCompositeType;
  readonly selectionSet: SelectionSetNode;
}

/** A field as it is executed: once, with all that is selected on it in several places. */
export interface CollectedField {
  readonly parentType: GraphQLCompositeType;
  readonly definition: GraphQLField<unknown, unknown>;
  /** As the resolver gets them: a literal, a variable and a default alike. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Empty for a scalar or an enum. */
  readonly selections: readonly Selection[];
}

/** The fragments of a document by name. */
export function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
  );
}

/**
 * Gives the fields that are executed for selections on the same object: skipped ones left out, those under one response key once.
 * Fields of fragments on different types are all given, for it is not known yet which type the object has. Introspection of the schema is left out.
 */
export function collectFields(selections: readonly Selection[], execution: Execution): CollectedField[] {
  const found = new Map<string, Found[]>();
  const visited = new Set<FragmentDefinitionNode>();
  for (const { type, selectionSet } of selections) {
    for (const selection of selectionSet.selections) collect(selection, type, { execution, found, visited });
  }
  return [...found.values()].map((fields) => merge(fields, execution));
}

interface Found {
  readonly parentType: GraphQLCompositeType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

interface Collecting {
  readonly execution: Execution;
  readonly found: Map<string, Found[]>;
  readonly visited: Set<FragmentDefinitionNode>;
}

function collect(node: SelectionNode, type: GraphQLCompositeType, collecting: Collecting): void {
  const { execution, visited } = collecting;
  if (isSkipped(node, execution)) return;
  if (node.kind === Kind.FIELD) {
    collectField(node, type, collecting);
    return;
  }
  const fragment = node.kind === Kind.FRAGMENT_SPREAD ? execution.fragments.get(node.name.value) : node;
  if (fragment === undefined || (fragment.kind === Kind.FRAGMENT_DEFINITION && visited.has(fragment))) return;
  if (fragment.kind === Kind.FRAGMENT_DEFINITION) visited.add(fragment);
  const named: GraphQLNamedType | undefined = fragment.typeCondition ? execution.schema.getType(fragment.typeCondition.name.value) : type;
  if (!isCompositeType(named)) return;
  for (const selection of fragment.selectionSet.selections) collect(selection, named, collecting);
}

function collectField(node: FieldNode, parentType: GraphQLCompositeType, { found }: Collecting): void {
  const definition = definitionOf(node.name.value, parentType);
  if (definition === undefined) return;
  const key = [node.alias?.value ?? node.name.value, node.name.value, ...(node.arguments ?? []).map((argument) => print(argument)).sort()];
  const joined = key.join('\n');
  const fields = found.get(joined);
  if (fields) fields.push({ parentType, definition, node });
  else found.set(joined, [{ parentType, definition, node }]);
}

function definitionOf(name: string, parentType: GraphQLCompositeType): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return isUnionType(parentType) ? undefined : parentType.getFields()[name];
}

function merge(fields: readonly Found[], { variables }: Execution): CollectedField {
  const { parentType, definition, node } = fields[0] as Found;
  const selections = fields.flatMap((field): Selection[] => {
    const type = getNamedType(field.definition.type);
    return field.node.selectionSet && isCompositeType(type) ? [{ type, selectionSet: field.node.selectionSet }] : [];
  });
  return { parentType, definition, values: readValues(definition, node, variables), selections };
}

/** Values that do not fit make the field fail when it is executed; it is priced as if none were given. */
function readValues(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Execution['variables'],
): Record<string, unknown> {
  try {
    return getArgumentValues(definition, node, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return {};
    throw error;
  }
}

function isSkipped(node: SelectionNode, { variables }: Execution): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return true;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false;
}
