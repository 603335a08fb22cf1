import { GraphQLError, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../properties/lists.ts';
import { propertySeed } from '../../properties/property-seed.ts';
import fc from '../../support/fast-check.ts';
import type { TestServer } from '../../support/server.ts';
import { expectRefused, expectSafe, expectStillAnswers, type PlainAnswer, post, startHostileServer } from '../safe-answer.ts';
import { faultOfShape } from './check-shape.ts';
import { type MadeOperation, operationsOf } from './make-operation.ts';
import { mutated } from './mutated.ts';
import { readFrugalSource } from './value-source.ts';

const OPERATIONS = 1_000;
const BROKEN = 400;
const AT_ONCE = 4;
const STATUSES = [200, 400, 429, 503];

let server: TestServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.stop());

const source = await readFrugalSource();
const operations = operationsOf(schema, source);

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
  readonly extensions?: unknown;
}

/** Whether the operation can be executed, by GraphQL itself and nothing of the server. */
function isValid(query: string): boolean {
  try {
    return validate(schema, parse(query)).length === 0;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

const send = (operation: MadeOperation) => post(server.url, JSON.stringify(operation));

/** Of several errors under one field that cannot be null, GraphQL (section 6.4.4) leaves open which is told: their codes are compared. */
function comparable({ status, text }: PlainAnswer): unknown {
  const { data, errors, extensions } = JSON.parse(text) as Body;
  return { status, data, extensions, codes: [...new Set(errors?.map((error) => error.extensions.code))].sort() };
}

/** Holds for an answer to an operation that is valid by itself, whatever the API makes of it. */
function expectFitting(operation: MadeOperation, { status, text }: PlainAnswer): void {
  const { data, errors } = JSON.parse(text) as Body;
  const shown = `${operation.query}\n${JSON.stringify(operation.variables)}\n${text.slice(0, 1_000)}`;
  expect(STATUSES, shown).toContain(status);
  if (status !== 200 || data === undefined || data === null) {
    expect(errors?.length, shown).toBeGreaterThan(0);
    return;
  }
  const fault = faultOfShape({ schema, document: parse(operation.query), variables: operation.variables }, data);
  if (fault !== null) throw new Error(`${fault}\n${shown}`);
  for (const { path = [] } of errors ?? []) expect(isNullOnTheWay(data, path), `${path}: ${shown}`).toBe(true);
}

/** The field of an error is null, or something around it that cannot be without it. */
function isNullOnTheWay(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const key of path) {
    if (value === null) return true;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value === null;
}

async function inTurn<Item>(items: readonly Item[], ask: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await ask(item);
    }),
  );
}

test('A thousand made operations: a safe answer that fits, and the same when asked again', async () => {
  const made = fc.sample(operations, { numRuns: OPERATIONS, seed: propertySeed() + 1 });
  const statuses = new Map<number, number>();
  await inTurn(made, async (operation) => {
    const answer = await send(operation);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    expectSafe(answer, JSON.stringify(operation));
    if (isValid(operation.query)) expectFitting(operation, answer);
    else expectRefused(answer, operation.query);
    expect(comparable(await send(operation)), operation.query).toEqual(comparable(answer));
  });
  expect(statuses.get(200), JSON.stringify([...statuses])).toBeGreaterThan(OPERATIONS / 2);
  await expectStillAnswers(server.url);
});

test('Texts with characters dropped, doubled, swapped and put in: refused with a sentence where they are no operation', async () => {
  const made = fc.sample(mutated(operations), { numRuns: BROKEN, seed: propertySeed() + 2 });
  const broken = made.filter(({ query }) => !isValid(query));
  expect(broken.length).toBeGreaterThan(BROKEN / 2);
  await inTurn(made, async (operation) => {
    const answer = await send(operation);
    if (isValid(operation.query)) {
      expectSafe(answer, JSON.stringify(operation));
      return expectFitting(operation, answer);
    }
    expect(answer.status, `${operation.query}\n${answer.text}`).toBe(400);
    expectRefused(answer, operation.query);
  });
  await expectStillAnswers(server.url);
});
