import { beforeAll, expect, test } from 'vitest';
import { type LockedPackage, nameOf, readLock, runNpm } from './npm.ts';

/** A package of the software bill of materials, as CycloneDX writes it. */
interface Component {
  /** Name and version, as in `yaml@2.9.1`: the real name of a package that package.json gives another one. */
  readonly 'bom-ref': string;
  readonly licenses?: readonly { readonly license?: { readonly id?: string; readonly name?: string }; readonly expression?: string }[];
}

/** Licences that let anybody use, change and pass on, and ask for a notice at most. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  // The Blue Oak Model License, of lru-cache and minipass: as permissive as MIT, with a grant of patents.
  'BlueOak-1.0.0',
]);

/** The package `node` installs one of these by its own script, so the lock file does not hold it. */
const NODE_ITSELF = /^node-(?:bin-)?(?:linux|darwin|win|sunos|aix)-/;

const locked = [...readLock().packages];
const known = new Set(locked.map(nameAndVersion));
const shipped = new Set(locked.filter(([, { dev }]) => dev !== true).map(nameAndVersion));
let components: ReadonlyMap<string, Component>;
beforeAll(async () => {
  const { code, stdout, stderr } = await runNpm(['run', '--silent', 'sbom']);
  if (code !== 0) throw new Error(`npm run sbom ended with ${code}: ${stderr}`);
  const bill = JSON.parse(stdout);
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
  const listed: readonly Component[] = bill.components;
  components = new Map(listed.map((component) => [component['bom-ref'], component]));
});

// `npm sbom --omit=dev` leaves out what development needs too, graphql and yaml among it, so the whole tree is written.
test('npm run sbom lists each package that the API runs on, with its version, and none that the lock file does not hold', () => {
  expect(shipped.size).toBeGreaterThan(100);
  expect([...shipped].filter((each) => !components.has(each))).toEqual([]);
  expect([...components.keys()].filter((each) => !known.has(each) && !NODE_ITSELF.test(each))).toEqual([]);
});

test('Each package that the API runs on has a permissive licence', () => {
  const run = [...components].filter(([each]) => shipped.has(each) || NODE_ITSELF.test(each));
  expect(run.length).toBeGreaterThanOrEqual(shipped.size);
  const others = run.flatMap(([each, { licenses = [] }]) => {
    const texts = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? 'unnamed');
    return texts.length > 0 && texts.every(isPermissive) ? [] : [`${each}: ${texts.join(', ') || 'none'}`];
  });
  expect(others).toEqual([]);
});

test('An expression is permissive when all that it joins by AND is, or one of what it joins by OR', () => {
  expect(isPermissive('(MIT AND BSD-3-Clause)')).toBe(true);
  expect(isPermissive('GPL-3.0-only OR MIT')).toBe(true);
  expect(isPermissive('(MIT AND GPL-3.0-only)')).toBe(false);
  expect(isPermissive('SEE LICENSE IN LICENSE')).toBe(false);
});

function nameAndVersion([place, { name, version }]: readonly [string, LockedPackage]): string {
  return `${name ?? nameOf(place)}@${version}`;
}

function isPermissive(expression: string): boolean {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((licence) => PERMISSIVE.has(licence)));
}
