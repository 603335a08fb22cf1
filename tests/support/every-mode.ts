import { isDeepStrictEqual } from 'node:util';
import { createKeptReleases } from '../../src/graph/kept.ts';
import { type Answer, startTestServer, type TestServer } from './server.ts';

/** What may be kept between requests: all of it, nothing, or so little that most has to go. */
const MODES = { on: 64 * 1024 * 1024, off: 0, '1 MB': 1_000_000 } as const;

/** Starts the real API three times, with caches on, off and at a bound of 1 MB, on the Neo4j of the run. */
export async function startModes(): Promise<[TestServer, ...TestServer[]]> {
  const servers: TestServer[] = [];
  for (const bytes of Object.values(MODES)) servers.push(await startTestServer({ kept: createKeptReleases(bytes) }));
  return servers as [TestServer, ...TestServer[]];
}

/**
 * Starts the real API three times, with caches on, off and at a bound of 1 MB. Each question is asked of all three, twice where
 * something may be kept, and fails when the answers are not the same; the one that is given is that of the first. Its Neo4j is that of the run.
 */
export async function startEveryMode(): Promise<TestServer> {
  const servers = await startModes();
  const [first] = servers;
  return {
    ...first,
    ask: async (query, variables) => {
      const answers = await Promise.all(servers.map((server) => server.ask(query, variables)));
      answers.push(await first.ask(query, variables));
      for (const [index, answer] of answers.entries())
        compare(answers[0] as Answer, answer, [...Object.keys(MODES), 'on, kept'][index] as string);
      return answers[0] as Answer;
    },
    stop: async () => void (await Promise.all(servers.map((server) => server.stop()))),
  };
}

function compare(one: Answer, other: Answer, mode: string): void {
  const [expected, got] = [one, other].map(({ status, data, errors, extensions }) => ({
    status,
    data,
    errors: inOrder(errors),
    extensions,
  }));
  if (isDeepStrictEqual(got, expected)) return;
  throw new Error(`Caches ${mode}: expected the answer of caches on, ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
}

/** Errors of fields side by side come in the order in which they happen. */
function inOrder(errors: Answer['errors']): string[] | undefined {
  return errors?.map((error) => JSON.stringify(error)).sort();
}
