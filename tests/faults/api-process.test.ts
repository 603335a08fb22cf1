import { afterAll, expect, test } from 'vitest';
import { chooseFreePort } from '../../src/neo4j/ports.ts';
import { ask } from '../support/server.ts';
import { type ApiProcess, startApiProcess } from './api-process.ts';
import { useFaultNeo4j } from './fault-neo4j.ts';
import { learnAnswers, OPERATIONS } from './operations.ts';
import { recordFault } from './record.ts';
import { createTally } from './tally.ts';
import { startTcpProxy } from './tcp-proxy.ts';
import { underFault } from './under-fault.ts';
import { waitFor } from './wait-for.ts';

const MARK = 'edition-one';
/** A start is as quick as the machine is; how quick is measured, not asserted. */
const START_SECONDS = 60;
const SHOW_QUERIES = `SHOW TRANSACTIONS YIELD currentQuery, metaData
WHERE metaData.query <> 'showQueries'
RETURN metaData.query`;
const neo4j = useFaultNeo4j(MARK);
const started: ApiProcess[] = [];
afterAll(() => {
  for (const { child } of started) child.kill('SIGKILL');
});

function start(port: number, uri?: string): ApiProcess {
  const api = startApiProcess({ port, environment: { ...neo4j.environment(uri), KEPT_BYTES: '0' } });
  started.push(api);
  return api;
}

/** The names of the Cypher queries that Neo4j runs now, the asking one left out. */
async function runningQueries(): Promise<string[]> {
  return (await neo4j.graph.read<[string]>({ name: 'showQueries', text: SHOW_QUERIES })).map(([name]) => name);
}

test('An API killed under load leaves no query behind in Neo4j, and answers again once it is started', async ({ task }) => {
  const port = await chooseFreePort();
  const first = start(port);
  await first.ready();
  const answers = await learnAnswers(first.url, MARK);
  let clearedAfter = Number.NaN;
  await underFault(task, {
    name: 'The API killed (SIGKILL) under load and started again',
    urls: [first.url],
    right: () => [answers],
    latestMilliseconds: START_SECONDS * 1000,
    deadlineMilliseconds: START_SECONDS * 1000,
    clients: 16,
    mayBreak: true,
    begin: async () => {
      await waitFor('queries of the API to be under way', async () => (await runningQueries()).length > 0);
      first.child.kill('SIGKILL');
      await first.ended;
      clearedAfter = await waitFor('Neo4j to have no query left', async () => (await runningQueries()).length === 0);
    },
    lastsMilliseconds: 0,
    isSeen: (tally) => tally.of('connection broken') > 0,
    end: () => void start(port),
    recoverySeconds: () => START_SECONDS,
  });
  expect(clearedAfter).toBeLessThan(10_000);
});

const REQUESTS = 12;

test('SIGTERM under load: each request under way is answered whole, then the process ends with 0', async ({ task }) => {
  const seen = new Set<string>();
  const proxy = await startTcpProxy(neo4j.port, (chunk) => {
    for (const [id] of chunk.toString('latin1').matchAll(/inspection\/none-\d+/g)) seen.add(id);
  });
  const api = start(await chooseFreePort(), `bolt://127.0.0.1:${proxy.port}`);
  await api.ready();
  const answers = await learnAnswers(api.url, MARK);
  await proxy.set({ kind: 'latency', milliseconds: 300 });
  const operation = OPERATIONS.find(({ name }) => name.startsWith('inspections of ids'));
  const askings = Array.from({ length: REQUESTS }, (_each, index) => 1_000 + index);
  const tally = createTally();
  const requests = askings.map(async (asking) => {
    const began = performance.now();
    const answer = await ask(api.url, operation?.query ?? '', operation?.variables?.(asking)).catch((error: Error) => error);
    const isRight = !(answer instanceof Error) && JSON.stringify(answer.data) === answers.get(operation?.name ?? '');
    if (isRight) tally.count('right', performance.now() - began);
    else tally.lose(answer instanceof Error ? `${answer.message} ${answer.cause}` : JSON.stringify(answer));
  });
  await waitFor('each request to have asked Neo4j', () => askings.every((asking) => seen.has(`inspection/none-${asking}`)));
  expect(tally.of(), 'answered before the signal').toBe(0);
  const signalled = performance.now();
  api.child.kill('SIGTERM');
  await Promise.all(requests);
  expect(await api.ended, api.output()).toBe(0);
  const told = `ended ${((performance.now() - signalled) / 1000).toFixed(1)} s after the signal`;
  await proxy.close();
  recordFault(task, `SIGTERM of the API with ${REQUESTS} requests under way`, tally, null, { told });
  expect(tally.of('right')).toBe(REQUESTS);
});
