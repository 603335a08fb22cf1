import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Inspection, InspectionParts } from '../../src/model/inspections.ts';
import { ingestFor } from '../../src/open-ingest.ts';
import { acceptAll, acceptedOf, type Decision } from '../../src/review/decisions.ts';
import type { DocumentSource } from '../../src/review/document-source.ts';
import { type Extension, extendSeed } from '../../src/review/extend-seed.ts';
import { makeProposals } from '../../src/review/proposal.ts';
import { readSeedFolder } from '../../src/seeding/load-seed.ts';
import { copySeed, linesChanged } from './seed-copy.ts';

const RELEASE: DocumentSource = { id: null, url: null, publisher: 'HM Inspectorate of Probation', kind: 'PRESS_RELEASE', year: null };

/** Takes a text into a seed as the command does; answers decide, all is accepted without them. */
async function take(
  seed: string,
  text: string,
  options: { source?: Partial<DocumentSource>; answers?: (key: string) => Decision | null } = {},
): Promise<Extension> {
  const dataset = await readSeedFolder(seed);
  const reading = ingestFor(dataset)({ source: 'release.txt', text });
  const proposals = makeProposals(reading);
  const decisions = acceptAll(proposals);
  for (const { key } of proposals) decisions.set(key, options.answers?.(key) ?? { key, decision: 'accept' });
  return extendSeed(seed, dataset, { reading, facts: acceptedOf(proposals, decisions), source: { ...RELEASE, ...options.source } });
}

async function inspectionOf(seed: string, id: string): Promise<Inspection & InspectionParts> {
  return (await readSeedFolder(seed)).inspections.find((each) => each.id === id) as Inspection & InspectionParts;
}

/** A release on a unit of which no inspection of 2031 is known. */
const NEW_RELEASE = `Norfolk PDU rated ‘Good’

Norfolk Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation.

Rosalind Okafor, Chief Inspector of Probation, said: “Leadership is strong, but 41 per cent of posts are vacant.”

The report makes three recommendations to Norfolk PDU, including to ensure that training is available.

Notes to editor

1. The report is available on our website on 4 March 2031.
2. Fieldwork for this inspection took place in November 2030.`;

