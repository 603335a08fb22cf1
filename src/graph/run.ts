import neo4j, { type Driver, type Integer, type ManagedTransaction } from 'neo4j-driver';
import { createGraphDriver, type GraphAddress, MOST_CONNECTIONS, SILENT_MILLISECONDS } from './driver.ts';
import { GraphCancelledError, GraphUnavailableError, translateGraphError } from './errors.ts';
import { planKey } from './plan-key.ts';
import { createPlanning } from './planning.ts';
import { collectRows, createSessions, WRITE_MILLISECONDS } from './sessions.ts';
import { before, noAnswer, shared, watched } from './watch.ts';

export { GraphCancelledError, GraphTimeoutError, GraphUnavailableError } from './errors.ts';

/** A Cypher text with the name under which it appears in logs, metrics and the server's query log. */
export interface CypherQuery {
  readonly name: string;
  readonly text: string;
}

/** What one finished query tells its listeners. `ms` is the time from call to last row. */
export interface QueryEvent {
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  readonly ms: number;
}

/** Who reads: told of their own queries only, and able to go away. */
export interface Reader {
  /** Ends the queries under way, in the server too, and fails later ones at once. */
  readonly signal: AbortSignal;
  /** Called before a query whose text, with parameters of this size, has not been read since the process began: Neo4j has to plan it. */
  onUnseen(): void;
  /** Called as `listen` calls. */
  onQuery(event: QueryEvent): void;
}

export type QueryListener = (event: QueryEvent) => void;
export type QueryParameters = Readonly<Record<string, unknown>>;

/** The one door to Neo4j. Rows are positional arrays in the order of RETURN: null, booleans, numbers, strings (dates too), lists and maps of them. */
export interface Graph {
  /**
   * Runs one query in READ mode, which the server enforces, in one round trip. No rows give `[]`.
   * Throws `GraphUnavailableError` within 3 s when Neo4j is away, `GraphTimeoutError` after `readMilliseconds`, `GraphCancelledError`
   * when its reader goes away, else the driver's error.
   */
  read<Row extends unknown[]>(query: CypherQuery, parameters?: QueryParameters, reader?: Reader): Promise<Row[]>;
  /** Runs one query in a transaction of its own that may take 600 s, again after errors that pass. Throws as `read` does, later. */
  write<Row extends unknown[]>(query: CypherQuery, parameters?: QueryParameters): Promise<Row[]>;
  /** Runs queries without parameters one after another in one transaction, as `write` does: all take effect or none. */
  writeTogether(queries: readonly CypherQuery[]): Promise<void>;
  /** Resolves when Neo4j answers, else throws as `read` does. */
  ping(): Promise<void>;
  /** Calls `listener` after each query that succeeded, until the function returned is called. */
  listen(listener: QueryListener): () => void;
  /** The texts that `work` reads, and nobody else beside it, stay planned, whatever else is read. */
  settlePlans(work: () => Promise<void>): Promise<void>;
  /** How many connections are at work, and how many there may be. */
  readonly connections: { readonly inUse: number; readonly most: number };
  /** Closes the driver; later calls throw `GraphUnavailableError`. */
  close(): Promise<void>;
}

export interface GraphOptions {
  readonly database: string;
  readonly onQuery?: QueryListener;
  /** Whether a read waits until its server has all that this process has seen: for clusters, where servers lag behind each other. */
  readonly causal?: boolean;
  /** For loads, which nobody waits for: reads take as long as writes may, and a silent server is waited for. */
  readonly patient?: boolean;
  /** How long a read may take, planning included; `READ_MILLISECONDS` when not given. */
  readonly readMilliseconds?: number;
  /** How long a server that says nothing is waited for, `SILENT_MILLISECONDS` when not given. */
  readonly silentMilliseconds?: number;
}

export const READ_MILLISECONDS = 5_000;

/** How long a patient door waits for a silent server: it may be warming up on a machine that does much else. */
const PATIENT_MILLISECONDS = 30_000;

/** The part of the wait for a silent server after which a read asks whether Neo4j is still there; it gives up when that is not answered in the rest. */
const UNTIL_PROBE = 2 / 3;
const PING: CypherQuery = { name: 'ping', text: 'RETURN 1' };

/** A whole number for Neo4j (for `LIMIT $count`, years, counts): plain JavaScript numbers arrive there as floats. */
export function wholeNumber(value: number): Integer {
  return neo4j.int(value);
}

