import { type DocumentNode, GraphQLError, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { priceOperation } from '../../../src/api/cost/price-operation.ts';
import { schema } from '../../properties/lists.ts';
import { propertySeed } from '../../properties/property-seed.ts';
import fc from '../../support/fast-check.ts';
import { type MadeOperation, operationsOf } from './make-operation.ts';
import { inlineFragments, makeLiterals } from './rewrite.ts';
import { readValueSource } from './value-source.ts';

const OPERATIONS = 10_000;
/** Far more than any takes on a slow machine, and far less than one that counts to the end of what doubles. */
const MOST_MILLISECONDS = 2_000;

const source = await readValueSource();
const made = fc.sample(operationsOf(schema, source), { numRuns: OPERATIONS, seed: propertySeed() });

/** An operation that is valid, with its price as it was sent. */
interface Priced extends MadeOperation {
  readonly document: DocumentNode;
  readonly points: number | null;
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

const priced: Priced[] = [];
let slowest = 0;
for (const operation of made) {
  const document = parsed(operation.query);
  if (document === null || validate(schema, document).length > 0) continue;
  const begin = performance.now();
  const points = priceOperation({ schema, document, variables: operation.variables, operationName: operation.operationName });
  slowest = Math.max(slowest, performance.now() - begin);
  priced.push({ ...operation, document, points });
}

const shown = ({ query, variables }: MadeOperation) => `${query}\n${JSON.stringify(variables)}`;

test('Most of ten thousand made operations are valid, and they use what the language has', () => {
  expect(priced.length).toBeGreaterThan(OPERATIONS * 0.9);
  const whole = priced.map(({ query }) => query).join('\n');
  for (const part of ['fragment ', '... on ', '... {', '@skip', '@include', ' = ', 'filter: {', 'filter: $', 'and: [$', 'a1: ', 'last: ']) {
    expect(whole.split(part).length, part).toBeGreaterThan(100);
  }
});

test('Each has a price: a number of points, no end, or none as its variables do not fit; each in bounded time', () => {
  for (const each of priced) {
    const { points } = each;
    expect(points === null || points === Infinity || (Number.isSafeInteger(points) && points >= 0), `${points}: ${shown(each)}`).toBe(true);
  }
  expect(priced.some(({ points }) => points === null)).toBe(true);
  expect(slowest).toBeLessThan(MOST_MILLISECONDS);
});

test('With its fragments written out, and with its values in place of variables, each costs the same', () => {
  const some = priced.filter(({ points }) => points !== null).slice(0, 2_000);
  for (const each of some) {
    const { variables, operationName, document } = each;
    const inline = inlineFragments(document);
    expect(priceOperation({ schema, document: inline, variables, operationName }), `fragments: ${shown(each)}`).toBe(each.points);
    const literal = makeLiterals(schema, document, variables);
    expect(validate(schema, literal).map(String), shown(each)).toEqual([]);
    expect(priceOperation({ schema, document: literal, operationName }), `variables: ${shown(each)}`).toBe(each.points);
  }
});
