import { connect, type Socket } from 'node:net';
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

/** Opens a connection to the server at an address such as `http://127.0.0.1:4000`. */
export function openConnection(url: string): Connection {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  return {
    ask: (request) => exchange(socket, request),
    close: () => void socket.destroy(),
  };
}

function exchange(socket: Socket, request: Request): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let expected = Number.POSITIVE_INFINITY;
    let received = 0;
    const settle = (work: () => void) => {
      socket.off('data', onData).off('error', onError).off('close', onClose);
      work();
    };
    const onError = (error: Error) => settle(() => reject(error));
    const onClose = () => settle(() => reject(new Error('The server closed the connection.')));
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      received += chunk.length;
      try {
        if (expected === Number.POSITIVE_INFINITY) expected = lengthOf(chunks);
        if (received >= expected) settle(() => resolve(bodyOf(chunks)));
      } catch (error) {
        settle(() => reject(error));
      }
    };
    socket.on('data', onData).on('error', onError).on('close', onClose);
    socket.write(request);
  });
}

const HEAD_END = '\r\n\r\n';

/** The bytes of the whole answer, infinite while its head is not complete. */
function lengthOf(chunks: readonly Buffer[]): number {
  const bytes = Buffer.concat(chunks);
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return Number.POSITIVE_INFINITY;
  const head = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200') || length === undefined) throw new Error(`Expected an answer with its length, got ${bytes}`);
  return end + HEAD_END.length + Number(length);
}

function bodyOf(chunks: readonly Buffer[]): Buffer {
  const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  return bytes.subarray(bytes.indexOf(HEAD_END) + HEAD_END.length);
}
