import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCurrentRelease } from '../../src/graph/current-release.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { madeDataset, madeUnit } from '../graph/writes-dataset.ts';
import { countVersions, useLoadStore } from './load-store.ts';

const CHILD = fileURLToPath(new URL('load-child.ts', import.meta.url));
const PATIENCE_MILLISECONDS = 120_000;

const store = useLoadStore();

/** Runs a load in a child process and kills it when the query of that name has ended for the given time. */
async function killLoadAt(queryName: string, occurrence: number): Promise<void> {
  const child = spawn(process.execPath, [CHILD], { env: store.environment(), stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === queryName) seen += 1;
    if (seen === occurrence) child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  expect(signal, `killed at ${queryName}`).toBe('SIGKILL');
}

test.each([
  ['createRelease', 1],
  ['createNodes', 2],
  ['createRelationships', 2],
  ['countReleaseNodes', 1],
])(
  'a load killed after %s %i leaves the former release whole, and the next load clears up',
  async (queryName, occurrence) => {
    const before = await loadRelease(store.graph, madeDataset());
    const whole = (await countVersions(store.graph))[before.version];
    await killLoadAt(queryName, occurrence);
    expect((await readCurrentRelease(store.graph))?.version).toBe(before.version);
    const left = await countVersions(store.graph);
    expect(left[before.version]).toBe(whole);
    expect(Object.keys(left)).toHaveLength(2);

    const next = madeDataset();
    next.probationDeliveryUnits.push(madeUnit('next', 'Next'));
    const lines: string[] = [];
    const after = await loadRelease(store.graph, next, { report: (line) => lines.push(line) });
    expect(lines.join('\n')).toContain('Removing what a load that did not end left of release');
    expect(Object.keys(await countVersions(store.graph)).sort()).toEqual([before.version, after.version].sort());
  },
  PATIENCE_MILLISECONDS,
);
