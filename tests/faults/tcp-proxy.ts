import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createDirection, type Direction } from './proxy-direction.ts';

/** What the proxy does with connections, those that are open included. Bytes are counted from the server, from the moment the mode is set. */
export type ProxyMode =
  | { readonly kind: 'pass' }
  /** Each byte arrives so much later, each way. */
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** Open connections and new ones end with RST. */
  | { readonly kind: 'reset' }
  /** Connections are accepted and nothing comes, either way. Those that fell silent stay so for good. */
  | { readonly kind: 'black hole' }
  /** What the server says comes in slices. */
  | { readonly kind: 'trickle'; readonly bytes: number; readonly everyMilliseconds: number }
  /** Each connection ends when so many bytes of the server have passed. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** Nobody listens, and open connections end. */
  | { readonly kind: 'refuse' };

/** How many connections met each kind of mode. `accepted` counts all, `open` those that are open now. */
export type ProxyCounts = Record<'accepted' | 'open' | 'reset' | 'silenced' | 'cut', number>;

/** A TCP proxy on 127.0.0.1 that stands before a server and behaves as badly as its mode says. */
export interface TcpProxy {
  readonly port: number;
  readonly counts: Readonly<ProxyCounts>;
  /** Switches the mode at once; the port stays the same also when nobody listens for a while. */
  set(mode: ProxyMode): Promise<void>;
  /** Ends the proxy and all connections. */
  close(): Promise<void>;
}

/** One client's connection with its other half; the half to the server is missing where nobody is to hear of the client. */
interface Link {
  readonly client: Socket;
  readonly upstream: Socket | null;
  isSilent: boolean;
}

interface State {
  mode: ProxyMode;
  readonly serverPort: number;
  readonly onAsked: (chunk: Buffer) => void;
  readonly counts: Omit<ProxyCounts, 'open'>;
  readonly links: Set<Link>;
}

/** Starts a proxy before the server at a port of 127.0.0.1; it passes everything until told otherwise. `onAsked` gets what clients say. */
export async function startTcpProxy(serverPort: number, onAsked: (chunk: Buffer) => void = () => {}): Promise<TcpProxy> {
  const links = new Set<Link>();
  const counts = {
    accepted: 0,
    reset: 0,
    silenced: 0,
    cut: 0,
    get open() {
      return links.size;
    },
  };
  const state: State = { mode: { kind: 'pass' }, serverPort, onAsked, counts, links };
  let listener: Server | null = await listen(state, 0);
  const { port } = listener.address() as AddressInfo;
  const refuse = (): void => {
    listener?.close();
    listener = null;
    for (const link of state.links) destroyLink(state, link);
  };
  return {
    port,
    counts,
    set: async (mode) => {
      state.mode = mode;
      if (mode.kind === 'refuse') return refuse();
      listener ??= await listen(state, port);
      if (mode.kind === 'reset') for (const link of state.links) resetLink(state, link);
      if (mode.kind === 'black hole') for (const link of state.links) silence(state, link);
    },
    close: async () => refuse(),
  };
}

async function listen(state: State, port: number): Promise<Server> {
  const listener = createServer((client) => accept(state, client));
  listener.listen(port, '127.0.0.1');
  await once(listener, 'listening');
  return listener;
}

function accept(state: State, client: Socket): void {
  state.counts.accepted += 1;
  const { kind } = state.mode;
  const isCutOff = kind === 'black hole' || kind === 'reset';
  const link: Link = { client, upstream: isCutOff ? null : connect(state.serverPort, '127.0.0.1'), isSilent: false };
  state.links.add(link);
  client.on('error', () => {});
  if (kind === 'reset') resetLink(state, link);
  else if (link.upstream === null) {
    silence(state, link);
    client.resume();
  } else join(state, link, link.upstream);
}

function join(state: State, link: Link, upstream: Socket): void {
  const { client } = link;
  upstream.on('error', () => {});
  const mode = () => state.mode;
  const onCut = () => {
    state.counts.cut += 1;
    upstream.destroy();
    state.links.delete(link);
  };
  client.on('data', state.onAsked);
  flow(link, client, createDirection({ to: upstream, mode, isSlowed: false, onCut }));
  flow(link, upstream, createDirection({ to: client, mode, isSlowed: true, onCut }));
  client.on('close', () => endWith(state, link));
  upstream.on('close', () => endWith(state, link));
}

function flow(link: Link, from: Socket, direction: Direction): void {
  from.on('data', (chunk: Buffer) => {
    if (!link.isSilent) direction.push(chunk, () => link.isSilent);
  });
}

/** The end of one half ends the other, but for a silent one: who is cut off hears of nothing. */
function endWith(state: State, link: Link): void {
  if (!link.isSilent && state.links.has(link)) destroyLink(state, link);
}

function silence(state: State, link: Link): void {
  if (!link.isSilent) state.counts.silenced += 1;
  link.isSilent = true;
}

function resetLink(state: State, link: Link): void {
  state.counts.reset += 1;
  state.links.delete(link);
  link.client.resetAndDestroy();
  link.upstream?.resetAndDestroy();
}

function destroyLink(state: State, link: Link): void {
  state.links.delete(link);
  link.client.destroy();
  link.upstream?.destroy();
}
