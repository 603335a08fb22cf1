import { createHash } from 'node:crypto';
import { describeValue } from '../ingest/format/describe-value.ts';
import type { Place, Property, PropertyValues, Reading, ReadStatement } from '../ingest/reading.ts';

/** The lists of a seed record that hold parts. */
export const PART_PROPERTIES = [
  'ratings',
  'ratingTallies',
  'statistics',
  'recommendationTallies',
  'recommendations',
  'involvements',
  'findings',
] as const;
/** One of those lists. */
export type PartProperty = (typeof PART_PROPERTIES)[number];

/** A fact that a person is asked about. */
export interface Proposal {
  /** The same for the same fact of the same document, whenever it is read: `0 findings 3f9a0c1b`. */
  readonly key: string;
  /** Which of the reading's inspections it is about. */
  readonly inspection: number;
  readonly property: Property;
  /** The fact in the terms of the seed: a scalar, or a part with its own keys. */
  readonly value: SeedValue;
  /** The fact in one line. */
  readonly label: string;
  /** The key of the part whose words the curator may give, as the seed has none of a source; null where it needs none. */
  readonly wording: 'note' | 'summary' | 'about' | null;
  /** Every place where the document says it, the first first. */
  readonly places: readonly Place[];
}

/** A value as the seed writes it. */
export type SeedValue = string | number | SeedPart;
/** A part as the seed writes it, without its sources. */
export type SeedPart = Readonly<Record<string, unknown>>;

const NOT_ASKED: readonly Property[] = ['service', 'programme', 'region', 'publishedAt'];

/** The facts of a reading that a seed record can hold, each once, in the order of the document. What names no known object is left out. */
export function makeProposals(reading: Reading): Proposal[] {
  const proposals = new Map<string, Proposal>();
  for (const statement of reading.statements) {
    const { inspection, property } = statement;
    if (inspection === null || NOT_ASKED.includes(property)) continue;
    const made = toSeed(statement, reading);
    if (made === null) continue;
    const key = keyOf(inspection, property, made.identity);
    const place = { paragraph: statement.paragraph, start: statement.start, end: statement.end, quote: statement.quote };
    const known = proposals.get(key);
    proposals.set(
      key,
      known === undefined
        ? {
            key,
            inspection,
            property,
            value: made.value,
            label: describeValue(property, statement.value),
            wording: made.wording ?? null,
            places: [place],
          }
        : { ...known, places: [...known.places, place] },
    );
  }
  return [...proposals.values()].filter((proposal) => isTaken(reading, proposal));
}

/** A scalar on which the document contradicts itself, and so the reading holds none, is not proposed. */
function isTaken({ inspections }: Reading, { inspection, property, value }: Proposal): boolean {
  if (typeof value === 'object') return true;
  return inspections[inspection]?.[property as 'overallRating'] === value;
}

function keyOf(inspection: number, property: Property, identity: unknown): string {
  return `${inspection} ${property} ${createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 8)}`;
}

interface Made {
  readonly value: SeedValue;
  /** What tells the fact apart from others. */
  readonly identity: unknown;
  readonly wording?: Proposal['wording'];
}

type Makers = { readonly [Name in PartProperty]: (value: PropertyValues[Name], statement: ReadStatement, reading: Reading) => Made | null };

/** The keys of a part in the order in which the seed writes them; null where the part names something that is not known. */
const MAKE: Makers = {
  ratings: ({ standard, rating }) =>
    standard.id === null ? null : made({ standard: standard.id, standardNameStated: standard.name, rating }, [standard.id, rating]),
  ratingTallies: ({ rating, count, outOf, group }) => made(defined({ rating, count, outOf, group }), [rating, count, outOf]),
  statistics: ({ value, unit, outOf, qualifier, asStated, population, about, scope, scopeKind, standard }) => {
    const standards = standard?.id == null ? {} : { standardNameStated: standard.name, standard: standard.id };
    const part = defined({
      value,
      unit,
      outOf,
      qualifier,
      asStated,
      population,
      about: aboutInOwnWords(population, standard?.name),
      scope,
      scopeKind,
      ...standards,
    });
    return { value: part, identity: [value, unit, outOf, qualifier, population, about], wording: 'about' };
  },
  recommendationTallies: ({ count, addressees }) => {
    const ids = addressees.map(({ id }) => id);
    return ids.includes(null) ? null : made({ count, addressees: ids }, [count, ids]);
  },
  recommendations: ({ number, summary, themes, addressees }, { paragraph }) => {
    const codes = themes.map(({ code }) => code);
    const ids = addressees.flatMap(({ id }) => (id === null ? [] : [id]));
    const words = codes.length === 0 ? `a recommendation of paragraph ${paragraph}` : `a recommendation on ${codes.map(plain).join(', ')}`;
    return { value: defined({ number, summary: words, themes: codes, addressees: ids }), identity: summary, wording: 'summary' };
  },
  involvements: ({ role, title, interim, person }) =>
    made(defined({ person: person.id ?? personId(person.name), role, title, interim: interim || null }), [role, person.name]),
  findings: ({ theme, polarity }) => {
    const note = `${polarity === 'STRENGTH' ? 'a strength in' : 'a concern about'} ${plain(theme.code)}`;
    return { value: { theme: theme.code, polarity, note }, identity: [theme.code, polarity], wording: 'note' };
  },
};

function toSeed(statement: ReadStatement, reading: Reading): Made | null {
  const { property, value } = statement;
  if (!(PART_PROPERTIES as readonly string[]).includes(property)) return made(value as string | number, value);
  const make = MAKE[property as PartProperty] as (value: unknown, statement: ReadStatement, reading: Reading) => Made | null;
  return make(value, statement, reading);
}

function made(value: SeedValue, identity: unknown): Made {
  return { value, identity };
}

/** The id that a person of this name has or gets: `Martin Jones` gives person/martin-jones. */
export function personId(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `person/${slug}`;
}

function aboutInOwnWords(population: string, standard: string | undefined): string {
  if (population === 'posts') return 'posts vacant';
  if (standard === undefined && population === 'not stated') return 'figure of the inspection';
  return standard === undefined ? `figure on ${population}` : `${standard.toLowerCase()} was good enough`;
}

function plain(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

function defined(part: Readonly<Record<string, unknown>>): SeedPart {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null && value !== undefined));
}
