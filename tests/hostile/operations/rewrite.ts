import {
  astFromValue,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Writes each named fragment out where it is spread, as an inline one. The document must be valid: no fragment holds itself. */
export function inlineFragments(document: DocumentNode): DocumentNode {
  const named = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return visit(
    { kind: Kind.DOCUMENT, definitions: operations },
    {
      // What is put in place of a node is entered in its turn, so fragments within fragments are written out as well.
      FragmentSpread: ({ name, directives }) => {
        const { typeCondition, selectionSet } = named.get(name.value) as FragmentDefinitionNode;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, ...(directives && { directives }) };
      },
    },
  );
}

/** Puts the values of variables, or their defaults, in their places. The values must fit. */
export function makeLiterals(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>): DocumentNode {
  const [operation] = document.definitions.filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], { ...variables });
  if (!coerced) throw new Error('The variables do not fit.');
  const types = new TypeInfo(schema);
  const literalOf = (name: string): ValueNode | null => {
    const type = types.getInputType();
    return type && Object.hasOwn(coerced, name) ? (astFromValue(coerced[name], type) ?? null) : null;
  };
  const isLeftOut = (value: ValueNode) => value.kind === Kind.VARIABLE && !Object.hasOwn(coerced, value.name.value);
  return visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => null,
      Argument: ({ value }) => (isLeftOut(value) ? null : undefined),
      ObjectField: ({ value }) => (isLeftOut(value) ? null : undefined),
      Variable: ({ name }) => literalOf(name.value) ?? undefined,
    }),
  );
}
