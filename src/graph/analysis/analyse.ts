import type { ReleaseReads } from '../load.ts';
import type { QueryParameters } from '../run.ts';

/** One kind of analysis: a question becomes one Cypher query, whose positional rows become a plain result of ids and counts. */
export interface Analysis<Question, Result extends object> {
  /** The name of the Cypher query. */
  readonly name: string;
  /** `$release` is still to be given. */
  makeQuery(question: Question): { readonly text: string; readonly parameters: QueryParameters };
  toResult(rows: readonly (readonly unknown[])[], question: Question): Result;
}

/** Answers a question of an analysis; questions that are equal as JSON are one Cypher query, and none where the answer is kept. */
export type Analyse = <Question, Result extends object>(analysis: Analysis<Question, Result>, question: Question) => Promise<Result>;

const KEPT_KIND = 'analysis';

/** Makes what answers analyses for the length of one operation. */
export function makeAnalyse(reads: ReleaseReads): Analyse {
  const running = new Map<string, Promise<object>>();
  return <Question, Result extends object>(analysis: Analysis<Question, Result>, question: Question) => {
    const key = `${analysis.name} ${JSON.stringify(question)}`;
    const answer = running.get(key) ?? answerAnew(reads, analysis, question, key);
    running.set(key, answer);
    return untilAllAnswer(answer as Promise<Result>, running);
  };
}

/** Waits for what is asked beside it, so that the objects that all the answers name are loaded in one batch of each kind. */
async function untilAllAnswer<Result>(answer: Promise<Result>, running: ReadonlyMap<string, Promise<object>>): Promise<Result> {
  const result = await answer;
  await Promise.allSettled(running.values());
  return result;
}

async function answerAnew<Question, Result extends object>(
  { graph, version, kept }: ReleaseReads,
  { name, makeQuery, toResult }: Analysis<Question, Result>,
  question: Question,
  key: string,
): Promise<Result> {
  const [result] = await kept.load(KEPT_KIND, [key], async () => {
    const { text, parameters } = makeQuery(question);
    return new Map([[key, toResult(await graph.read({ name, text }, { ...parameters, release: version }), question)]]);
  });
  return result as Result;
}
