import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as limits from '../../src/model/limits.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { RATE_POINTS: '7000', READ_SECONDS: '30' } });
});
afterAll(() => server.stop());

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

test('Each promised number is read by the page', async () => {
  const page = await readFile(new URL('../../src/api/limits-page.ts', import.meta.url), 'utf8');
  const read = new Set([...page.matchAll(/\blimits\.([A-Z_]+)/g)].map(([, name]) => name));
  expect(Object.keys(limits).filter((name) => !read.has(name))).toEqual(['POINTS_IN_WINDOW']);
});

test('The README has a row for each limit that a client meets', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const table = /<!-- limits -->\n([\s\S]*?)<!-- \/limits -->/.exec(readme)?.[1] ?? '';
  const { makeLimitsTable } = await import('../support/limits-table.ts');
  expect(table).toBe(makeLimitsTable());
});
