import type { StandardRating } from './inspections.ts';
import { type Movement, RATINGS, type Rating } from './vocabulary.ts';

/** How the rating of one standard moved from an earlier inspection to a later one. */
export interface StandardMovement {
  readonly standardId: string;
  /** The standard of the earlier inspection: the same, or a close match. */
  readonly standardBeforeId: string;
  readonly before: Rating;
  readonly after: Rating;
  readonly movement: Movement;
}

/** What is compared. */
export interface MovementQuestion {
  /** The ratings of the earlier and of the later inspection, each in the order of its framework. */
  readonly before: readonly StandardRating[];
  readonly after: readonly StandardRating[];
  /** Whether two standards are close matches; null where both inspections were held under one framework, so that only equal standards match. */
  readonly isCloseMatch: ((standardId: string, standardBeforeId: string) => boolean) | null;
}

/** Which way a rating moved. */
export function movementOf(before: Rating, after: Rating): Movement {
  if (before === after) return 'SAME';
  return RATINGS.indexOf(after) < RATINGS.indexOf(before) ? 'BETTER' : 'WORSE';
}

/** The standards rated in both inspections, in the order of the later; equal standards are matched before close ones, each earlier standard once. */
export function standardMovements({ before, after, isCloseMatch }: MovementQuestion): StandardMovement[] {
  const left = new Map(before.map((rating) => [rating.standardId, rating]));
  const matches = new Map<StandardRating, StandardRating>();
  for (const matchesStandard of [(one: string, other: string) => one === other, isCloseMatch]) {
    for (const rating of after) {
      if (matches.has(rating) || matchesStandard === null) continue;
      const match = [...left.values()].find(({ standardId }) => matchesStandard(rating.standardId, standardId));
      if (!match) continue;
      matches.set(rating, match);
      left.delete(match.standardId);
    }
  }
  return after.flatMap((rating) => {
    const match = matches.get(rating);
    return match ? [makeMovement(match, rating)] : [];
  });
}

function makeMovement(before: StandardRating, after: StandardRating): StandardMovement {
  return {
    standardId: after.standardId,
    standardBeforeId: before.standardId,
    before: before.rating,
    after: after.rating,
    movement: movementOf(before.rating, after.rating),
  };
}
