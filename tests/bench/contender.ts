import { isDeepStrictEqual } from 'node:util';
import { type Child, startChild } from './child.ts';
import { toComparable } from './comparable.ts';
import { type Connection, makeGetRequest, makeRequest, openConnection, type Request } from './connection.ts';
import { MODES, type Mode } from './kept-modes.ts';
import type { Ask } from './operations/operation.ts';
import type { QueryWork } from './recorder.ts';

/** One side of the comparison: the peer, or our API in one mode. */
export interface Contender {
  readonly name: 'peer' | Mode;
  readonly child: Child;
  /** Sixteen, opened once. */
  readonly connections: readonly Connection[];
  /** Makes the request by which it is asked. */
  readonly makeRequest: (ask: Ask) => Request;
  /** Must come before a contender's turn: our API has one mode at a time. */
  begin(): Promise<void>;
}

/** The processes that serve, and who is measured in them. */
export interface Contenders {
  readonly api: Child;
  /** Null where our API is measured alone. */
  readonly peer: Child | null;
  /** The peer first. */
  readonly all: readonly Contender[];
  stop(): Promise<void>;
}

const CONNECTIONS = 16;
/** The options of Node that `npm start` gives: a young generation of at most 16 MB takes a quarter off what the process holds, and costs no speed. */
const AS_STARTED = ['--max-semi-space-size=16'];

/** Starts our API and, where it is wanted, the peer on one Neo4j. */
export async function startContenders(
  environment: Readonly<Record<string, string>>,
  { peer: isPeerWanted }: { readonly peer: boolean },
): Promise<Contenders> {
  const api = await startChild(new URL('serve-api.ts', import.meta.url), environment, AS_STARTED);
  const peer = isPeerWanted ? await startChild(new URL('peer/serve-peer.js', import.meta.url), environment) : null;
  const open = ({ url }: Child) => Array.from({ length: CONNECTIONS }, () => openConnection(url));
  const ours = open(api);
  const inMode = (mode: Mode): Contender => ({
    name: mode,
    child: api,
    connections: ours,
    makeRequest: mode === 'kept' ? makeGetRequest : makeRequest,
    begin: async () => void (await api.ask('switchTo', mode)),
  });
  const theirs = (child: Child): Contender => ({ name: 'peer', child, connections: open(child), makeRequest, begin: async () => {} });
  const all = [...(peer ? [theirs(peer)] : []), ...MODES.map(inMode)];
  return {
    api,
    peer,
    all,
    stop: async () => {
      for (const connection of new Set(all.flatMap(({ connections }) => connections))) connection.close();
      await Promise.all([api.stop(), peer?.stop()]);
    },
  };
}

/** Sends something once. Throws with the errors of the answer, if there are any. */
export async function askOnce(
  { connections, name, makeRequest: make }: Contender,
  ask: Ask,
): Promise<{ readonly data: unknown; readonly body: Buffer }> {
  const body = await (connections[0] as Connection).ask(make(ask));
  const { data, errors } = JSON.parse(body.toString());
  if (errors !== undefined) throw new Error(`${name} answered with errors: ${JSON.stringify(errors)}`);
  return { data, body };
}

/** What a contender's queries for some requests come to, once it keeps what its mode keeps. */
export async function measureWork(contender: Contender, asks: readonly Ask[]): Promise<QueryWork> {
  for (const ask of asks) await askOnce(contender, ask);
  await contender.child.ask('record');
  for (const ask of asks) await askOnce(contender, ask);
  return (await contender.child.ask('profile')) as QueryWork;
}

/** Throws when a body says something else than the one that was checked; the bytes may differ where lists have no order. */
export function checkBody(body: Buffer, checked: Buffer, contender: Contender): void {
  if (body.equals(checked)) return;
  const [one, other] = [body, checked].map((each) => toComparable(JSON.parse(each.toString()).data));
  if (!isDeepStrictEqual(one, other))
    throw new Error(`${contender.name} answered otherwise while it was timed: ${body.toString().slice(0, 500)}`);
}
