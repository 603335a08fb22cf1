import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { chooseFreePort } from '../../src/neo4j/ports.ts';
import { type ApiProcess, startApiProcess } from './api-process.ts';
import { startClients } from './clients.ts';
import { useFaultNeo4j } from './fault-neo4j.ts';
import { type Answers, answersOf, learnAnswers, versionOf } from './operations.ts';
import { recordFault } from './record.ts';
import { waitFor } from './wait-for.ts';

const FIRST = 'edition-one';
const DAY = 86_400_000;
const LATEST_MILLISECONDS = 30_000;
const CLOCK = fileURLToPath(new URL('clock-shift.ts', import.meta.url));
const neo4j = useFaultNeo4j(FIRST);
let api: ApiProcess | undefined;
afterAll(() => api?.child.kill('SIGKILL'));

const JUMPS = [
  ['a day forward', 'edition-forward', DAY],
  ['two days back', 'edition-back', -DAY],
  ['a day forward to the true time', 'edition-true', 0],
] as const;

/** Moves the clock of the process and gives the milliseconds by which it is then ahead. */
async function moveClock({ child, output }: ApiProcess, signal: number): Promise<number> {
  child.kill('SIGUSR2');
  const line = new RegExp(`^clock ${signal}: (.*)$`, 'm');
  await waitFor('the clock to move', () => line.test(output()));
  return Date.parse(line.exec(output())?.[1] as string) - Date.now();
}

test('The clock jumps by days: answers stay right, it stays ready, and a new release is noticed', async ({ task }) => {
  const running = startApiProcess({ port: await chooseFreePort(), environment: neo4j.environment(), preload: CLOCK });
  api = running;
  await running.ready();
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
