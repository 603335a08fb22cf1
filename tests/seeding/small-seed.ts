import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import { sourceIdOf } from '../../src/seeding/content-hash.ts';
import { readSeed } from '../../src/seeding/read-seed.ts';
import { formatSeedMessage } from '../../src/seeding/seed-message.ts';

const URL_A = 'https://example.org/release';
const URL_B = 'https://example.org/news';
const asSource = (url: string) => sourceIdOf({ url, publisher: '', kind: '', gist: null });

/** The ids of the two sources of the small seed. */
export const SOURCE_A = asSource(URL_A);
export const SOURCE_B = asSource(URL_B);

/** A whole seed of one region, two PDUs and one inspection, by file. */
export const SMALL_SEED: Record<string, string> = {
  'release.yaml': 'issuedOn: 2026-11-22\nlicence: OGL\nattribution: Contains things.\n',
  'themes.yaml': `- code: STAFFING
  label: Staffing
  altLabels: [vacancies]
  definition: Whether there are enough people.
  related: [WORKLOAD]
- code: WORKLOAD
  label: Workload
  definition: How much each person carries.
  related: [STAFFING]
`,
  'frameworks.yaml': `- id: framework/probation-2021
  name: Standards
  appliesTo: [PDU]
  validFrom: 2021
  sources: [${SOURCE_A}]
  standards:
    - {id: standard/probation-2021/leadership, name: Leadership, basis: STATED, sources: [${SOURCE_A}]}
    - {id: standard/probation-2021/staff, name: Staff, basis: STATED, sources: [${SOURCE_A}]}
`,
  'bodies.yaml': `- {id: body/hmpps, name: HM Prison and Probation Service, sources: [${SOURCE_A}]}\n`,
  'people.yaml': `- {id: person/justin-russell, name: Justin Russell, sources: [${SOURCE_A}]}\n`,
  'measures.yaml': '[]\n',
  'sources.yaml': `- id: ${SOURCE_A}
  url: ${URL_A}
  publisher: HM Inspectorate of Probation
  kind: PRESS_RELEASE
- id: ${SOURCE_B}
  url: ${URL_B}
  publisher: A paper
  kind: NEWS_ARTICLE
`,
  'national-units.yaml': '[]\n',
  'retired-ids.yaml': '[]\n',
  'regions/east-of-england.yaml': `id: region/east-of-england
name: East of England
deliusCode: N56
nation: ENGLAND
sources: [${SOURCE_A}]
policeAreas:
  - {id: police/essex, name: Essex, sources: [${SOURCE_A}]}
probationDeliveryUnits:
  - {id: pdu/essex-north, name: Essex North, status: ACTIVE, sources: [${SOURCE_A}]}
  - {id: pdu/essex-south, name: Essex South, status: ACTIVE, aliases: [{text: South Essex, kind: ALTERNATIVE}], sources: [${SOURCE_A}]}
`,
  'inspections/essex-north-2022.yaml': `id: inspection/essex-north-2022
service: pdu/essex-north
programme: CORE_PDU
framework: framework/probation-2021
frameworkBasis: DERIVED
overallRating: INADEQUATE
ratingStatus: RATED
year: 2022
yearBasis: PUBLISHED
publishedOn: 2022-05-17
sources: [${SOURCE_A}, ${SOURCE_B}]
statements:
  - {property: publishedOn, value: 2022-05-17, source: ${SOURCE_A}, dispute: day}
  - {property: publishedOn, value: 2022-05-18, source: ${SOURCE_B}, standing: CONTRADICTED, dispute: day}
involvements:
  - {person: person/justin-russell, role: CHIEF_INSPECTOR, title: Chief Inspector}
ratings:
  - {standard: standard/probation-2021/staff, standardNameStated: Staff, rating: INADEQUATE, sources: [${SOURCE_A}]}
ratingTallies:
  - {rating: INADEQUATE, count: 8, outOf: 9, sources: [${SOURCE_A}]}
statistics:
  - {value: 50, unit: PERCENT, qualifier: LESS_THAN, population: cases, about: good enough, scopeKind: UNIT, sources: [${SOURCE_A}]}
recommendationTallies:
  - {count: 5, addressees: [region/east-of-england, body/hmpps]}
recommendations:
  - {summary: keep staff, themes: [STAFFING], addressees: [pdu/essex-north], sources: [${SOURCE_A}]}
findings:
  - {theme: STAFFING, polarity: CONCERN, note: too few staff, sources: [${SOURCE_A}, ${SOURCE_B}]}
  - {theme: WORKLOAD, polarity: CONCERN, note: too much work, sources: [${SOURCE_A}]}
`,
};

/** The path of the one inspection in the small seed. */
export const INSPECTION = 'inspections/essex-north-2022.yaml';

/** Reads the small seed with some files changed (null takes one out); gives its messages as lines, or its data. */
export async function readSmallSeed(changes: Record<string, string | null> = {}): Promise<{ lines: string[]; dataset: Dataset | null }> {
  const folder = await mkdtemp(join(tmpdir(), 'seed-'));
  try {
    for (const [name, text] of Object.entries({ ...SMALL_SEED, ...changes })) {
      if (text === null) continue;
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const reading = await readSeed(folder);
    if ('dataset' in reading) return { lines: [], dataset: reading.dataset };
    return { lines: reading.messages.map(formatSeedMessage), dataset: null };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A file of the small seed with one piece of text replaced by another; an absent piece is an error. */
export function edited(name: string, from: string, to: string): Record<string, string> {
  const text = SMALL_SEED[name] ?? '';
  if (!text.includes(from)) throw new Error(`${name} of the small seed does not hold ${JSON.stringify(from)}`);
  return { [name]: text.replace(from, to) };
}
