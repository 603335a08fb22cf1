import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { TYPE_OF_ID_KIND } from '../../src/model/ids.ts';
import * as vocabulary from '../../src/model/vocabulary.ts';
import { makeSchema } from '../../src/resolvers/schema.ts';
import { readTypeDefinitions } from '../../src/resolvers/type-definitions.ts';

const schema = buildSchema(await readTypeDefinitions());
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

/** The path and description of a type and of everything in it. */
function describeAll(type: GraphQLNamedType): [path: string, description: string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isScalarType(type)) return own;
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map(({ name, description }): [string, string | null | undefined] => [`${type.name}.${name}`, description]),
    ];
  if (isInputObjectType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).map(({ name, description }): [string, string | null | undefined] => [
        `${type.name}.${name}`,
        description,
      ]),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => [
      [`${type.name}.${field.name}`, field.description],
      ...field.args.map(({ name, description }): [string, string | null | undefined] => [
        `${type.name}.${field.name}(${name}:)`,
        description,
      ]),
    ]),
  ];
}

test('Every type, field, argument and value is described in a sentence', () => {
  const bare = types
    .flatMap(describeAll)
    .filter(([, description]) => !description || !/[.:…]$/.test(description.trim()) || description.length < 5);
  expect(bare).toEqual([]);
});

test('Schema and code fit', async () => {
  expect((await makeSchema()).getQueryType()?.name).toBe('Query');
});

test('Lists are non-null inside and out, but for nodes, which answers in the order of its ids', () => {
  const loose = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter((field) => /^\[/.test(String(field.type)) && !/^\[\w+!\]!$/.test(String(field.type)))
          .map(({ name }) => `${type.name}.${name}`)
      : [],
  );
  expect(loose).toEqual(['Query.nodes']);
});

test('Every kind of id has a type that is a Node', () => {
  const nodes = schema
    .getPossibleTypes(schema.getType('Node') as never)
    .map(({ name }) => name)
    .sort();
  expect(nodes).toEqual(Object.values(TYPE_OF_ID_KIND).sort());
});

test('Enums have the values of the vocabulary, in its order', () => {
  const enums: Readonly<Record<string, readonly string[]>> = {
    Rating: vocabulary.RATINGS,
    RatingStatus: vocabulary.RATING_STATUSES,
    Programme: vocabulary.PROGRAMMES,
    YearBasis: vocabulary.YEAR_BASES,
    FieldworkScope: vocabulary.FIELDWORK_SCOPES,
    Basis: vocabulary.BASES,
    ServiceStatus: vocabulary.SERVICE_STATUSES,
    Nation: vocabulary.NATIONS,
    ServiceKind: vocabulary.SERVICE_KINDS,
    AliasKind: vocabulary.ALIAS_KINDS,
    Confidence: vocabulary.CONFIDENCES,
    Polarity: vocabulary.POLARITIES,
    Unit: vocabulary.UNITS,
    Qualifier: vocabulary.QUALIFIERS,
    ScopeKind: vocabulary.SCOPE_KINDS,
    Role: vocabulary.ROLES,
    SourceKind: vocabulary.SOURCE_KINDS,
    Method: vocabulary.METHODS,
    Attribution: vocabulary.ATTRIBUTIONS,
    Standing: vocabulary.STANDINGS,
    AnalysisDimension: vocabulary.ANALYSIS_DIMENSIONS,
    Movement: vocabulary.MOVEMENTS,
    AddresseeKind: vocabulary.ADDRESSEE_KINDS,
  };
  for (const [name, values] of Object.entries(enums)) {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name), name).toEqual(values);
  }
});
