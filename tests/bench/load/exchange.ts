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
  const { hostname, port } = new URL(url);
  let socket: Socket | null = null;
  let waiting: Waiting | null = null;

  const fail = (error: Error) => {
    socket?.destroy();
    waiting?.reject(error);
    waiting = null;
  };

  const openSocket = (): Socket => {
    const opened = connect({ host: hostname, port: Number(port), noDelay: true });
    let received: Buffer | null = null;
    opened.on('data', (chunk) => {
      received = received === null ? chunk : Buffer.concat([received, chunk]);
      try {
        const answer = readAnswer(received);
        if (answer === null) return;
        received = null;
        const asker = waiting;
        waiting = null;
        asker?.resolve(answer);
      } catch (error) {
        fail(error as Error);
      }
    });
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
