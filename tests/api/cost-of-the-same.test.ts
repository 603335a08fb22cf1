import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { priceOperation } from '../../src/api/cost/price-operation.ts';
import fc from '../support/fast-check.ts';
import { price, schema } from './price.ts';

describe('the same operation costs the same, however it is written', () => {
  const filter = { parent: { year: { eq: 2020 } } };
  test.each<[string, string, Record<string, unknown>?]>([
    ['literals', '{ units(first: 9, filter: { parent: { year: { eq: 2020 } } }) { nodes { parent { id } } } }'],
    [
      'variables',
      'query ($n: Int!, $filter: UnitFilter) { units(first: $n, filter: $filter) { nodes { parent { id } } } }',
      { n: 9, filter },
    ],
    [
      'a variable within a literal',
      'query ($y: Int) { units(first: 9, filter: { parent: { year: { eq: $y } } }) { nodes { parent { id } } } }',
      { y: 2020 },
    ],
    [
      'defaults of variables',
      'query ($n: Int = 9, $filter: UnitFilter = { parent: { year: { eq: 2020 } } }) { units(first: $n, filter: $filter) { nodes { parent { id } } } }',
    ],
    ['aliases', '{ a: units(first: 9, filter: { parent: { year: { eq: 2020 } } }) { b: nodes { c: parent { id } } } }'],
    [
      'a fragment within a fragment',
      '{ ...A } fragment A on Query { units(first: 9, filter: { parent: { year: { eq: 2020 } } }) { nodes { ...B } } } fragment B on Unit { parent { id } }',
    ],
    [
      'inline fragments',
      '{ ... { units(first: 9, filter: { parent: { year: { eq: 2020 } } }) { nodes { ... on Node { ... on Unit { parent { id } } } } } } }',
    ],
    [
      'fields that are merged',
      '{ units(first: 9, filter: { parent: { year: { eq: 2020 } } }) { nodes { parent { id } ...B parent { name } } } } fragment B on Unit { parent { id } }',
    ],
    [
      'arguments in another order',
      '{ units(filter: { parent: { year: { eq: 2020 } } }, first: 9) { nodes { parent { id } } } units(first: 9, filter: { parent: { year: { eq: 2020 } } }) { nodes { id } } }',
    ],
    [
      'skipped fields beside it',
      'query ($no: Boolean!) { units(first: 9, filter: { parent: { year: { eq: 2020 } } }) { nodes { parent { id } sources @include(if: $no) { url } ... @skip(if: true) { x: parent { id } } } } unit @skip(if: true) { id } }',
      { no: false },
    ],
  ])('%s', (_, query, variables) => {
    expect(price(query, variables)).toBe(9 + 9 + 5 + 1);
  });

  test('any tree of fields, as literals and as fragments with variables', () => {
    fc.assert(
      fc.property(treeOfDepth(4), (root) => {
        expect(price(`{ units(first: ${root.first}) { nodes { id ${asLiterals(root)} } } }`)).toBe(priceOfTree(root, 1));
        expect(price(...asFragments(root))).toBe(priceOfTree(root, 1));
      }),
      { numRuns: 200 },
    );
  });

  test('of several operations the one that runs is priced, and variables that do not fit have no price', () => {
    const document = parse('query A { unit { id } } query B($n: Int!) { units(first: $n) { nodes { id } } }');
    expect(priceOperation({ schema, document, operationName: 'A' })).toBe(1);
    expect(priceOperation({ schema, document, operationName: 'B', variables: { n: 3 } })).toBe(3);
    expect(priceOperation({ schema, document, operationName: 'B', variables: { n: 'many' } })).toBeNull();
    expect(priceOperation({ schema, document, operationName: 'B' })).toBeNull();
  });
});

interface Tree {
  readonly first: number;
  readonly children: readonly Tree[];
}

function priceOfTree({ first, children }: Tree, parents: number): number {
  return children.reduce((sum, child) => sum + priceOfTree(child, parents * first), parents * first);
}

function asLiterals({ children }: Tree): string {
  return children.map((child, index) => `a${index}: units(first: ${child.first}) { nodes { id ${asLiterals(child)} } }`).join(' ');
}

/** A fragment for each object, a variable for each size. */
function asFragments(root: Tree): [string, Record<string, unknown>] {
  const fragments: string[] = [];
  const variables: Record<string, number> = {};
  const write = (tree: Tree): string => {
    const variable = `n${Object.keys(variables).length}`;
    variables[variable] = tree.first;
    const children = tree.children.map((child, index) => `a${index}: ${write(child)}`);
    fragments.push(`fragment F${variable} on Unit { id ${children.join(' ')} }`);
    return `units(first: $${variable}) { edges { node { ...F${variable} } } }`;
  };
  const selection = write(root);
  const declared = Object.keys(variables).map((name) => `$${name}: Int!`);
  return [`query (${declared.join(', ')}) { ${selection} } ${fragments.join('\n')}`, variables];
}

function treeOfDepth(depth: number): fc.Arbitrary<Tree> {
  const children = depth === 0 ? fc.constant([]) : fc.array(treeOfDepth(depth - 1), { maxLength: 2 });
  return fc.record({ first: fc.integer({ min: 1, max: 4 }), children });
}
