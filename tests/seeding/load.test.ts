import { describe, expect, test } from 'vitest';
import { awaitIndexes, makeConstraintTexts, writeConstraints } from '../../src/graph/constraints.ts';
import { readCurrentRelease } from '../../src/graph/current-release.ts';
import { wholeNumber } from '../../src/graph/run.ts';
import { GraphContentError } from '../../src/graph/writes/check-graph-records.ts';
import { clearStore, withdrawReleases } from '../../src/graph/writes/clear-store.ts';
import { GraphModelVersionError } from '../../src/graph/writes/graph-model.ts';
import { NODE_LABELS, RELATIONSHIP_TYPES } from '../../src/graph/writes/graph-records.ts';
import { acquireLoadLock, type LoadLock } from '../../src/graph/writes/load-lock.ts';
import { makeGraphRecords } from '../../src/graph/writes/make-graph-records.ts';
import { loadRelease, stepBack } from '../../src/seeding/load.ts';
import { madeDataset } from '../graph/writes-dataset.ts';
import { countVersions, madeOther, useLoadStore } from './load-store.ts';

const store = useLoadStore();

async function readAll<Row extends unknown[]>(text: string, parameters = {}): Promise<Row[]> {
  return store.graph.read<Row>({ name: 'readAll', text }, parameters);
}

describe('a load', () => {
  test('writes every record with its types, all of one release, and puts it into use', async () => {
    const { kind, version } = await loadRelease(store.graph, madeDataset());
    expect(kind).toBe('written');
    expect(version).toMatch(/^2026-01-31-[0-9a-f]{8}$/);
    const { nodes, relationships } = makeGraphRecords(madeDataset());
    expect(await countVersions(store.graph)).toEqual({ [version]: nodes.length + 1 });
    expect(new Set(nodes.map(({ label }) => label)).size).toBe(NODE_LABELS.length);
    expect(new Set(relationships.map(({ type }) => type)).size).toBe(RELATIONSHIP_TYPES.length);
    expect(await readAll('MATCH (start)-[relationship]->(end)\nWHERE start.release = end.release\nRETURN count(relationship)')).toEqual([
      [relationships.length],
    ]);
    expect(await readCurrentRelease(store.graph)).toMatchObject({
      version,
      issuedOn: '2026-01-31',
      counts: { Finding: 3, Inspection: 10, Theme: 2 },
    });
  });

  test('stores whole numbers, fractions, dates and labels as what they are', async () => {
    await loadRelease(store.graph, madeDataset());
    expect(
      await readAll(`MATCH (inspection:Inspection {id: 'inspection/west-2024'})-[:STATED]->(statistic:Statistic)
RETURN valueType(inspection.year), valueType(inspection.publishedOnEarliest), valueType(statistic.value), valueType(statistic.position), inspection.notes
LIMIT 1`),
    ).toEqual([['INTEGER NOT NULL', 'DATE NOT NULL', 'FLOAT NOT NULL', 'INTEGER NOT NULL', ['A note']]]);
    expect(await readAll('MATCH (service:InspectedService)\nRETURN count(service)')).toEqual([[8]]);
    expect(await readAll('MATCH (retired:RetiredId)\nRETURN retired.id, retired.replacedById')).toEqual([['pdu/old-west', 'pdu/west']]);
  });

  test('makes its constraints and indexes, online, with full text that finds words by their stem', async () => {
    await loadRelease(store.graph, madeDataset());
    const names = await readAll<[string]>("SHOW INDEXES\nYIELD name, state\nWHERE state = 'ONLINE'\nRETURN name");
    expect(names.map(([name]) => name)).toEqual(expect.arrayContaining(makeConstraintTexts().map(({ name }) => name)));
    const text = "CALL db.index.fulltext.queryNodes('probation_texts', 'recruiting')\nYIELD node\nRETURN node.id";
    expect(await readAll(text)).toEqual([['recommendation/west-2024/a']]);
  });

  test('makes an index anew whose making failed', async () => {
    const name = 'probation_NationalBody_release_orderKeyName_id';
    const stateOf = async () => (await readAll('SHOW INDEXES\nYIELD name, state\nWHERE name = $name\nRETURN state', { name })).flat();
    await store.graph.write({ name: 'drop', text: `DROP INDEX ${name}` });
    await store.graph.write(
      { name: 'tooLong', text: "CREATE (:NationalBody {release: 'a', id: 'b', orderKeyName: $long})" },
      { long: 'x'.repeat(50_000) },
    );
    await writeConstraints(store.graph);
    await expect.poll(stateOf).toEqual(['FAILED']);
    await store.graph.write({ name: 'remove', text: 'MATCH (body:NationalBody)\nDELETE body' });
    await writeConstraints(store.graph);
    await awaitIndexes(store.graph);
    expect(await stateOf()).toEqual(['ONLINE']);
  });

  test('writes nothing when the content is in use already, whatever its date', async () => {
    const first = await loadRelease(store.graph, madeDataset());
    const again = madeDataset();
    again.release.issuedOn = '2026-02-28';
    expect(await loadRelease(store.graph, again)).toEqual({ kind: 'unchanged', version: first.version });
    expect(Object.keys(await countVersions(store.graph))).toEqual([first.version]);
  });

  test('leaves out of the new release what left the content, and keeps the last two', async () => {
    const first = await loadRelease(store.graph, madeOther('Other'));
    const second = await loadRelease(store.graph, madeDataset());
    const text = 'MATCH (unit:ProbationDeliveryUnit {release: $release, id: "pdu/other"})\nRETURN count(unit)';
    expect(await readAll(text, { release: second.version })).toEqual([[0]]);
    expect(await readAll(text, { release: first.version })).toEqual([[1]]);
    const third = await loadRelease(store.graph, madeOther('Third'));
    expect(Object.keys(await countVersions(store.graph)).sort()).toEqual([second.version, third.version].sort());
  });

  test('removes what is not kept, but the release that was in use only when nobody reads it any more', async () => {
    const first = await loadRelease(store.graph, madeOther('Other'));
    const second = await loadRelease(store.graph, madeDataset());
    const whole = (await countVersions(store.graph))[second.version];
    const lines: string[] = [];
    const reader = store.open();
    const load = loadRelease(store.graph, madeOther('Third'), { keep: 1, graceMilliseconds: 3_000, report: (line) => lines.push(line) });
    await expect.poll(() => lines.findLast((line) => line.endsWith('is in use.')), { timeout: 120_000 }).toBeDefined();
    const seen = performance.now();
    while (performance.now() - seen < 2_000) expect((await countVersions(reader))[second.version]).toBe(whole);
    const third = await load;
    expect(performance.now() - seen).toBeGreaterThan(2_500);
    expect(Object.keys(await countVersions(reader))).toEqual([third.version]);
    expect(lines).toContainEqual(expect.stringMatching(/^Release \S+ may still be read: it is removed in \d\.\d s\.$/));
    expect(lines.filter((line) => line.startsWith('Removing'))).toEqual([
      `Removing release ${first.version}: the last 1 is kept.`,
      `Removing release ${second.version}: the last 1 is kept.`,
    ]);
  });

  test('refuses content that does not hold together, before it writes', async () => {
    const broken = madeDataset();
    broken.themes = [];
    await expect(loadRelease(store.graph, broken)).rejects.toBeInstanceOf(GraphContentError);
    expect(await countVersions(store.graph)).toEqual({});
  });
});

