import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKeptReleases } from '../../src/graph/kept.ts';
import { readExamples } from '../../src/web/examples.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

describe('what is kept', () => {
  test('stays within its bound, the least recently used goes first, and releases do not mix', () => {
    const releases = createKeptReleases(2_000);
    const [first, second] = [releases.of('first'), releases.of('second')];
    first.set('finding', 'a', { note: 'x'.repeat(200) });
    second.set('finding', 'a', { note: 'y'.repeat(200) });
    expect(first.get('finding', 'a')).toEqual({ note: 'x'.repeat(200) });
    expect(second.get('finding', 'a')).toEqual({ note: 'y'.repeat(200) });
    expect(first.get('theme', 'a')).toBeUndefined();
    for (let number = 0; number < 50; number += 1) {
      second.set('finding', `b${number}`, { note: 'z'.repeat(200) });
      first.get('finding', 'a');
      expect(releases.bytes).toBeLessThanOrEqual(2_000);
    }
    expect(first.get('finding', 'a')).toBeDefined();
    expect(second.get('finding', 'a')).toBeUndefined();
  });

  test('what is larger than the bound is not kept, and a bound of 0 keeps nothing', () => {
    const releases = createKeptReleases(100);
    releases.of('first').set('finding', 'a', { note: 'x'.repeat(200) });
    expect(releases.of('first').get('finding', 'a')).toBeUndefined();
    const none = createKeptReleases(0);
    none.of('first').set('finding', 'a', {});
    expect(none.of('first').get('finding', 'a')).toBeUndefined();
    expect(none.bytes).toBe(0);
  });
});

describe('a bound far smaller than the data', () => {
  const small = createKeptReleases(20_000);
  const servers: TestServer[] = [];
  beforeAll(async () => {
    servers.push(await startTestServer({ kept: createKeptReleases(0) }));
    servers.push(await startTestServer({ kept: small }));
  });
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  test.each(readExamples())('changes no answer: $name', async ({ query, variables }) => {
    const [without, within] = servers as [TestServer, TestServer];
    const expected = await without.ask(query, variables);
    expect(expected.errors).toBeUndefined();
    expect((await within.ask(query, variables)).data).toEqual(expected.data);
    expect((await within.ask(query, variables)).data).toEqual(expected.data);
    expect(small.bytes).toBeLessThanOrEqual(20_000);
  });
});
