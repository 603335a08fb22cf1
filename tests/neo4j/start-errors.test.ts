import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder } from '../../src/neo4j/jars.ts';
import { findJava } from '../../src/neo4j/java.ts';
import { launch } from '../../src/neo4j/launch.ts';
import { type LocalNeo4jOptions, startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { SetupError } from '../../src/neo4j/setup-error.ts';
import { locateStore } from '../../src/neo4j/store-folder.ts';
import { ping } from '../support/neo4j.ts';
import { makeFolder } from './processes.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(options: Partial<LocalNeo4jOptions> = {}): Promise<unknown> {
  return startLocalNeo4j({ folder, profile: 'small', ping, report: () => undefined, environment: process.env, ...options });
}

function listen(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : 0 });
    });
  });
}

function portSentence(port: number): string {
  return `Port ${port} on 127.0.0.1 is taken by another program: end that program, choose another port for Neo4j, or set NEO4J_URI to use another Neo4j.`;
}

test('a wanted port that is taken is named, and the folder stays free', async () => {
  const { server, port } = await listen();
  await expect(start({ port })).rejects.toThrow(portSentence(port));
  expect(existsSync(join(folder, 'instance.json'))).toBe(false);
  server.close();
});

test('a port that is taken while Neo4j starts is named too', async () => {
  const { server, port } = await listen();
  const { path: java } = await findJava(process.env);
  const jars = join(cacheFolder(process.env), 'lib');
  const plan = { store: locateStore(folder), java, jars, profile: 'small', heap: '512m', archive: null, leftover: null } as const;
  const launching = launch({ ...plan, environment: process.env, password: 'a password for a test', port, ping }, () => undefined);
  await expect(launching).rejects.toThrow(portSentence(port));
  server.close();
});

test('a Neo4j that ends while starting says so, with the end of its log', async () => {
  const error = await start({ heap: 'nonsense' }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(SetupError);
  expect(error).toMatchObject({
    message: `Neo4j ended while starting (exit code 1): read the end of its log below, or remove ${folder} so that the store is built anew, or set NEO4J_URI to use another Neo4j, or run \`docker compose up\`.`,
    detail: expect.stringContaining('Invalid maximum heap size: -Xmxnonsense'),
  });
  expect(existsSync(join(folder, 'instance.json'))).toBe(false);
});

test('a store whose password file is gone says so', async () => {
  mkdirSync(join(folder, 'home', 'data', 'databases'), { recursive: true });
  await expect(start()).rejects.toThrow(
    `The Neo4j store in ${folder} has lost its password file: put \`password\` back, or remove the folder so that the store is built anew.`,
  );
});

test('a data folder that cannot be made says so', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const inside = join(file, 'neo4j');
  await expect(start({ folder: inside })).rejects.toThrow(
    `The data folder ${inside} cannot be made: make its parent writable or choose another folder.`,
  );
});
