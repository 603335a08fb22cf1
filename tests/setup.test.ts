import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from './neo4j/processes.ts';

const setup = fileURLToPath(new URL('../src/setup.js', import.meta.url));

/** A project with one package, named like the one that brings Node 24, which comes from a folder and needs no network. */
function makeProject(nodeSays: string): string {
  const root = makeFolder();
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'src'));
  cpSync(setup, join(root, 'src', 'setup.js'));
  mkdirSync(join(root, 'fake-node'));
  writeFileSync(join(root, 'fake-node', 'package.json'), JSON.stringify({ name: 'node', version: '1.0.0', bin: { node: 'node.sh' } }));
  writeFileSync(join(root, 'fake-node', 'node.sh'), `#!/bin/sh\necho ${nodeSays}\n`, { mode: 0o755 });
  const own = { name: 'fixture', version: '1.0.0', type: 'module', dependencies: { node: 'file:fake-node' } };
  writeFileSync(join(root, 'package.json'), JSON.stringify(own));
  const packages = {
    '': own,
    'fake-node': { name: 'node', version: '1.0.0', bin: { node: 'node.sh' } },
    'node_modules/node': { resolved: 'fake-node', link: true },
  };
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ name: 'fixture', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  );
  return root;
}

function run(root: string, environment: Record<string, string> = {}): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'src', 'setup.js')], { encoding: 'utf8', env: { ...process.env, ...environment } });
}

test('installs the packages once, says so, and is silent afterwards', () => {
  const root = makeProject('v24.1.0');
  const first = run(root);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(
    /^Installing the packages of package-lock\.json \(once, 15 to 60 s\)\.\n(.*\n)*Installed the packages in \d+ s\.\n$/,
  );
  expect(existsSync(join(root, 'node_modules', '.bin', 'node'))).toBe(true);
  expect(run(root)).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('installs again when the lock file asks for another version', () => {
  const root = makeProject('v24.1.0');
  run(root);
  for (const name of ['package-lock.json', 'fake-node/package.json']) {
    const text = readFileSync(join(root, name), 'utf8');
    writeFileSync(join(root, name), text.replace(/("name":"node","version":)"1\.0\.0"/, '$1"1.0.1"'));
  }
  expect(run(root).stdout).toContain('Installed the packages in ');
  expect(run(root).stdout).toBe('');
});

test('says what to do where the Node in node_modules is too old', () => {
  expect(run(makeProject('v20.1.0'))).toMatchObject({
    status: 1,
    stderr: 'Node 24 or newer is needed and node_modules has v20.1.0: remove node_modules and start again.\n',
  });
});

test('says what to do where Node 24 did not come with the packages', () => {
  const root = makeProject('v24.1.0');
  run(root);
  rmSync(join(root, 'node_modules', '.bin', 'node'));
  expect(run(root)).toMatchObject({
    status: 1,
    stderr: 'Node 24 is missing from node_modules: run `npm rebuild node --ignore-scripts=false` and start again.\n',
  });
});

/** Writes changes into the package.json and the lock file of a project. */
function amend(root: string, own: Record<string, unknown>, packages: Record<string, unknown>): void {
  const manifest = { ...JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')), ...own };
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ ...lock, packages: { ...lock.packages, '': manifest, ...packages } }));
}

test('says what to do where the packages cannot be installed', () => {
  const root = makeProject('v24.1.0');
  const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;
  amend(root, { dependencies: { node: 'file:fake-node', faraway: '1.0.0' } }, { 'node_modules/faraway': { version: '1.0.0', integrity } });
  const { status, stderr } = run(root, { npm_config_offline: 'true' });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /The packages could not be installed \(npm ended with 1\): check the network and the lines above, then start again\.\n$/,
  );
});

test('says what to do where there is no lock file', () => {
  const root = makeProject('v24.1.0');
  rmSync(join(root, 'package-lock.json'));
  expect(run(root)).toMatchObject({
    status: 1,
    stderr: 'package-lock.json is missing or broken: take it from the repository again (git checkout package-lock.json).\n',
  });
});
