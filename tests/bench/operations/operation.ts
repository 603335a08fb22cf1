/** What a client sends. */
export interface Ask {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What both are sent. */
export interface AskOfBoth {
  readonly ours: Ask;
  readonly peer: Ask;
}

/** Sends something to our API and gives the data of the answer. */
export type AskOurs = (ask: Ask) => Promise<unknown>;

/** One question as each of the two is best asked. */
export interface BenchOperation extends AskOfBoth {
  readonly name: string;
  /** Whether its answer has the same size however many inspections there are: then its dbHits must not grow with them. */
  readonly bounded: boolean;
  /** Makes what is sent where it depends on the data, such as a cursor. */
  readonly prepare?: (askOurs: AskOurs) => Promise<AskOfBoth>;
}
