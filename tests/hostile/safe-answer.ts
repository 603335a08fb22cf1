import { expect } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

/** An answer as it came, of whatever means of asking. */
export interface PlainAnswer {
  readonly status: number;
  readonly text: string;
}

/** What no answer may tell: a line of a stack, a file of ours, the language and the codes of the database, an address of the inside. */
const INSIDES: ReadonlyMap<string, RegExp> = new Map([
  ['a line of a stack', /(?:\n|\\n)\s+at\s\S/],
  ['a file of the server', /node_modules|file:\/\/|\/(?:tmp|home|work|usr|root)\/|\w\.(?:ts|js|mjs):\d+/],
  ['a stack trace', /stacktrace|"stack"|"exception"/i],
  ['a code of Neo4j', /\bNeo\.(?:Client|Transient|Database)\w*|Neo4jError/],
  ['Cypher', /\b(?:MATCH|MERGE|UNWIND|OPTIONAL MATCH|CALL|RETURN)\s*\(|\bRETURN\s+\w+(?:\.\w+)?(?:,| AS )|CALL db\.|\$release\b/],
  ['Lucene', /org\.apache\.lucene|ParseException|TooManyClauses/],
  ['an address', /\b(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/|\b127\.0\.0\.1\b|\b10\.\d+\.\d+\.\d+\b|localhost:\d+/],
]);

/**
 * Holds for every answer to hostile input: no server error but "not now", nothing of the inside. `sent` is what was asked: words of it may
 * be quoted back, and are not held against the answer.
 */
export function expectSafe({ status, text }: PlainAnswer, sent = ''): void {
  const shown = `${status} ${text.slice(0, 500)} to ${sent.slice(0, 500)}`;
  expect(status < 500 || status === 503, `A status that is no server's fault: ${shown}`).toBe(true);
  expect(text, shown).not.toContain('INTERNAL_SERVER_ERROR');
  for (const [what, pattern] of INSIDES) {
    const found = pattern.exec(text)?.[0];
    const isQuoted = found !== undefined && sent.includes(found.trim());
    if (found !== undefined && !isQuoted)
      throw new Error(`Expected nothing of the inside, got ${what}, ${JSON.stringify(found)}: ${shown}`);
  }
}

/** The sentences of an answer that refuses; fails where it has none, or one that is no sentence. */
export function sentencesOf({ text }: PlainAnswer): readonly string[] {
  const { errors } = JSON.parse(text) as { errors?: readonly { message?: unknown; extensions?: { code?: unknown } }[] };
  expect(errors?.length, text).toBeGreaterThan(0);
  return (errors ?? []).map(({ message, extensions }) => {
    expect(message, text).toMatch(/^\S.{8,}/s);
    expect(extensions?.code, text).toMatch(/^[A-Z_]+$/);
    return String(message);
  });
}

/** Holds for an answer that refuses: safe, 4xx, and a sentence with a code. */
export function expectRefused(answer: PlainAnswer, sent = ''): void {
  expectSafe(answer, sent);
  expect(answer.status, answer.text.slice(0, 500)).toBeGreaterThanOrEqual(400);
  expect(answer.status, answer.text.slice(0, 500)).toBeLessThan(500);
  sentencesOf(answer);
}

/** Sends a body as JSON with POST, as text so that it may be wrong in any way. */
export async function post(url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<PlainAnswer> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  return { status: response.status, text: await response.text() };
}

/** Asks an operation and checks that the answer is safe. */
export async function askSafely(url: string, query: string, variables: object = {}): Promise<PlainAnswer> {
  const body = JSON.stringify({ query, variables });
  const answer = await post(url, body);
  expectSafe(answer, `${query}\n${JSON.stringify(variables)}`);
  return answer;
}

/** Starts the real API for hostile requests: many from one address, so without the limit of points a minute. */
export function startHostileServer(environment: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  return startTestServer({ environment: { RATE_POINTS: '0', ...environment } });
}

/** What an ordinary client asks, right after a hostile one: the server must still answer it. */
export async function expectStillAnswers(url: string): Promise<void> {
  const { status, text } = await post(url, JSON.stringify({ query: '{ probationRegion(id: "region/wales") { id } }' }));
  expect([status, JSON.parse(text).data]).toEqual([200, { probationRegion: { id: 'region/wales' } }]);
}
