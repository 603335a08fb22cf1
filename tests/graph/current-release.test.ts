import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createCurrentRelease } from '../../src/graph/current-release.ts';
import { type Graph, GraphUnavailableError } from '../../src/graph/run.ts';
import { GRAPH_MODEL_VERSION } from '../../src/graph/writes/graph-model.ts';

type Row = [string, string, string, string[], number[], string, string, string, number | null];

function rowOf(version: string): Row {
  return [version, '2026-01-31', 'abc', ['Finding', 'Theme'], [3, 2], 'OGL-3.0', 'Made up', '2026-01-31T12:00:00Z', GRAPH_MODEL_VERSION];
}

/** A door behind which only the pointer can be read: `answer` gives its rows or an error. */
function follow(answer: () => Promise<Row[]>) {
  const read = vi.fn(answer);
  const graph = { read } as unknown as Graph;
  const currentRelease = createCurrentRelease(graph, { everyMilliseconds: 5 });
  onTestFinished(() => currentRelease.stop());
  return { currentRelease, read };
}

test('knows nothing before the first look and the whole release after', async () => {
  const { currentRelease } = follow(async () => [rowOf('one')]);
  expect(currentRelease.current()).toBeNull();
  expect(currentRelease.state.reachable).toBe(false);
  await currentRelease.refresh();
  expect(currentRelease.current()).toEqual({
    version: 'one',
    issuedOn: '2026-01-31',
    checksum: 'abc',
    counts: { Finding: 3, Theme: 2 },
    licence: 'OGL-3.0',
    attribution: 'Made up',
    loadedAt: '2026-01-31T12:00:00Z',
  });
  expect(currentRelease.state).toMatchObject({ reachable: true, error: null });
});

test('gives null for a store without a release', async () => {
  const { currentRelease } = follow(async () => []);
  expect(await currentRelease.refresh()).toBeNull();
  expect(currentRelease.state.reachable).toBe(true);
});

test('follows the pointer by itself and tells of each change once', async () => {
  let version = 'one';
  const { currentRelease } = follow(async () => [rowOf(version)]);
  const seen: (string | undefined)[] = [];
  currentRelease.onChange((release) => seen.push(release?.version));
  await currentRelease.refresh();
  version = 'two';
  await vi.waitFor(() => expect(seen).toEqual(['one', 'two']));
  expect(currentRelease.current()?.version).toBe('two');
});

test('keeps the last known release while Neo4j is away, and says so', async () => {
  let isAway = false;
  const { currentRelease } = follow(async () => {
    if (isAway) throw new GraphUnavailableError('away');
    return [rowOf('one')];
  });
  await currentRelease.refresh();
  isAway = true;
  await vi.waitFor(() => expect(currentRelease.state.reachable).toBe(false));
  expect(currentRelease.current()?.version).toBe('one');
  expect(currentRelease.state.error).toBeInstanceOf(GraphUnavailableError);
  isAway = false;
  await vi.waitFor(() => expect(currentRelease.state.reachable).toBe(true));
});

test('never looks twice at a time, and no more after stop', async () => {
  let under = 0;
  let most = 0;
  const { currentRelease, read } = follow(async () => {
    under += 1;
    most = Math.max(most, under);
    await sleep(20);
    under -= 1;
    return [rowOf('one')];
  });
  await Promise.all([currentRelease.refresh(), currentRelease.refresh()]);
  await currentRelease.refresh();
  expect(most).toBe(1);
  currentRelease.stop();
  const looks = read.mock.calls.length;
  await sleep(50);
  expect(read.mock.calls.length).toBe(looks);
});

test('a store of another graph model is not served, and the reason is told', async () => {
  let model: number | null = GRAPH_MODEL_VERSION;
  const { currentRelease } = follow(async () => [[...rowOf('one').slice(0, 8), model] as Row]);
  await currentRelease.refresh();
  expect(currentRelease.current()?.version).toBe('one');
  model = GRAPH_MODEL_VERSION + 1;
  await vi.waitFor(() => expect(currentRelease.current()).toBeNull());
  expect(currentRelease.state.reachable).toBe(true);
  expect(currentRelease.state.error?.message).toMatch(
    /^The store holds graph model \d+ and this program needs \d+: run `npm run seed -- --rebuild`/,
  );
});

test('a release that was removed and loaded again is a change, though its version is the same', async () => {
  let loadedAt = 'first';
  const { currentRelease } = follow(async () => [[...rowOf('one').slice(0, 7), loadedAt, GRAPH_MODEL_VERSION] as Row]);
  const seen: (string | undefined)[] = [];
  currentRelease.onChange((release) => seen.push(release?.loadedAt));
  await currentRelease.refresh();
  loadedAt = 'second';
  await vi.waitFor(() => expect(seen).toEqual(['first', 'second']));
});
