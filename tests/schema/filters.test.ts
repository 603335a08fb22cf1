import { buildSchema, type GraphQLInputType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { type FilterField, isStep } from '../../src/graph/finders/filter-field.ts';
import { FILTERS } from '../../src/graph/finders/filters.ts';
import type { List } from '../../src/graph/finders/list.ts';
import { LISTS } from '../../src/graph/finders/lists.ts';
import { readTypeDefinitions } from '../../src/resolvers/type-definitions.ts';

const schema = buildSchema(await readTypeDefinitions());
const LOGIC = ['and', 'or', 'not'];

/** The input type that a field of the code must have in the SDL: `ThemeFilter`, `FindingListFilter`; null for comparisons, whose types are many. */
function expectedType(field: FilterField): string | null {
  if (!isStep(field)) return field.type === 'within' ? 'ThemeWithinInput' : null;
  return `${field.to === 'Node' ? 'NodeId' : field.to}${field.many ? 'List' : ''}Filter`;
}

function fieldsOf(name: string): Readonly<Record<string, { readonly type: GraphQLInputType }>> {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`No input type ${name}.`);
  return type.getFields();
}

test.each(Object.entries(FILTERS).filter(([name]) => name !== 'Node'))(
  'The filter of %s has the same fields in SDL and code',
  (name, fields) => {
    const declared = fieldsOf(`${name}Filter`);
    expect(
      Object.keys(declared)
        .filter((field) => !LOGIC.includes(field))
        .sort(),
    ).toEqual(Object.keys(fields).sort());
    for (const [field, spec] of Object.entries<FilterField>(fields)) {
      const expected = expectedType(spec);
      if (expected !== null) expect(String(declared[field]?.type), field).toBe(expected);
      else
        expect(isInputObjectType(declared[field]?.type) ? Object.keys(fieldsOf(String(declared[field].type))) : ['eq'], field).toContain(
          'eq',
        );
    }
    for (const logic of LOGIC) expect(declared[logic], logic).toBeDefined();
  },
);

test.each(Object.entries<List>(LISTS))(
  '%s: orders, facets and the filter of its connection are those of the SDL',
  (_name, { filter, orders, facets }) => {
    const connection = schema.getType(`${filter}Connection`);
    const order = schema.getType(`${filter}OrderField`);
    const facetField = schema.getType(`${filter}FacetField`);
    expect(isEnumType(order) && order.getValues().map(({ name }) => name)).toEqual(Object.keys(orders));
    expect(isEnumType(facetField) ? facetField.getValues().map(({ name }) => name) : []).toEqual(Object.keys(facets));
    expect(isObjectType(connection) && 'facets' in connection.getFields()).toBe(Object.keys(facets).length > 0);
  },
);

test('Every connection but that of search takes a filter and an order', () => {
  const bare = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields())
          .filter((field) => /Connection!$/.test(String(field.type)))
          .filter(({ args }) => !['filter', 'orderBy', 'first', 'after'].every((name) => args.some((argument) => argument.name === name)))
          .map(({ name }) => `${type.name}.${name}`)
      : [],
  );
  expect(bare.filter((field) => field !== 'Query.search')).toEqual([]);
});
