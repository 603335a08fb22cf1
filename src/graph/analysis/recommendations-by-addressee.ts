import { addresseeKind } from '../../model/addressee-kind.ts';
import { ADDRESSEE_KINDS, type AddresseeKind } from '../../model/vocabulary.ts';
import type { Condition } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import type { Analysis } from './analyse.ts';
import { matchInspections, ONCE } from './selection.ts';

/** Recommendations by kind of addressee, rows in no order. */
export interface AddresseeGroups {
  /** How many inspections are selected, and how many of them have recommendations listed, counted by addressee, either. */
  readonly total: number;
  readonly listing: number;
  readonly counting: number;
  readonly n: number;
  readonly rows: readonly AddresseeGroup[];
}

/** The recommendations to some kinds of addressee together, in the order of the vocabulary; to none where the addressee is not known. */
export interface AddresseeGroup {
  readonly kinds: readonly AddresseeKind[];
  readonly n: number;
  readonly listed: number;
  readonly counted: number;
}

type Entry = readonly [inspectionId: string, addresseeIds: readonly string[], listed: number, counted: number];

/** Counts recommendations that are known one by one, and those that sources count, by the set of kinds of their addressees. */
export const recommendationsByAddressee: Analysis<{ condition: Condition }, AddresseeGroups> = {
  name: 'analyseRecommendationsByAddressee',
  makeQuery: ({ condition }) => {
    const values = new Values();
    return { text: makeText(matchInspections(condition, values)), parameters: values.parameters };
  },
  toResult: ([row]) => {
    const [total, entries] = row as [number, Entry[]];
    const groups = Map.groupBy(entries, ([, addresseeIds]) => kindsOf(addresseeIds).join(' '));
    return {
      total,
      listing: countInspections(entries.filter(([, , listed]) => listed > 0)),
      counting: countInspections(entries.filter(([, , , counted]) => counted > 0)),
      n: countInspections(entries),
      rows: [...groups.values()].map((group) => ({
        kinds: kindsOf(group[0]?.[1] ?? []),
        n: countInspections(group),
        listed: group.reduce((sum, [, , listed]) => sum + listed, 0),
        counted: group.reduce((sum, [, , , counted]) => sum + counted, 0),
      })),
    };
  },
};

function makeText(match: string): string {
  return `${ONCE}CALL (once) {
${match}
RETURN count(node) AS total
}
CALL (once) {
${match}
CALL (node) {
  MATCH (part:Recommendation)
  WHERE part.release = $release AND part.inspectionId = node.id
  RETURN part.addresseeIds AS addresseeIds, count(*) AS listed, 0 AS counted
  UNION ALL
  MATCH (part:RecommendationTally)
  WHERE part.release = $release AND part.inspectionId = node.id
  RETURN part.addresseeIds AS addresseeIds, 0 AS listed, sum(part.count) AS counted
}
RETURN collect([node.id, addresseeIds, listed, counted]) AS entries
}
RETURN total, entries`;
}

function kindsOf(addresseeIds: readonly string[]): AddresseeKind[] {
  const kinds = new Set(addresseeIds.map(addresseeKind));
  return ADDRESSEE_KINDS.filter((kind) => kinds.has(kind));
}

function countInspections(entries: readonly Entry[]): number {
  return new Set(entries.map(([inspectionId]) => inspectionId)).size;
}
