import type { Dataset } from '../../src/model/dataset.ts';

/** What an answer rests on: the checked records of one release. */
export interface Records extends Dataset {
  /** The version of the release, as the answer's header `graph-release` names it. */
  readonly releaseVersion: string;
}

/** The oracle of one question: what the whole `data` of the answer must be, in plain TypeScript over the records. */
export interface Question<Variables = Readonly<Record<string, unknown>>> {
  /** The variables that ask the same of the made-up graph. */
  readonly madeVariables: Variables;
  /** Computes `data` without Cypher, resolvers or anything that the API uses to answer. */
  expected(records: Records, variables: Variables): unknown;
}
