import type { Programme } from '../../src/model/vocabulary.ts';
import { addresseeKindOf, sortedBy } from './oracle.ts';
import type { Question } from './question.ts';

/** Recommendations, listed and counted, by the kinds of addressee that they went to together. */
export const question: Question<{ programmes: readonly Programme[] }> = {
  madeVariables: { programmes: ['CORE_PDU', 'NATIONAL'] },
  expected(records, { programmes }) {
    const inspections = records.inspections.filter(({ programme }) => programmes.includes(programme));
    const made = inspections.flatMap(({ id, recommendations, recommendationTallies }) => [
      ...recommendations.map(({ addresseeIds }) => ({ id, kinds: kindsOf(addresseeIds), listed: 1, counted: 0 })),
      ...recommendationTallies.map(({ addresseeIds, count }) => ({ id, kinds: kindsOf(addresseeIds), listed: 0, counted: count })),
    ]);
    const rows = [...Map.groupBy(made, ({ kinds }) => kinds.join()).values()].map((group) => ({
      kinds: group[0]?.kinds ?? [],
      n: new Set(group.map(({ id }) => id)).size,
      listed: group.reduce((sum, { listed }) => sum + listed, 0),
      counted: group.reduce((sum, { counted }) => sum + counted, 0),
    }));
    const inOrder = sortedBy(
      rows,
      ({ counted }) => -counted,
      ({ listed }) => -listed,
      ({ kinds }) => kinds.join(),
    );
    const n = new Set(made.map(({ id }) => id)).size;
    const [listing, counting] = (['listed', 'counted'] as const).map(
      (way) => new Set(made.filter((each) => each[way] > 0).map(({ id }) => id)).size,
    );
    const caveat = `Recommendations are listed for ${listing} of ${inspections.length} inspections and counted by addressee for ${counting}; a recommendation can be both listed and counted.`;
    return { analysis: { recommendationsByAddressee: { n, rows: inOrder, caveat } } };
  },
};

const KINDS = ['PROBATION_DELIVERY_UNIT', 'PROBATION_REGION', 'HMPPS', 'MINISTRY_OF_JUSTICE', 'OTHER_BODY'];

function kindsOf(addresseeIds: readonly string[]): string[] {
  return KINDS.filter((kind) => addresseeIds.some((id) => addresseeKindOf(id) === kind));
}
