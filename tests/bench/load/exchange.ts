import { connect, type Socket } from 'node:net';
import type { Request } from '../connection.ts';
import { type HttpAnswer, readAnswer } from '../http-answer.ts';

/** A connection of a client that takes any answer, and whose losses are seen: nothing is sent a second time. */
export interface Exchange {
  /** Settles when it is open. */
  open(): Promise<void>;
  /** Sends a request and gives the answer, on a new connection where the old one is closed. Rejects when the connection is lost before the answer is whole. */
  send(request: Request): Promise<HttpAnswer>;
  close(): void;
}

interface Waiting {
  readonly resolve: (answer: HttpAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Makes a connection to the server at an address such as `http://127.0.0.1:4000`; it is opened by its first use. */
export function createExchange(url: string): Exchange {
  let socket: Socket | null = null;
  let waiting: Waiting | null = null;

  const settle = (how: (asker: Waiting) => void) => {
    const asker = waiting;
    waiting = null;
    if (asker !== null) how(asker);
  };
  const fail = (error: Error) => {
    socket?.destroy();
    settle(({ reject }) => reject(error));
  };
  const openSocket = (): Socket => {
    const opened = openTo(url, (answer) => settle(({ resolve }) => resolve(answer)), fail);
    opened.on('error', (error) => opened === socket && fail(error));
    opened.on('close', () => opened === socket && fail(new Error('The server closed the connection before its answer was whole.')));
    socket = opened;
    return opened;
  };
  const usable = () => (socket !== null && !socket.destroyed && socket.writable ? socket : openSocket());
  return {
    open: () => new Promise((resolve, reject) => openSocket().once('connect', resolve).once('error', reject)),
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        usable().write(request);
      }),
    close: () => fail(new Error('The client closed the connection.')),
  };
}

/** Connects, and gives each answer when it is whole. */
function openTo(url: string, onAnswer: (answer: HttpAnswer) => void, onFault: (error: Error) => void): Socket {
  const { hostname, port } = new URL(url);
  let received: Buffer | null = null;
  return connect({ host: hostname, port: Number(port), noDelay: true }).on('data', (chunk) => {
    received = received === null ? chunk : Buffer.concat([received, chunk]);
    try {
      const answer = readAnswer(received);
      if (answer === null) return;
      received = null;
      onAnswer(answer);
    } catch (error) {
      onFault(error as Error);
    }
  });
}
