import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const block = (mark: string) => new RegExp(`<!-- ${mark} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

test('The first query of the README has the answer shown there', async () => {
  const { data, errors } = await server.ask(block('first-query'));
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(block('first-answer')));
});

test('Every other operation of the README validates and answers', async () => {
  const operations = [...readme.matchAll(/```graphql\n(query [\s\S]*?)```/g)].map(([, text]) => text as string);
  expect(operations.length).toBeGreaterThan(0);
  for (const operation of operations) expect((await server.ask(operation, { region: 'region/wales' })).errors).toBeUndefined();
});

test('Every command that the README names exists', async () => {
  const { scripts } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const named = [...readme.matchAll(/`npm (?:run )?([a-z:]+)/g)].map(([, name]) => name as string);
  expect(new Set(named)).toEqual(
    new Set([
      'start',
      'test',
      'check',
      'seed',
      'generate',
      'bench',
      'ingest',
      'ingest:score',
      'review',
      'bench:ingest',
      'bench:load',
      'sbom',
      'test:faults',
    ]),
  );
  for (const name of named) expect(scripts).toHaveProperty(name);
});
