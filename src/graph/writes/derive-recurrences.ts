import { addresseeLikeness } from '../../model/addressee-kind.ts';
import type { Inspection, Recommendation, RecurringRecommendation } from '../../model/inspections.ts';
import { inspectionDate } from './order-keys.ts';

type WithRecommendations = Pick<Inspection, 'id' | 'publishedOn' | 'year'> & { readonly recommendations: readonly Recommendation[] };

/** By id of a recommendation, where it recurred. Those that recurred nowhere have no entry. */
type Recurrences = ReadonlyMap<string, Pick<RecurringRecommendation, 'recurrenceIds' | 'recurrenceAtNextIds'>>;

/**
 * Derived: the recommendations of later inspections that share a theme and a kind of addressee with an earlier one, earliest
 * inspection first. Later are the inspections that followed, and those that followed them. A recommendation whose addressees
 * are not known recurs nowhere and is no recurrence.
 */
export function deriveRecurrences(
  inspections: readonly WithRecommendations[],
  nextIdsOf: (inspectionId: string) => readonly string[],
): Recurrences {
  const byId = new Map(inspections.map((inspection) => [inspection.id, inspection]));
  const recurrences = new Map<string, Pick<RecurringRecommendation, 'recurrenceIds' | 'recurrenceAtNextIds'>>();
  for (const { id, recommendations } of inspections) {
    const nextIds = nextIdsOf(id);
    if (nextIds.length === 0 || recommendations.length === 0) continue;
    const next = inOrder(nextIds);
    const later = inOrder(findLater(nextIds, nextIdsOf));
    for (const recommendation of recommendations) {
      const recurrenceIds = idsOfRepeats(recommendation, later);
      if (recurrenceIds.length === 0) continue;
      recurrences.set(recommendation.id, { recurrenceIds, recurrenceAtNextIds: idsOfRepeats(recommendation, next) });
    }
  }
  return recurrences;

  function inOrder(ids: Iterable<string>): readonly WithRecommendations[] {
    const found = [...ids].map((id) => byId.get(id)).filter((inspection) => inspection !== undefined);
    return found.sort((one, other) => (orderKey(one) < orderKey(other) ? -1 : 1));
  }
}

/** Every inspection that can be reached, each once. */
function findLater(nextIds: readonly string[], nextIdsOf: (inspectionId: string) => readonly string[]): ReadonlySet<string> {
  const later = new Set(nextIds);
  for (const id of later) for (const nextId of nextIdsOf(id)) later.add(nextId);
  return later;
}

function idsOfRepeats(earlier: Recommendation, inspections: readonly WithRecommendations[]): string[] {
  return inspections.flatMap(({ recommendations }) => recommendations.filter((later) => isRepeat(earlier, later)).map(({ id }) => id));
}

function isRepeat(earlier: Recommendation, later: Recommendation): boolean {
  if (!earlier.themeIds.some((id) => later.themeIds.includes(id))) return false;
  const kinds = later.addresseeIds.map(addresseeLikeness);
  return earlier.addresseeIds.some((id) => kinds.includes(addresseeLikeness(id)));
}

function orderKey(inspection: WithRecommendations): string {
  return `${inspectionDate(inspection) ?? '~'} ${inspection.id}`;
}
