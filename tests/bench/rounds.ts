import type { Connection, Request } from './connection.ts';
import { type Contender, checkBody } from './contender.ts';
import { processorMilliseconds } from './processor-time.ts';
import { median } from './statistics.ts';

/** How long each part of a round lasts, in milliseconds, and how many there are. */
export interface Budget {
  readonly rounds: number;
  readonly alone: number;
  readonly together: number;
  readonly warmUp: number;
}

/** What one contender did in one round with one request. */
export interface Round {
  /** Half of the requests on one connection were answered within so many milliseconds. */
  readonly p50: number;
  /** Answers a second on one connection, and on sixteen. */
  readonly alone: number;
  readonly together: number;
  /** Processor time for each request on sixteen connections, in milliseconds. */
  readonly nodeMilliseconds: number;
  readonly neo4jMilliseconds: number;
}

/** A request and the body that was found to be right. */
export interface Checked {
  readonly request: Request;
  readonly body: Buffer;
}

/** However slow: fewer would be no median. */
const LEAST_REQUESTS = 5;
/** After a change of mode nothing is kept. */
const FILLING_REQUESTS = 3;

/** Times one contender once, with one request or several by turns. */
export async function runRound(contender: Contender, checked: readonly Checked[], budget: Budget, neo4jPid: number): Promise<Round> {
  const { connections, child } = contender;
  const connection = connections[0] as Connection;
  await contender.begin();
  for (const { request } of checked) for (let index = 0; index < FILLING_REQUESTS; index += 1) await connection.ask(request);
  const times = await askAlone(contender, connection, checked, budget.alone);
  const processor = () => [processorMilliseconds(child.pid), processorMilliseconds(neo4jPid)] as const;
  const [nodeBefore, neo4jBefore] = processor();
  const { count, milliseconds } = await askTogether(contender, checked, budget.together);
  const [nodeAfter, neo4jAfter] = processor();
  return {
    p50: median(times),
    alone: (1000 * times.length) / times.reduce((sum, time) => sum + time, 0),
    together: (1000 * count) / milliseconds,
    nodeMilliseconds: (nodeAfter - nodeBefore) / count,
    neo4jMilliseconds: (neo4jAfter - neo4jBefore) / count,
  };
}

/** Asks until Neo4j and Node have compiled what is asked often. */
export async function warmUp(contender: Contender, checked: readonly Checked[], budget: Budget): Promise<void> {
  await contender.begin();
  await askAlone(contender, contender.connections[0] as Connection, checked, budget.warmUp);
}

async function askAlone(contender: Contender, connection: Connection, checked: readonly Checked[], duration: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + duration;
  while (times.length < Math.max(LEAST_REQUESTS, checked.length) || performance.now() < end) {
    const { request, body } = checked[times.length % checked.length] as Checked;
    const began = performance.now();
    const got = await connection.ask(request);
    times.push(performance.now() - began);
    checkBody(got, body, contender);
  }
  return times;
}

/** Each connection begins with another of the requests. */
async function askTogether(contender: Contender, checked: readonly Checked[], duration: number) {
  const began = performance.now();
  let count = 0;
  const askOn = async (connection: Connection, first: number) => {
    for (let index = first; performance.now() - began < duration; index += 1) {
      const { request, body } = checked[index % checked.length] as Checked;
      checkBody(await connection.ask(request), body, contender);
      count += 1;
    }
  };
  await Promise.all(contender.connections.map(askOn));
  return { count, milliseconds: performance.now() - began };
}
