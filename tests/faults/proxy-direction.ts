import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProxyMode } from './tcp-proxy.ts';

/** One way through a connection: bytes leave in the order in which they came, whatever the modes do meanwhile. */
export interface Direction {
  /** Takes a chunk; it is dropped if the connection has fallen silent by the time it would leave. */
  push(chunk: Buffer, isSilent: () => boolean): void;
}

/** What a direction is made of. */
export interface DirectionOptions {
  readonly to: Socket;
  readonly mode: () => ProxyMode;
  /** Whether `trickle` and `cut` concern it, which is so for what the server says. */
  readonly isSlowed: boolean;
  readonly onCut: () => void;
}

/** Creates one way to a socket. */
export function createDirection({ to, mode, isSlowed, onCut }: DirectionOptions): Direction {
  let last: Promise<void> = Promise.resolve();
  let counted: { mode: ProxyMode; bytes: number } | null = null;

  /** How many bytes may still pass until the cut. */
  function bytesUntilCut(current: ProxyMode & { kind: 'cut' }): number {
    if (counted?.mode !== current) counted = { mode: current, bytes: 0 };
    return current.afterBytes - counted.bytes;
  }

  async function deliver(chunk: Buffer, arrived: number, isSilent: () => boolean): Promise<void> {
    const current = mode();
    if (current.kind === 'latency') await sleep(Math.max(0, arrived + current.milliseconds - performance.now()));
    let rest = chunk;
    while (isSlowed && rest.length > 0 && mode().kind === 'trickle') rest = await slice(rest, isSilent);
    if (isSilent() || to.destroyed || to.writableEnded || rest.length === 0) return;
    const then = mode();
    if (isSlowed && then.kind === 'cut') return cut(rest, then);
    to.write(rest);
  }

  async function slice(rest: Buffer, isSilent: () => boolean): Promise<Buffer> {
    const current = mode();
    if (current.kind !== 'trickle') return rest;
    if (isSilent() || to.destroyed) return Buffer.alloc(0);
    to.write(rest.subarray(0, current.bytes));
    await sleep(current.everyMilliseconds);
    return rest.subarray(current.bytes);
  }

  function cut(chunk: Buffer, current: ProxyMode & { kind: 'cut' }): void {
    const left = bytesUntilCut(current);
    if (counted) counted.bytes += chunk.length;
    if (chunk.length < left) return void to.write(chunk);
    to.end(chunk.subarray(0, Math.max(0, left)));
    onCut();
  }

  return {
    push: (chunk, isSilent) => {
      const arrived = performance.now();
      last = last.then(() => deliver(chunk, arrived, isSilent));
    },
  };
}