describe('going back', () => {
  test('moves the pointer to the release before, and forward again without writing', async () => {
    const first = await loadRelease(store.graph, madeDataset());
    expect(await stepBack(store.graph)).toBeNull();
    const second = await loadRelease(store.graph, madeOther('Other'));
    expect(await stepBack(store.graph)).toBe(first.version);
    expect((await readCurrentRelease(store.graph))?.version).toBe(first.version);
    expect(await stepBack(store.graph)).toBeNull();
    expect(await loadRelease(store.graph, madeOther('Other'))).toEqual({ kind: 'moved', version: second.version });
    expect(await stepBack(store.graph)).toBe(first.version);
  });
});

describe('a store of another graph model', () => {
  test('is refused with one sentence, and cleared when asked to start over', async () => {
    await loadRelease(store.graph, madeOther('Other'));
    await store.graph.write({ name: 'age', text: 'MATCH (model:GraphModel)\nSET model.version = $version' }, { version: wholeNumber(99) });
    await store.graph.write({ name: 'foreign', text: 'CREATE (node:Foreign)' });
    await expect(loadRelease(store.graph, madeDataset())).rejects.toBeInstanceOf(GraphModelVersionError);
    await expect(loadRelease(store.graph, madeDataset())).rejects.toThrow('graph model 99');
    const { kind, version } = await loadRelease(store.graph, madeDataset(), { startOver: true });
    expect(kind).toBe('written');
    expect(Object.keys(await countVersions(store.graph))).toEqual([version]);
    expect(await readAll('MATCH (node:Foreign)\nRETURN count(node)')).toEqual([[1]]);
  });
});

describe('a clearing', () => {
  const takeLock = (): Promise<LoadLock> => acquireLoadLock(store.graph, { holder: 'a test', waitMilliseconds: 0, report: () => {} });

  test('that stops half way leaves nothing that is served, and the next load writes everything', async () => {
    const { version } = await loadRelease(store.graph, madeDataset());
    const whole = (await countVersions(store.graph))[version];
    const lock = await takeLock();
    await withdrawReleases(lock);
    await store.graph.write({ name: 'removeSome', text: 'MATCH (finding:Finding)\nDETACH DELETE finding' });
    await lock.release();
    expect(await readCurrentRelease(store.graph)).toBeNull();
    const lines: string[] = [];
    const again = await loadRelease(store.graph, madeDataset(), { report: (line) => lines.push(line) });
    expect(again).toEqual({ kind: 'written', version });
    expect(lines[0]).toBe(`Removing what a load that did not end left of release ${version}.`);
    expect(await countVersions(store.graph)).toEqual({ [version]: whole });
    expect((await readCurrentRelease(store.graph))?.version).toBe(version);
  });

  test('leaves the nodes of others, also those of a like label, and stops when its lock is lost', async () => {
    await loadRelease(store.graph, madeDataset());
    const text = "CREATE (:Current {id: 'of another'}), (:GraphModel), (:LoadLock {id: 'of another'}), (:Finding {id: 'of another'})";
    await store.graph.write({ name: 'foreign', text });
    const lock = await takeLock();
    await clearStore(store.graph, lock);
    expect(await readAll('MATCH (node)\nRETURN labels(node)[0], node.id\nORDER BY labels(node)[0], node.id')).toEqual([
      ['Current', 'of another'],
      ['Finding', 'of another'],
      ['GraphModel', null],
      ['LoadLock', 'load'],
      ['LoadLock', 'of another'],
    ]);
    expect((await readAll<[string]>('SHOW INDEXES\nYIELD name\nRETURN name')).filter(([name]) => name.startsWith('probation_'))).toEqual(
      [],
    );
    await store.graph.write({ name: 'steal', text: "MATCH (lock:LoadLock {id: 'load'})\nSET lock.token = 'another'" });
    await expect(clearStore(store.graph, lock)).rejects.toMatchObject({ name: 'LoadLostError' });
  });
});
