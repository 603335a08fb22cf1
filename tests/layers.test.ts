import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Which rooms each room may import, besides itself. Files that lie in src/ itself wire the rooms and may import all of them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  graph: ['model'],
  neo4j: [],
  resolvers: ['graph', 'model'],
  api: ['graph', 'model'],
  seeding: ['graph', 'model'],
  ingest: ['model'],
  review: ['ingest', 'seeding', 'model'],
  web: [],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
}

async function readImports(): Promise<Import[]> {
  const files = (await readdir(SRC, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const imports = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(SRC, file), 'utf8');
      const targets = [...text.matchAll(/(?:^|\n)(?:import|export)\b[^;'"]*?from '([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g)];
      return targets.map((match) => ({ file, from: roomOf(file), target: (match[1] ?? match[2] ?? match[3]) as string }));
    }),
  );
  return imports.flat();
}

function roomOf(file: string): string {
  const [room, ...rest] = file.split('/');
  return rest.length === 0 ? '' : (room as string);
}

const imports = await readImports();

test('Rooms import only what the arrows allow', () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith('.'))
    .map((each) => ({ ...each, to: roomOf(relative(SRC, join(SRC, dirname(each.file), each.target))) }))
    .filter(({ from, to }) => from !== '' && to !== from && !(MAY_IMPORT[from] ?? []).includes(to))
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(wrong).toEqual([]);
});

test('Every room has its arrows', () => {
  expect([...new Set(imports.map(({ from }) => from))].filter((room) => room !== '' && !(room in MAY_IMPORT))).toEqual([]);
});

test('Only graph imports the driver, only resolvers and api import GraphQL', () => {
  const outside = (packages: RegExp, rooms: readonly string[]) =>
    imports
      .filter(({ target, from }) => packages.test(target) && !rooms.includes(from))
      .map(({ file, target }) => `${file} imports ${target}`);
  expect(outside(/^neo4j-driver/, ['graph'])).toEqual([]);
  expect(outside(/^graphql$|^@apollo|^@graphql-tools/, ['resolvers', 'api'])).toEqual([]);
});

test('Model imports nothing but itself, and never generated types', () => {
  expect(imports.filter(({ from, target }) => from === 'model' && !/^\.\/[\w-]+\.ts$/.test(target))).toEqual([]);
});

test('Only config reads the environment', async () => {
  const files = (await readdir(SRC, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const readers = [];
  for (const file of files) if (/^(?!\s*(?:\*|\/)).*process\.env\b/m.test(await readFile(join(SRC, file), 'utf8'))) readers.push(file);
  expect(readers).toEqual(['config.ts']);
});
