import { type IncomingHttpHeaders, request } from 'node:http';

/** An answer with its bytes as they came: `fetch` would decompress them, and add headers of its own to what is sent. */
export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What is sent: a GET, or a POST of JSON where there is a body. */
export interface RawRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** Sends exactly these headers, beside those that HTTP needs. */
export function ask(url: string, { path, headers, body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const method = body ? 'POST' : 'GET';
    const sent = request(
      `${url}${path}`,
      { method, headers: body ? { ...headers, 'content-type': 'application/json' } : headers },
      (got) => {
        const chunks: Buffer[] = [];
        got.on('data', (chunk: Buffer) => chunks.push(chunk));
        got.on('end', () => resolve({ status: got.statusCode, headers: got.headers, body: Buffer.concat(chunks) }));
        got.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}
