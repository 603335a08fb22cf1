import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKeptReleases } from '../../src/graph/kept.ts';
import { readExamples } from '../../src/web/examples.ts';
import { createSwitchedReleases } from '../bench/kept-modes.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** Emptied before each operation. */
const releases = createSwitchedReleases(16 * 1024 * 1024);
let alone: TestServer;
let together: TestServer;
beforeAll(async () => {
  alone = await startTestServer({ kept: createKeptReleases(0) });
  together = await startTestServer({ kept: releases });
});
afterAll(() => Promise.all([alone, together].map((server) => server.stop())));

/** How many rows each Cypher query gave, by its name, and how many queries there were. */
async function countWork<Result>({ graph }: TestServer, work: () => Promise<Result>) {
  const rows: Record<string, number> = {};
  let queries = 0;
  const stopListening = graph.listen((event) => {
    if (event.name === 'readCurrentRelease') return;
    rows[event.name] = (rows[event.name] ?? 0) + event.rows;
    queries += 1;
  });
  const result = await work();
  stopListening();
  return { rows, queries, result };
}

/**
 * Who comes while others wait may know one list already and not the next, and so asks for the objects of a level in two parts: then there
 * is a query more, but no row more.
 */
test.each(readExamples())('$name: asked sixteen times at once and never before, each row is loaded once', async ({ query, variables }) => {
  const one = await countWork(alone, () => alone.ask(query, variables));
  expect(one.result.errors).toBeUndefined();
  releases.switchTo('warm');
  const many = await countWork(together, () => Promise.all(Array.from({ length: 16 }, () => together.ask(query, variables))));
  for (const { data, errors } of many.result) expect({ data, errors }).toEqual({ data: one.result.data, errors: undefined });
  expect(many.rows).toEqual(one.rows);
  expect(many.queries).toBeLessThanOrEqual(Math.max(0, 2 * one.queries - 1));
});
