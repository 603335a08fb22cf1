/** An answer of HTTP/1.1 as it is needed to measure. */
export interface HttpAnswer {
  readonly status: number;
  /** The head as it came, without the empty line that ends it. */
  readonly head: string;
  readonly body: Buffer;
}

const HEAD_END = '\r\n\r\n';

/** The answer that the bytes hold, null while some of it is missing. Throws where it is none or where its length is not told. */
export function readAnswer(bytes: Buffer): HttpAnswer | null {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
  const length = headerOf(head, 'content-length');
  if (status === undefined || length === null) throw new Error(`Expected an answer with its length, got ${bytes}`);
  const begin = end + HEAD_END.length;
  if (bytes.length < begin + Number(length)) return null;
  return { status: Number(status), head, body: bytes.subarray(begin, begin + Number(length)) };
}

/** The value of a header, null where there is none. */
export function headerOf(head: string, name: string): string | null {
  const begin = head.toLowerCase().indexOf(`\r\n${name}:`);
  if (begin < 0) return null;
  const [line = ''] = head.slice(begin + name.length + 3).split('\r\n', 1);
  return line.trim();
}
