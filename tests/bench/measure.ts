import { isDeepStrictEqual } from 'node:util';
import { toComparable } from './comparable.ts';
import { askOnce, type Contender, type Contenders, measureWork } from './contender.ts';
import type { Mode } from './kept-modes.ts';
import type { AskOfBoth, BenchOperation } from './operations/operation.ts';
import type { QueryWork } from './recorder.ts';
import { type Budget, type Checked, type Round, runRound, warmUp } from './rounds.ts';

/** What was measured of one contender. */
export interface Measured {
  readonly work: QueryWork;
  readonly rounds: readonly Round[];
}

/** What was measured of one operation; nothing is timed when the answers differ. */
export interface OperationResult {
  readonly operation: string;
  readonly bounded: boolean;
  readonly equal: boolean;
  /** How the answers differ; null where they are equal. */
  readonly difference: string | null;
  readonly of: ReadonlyMap<'peer' | Mode, Measured>;
}

export interface Measuring {
  readonly contenders: Contenders;
  readonly neo4jPid: number;
  readonly budget: Budget;
}

interface Turn {
  readonly contender: Contender;
  readonly checked: readonly Checked[];
}

/** Asks every operation of every contender for a while, so that the first that is measured is not the one that warms the machine. */
export async function warmUpAll(operations: readonly BenchOperation[], { contenders, budget }: Measuring): Promise<void> {
  for (const operation of operations) {
    const { turns } = await checkAnswers([await prepare(operation, contenders)], contenders);
    for (const { contender, checked } of turns) await warmUp(contender, checked, budget);
  }
}

/** Checks that all contenders give one answer, counts what each asks of Neo4j, and times them in turns. */
export async function measureOperation(operation: BenchOperation, measuring: Measuring): Promise<OperationResult> {
  return measure(operation, [operation], measuring);
}

/** The same for several operations by turns, on each connection in another order: a load as many clients make it. */
export async function measureMixed(operations: readonly BenchOperation[], measuring: Measuring): Promise<OperationResult> {
  return measure({ name: 'mixed load', bounded: false }, operations, measuring);
}

async function measure(
  { name, bounded }: Pick<BenchOperation, 'name' | 'bounded'>,
  operations: readonly BenchOperation[],
  { contenders, neo4jPid, budget }: Measuring,
): Promise<OperationResult> {
  const asks: AskOfBoth[] = [];
  for (const operation of operations) asks.push(await prepare(operation, contenders));
  const { turns, difference } = await checkAnswers(asks, contenders);
  if (difference !== null) return { operation: name, bounded, equal: false, difference, of: new Map() };
  const works = new Map<Contender, QueryWork>();
  for (const { contender } of turns) {
    await contender.begin();
    works.set(
      contender,
      await measureWork(
        contender,
        asks.map((ask) => askOf(contender, ask)),
      ),
    );
  }
  const rounds = new Map<Contender, Round[]>(turns.map(({ contender }) => [contender, []]));
  for (let round = 0; round < budget.rounds; round += 1) {
    for (const { contender, checked } of inTurn(turns, round)) {
      rounds.get(contender)?.push(await runRound(contender, checked, budget, neo4jPid));
    }
  }
  const of = turns.map(
    ({ contender }) => [contender.name, { work: works.get(contender) as QueryWork, rounds: rounds.get(contender) ?? [] }] as const,
  );
  return { operation: name, bounded, equal: true, difference: null, of: new Map(of) };
}

async function prepare(operation: BenchOperation, { all }: Contenders): Promise<AskOfBoth> {
  const ours = all.find(({ name }) => name === 'warm') as Contender;
  await ours.begin();
  return operation.prepare ? operation.prepare(async (ask) => (await askOnce(ours, ask)).data) : operation;
}

/** What each contender is to be asked in its turn, with the bodies that are right; `difference` tells of the first answer that is not. */
async function checkAnswers(asks: readonly AskOfBoth[], { all }: Contenders): Promise<{ turns: Turn[]; difference: string | null }> {
  const turns: Turn[] = [];
  const answersOfFirst: unknown[] = [];
  for (const contender of all) {
    await contender.begin();
    const checked: Checked[] = [];
    for (const [index, each] of asks.entries()) {
      const ask = askOf(contender, each);
      const { data, body } = await askOnce(contender, ask);
      const answer = toComparable(data);
      answersOfFirst[index] ??= answer;
      checked.push({ request: contender.makeRequest(ask), body });
      if (isEmpty(answer)) return { turns, difference: `${contender.name} gave an empty answer, which proves nothing.` };
      if (!isDeepStrictEqual(answer, answersOfFirst[index]))
        return { turns, difference: describeDifference(contender.name, answer, answersOfFirst[index]) };
    }
    turns.push({ contender, checked });
  }
  return { turns, difference: null };
}

function askOf({ name }: Contender, { ours, peer }: AskOfBoth) {
  return name === 'peer' ? peer : ours;
}

/** Each round begins with another contender, so that none is always the first after a pause. */
function inTurn(turns: readonly Turn[], round: number): Turn[] {
  const first = round % turns.length;
  return [...turns.slice(first), ...turns.slice(0, first)];
}

function isEmpty(answer: unknown): boolean {
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}

function describeDifference(name: string, ours: unknown, peers: unknown): string {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(peers)];
  const place = [...one].findIndex((letter, index) => letter !== other[index]);
  const around = (text: string) => text.slice(Math.max(0, place - 80), place + 120);
  return `${name} gave … ${around(one)} …, the peer … ${around(other)} …`;
}
