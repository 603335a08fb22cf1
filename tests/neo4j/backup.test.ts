import { execFile, execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/run.ts';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { readExamples } from '../../src/web/examples.ts';
import { createDriver, ping } from '../support/neo4j.ts';
import { wholeSeed } from '../support/seed.ts';
import { startTestServer } from '../support/server.ts';
import { makeFolder, waitUntil } from './processes.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
/** Objects with their parts, a list, findings, statements, search keys and counts. */
const ASKED = [
  'newest-inspections',
  'one-inspection',
  'staffing-in-a-region',
  'what-a-name-means',
  'what-one-document-says',
  'themes-with-a-rating',
];
const RELEASE = '{ release { version checksum issuedOn counts { type count } } search(text: "staffing", first: 5) { totalCount } }';
const NODES = 'home/data/databases/neo4j/neostore.nodestore.db';

const place = makeFolder();
const folder = join(place, 'data');
const backup = join(place, 'backup');
let before: unknown[];

/** Runs Neo4j on a data folder as `npm start` does, and the API on it. */
async function answersOf(data: string, { seed = false } = {}): Promise<unknown[]> {
  const neo4j = await startNeo4j(data);
  try {
    if (seed) await load(neo4j);
    const server = await startTestServer({ address: neo4j });
    try {
      await waitUntil(async () => (await fetch(`${server.url}/readyz`)).ok);
      const answers: unknown[] = [];
      const examples = readExamples().filter(({ name }) => ASKED.includes(name));
      for (const { query, variables } of [{ query: RELEASE, variables: {} }, ...examples]) {
        const { data: answer, errors } = await server.ask(query, variables);
        expect(errors).toBeUndefined();
        answers.push(answer);
      }
      return answers;
    } finally {
      await server.stop();
    }
  } finally {
    await neo4j.stop();
  }
}

/** Why Neo4j cannot open the database of a data folder, in its own words; waits until it says so. */
async function readFault(data: string): Promise<string> {
  const neo4j = await startNeo4j(data);
  const driver = createDriver(neo4j);
  try {
    let fault = '';
    await waitUntil(async () => {
      const { records } = await driver.executeQuery('SHOW DATABASE neo4j YIELD statusMessage', {}, { database: 'system' });
      fault = records[0]?.get('statusMessage') ?? '';
      return fault !== '';
    });
    return fault;
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}

function startNeo4j(data: string) {
  return startLocalNeo4j({ folder: join(data, 'neo4j'), profile: 'small', ping, report: () => undefined, environment: process.env });
}

async function load(address: Parameters<typeof openGraph>[0]): Promise<void> {
  const graph = openGraph(address, { database: 'neo4j', patient: true });
  await loadRelease(graph, await wholeSeed());
  await graph.close();
}

beforeAll(async () => {
  before = await answersOf(folder, { seed: true });
  execFileSync('cp', ['-a', folder, backup]);
});
afterAll(() => rmSync(place, { recursive: true, force: true, maxRetries: 3 }));

test('A data folder that lost a file is answered from again when the copy is put in its place', async () => {
  rmSync(join(folder, 'neo4j', NODES));
  expect(await readFault(folder)).toContain('Unable to start');
  const env = { ...process.env, NEO4J_URI: '', DATA_FOLDER: folder };
  const failed = await promisify(execFile)(process.execPath, [CLI, 'seed'], { env }).catch((error) => error);
  expect([failed.code, failed.stderr]).toEqual([
    1,
    expect.stringContaining(`Neo4j runs, but the store in ${folder} cannot be used: see that its disk has room;`),
  ]);
  rmSync(folder, { recursive: true });
  execFileSync('cp', ['-a', backup, folder]);
  expect(await answersOf(folder)).toEqual(before);
});

test('An empty data folder and npm run seed give the same release and the same answers', async () => {
  const anew = join(place, 'anew');
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, 'seed'], {
    env: { ...process.env, NEO4J_URI: '', DATA_FOLDER: anew },
  });
  expect(stdout).toMatch(/ is in use\.\n/);
  expect(await answersOf(anew)).toEqual(before);
});
