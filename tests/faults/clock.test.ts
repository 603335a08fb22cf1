import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { WINDOW_SECONDS } from '../../src/model/limits.ts';
import { chooseFreePort } from '../../src/neo4j/ports.ts';
import { ask } from '../support/server.ts';
import { type ApiProcess, startApiProcess } from './api-process.ts';
import { startClients } from './clients.ts';
import { useFaultNeo4j } from './fault-neo4j.ts';
import { type Answers, answersOf, learnAnswers, versionOf } from './operations.ts';
import { recordFault } from './record.ts';
import { createTally } from './tally.ts';
import { waitFor } from './wait-for.ts';

const FIRST = 'edition-one';
const DAY = 86_400_000;
const LATEST_MILLISECONDS = 30_000;
const CLOCK = fileURLToPath(new URL('clock-shift.ts', import.meta.url));
const neo4j = useFaultNeo4j(FIRST);
const started: ApiProcess[] = [];
afterAll(() => {
  for (const { child } of started) child.kill('SIGKILL');
});

const JUMPS = [
  ['a day forward', 'edition-forward', DAY],
  ['two days back', 'edition-back', -DAY],
  ['a day forward to the true time', 'edition-true', 0],
] as const;

/** Starts the API with a clock that can be moved and so many points a minute for an address. */
async function start(ratePoints: string): Promise<ApiProcess> {
  const environment = { ...neo4j.environment(), RATE_POINTS: ratePoints };
  const api = startApiProcess({ port: await chooseFreePort(), environment, preload: CLOCK });
  started.push(api);
  await api.ready();
  return api;
}

/** Moves the clock of the process and gives the milliseconds by which it is then ahead. */
async function moveClock({ child, output }: ApiProcess, signal: number): Promise<number> {
  child.kill('SIGUSR2');
  const line = new RegExp(`^clock ${signal}: (.*)$`, 'm');
  await waitFor('the clock to move', () => line.test(output()));
  return Date.parse(line.exec(output())?.[1] as string) - Date.now();
}

test('The clock jumps by days: answers stay right, it stays ready, and a new release is noticed', async ({ task }) => {
  const running = await start('0');
  const known = await learnAnswers(running.url, FIRST);
  const right: Answers[] = [known];
  const limits = { latestMilliseconds: LATEST_MILLISECONDS, deadlineMilliseconds: LATEST_MILLISECONDS };
  const clients = startClients({ urls: [running.url], right: () => right, ...limits, clients: 4 });
  let slowest = 0;
  for (const [index, [name, mark, ahead]] of JUMPS.entries()) {
    expect(Math.abs((await moveClock(running, index + 1)) - ahead), name).toBeLessThan(DAY / 24);
    const before = clients.tally.of('right');
    await waitFor('answers after the jump', () => clients.tally.of() >= before + 50);
    expect((await fetch(`${running.url}/readyz`)).status, name).toBe(200);
    right.unshift(answersOf(mark, known, FIRST));
    await neo4j.load(mark);
    const isNoticed = async () => (await (await fetch(`${running.url}/graphql?query={release{version}}`)).text()).includes(versionOf(mark));
    slowest = Math.max(slowest, await waitFor('the new release to be noticed', isNoticed));
    right.length = 1;
  }
  const tally = await clients.stop();
  recordFault(task, `The clock jumps: ${JUMPS.map(([name]) => name).join(', ')}`, tally, null, {
    told: `new releases noticed within ${(slowest / 1000).toFixed(1)} s`,
  });
  expect(tally.of('right')).toBe(tally.of());
  expect(slowest).toBeLessThan(10_000);
});

const POINTS = 300;
/** A window of the rates, and what a busy machine takes. */
const LONGEST_LOCK_MILLISECONDS = (WINDOW_SECONDS + 20) * 1000;

test('The clock jumps by days: nobody who has used up his points is locked out for longer than a window', async ({ task }) => {
  const api = await start(String(POINTS));
  const tally = createTally();
  const isRefused = async () => {
    const began = performance.now();
    const { status, data } = await ask(api.url, '{ inspections(first: 50) { nodes { id findings { note } } } }');
    if (status === 429) tally.count('HTTP 429', performance.now() - began);
    else if (data?.inspections.nodes.length === 50) tally.count('right', performance.now() - began);
    else tally.lose(`HTTP ${status}`);
    return status === 429;
  };
  let locked = 0;
  for (const signal of [1, 2]) {
    await waitFor('the points to be used up', isRefused);
    await moveClock(api, signal);
    if (signal === 2) locked = await waitFor('the points to be there again', async () => !(await isRefused()));
  }
  const told = `points there again ${(locked / 1000).toFixed(1)} s after the clock went back`;
  recordFault(task, 'The clock jumps while an address has used up its points', tally, null, { told });
  expect(locked).toBeLessThan(LONGEST_LOCK_MILLISECONDS);
});
