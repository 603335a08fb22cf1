import { setTimeout as sleep } from 'node:timers/promises';
import { type Answers, type FaultOperation, OPERATIONS } from './operations.ts';
import { createTally, type Tally } from './tally.ts';

/** What the clients of a fault ask, and what they may get. */
export interface ClientsOptions {
  /** The APIs; each client asks one of them after the other. */
  readonly urls: readonly string[];
  /** Each of these answers is right at this moment; more than one while a release changes. */
  readonly right: () => readonly Answers[];
  /** UPSTREAM_UNAVAILABLE that comes later than this is lost. */
  readonly latestMilliseconds: number;
  /** Any other answer that comes later than this is lost. */
  readonly deadlineMilliseconds: number;
  /** How many ask at the same time; 8 when not given. */
  readonly clients?: number;
  /** Whether a refused or broken connection is to be expected, as where the API itself is killed. */
  readonly mayBreak?: boolean;
}

/** Clients that ask all operations over and over, until told to stop. */
export interface Clients {
  readonly tally: Tally;
  /** Settles when all requests under way have ended; no new ones follow. */
  stop(): Promise<Tally>;
}

const PAUSE_MILLISECONDS = 20;
/** No client waits for longer; what takes so long is lost. */
const GIVE_UP_MILLISECONDS = 90_000;
const SHED = new Set([429, 503]);
let askings = 0;

/** Starts clients that ask all operations in turn with a short pause between. */
export function startClients(options: ClientsOptions): Clients {
  const tally = createTally();
  let isOver = false;
  const ask = async (client: number) => {
    for (let turn = client; !isOver; turn += 1) {
      const operation = OPERATIONS[turn % OPERATIONS.length] as FaultOperation;
      const url = options.urls[turn % options.urls.length] as string;
      await askOnce(url, operation, options, tally);
      await sleep(PAUSE_MILLISECONDS);
    }
  };
  const running = Array.from({ length: options.clients ?? 8 }, (_each, client) => ask(client));
  return {
    tally,
    stop: async () => {
      isOver = true;
      await Promise.all(running);
      return tally;
    },
  };
}

/** Asks one operation, judges what comes back and counts it. Never throws; true: the answer was right. */
export async function askOnce(url: string, operation: FaultOperation, options: ClientsOptions, tally: Tally): Promise<boolean> {
  askings += 1;
  const { right, latestMilliseconds, deadlineMilliseconds, mayBreak = false } = options;
  const before = right();
  const began = performance.now();
  const response = await send(url, operation, askings);
  const milliseconds = performance.now() - began;
  const verdict = judge(response, operation.name, [...before, ...right()]);
  const isLate = milliseconds > (verdict === 'UPSTREAM_UNAVAILABLE' ? latestMilliseconds : deadlineMilliseconds);
  if (verdict === 'connection broken' && mayBreak) tally.count(verdict, milliseconds);
  else if (verdict === 'connection broken' || verdict === 'wrong') tally.lose(`${operation.name}: ${verdict}: ${describe(response)}`);
  else if (isLate) tally.lose(`${operation.name}: ${verdict} after ${Math.round(milliseconds)} ms: ${describe(response)}`);
  else tally.count(verdict, milliseconds);
  return verdict === 'right';
}

type Received = { readonly status: number; readonly text: string } | Error;

async function send(url: string, { query, variables }: FaultOperation, asking: number): Promise<Received> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: variables?.(asking) }),
      signal: AbortSignal.timeout(GIVE_UP_MILLISECONDS),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    return error as Error;
  }
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly reference?: string } }[];
}

const DOCUMENTED = new Set(['UPSTREAM_UNAVAILABLE', 'DEADLINE_EXCEEDED']);

/** `right`, the code of a documented error, `HTTP 503` and `HTTP 429` for shedding, `connection broken`, or `wrong`. */
function judge(received: Received, name: string, right: readonly Answers[]): string {
  if (received instanceof Error) return received.name === 'TimeoutError' ? 'wrong' : 'connection broken';
  const { status, text } = received;
  const body = parse(text);
  if (body === null || /\n\s+at |\/src\/|bolt:\/\//.test(text)) return 'wrong';
  const codes = (body.errors ?? []).map(({ extensions }) => extensions?.code ?? 'none');
  if (codes.length === 0)
    return status === 200 && right.some((answers) => answers.get(name) === JSON.stringify(body.data)) ? 'right' : 'wrong';
  if (SHED.has(status) && body.data == null && codes.every((code) => code !== 'INTERNAL_SERVER_ERROR')) return `HTTP ${status}`;
  if (status !== 200 || !codes.every((code) => DOCUMENTED.has(code))) return 'wrong';
  // What a partial answer holds must be right, too.
  return right.some((answers) => isWithin(body.data, JSON.parse(answers.get(name) ?? 'null'))) ? (codes[0] as string) : 'wrong';
}

function parse(text: string): Body | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether every value that is not null is the one of the whole answer. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (part === null || part === undefined || part === whole) return true;
  if (typeof part !== 'object' || typeof whole !== 'object' || whole === null) return false;
  return Object.entries(part).every(([key, value]) => isWithin(value, (whole as Record<string, unknown>)[key]));
}

function describe(received: Received): string {
  if (!(received instanceof Error)) return `HTTP ${received.status} ${received.text.slice(0, 300)}`;
  return `${received.name}: ${received.message} ${(received.cause as { code?: string } | undefined)?.code ?? ''}`;
}
