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

async function countQueries<Result>({ graph }: TestServer, work: () => Promise<Result>) {
  let queries = 0;
  const stopListening = graph.listen(({ name }) => {
    if (name !== 'readCurrentRelease') queries += 1;
  });
  const result = await work();
  stopListening();
  return { queries, result };
}

test.each(readExamples())('$name: asked sixteen times at once and never before, it is loaded once', async ({ query, variables }) => {
  const one = await countQueries(alone, () => alone.ask(query, variables));
  expect(one.result.errors).toBeUndefined();
  releases.switchTo('warm');
  const many = await countQueries(together, () => Promise.all(Array.from({ length: 16 }, () => together.ask(query, variables))));
  for (const { data, errors } of many.result) expect({ data, errors }).toEqual({ data: one.result.data, errors: undefined });
  expect(many.queries).toBe(one.queries);
});
