import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, readManifest } from './npm.ts';

/** The version of Node, and the SHA-256 of its program by system: the package `node` has its install script fetch it, so the lock file does not hold it. */
const VERSION = '24.21.0';
const PROGRAMS: Readonly<Record<string, string>> = {
  'linux-x64': '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
  'linux-arm64': '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
};

test('The Node that runs the project is the one whose hash is written here', async (context) => {
  expect(readManifest().dependencies.node).toBe(VERSION);
  const system = `${process.platform}-${process.arch}`;
  context.skip(!(system in PROGRAMS), `no hash is written here for ${system}`);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(`${ROOT}/node_modules/node/bin/node`)) hash.update(chunk);
  expect(hash.digest('hex')).toBe(PROGRAMS[system]);
});
