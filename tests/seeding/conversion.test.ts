import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSeed } from '../../src/seeding/read-seed.ts';
import { factsAreThere, readFacts } from './conversion/facts.ts';
import type { Held } from './conversion/held.ts';
import { missingValues } from './conversion/values.ts';
import { conversionPage, convert } from './conversion.ts';

const seed = fileURLToPath(new URL('../../seed', import.meta.url));

if (!factsAreThere) console.warn('The conversion was not compared: the facts from which the seed was made are not beside this repository.');

describe.skipIf(!factsAreThere)('the conversion of the facts', () => {
  let held: Held;

  beforeAll(async () => {
    const reading = await readSeed(seed);
    if ('messages' in reading) throw new Error('The seed has messages: see read-seed.test.ts');
    held = { dataset: reading.dataset, readme: await readFile(`${seed}/README.md`, 'utf8'), facts: readFacts() };
  });

  test('every key has a home, and every difference in number a reason', () => {
    expect(convert(held).faults).toEqual([]);
  });

  test('seed/CONVERSION.md is what the counts say', async () => {
    expect(await readFile(`${seed}/CONVERSION.md`, 'utf8')).toBe(conversionPage(convert(held).rows));
  });

  test('every value of the facts is found in the inspection, unit or person that it belongs to', () => {
    const { compared, missing } = missingValues(held);
    expect(missing).toEqual([]);
    expect(compared).toBeGreaterThan(7000);
  });
});
