import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf, ROOT, readLock, readManifest, runNpm } from './npm.ts';

const manifest = readManifest();
const { asked, packages } = readLock();
const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
/** The scripts that npm runs by itself when someone installs the project. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish'];

test('Each dependency is asked for at one exact version, and the lock file has that one', () => {
  expect(direct.length).toBeGreaterThan(20);
  for (const [name, version] of direct) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(packages.get(`node_modules/${name}`)?.version, name).toBe(version);
  }
  for (const [name, version] of Object.entries(manifest.overrides)) expect(version, name).toMatch(/^(?:npm:\S+@)?\d+\.\d+\.\d+$/);
});

test('The lock file was made from this package.json', async () => {
  const { dependencies, devDependencies } = manifest;
  expect(asked).toMatchObject({ dependencies, devDependencies });
  const { code, stderr } = await runNpm(['ci', '--dry-run', '--ignore-scripts', '--offline', '--no-audit']);
  expect(stderr).not.toMatch(/can only install packages when/);
  expect(code, stderr).toBe(0);
});

test('Each package of the lock file is held by its SHA-512', () => {
  expect(packages.size).toBeGreaterThan(200);
  for (const [place, { integrity }] of packages) expect(integrity, place).toMatch(/^sha512-[\w+/]{86}==$/);
});

test('Nothing of ours runs at an install, and of the packages only those of allowScripts may', () => {
  expect(INSTALL_SCRIPTS.filter((name) => name in manifest.scripts)).toEqual([]);
  const withScripts = [...packages].filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(withScripts.map(([place]) => nameOf(place)).sort()).toEqual(Object.keys(manifest.allowScripts).sort());
});

test('What is committed names no package registry: who installs it chooses one', (context) => {
  expect([...packages].filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
  context.skip(!existsSync(`${ROOT}/.git`), 'this copy of the project is no git repository');
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => existsSync(`${ROOT}/${file}`));
  expect(files.length).toBeGreaterThan(100);
  const hosts = /\/\/[\w.@:-]*(?:registry|npmjs|artifactory|nexus|verdaccio|repo\.maven|repo1\.maven)[\w.:-]*/i;
  const naming = files.filter((file) => file !== '' && hosts.test(readFileSync(`${ROOT}/${file}`, 'utf8')));
  expect(naming).toEqual([]);
});
