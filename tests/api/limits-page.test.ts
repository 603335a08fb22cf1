import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as limits from '../../src/model/limits.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { RATE_POINTS: '7000', READ_SECONDS: '30' } });
});
afterAll(() => server.stop());

/** All numbers in a value of objects. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test('/limits tells what holds on this server', async () => {
  const response = await fetch(`${server.url}/limits`);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toMatchObject({
    cost: { mostPoints: 1_000, points: { object: 1, comparison: 1, relationshipStep: 5, allOfList: 5, facet: 10, wholeData: 20 } },
    rate: { points: 7_000, windowSeconds: 60, charges: { request: 1, refused: 10, unseenShape: 50 } },
    shape: { levels: 10, aliases: 15, tokens: 1_000, directives: 50, rootFields: 10, batching: false },
    request: { bodyBytes: 100_000 },
    paging: { largestSize: 100, ids: 100 },
    answer: { cypherQuerySeconds: 30, neo4jAwaySeconds: 60 },
  });
});

test('Each promised number is at /limits', async () => {
  const shown = new Set(numbersIn(await (await fetch(`${server.url}/limits`)).json()));
  const withoutRate = Object.entries(limits).filter(([name]) => name !== 'POINTS_IN_WINDOW');
  const missing = withoutRate.filter(([, value]) => numbersIn(value).some((number) => !shown.has(number))).map(([name]) => name);
  expect(missing).toEqual([]);
});

test('The README has a row for each limit that a client meets', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const table = /<!-- limits -->\n([\s\S]*?)<!-- \/limits -->/.exec(readme)?.[1] ?? '';
  const { makeLimitsTable } = await import('../support/limits-table.ts');
  expect(table).toBe(makeLimitsTable());
});
