import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { partIdOf, sourceIdOf } from '../../src/seeding/content-hash.ts';

test('canonical JSON does not depend on the order of keys, and takes absent as null', () => {
  expect(canonicalJson({ b: [1, { d: undefined, c: 'x' }], a: null })).toBe('{"a":null,"b":[1,{"c":"x","d":null}]}');
});

test('ids are permanent: these never change', () => {
  const url = 'https://hmiprobation.justiceinspectorates.gov.uk/news/essex-north-probation-service-is-inadequate';
  expect(sourceIdOf({ url, publisher: 'a', kind: 'b', gist: 'c' })).toBe('source/479b4d70abbe');
  expect(partIdOf('finding', 'inspection/essex-north-2022', { theme: 'STAFFING', polarity: 'CONCERN', note: 'n' })).toBe(
    'finding/essex-north-2022/932dc33104',
  );
});

test('a source without an address is known by publisher, kind and gist', () => {
  const source = { url: null, publisher: 'P', kind: 'BLOG', gist: 'g' };
  expect(sourceIdOf(source)).toBe(sourceIdOf({ ...source }));
  expect(sourceIdOf(source)).not.toBe(sourceIdOf({ ...source, gist: 'h' }));
});