describe('a new inspection', () => {
  test('becomes a record that loads, with its source and its people', async () => {
    const seed = await copySeed();
    const { files, inspections } = await take(seed, NEW_RELEASE);
    expect(files).toEqual(['sources.yaml', 'people.yaml', 'inspections/norfolk-2031.yaml']);
    expect(inspections).toMatchObject([{ id: 'inspection/norfolk-2031', isNew: true }]);
    expect(await inspectionOf(seed, 'inspection/norfolk-2031')).toMatchObject({
      serviceId: 'pdu/norfolk',
      programme: 'CORE_PDU',
      frameworkId: 'framework/probation-pdu-2023',
      overallRating: 'GOOD',
      ratingStatus: 'RATED',
      year: 2031,
      yearBasis: 'PUBLISHED',
      publishedOn: '2031-03-04',
      fieldworkFrom: '2030-11',
      fieldworkScope: 'UNIT',
      recommendationCount: 3,
      statistics: [{ value: 41, unit: 'PERCENT', population: 'posts' }],
      findings: [
        { themeId: 'theme/LEADERSHIP', polarity: 'STRENGTH' },
        { themeId: 'theme/STAFFING', polarity: 'CONCERN' },
      ],
      involvements: [{ personId: 'person/rosalind-okafor', role: 'CHIEF_INSPECTOR' }],
    });
    expect(await linesChanged(seed, 'people.yaml')).toEqual([
      expect.stringMatching(/^\+ - id: person\/rosalind-okafor$/),
      '+   name: Rosalind Okafor',
      expect.stringMatching(/^\+ {3}sources: \[source\//),
    ]);
  });

  test('holds no sentence of the release', async () => {
    const seed = await copySeed();
    await take(seed, NEW_RELEASE);
    const record = await readFile(join(seed, 'inspections/norfolk-2031.yaml'), 'utf8');
    const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
    const written = words(record).join(' ');
    const released = words(NEW_RELEASE);
    const runs = released.map((_, at) => released.slice(at, at + 5).join(' ')).slice(0, -4);
    expect(runs.filter((run) => written.includes(run))).toEqual([]);
  });

  test('taken twice changes nothing more', async () => {
    const seed = await copySeed();
    await take(seed, NEW_RELEASE);
    const first = await readFile(join(seed, 'inspections/norfolk-2031.yaml'), 'utf8');
    const { inspections } = await take(seed, NEW_RELEASE);
    expect(new Set(inspections[0]?.outcomes)).toEqual(new Set(['THERE']));
    expect(await readFile(join(seed, 'inspections/norfolk-2031.yaml'), 'utf8')).toBe(first);
  });

  test('without a date needs a year', async () => {
    const seed = await copySeed();
    const undated = NEW_RELEASE.slice(0, NEW_RELEASE.indexOf('Notes to editor'));
    await expect(take(seed, undated)).rejects.toThrow('Expected a date in the document on Norfolk, got none: give the year with --year.');
    expect((await take(seed, undated, { source: { year: 2031 } })).inspections[0]?.id).toBe('inspection/norfolk-2031');
    expect(await inspectionOf(seed, 'inspection/norfolk-2031')).toMatchObject({ year: 2031, yearBasis: 'RECORD', publishedOn: null });
  });

  test('of a unit that is not known is told, and nothing is written', async () => {
    const seed = await copySeed();
    await expect(take(seed, NEW_RELEASE.replaceAll('Norfolk', 'Wessex'))).rejects.toThrow(
      'Expected a known service, got "Wessex": add it or its alias to seed/regions/ first.',
    );
    expect(await linesChanged(seed, 'sources.yaml')).toEqual([]);
  });
});

/** A release on an inspection of which the seed has a record, with one rating that differs. */
const AGAIN = `Essex South PDU rated ‘Inadequate’

Essex South Probation Delivery Unit (PDU) has received an overall rating of ‘Inadequate’ following an inspection by HM Inspectorate of Probation.

Inspectors found that leadership was impressive. Accommodation was scarce.

The report is available on our website on 18 July 2024.`;

describe('a record that is there', () => {
  test('gains a source where it agrees, a conflict where it does not, and keeps its comments', async () => {
    const seed = await copySeed();
    const { inspections } = await take(seed, AGAIN, { source: { publisher: 'Example Gazette', kind: 'NEWS_ARTICLE' } });
    expect(inspections).toMatchObject([
      { id: 'inspection/essex-south-2024', isNew: false, outcomes: ['AGREES', 'CONTRADICTS', 'AGREES', 'NEW'] },
    ]);
    const { overallRating, findings } = await inspectionOf(seed, 'inspection/essex-south-2024');
    expect(overallRating).toBe('REQUIRES_IMPROVEMENT');
    expect(findings.filter(({ themeId }) => themeId === 'theme/LEADERSHIP')).toHaveLength(1);
    const statements = (await readSeedFolder(seed)).statements.filter(
      ({ aboutId, property }) => aboutId === 'inspection/essex-south-2024' && property === 'overallRating',
    );
    expect(statements.map(({ value, standing, method }) => [value, standing, method])).toEqual(
      expect.arrayContaining([
        ['REQUIRES_IMPROVEMENT', 'HELD', 'CURATED'],
        ['INADEQUATE', 'CONTRADICTED', 'EXTRACTED'],
      ]),
    );
    const disputed = statements.find(({ value }) => value === 'INADEQUATE');
    expect(disputed?.contradictsIds).toHaveLength(1);
    const lines = await linesChanged(seed, 'inspections/essex-south-2024.yaml');
    expect(lines.filter((line) => line.startsWith('-'))).toEqual([]);
    expect(lines.length).toBeLessThan(14);
    expect(await readFile(join(seed, 'inspections/essex-south-2024.yaml'), 'utf8')).toContain(
      '# HM Inspectorate of Probation, PRESS_RELEASE',
    );
  });

  test('takes only what was accepted, and corrections as they were given', async () => {
    const seed = await copySeed();
    const { inspections } = await take(seed, AGAIN, {
      source: { publisher: 'Example Gazette', kind: 'NEWS_ARTICLE' },
      answers: (key) => {
        if (key.includes('overallRating')) return { key, decision: 'reject' };
        if (!key.includes('findings')) return { key, decision: 'skip' };
        return { key, decision: 'correct', value: { theme: 'ACCOMMODATION', polarity: 'CONCERN', note: `few homes (${key.slice(-2)})` } };
      },
    });
    expect(inspections[0]?.outcomes).toEqual(['NEW', 'AGREES']);
    const { findings } = await inspectionOf(seed, 'inspection/essex-south-2024');
    expect(findings.filter(({ themeId }) => themeId === 'theme/ACCOMMODATION')).toMatchObject([
      { polarity: 'CONCERN', note: expect.stringMatching(/^few homes/) },
    ]);
  });

  test('is left as it was when the loader would refuse the answers', async () => {
    const seed = await copySeed();
    const answers = (key: string): Decision | null =>
      key.includes('findings') ? { key, decision: 'correct', value: { theme: 'HOUSES' } } : null;
    await expect(take(seed, AGAIN, { answers })).rejects.toThrow(
      /nothing was written\. Correct the answers:\nseed\/inspections\/essex-south-2024\.yaml:\d+: findings\[\d+\]\.theme: expected a code of seed\/themes\.yaml, got "HOUSES"/,
    );
    expect(await linesChanged(seed, 'inspections/essex-south-2024.yaml')).toEqual([]);
  });
});
