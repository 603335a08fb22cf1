import type { Operation } from '../graph/operation.ts';
import type { InspectionHead, StandardRating } from '../model/inspections.ts';

/** An inspection that an analysis found; throws when the release has none of that id. */
export async function foundInspection({ inspection, release }: Operation, id: string): Promise<InspectionHead> {
  const found = await inspection(id);
  if (!found) throw new Error(`Release ${release.version} counts ${id} but has no such inspection.`);
  return found;
}

/** The known ratings of an inspection's standards, in the order of its framework. */
export async function ratingsInOrder(
  { inspectionParts, reference }: Operation,
  { id, frameworkId }: InspectionHead,
): Promise<StandardRating[]> {
  const order = (reference.standardsOfFramework.get(frameworkId) ?? []).map((standard) => standard.id);
  const { ratings = [] } = (await inspectionParts(id)) ?? {};
  return ratings.toSorted((one, other) => order.indexOf(one.standardId) - order.indexOf(other.standardId));
}
