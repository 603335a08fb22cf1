import { connect, type Socket } from 'node:net';

/** What came back on a socket. */
export interface Exchange {
  /** All that the server sent, as text. */
  readonly text: string;
  /** The status of each answer on the connection. */
  readonly statuses: readonly number[];
  /** Whether the server closed the connection. */
  readonly isClosed: boolean;
  readonly milliseconds: number;
}

/** How bytes are sent. */
export interface Sending {
  /** Parts, one after the other with `pause` milliseconds between. */
  readonly parts: readonly (string | Buffer)[];
  readonly pause?: number;
  /** Ends the exchange where the server does not close the connection; milliseconds after the last byte that came or went. */
  readonly quiet?: number;
  /** Ends the exchange in any case; 30,000 when not given. */
  readonly most?: number;
}

const QUIET_MILLISECONDS = 400;
const MOST_MILLISECONDS = 30_000;

/** Sends bytes as they are on a connection of its own, and gives what the server answers until it closes or falls quiet. */
export async function exchange(
  url: string,
  { parts, pause = 0, quiet = QUIET_MILLISECONDS, most = MOST_MILLISECONDS }: Sending,
): Promise<Exchange> {
  const begin = performance.now();
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const watched = watch(socket, { quiet, most });
  for (const part of parts) {
    if (socket.destroyed) break;
    socket.write(part);
    watched.touch();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const isClosed = await watched.ended;
  socket.destroy();
  const text = watched.text();
  return { text, statuses: statusesOf(text), isClosed, milliseconds: performance.now() - begin };
}

interface Watched {
  text(): string;
  touch(): void;
  /** True when the server closed, false when it fell quiet. */
  readonly ended: Promise<boolean>;
}

function watch(socket: Socket, { quiet, most }: { readonly quiet: number; readonly most: number }): Watched {
  const chunks: Buffer[] = [];
  const { promise: ended, resolve } = Promise.withResolvers<boolean>();
  const whole = setTimeout(() => resolve(false), most);
  let timer = setTimeout(() => resolve(false), quiet);
  const touch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => resolve(false), quiet);
  };
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    touch();
  });
  // A connection that the server resets while something is still on its way is a closed one.
  for (const event of ['error', 'close', 'end']) socket.on(event, () => resolve(true));
  void ended.then(() => {
    clearTimeout(whole);
    clearTimeout(timer);
  });
  return { text: () => Buffer.concat(chunks).toString('utf8'), touch, ended };
}

/** Each answer on the connection begins with its status line. */
function statusesOf(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.[01] (\d{3})/g)].map(([, status]) => Number(status));
}
