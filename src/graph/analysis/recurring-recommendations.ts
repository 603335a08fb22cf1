import { addresseeKind, addresseeLikeness } from '../../model/addressee-kind.ts';
import { earliestDay, latestDay, type PartialDate } from '../../model/partial-date.ts';
import type { AddresseeKind } from '../../model/vocabulary.ts';
import type { Condition } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import type { Analysis } from './analyse.ts';
import { andCondition } from './selection.ts';

/** The recommendations on one theme to one kind of addressee, or to one body without a kind of its own. */
export interface RecommendationGroup {
  readonly themeId: string;
  readonly addresseeKind: AddresseeKind;
  /** The kind, or the id of such a body. */
  readonly likeness: string;
  /** Each once, in the order of the recommendations; national inspections are of no region. */
  readonly regionIds: readonly string[];
  readonly inspectionCount: number;
  /** The publication whose first possible day is earliest, of equal ones the most precise; null when none has a date. */
  readonly since: PartialDate | null;
  /** Newest inspection first. */
  readonly recommendationIds: readonly string[];
}

type Row = readonly [
  id: string,
  themeIds: readonly string[],
  addresseeIds: readonly string[],
  inspectionId: string,
  regionId: string | null,
  publishedOn: PartialDate | null,
];

/** Recommendations whose addressee is known by theme and kind of addressee, in no order. */
export const recurringRecommendations: Analysis<{ condition: Condition }, readonly RecommendationGroup[]> = {
  name: 'analyseRecurringRecommendations',
  makeQuery: ({ condition }) => {
    const values = new Values();
    const text = `MATCH (node:Recommendation)
WHERE node.release = $release AND node.id IS NOT NULL AND size(node.addresseeIds) > 0${andCondition(condition, values)}
MATCH (inspection:Inspection)
WHERE inspection.release = $release AND inspection.id = node.inspectionId
RETURN node.id, node.themeIds, node.addresseeIds, inspection.id, inspection.regionId, inspection.publishedOn
ORDER BY node.orderKeyDateDescending DESC, node.id DESC`;
    return { text, parameters: values.parameters };
  },
  toResult: (rows) => {
    const entries = (rows as readonly unknown[] as readonly Row[]).flatMap((row) =>
      row[1].flatMap((themeId) =>
        [...new Map(row[2].map((id) => [addresseeLikeness(id), id]))].map(([likeness, id]) => ({ themeId, likeness, id, row })),
      ),
    );
    return [...Map.groupBy(entries, ({ themeId, likeness }) => `${themeId} ${likeness}`).values()].map((group) => {
      const [{ themeId, likeness, id }] = group as [(typeof group)[number]];
      return { themeId, likeness, addresseeKind: addresseeKind(id), ...summarise(group.map(({ row }) => row)) };
    });
  },
};

function summarise(rows: readonly Row[]): Omit<RecommendationGroup, 'themeId' | 'likeness' | 'addresseeKind'> {
  const dates = rows.map(([, , , , , publishedOn]) => publishedOn).filter((date) => date !== null);
  const span = (date: PartialDate) => `${earliestDay(date)} ${latestDay(date)}`;
  return {
    regionIds: [...new Set(rows.map(([, , , , regionId]) => regionId))].filter((regionId) => regionId !== null),
    inspectionCount: new Set(rows.map(([, , , inspectionId]) => inspectionId)).size,
    since: dates.toSorted((one, other) => (span(one) < span(other) ? -1 : 1))[0] ?? null,
    recommendationIds: rows.map(([id]) => id),
  };
}