/** Opens the door at an address, with a driver of its own that waits as the options say. */
export function openGraph(address: GraphAddress, options: GraphOptions): Graph {
  return createGraph(createGraphDriver(address, options.patient ? PATIENT_MILLISECONDS : options.silentMilliseconds), options);
}

/** Creates the door on a driver; `close` closes the driver too. */
export function createGraph(driver: Driver, options: GraphOptions): Graph {
  const { onQuery, patient = false, readMilliseconds = READ_MILLISECONDS } = options;
  const listeners = new Set<QueryListener>(onQuery ? [onQuery] : []);
  const sessions = createSessions(driver, options);
  const planning = createPlanning(readMilliseconds);
  const watch = makeWatch(driver, options);
  const forget = () => {
    sessions.forgetBookmarks();
    planning.forget();
  };
  const observe: Observe = (query, work, reader) => observed(query, work, { reader, listeners, forget });

  const readPatiently: Read = (query, parameters = {}) => sessions.read(query, parameters, { timeout: WRITE_MILLISECONDS });
  const readInTime: Read = <Row extends unknown[]>(query: CypherQuery, parameters: QueryParameters = {}, reader?: Reader) => {
    const read = async (signal?: AbortSignal) => {
      signal?.throwIfAborted();
      return watched(sessions.read<Row>(query, parameters, { timeout: readMilliseconds, signal }), { ...watch, signal });
    };
    const signal = reader?.signal;
    const onUnseen = () => reader?.onUnseen();
    return planning.run(planKey(query.text, parameters), { work: () => read(signal), again: read, onUnseen, signal });
  };
  const read = patient ? readPatiently : readInTime;

  return {
    read: (query, parameters, reader) => observe(query, () => read(query, parameters, reader), reader),
    write: <Row extends unknown[]>(query: CypherQuery, parameters: QueryParameters = {}) =>
      observe(query, () => sessions.write(query.name, (transaction) => collectRows<Row>(transaction.run(query.text, parameters)))),
    writeTogether: async (queries) => {
      const [first] = queries;
      if (first) await observe(first, () => sessions.write(first.name, (transaction) => runAll(transaction, queries)));
    },
    ping: async () => void (await observe(PING, () => readInTime(PING))),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settlePlans: (work) => planning.settle(work),
    get connections() {
      return { inUse: sessions.inUse, most: MOST_CONNECTIONS };
    },
    close: () => driver.close(),
  };
}

type Read = Graph['read'];

/** How a read is watched, but for its reader. */
function makeWatch(
  driver: Driver,
  { database, readMilliseconds = READ_MILLISECONDS, silentMilliseconds = SILENT_MILLISECONDS }: GraphOptions,
) {
  const probeAfter = silentMilliseconds * UNTIL_PROBE;
  // No Cypher: a server that is warming up may take seconds to plan its first query.
  const probe = shared(() => before(driver.verifyConnectivity({ database }), silentMilliseconds - probeAfter, noAnswer));
  return { probe, probeAfter, readMilliseconds };
}

type Observe = <Row extends unknown[]>(query: CypherQuery, work: () => Promise<Row[]>, reader?: Reader) => Promise<Row[]>;

/** Who hears of a query. */
interface Observers {
  readonly reader: Reader | undefined;
  readonly listeners: ReadonlySet<QueryListener>;
  /** Called when Neo4j is away: what it knew may be gone. */
  readonly forget: () => void;
}

/** Tells of a query that succeeded, and gives the project's error for one that did not. */
async function observed<Row extends unknown[]>(
  query: CypherQuery,
  work: () => Promise<Row[]>,
  { reader, listeners, forget }: Observers,
): Promise<Row[]> {
  const started = performance.now();
  try {
    const rows = await work();
    const event = { name: query.name, text: query.text, rows: rows.length, ms: performance.now() - started };
    for (const listener of listeners) listener(event);
    reader?.onQuery(event);
    return rows;
  } catch (error) {
    if (reader?.signal.aborted) throw new GraphCancelledError(`Whoever asked for ${query.name} is gone.`, { cause: error });
    const translated = translateGraphError(error, query.name);
    if (translated instanceof GraphUnavailableError) forget();
    throw translated;
  }
}

async function runAll(transaction: ManagedTransaction, queries: readonly CypherQuery[]): Promise<[]> {
  for (const { text } of queries) await transaction.run(text);
  return [];
}
