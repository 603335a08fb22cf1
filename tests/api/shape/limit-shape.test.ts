import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { limitShape } from '../../../src/api/shape/limit-shape.ts';

const schema = buildSchema(`
  type Query { a: Query, b: Query, nodes: [Query], edges: [Query], node: Query, id: ID }
`);
const faults = (text: string) => validate(schema, parse(text), [limitShape]).map(({ message }) => message);
/** A field within itself, so many levels deep. */
const deep = (levels: number, name = 'a') => `${`{ ${name} `.repeat(levels - 1)}{ id }${' }'.repeat(levels - 1)}`;
const many = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join(' ');

test.each([
  ['levels', deep(10)],
  [
    'levels, with lists between them',
    '{ a { nodes { a { edges { node { a { nodes { a { nodes { a { a { a { a { a { nodes { id } } } } } } } } } } } } } } } }',
  ],
  ['aliases', `{ ${many(8, (index) => `x${index}: id`)} a { ${many(7, (index) => `y${index}: id`)} } }`],
  ['directives', `{ ${many(9, (index) => `x${index}: id @include(if: true) @skip(if: false)`)} }`],
  ['root fields', `{ ${many(9, (index) => `x${index}: id`)} id id ...f } fragment f on Query { id x0: id }`],
  ['introspection', getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true })],
])('%s up to their bound pass', (_what, text) => {
  expect(faults(text)).toEqual([]);
});

const DEEP = 'Expected at most 10 levels of fields, got 11. Ask for the objects below by their ids.';

test.each([
  ['levels', deep(11), DEEP],
  ['levels by inline fragments', `{ ... on Query ${deep(11)} }`, DEEP],
  ['levels by a fragment', `{ a { a { ...f } } } fragment f on Query ${deep(9)}`, DEEP],
  ['levels by a fragment within a fragment', `{ a { ...f } } fragment f on Query { a { ...g } } fragment g on Query ${deep(9)}`, DEEP],
  [
    'aliases',
    `{ a { ${many(16, (index) => `x${index}: id`)} } }`,
    'Expected at most 15 aliases, got 16. Use variables, or several requests.',
  ],
  [
    'aliases in fragments',
    `{ a { x: id ...f } } fragment f on Query { ${many(15, (index) => `x${index}: id`)} }`,
    'Expected at most 15 aliases, got 16. Use variables, or several requests.',
  ],
  [
    'directives',
    `query @a { a { ${many(50, () => 'id @include(if: true)')} } }`,
    'Expected at most 50 directives, got 51. Write an operation for each case.',
  ],
  [
    'root fields',
    `{ ${many(10, (index) => `x${index}: id`)} ...f } fragment f on Query { id }`,
    'Expected at most 10 root fields, got 11. Send several requests.',
  ],
  [
    'introspection',
    `{ __schema { types { fields { type ${deep(13, 'ofType').replace('id', 'name')} } } } }`,
    'Expected at most 15 levels of introspection, got 16. /schema.graphql has the whole schema.',
  ],
])('%s over their bound get a sentence', (_what, text, sentence) => {
  expect(faults(text)).toEqual([sentence]);
});

test('Fragments that contain themselves end', () => {
  expect(faults('{ ...f } fragment f on Query { a { ...g } } fragment g on Query { a { ...f } }')).toEqual([]);
});

test('A fragment that doubles thirty times is measured at once', () => {
  const doubling = many(30, (index) => `fragment f${index} on Query { a { ...f${index + 1} } b { ...f${index + 1} } }`);
  expect(faults(`{ ...f0 } ${doubling} fragment f30 on Query { id }`)).toEqual([
    'Expected at most 10 levels of fields, got 31. Ask for the objects below by their ids.',
  ]);
});
