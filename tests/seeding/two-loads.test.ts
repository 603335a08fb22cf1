import { expect, test } from 'vitest';
import { readCurrentRelease } from '../../src/graph/current-release.ts';
import type { Graph } from '../../src/graph/run.ts';
import { LoadLockedError } from '../../src/graph/writes/load-lock.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { madeDataset } from '../graph/writes-dataset.ts';
import { countVersions, madeOther, useLoadStore } from './load-store.ts';

const store = useLoadStore();

/** A graph whose load stops before its relationships: `isHeld` when it is there, on with `letGo`. */
function openHeldGraph(): { graph: Graph; isHeld: Promise<void>; letGo: () => void } {
  const held = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  const graph: Graph = {
    ...store.graph,
    write: async (query, parameters) => {
      if (query.name === 'createRelationships') {
        held.resolve();
        await gone.promise;
      }
      return store.graph.write(query, parameters);
    },
  };
  return { graph, isHeld: held.promise, letGo: gone.resolve };
}

test('Two loads at once take turns, and both end well', async () => {
  const lines: string[] = [];
  const { graph, isHeld, letGo } = openHeldGraph();
  const first = loadRelease(graph, madeDataset());
  await isHeld;
  const report = (line: string): void => {
    lines.push(line);
    letGo();
  };
  const outcomes = await Promise.all([first, loadRelease(store.open(), madeOther('Other'), { report })]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['written', 'written']);
  expect(lines[0]).toMatch(/^Another load \(process \d+ on .+\) has been at work since .+: waiting for it\.$/);
  expect(Object.keys(await countVersions(store.graph))).toHaveLength(2);
});

test('The second of two loads fails with one sentence when it may not wait', async () => {
  const { graph, isHeld, letGo } = openHeldGraph();
  const first = loadRelease(graph, madeDataset());
  await isHeld;
  const second = loadRelease(store.open(), madeOther('Other'), { waitMilliseconds: 0 });
  await expect(second).rejects.toBeInstanceOf(LoadLockedError);
  await expect(second).rejects.toThrow(/^Another load \(.+\) has been at work since .+: wait until it has ended, then try again\.$/);
  letGo();
  await first;
});

test('A load that lost its lock writes no more', async () => {
  const thief: Graph = {
    ...store.graph,
    write: async (query, parameters) => {
      if (query.name === 'createRelationships')
        await store.graph.write({ name: 'steal', text: "MATCH (lock:LoadLock)\nSET lock.token = 'another'" });
      return store.graph.write(query, parameters);
    },
  };
  const load = loadRelease(thief, madeDataset());
  await expect(load).rejects.toMatchObject({ name: 'LoadLostError' });
  expect(await readCurrentRelease(store.graph)).toBeNull();
});
