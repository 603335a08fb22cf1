import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { testNeo4j } from '../support/neo4j.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function run(args: string[], environment: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [COMMAND, ...args], { env: { ...process.env, ...environment } }, (_error, output, errors) =>
      resolve({ code: child.exitCode ?? -1, output, errors }),
    );
  });
}

test('--help says what there is', async () => {
  const { code, output } = await run(['seed', '--help']);
  expect(code).toBe(0);
  for (const option of ['--folder', '--back', '--rebuild', 'NEO4J_URI']) expect(output).toContain(option);
});

test.each([
  [[], 'expected the verb seed, got nothing; see npm run seed -- --help'],
  [['plant'], 'expected the verb seed, got "plant"; see npm run seed -- --help'],
  [['seed', 'twice'], 'expected no more arguments, got "twice"; see npm run seed -- --help'],
  [['seed', '--bak'], "Unknown option '--bak'"],
  [['seed', '--back', '--rebuild'], 'expected --back or --rebuild, got both; see npm run seed -- --help'],
])('%j is a wrong call', async (args, sentence) => {
  const { code, errors } = await run(args);
  expect(code).toBe(2);
  expect(errors).toContain(sentence);
});

test('a Neo4j that is away, or an address that is none, is told in one sentence', async () => {
  const away = await run(['seed'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
  expect(away).toMatchObject({ code: 1, output: '' });
  expect(away.errors).toMatch(/^Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be used \(connect ECONNREFUSED .+\): see that it runs, .+\.\n$/);
  const none = await run(['seed'], { NEO4J_URI: 'http://localhost' });
  expect(none.code).toBe(2);
  expect(none.errors).toMatch(/^NEO4J_URI: expected an address such as .+, got "http:\/\/localhost"\n$/);
});

test('a seed with faults is told by file and line, and nothing is loaded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'probation-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { uri, user, password, database } = testNeo4j();
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const { code, output, errors } = await run(['seed', '--folder', folder], environment);
  expect(code).toBe(1);
  expect(output).not.toContain('Writing');
  expect(errors).toMatch(/^\S+\.yaml:1: expected a file, got nothing/);
});
