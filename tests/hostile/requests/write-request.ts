/** A request as it goes over the wire; what is not given is that of an ordinary client. */
export interface WrittenRequest {
  readonly method?: string;
  readonly path?: string;
  readonly version?: string;
  /** Lines of headers beside `host`. */
  readonly headers?: readonly string[];
  readonly body?: string;
}

const GOOD_BODY = '{"query":"{ __typename }"}';

/** A GET that is in order, as text. */
export const GOOD_GET = 'GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nhost: x\r\n\r\n';

/** Writes a request; `content-length` is not added. */
export function writeRequest({
  method = 'POST',
  path = '/graphql',
  version = 'HTTP/1.1',
  headers = [],
  body = '',
}: WrittenRequest): string {
  return [`${method} ${path} ${version}`, 'host: x', ...headers, '', body].join('\r\n');
}

/** Writes a POST of JSON that is in order, with these headers before its own. */
export function writePost(headers: readonly string[] = [], body = GOOD_BODY): string {
  const own = ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`];
  return writeRequest({ headers: [...headers, ...own], body });
}

/** Writes a chunked POST of JSON: `chunks` is the body as it goes over the wire, sizes and all. */
export function writeChunked(chunks: string, headers: readonly string[] = ['transfer-encoding: chunked']): string {
  return writeRequest({ headers: ['content-type: application/json', ...headers], body: chunks });
}
