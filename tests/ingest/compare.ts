import type { ReadInspection, Reading } from '../../src/ingest/reading.ts';
import type { Expected, ExpectedInspection } from './expected.ts';

/** One thing that was expected, read, or both; `field` is the row of the score in which it counts, `theme` that of a finding. */
export interface Comparison {
  readonly field: Field;
  readonly theme: string | null;
  readonly item: string;
  readonly outcome: 'RIGHT' | 'WRONG' | 'MISSED';
}

/** The rows of the score. */
export const FIELDS = [
  'unit',
  'rating',
  'dates',
  'counts',
  'scores',
  'statistics',
  'people',
  'contact',
  'region',
  'previous',
  'recommendations',
  'themes',
] as const;
export type Field = (typeof FIELDS)[number];

type Items = readonly (readonly [field: Field, item: string])[];

/** Compares a reading with what was expected, thing by thing. A value that is read where another was expected is wrong and the other missed. */
export function compare(reading: Reading, expected: Expected): Comparison[] {
  const wanted = (expected.inspections ?? []).flatMap(itemsExpected);
  const got = expected.inspections === undefined ? [] : reading.inspections.flatMap(itemsRead);
  const rest = [...got];
  const comparisons: Comparison[] = [];
  for (const [field, item] of wanted) {
    const at = rest.findIndex(([, other]) => other === item);
    if (at !== -1) rest.splice(at, 1);
    comparisons.push({ field, item, theme: themeOf(field, item), outcome: at === -1 ? 'MISSED' : 'RIGHT' });
  }
  return [...comparisons, ...rest.map(([field, item]): Comparison => ({ field, item, theme: themeOf(field, item), outcome: 'WRONG' }))];
}

function themeOf(field: Field, item: string): string | null {
  return field === 'themes' ? (item.split(' ')[1] as string) : null;
}

function itemsExpected(each: ExpectedInspection): Items {
  const id = each.service ?? `? ${each.name}`;
  const scalars = {
    ...each,
    region: each.region ?? null,
    mediaContact: each.mediaContact ?? null,
  };
  return itemsOf(id, {
    scalar: (name) => (scalars[name] ?? null) as string | number | null,
    ratings: each.ratings.map(({ standard, rating }) => `${standard} ${rating}`),
    tallies: each.ratingTallies.map(({ rating, count, outOf }) => `${rating} ${count}/${outOf ?? '-'}`),
    statistics: each.statistics.map(({ value, unit, outOf, qualifier, standard, scopeKind }) =>
      statistic({ value, unit, outOf, qualifier, standard, scopeKind }),
    ),
    recommendationTallies: each.recommendationTallies.map(({ count, addressees }) => `${count} to ${addressees.join(' and ')}`),
    recommendationsListed: each.recommendationsListed,
    people: each.involvements.filter(({ role }) => role !== 'MEDIA_CONTACT').map(({ role, title, name }) => `${role} ${title} ${name}`),
    contacts: each.involvements.filter(({ role }) => role === 'MEDIA_CONTACT').map(({ title, name }) => `${title} ${name}`),
    findings: each.findings.map(({ theme, polarity }) => `${theme} ${polarity}`),
  });
}

function itemsRead(each: ReadInspection): Items {
  const id = each.service.id ?? `? ${each.service.name}`;
  const scalars = { ...each, region: each.region?.id ?? null, mediaContact: each.mediaContact?.name ?? null };
  return itemsOf(id, {
    scalar: (name) => scalars[name],
    ratings: each.ratings.map(({ standard, rating }) => `${standard.name} ${rating}`),
    tallies: each.ratingTallies.map(({ rating, count, outOf }) => `${rating} ${count}/${outOf ?? '-'}`),
    statistics: each.statistics.map(({ value, unit, outOf, qualifier, standard, scopeKind }) =>
      statistic({
        value,
        unit,
        outOf: outOf ?? undefined,
        qualifier: qualifier ?? undefined,
        standard: standard?.name,
        scopeKind: scopeKind === 'UNIT' ? undefined : scopeKind,
      }),
    ),
    recommendationTallies: each.recommendationTallies.map(
      ({ count, addressees }) => `${count} to ${addressees.map((to) => to.id ?? to.name).join(' and ')}`,
    ),
    recommendationsListed: each.recommendations.length,
    people: each.involvements
      .filter(({ role }) => role !== 'MEDIA_CONTACT')
      .map(({ role, title, person }) => `${role} ${title} ${person.name}`),
    contacts: each.involvements.filter(({ role }) => role === 'MEDIA_CONTACT').map(({ title, person }) => `${title} ${person.name}`),
    findings: each.findings.map(({ theme, polarity }) => `${theme.code} ${polarity}`),
  });
}

const SCALARS = {
  rating: ['overallRating'],
  dates: ['publishedOn', 'fieldworkFrom', 'fieldworkTo'],
  counts: ['casesInspected', 'recommendationCount', 'pdusInRegionStated'],
  scores: ['points', 'pointsOutOf'],
  previous: ['ordinal', 'previousRatingStated', 'previousYearStated'],
  region: ['region'],
  contact: ['mediaContact'],
} as const;
type ScalarName = (typeof SCALARS)[keyof typeof SCALARS][number];

interface Said {
  readonly scalar: (name: ScalarName) => string | number | null;
  readonly ratings: readonly string[];
  readonly tallies: readonly string[];
  readonly statistics: readonly string[];
  readonly recommendationTallies: readonly string[];
  readonly recommendationsListed: number;
  readonly people: readonly string[];
  readonly contacts: readonly string[];
  readonly findings: readonly string[];
}

function itemsOf(id: string, said: Said): Items {
  const scalars = Object.entries(SCALARS).flatMap(([field, names]) =>
    names.flatMap((name): Items => (said.scalar(name) === null ? [] : [[field as Field, `${id} ${name} ${said.scalar(name)}`]])),
  );
  const list = (field: Field, kind: string, items: readonly string[]): Items => items.map((item) => [field, `${id} ${kind} ${item}`]);
  return [
    ['unit', id],
    ...scalars,
    ...list('rating', 'standard', said.ratings),
    ...list('counts', 'tally', said.tallies),
    ...list('statistics', 'statistic', said.statistics),
    ...list('counts', 'recommendations', said.recommendationTallies),
    ...list(
      'recommendations',
      'listed',
      Array.from({ length: said.recommendationsListed }, (_, at) => String(at + 1)),
    ),
    ...list('people', 'person', said.people),
    ...list('contact', 'contact', said.contacts),
    ...said.findings.map((finding): Items[number] => ['themes', `${id} ${finding}`]),
  ];
}

function statistic(parts: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
