import { connect, type Socket } from 'node:net';
import { readAnswer } from './http-answer.ts';
import type { Ask } from './operations/operation.ts';

/** A request as bytes, made once. */
export type Request = Buffer;

/** A connection that is kept open and asks one thing at a time. The client of a measurement must cost little: it shares the machine. */
export interface Connection {
  /** Sends a request and gives the body. Throws for any status but 200. */
  ask(request: Request): Promise<Buffer>;
  close(): void;
}

/** Makes the request of an operation. */
export function makeRequest({ query, variables }: Ask): Request {
  const body = JSON.stringify({ query, variables });
  const head = `POST /graphql HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return Buffer.from(head + body);
}

/** Makes the request of the same operation by GET, as clients and caches ask for what may be kept. */
export function makeGetRequest({ query, variables = {} }: Ask): Request {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return Buffer.from(`GET /graphql?${parameters} HTTP/1.1\r\nHost: bench\r\n\r\n`);
}

/** Opens a connection to the server at an address such as `http://127.0.0.1:4000`, and opens it again when the server has closed it while it was idle. */
export function openConnection(url: string): Connection {
  const { hostname, port } = new URL(url);
  let waiting: { readonly request: Request; readonly resolve: (body: Buffer) => void; readonly reject: (error: Error) => void } | null =
    null;
  let socket = open();

  function open(): Socket {
    const opened = connect({ host: hostname, port: Number(port), noDelay: true });
    let received: Buffer | null = null;
    const fail = (error: Error) => {
      waiting?.reject(error);
      waiting = null;
    };
    opened.on('data', (chunk) => {
      received = received === null ? chunk : Buffer.concat([received, chunk]);
      try {
        const body = bodyOf(received);
        if (body === null) return;
        received = null;
        const { resolve } = waiting ?? {};
        waiting = null;
        resolve?.(body);
      } catch (error) {
        fail(error as Error);
      }
    });
    opened.on('error', fail);
    opened.on('close', () => {
      if (waiting !== null && received !== null) fail(new Error('The server closed the connection in the middle of an answer.'));
      else if (waiting !== null) send(waiting.request);
    });
    return opened;
  }

  function send(request: Request): void {
    if (socket.destroyed || !socket.writable) socket = open();
    socket.write(request);
  }

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { request, resolve, reject };
        send(request);
      }),
    close: () => void socket.destroy(),
  };
}

/** The body of an answer, null while some of it is missing. Throws for any status but 200 and where the length is not told. */
function bodyOf(bytes: Buffer): Buffer | null {
  const answer = readAnswer(bytes);
  if (answer !== null && answer.status !== 200) throw new Error(`Expected an answer with its length, got ${bytes}`);
  return answer?.body ?? null;
}
