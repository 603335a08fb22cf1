import { type MaybePromise, whenKnown } from '../graph/maybe-promise.ts';
import type { Operation } from '../graph/operation.ts';
import type { DerivedInspectionParts, InspectionHead } from '../model/inspections.ts';
import { postsDuring } from '../model/posts-during.ts';
import { daysOf } from '../model/tenure.ts';
import type { InspectionResolvers } from './generated.ts';
import { serviceOf } from './load-node.ts';
import { present } from './present.ts';
import { sourcesOf, statementsAbout, statementsOfOwner } from './provenance.ts';

/** Takes something from the parts of an inspection. */
function fromParts<Value>(
  { inspectionParts }: Operation,
  { id }: InspectionHead,
  take: (parts: DerivedInspectionParts) => Value,
): MaybePromise<Value> {
  return whenKnown(inspectionParts(id), (parts) => {
    if (!parts) throw new Error(`No parts of ${id}.`);
    return take(parts);
  });
}

/** What `Inspection` takes from elsewhere; its other fields are properties of the object. */
export const Inspection: InspectionResolvers = {
  service: ({ serviceId }, _arguments, { operation }) => serviceOf(operation, serviceId),
  region: ({ regionId }, _arguments, { operation }) => (regionId === null ? null : present(operation.reference.probationRegions, regionId)),
  framework: ({ frameworkId }, _arguments, { operation }) => present(operation.reference.frameworks, frameworkId),
  ratings: (parent, _arguments, { operation }) => fromParts(operation, parent, ({ ratings }) => ratings),
  ratingTallies: (parent, _arguments, { operation }) => fromParts(operation, parent, ({ ratingTallies }) => ratingTallies),
  findings: (parent, { theme, polarity }, { operation }) =>
    fromParts(operation, parent, ({ findings }) =>
      findings.filter(
        (finding) =>
          (theme === null || theme === undefined || finding.themeId === `theme/${theme}`) && (!polarity || finding.polarity === polarity),
      ),
    ),
  recommendations: (parent, _arguments, { operation }) => fromParts(operation, parent, ({ recommendations }) => recommendations),
  recommendationTallies: (parent, _arguments, { operation }) =>
    fromParts(operation, parent, ({ recommendationTallies }) => recommendationTallies),
  statistics: (parent, _arguments, { operation }) => fromParts(operation, parent, ({ statistics }) => statistics),
  involvements: (parent, { role }, { operation }) =>
    fromParts(operation, parent, ({ involvements }) =>
      role ? involvements.filter((involvement) => involvement.role === role) : involvements,
    ),
  chiefInspector: ({ chiefInspectorId }, _arguments, { operation }) =>
    chiefInspectorId === null ? null : present(operation.reference.people, chiefInspectorId),
  chiefInspectorInOffice: ({ chiefInspectorInOfficeId }, _arguments, { operation }) =>
    chiefInspectorInOfficeId === null ? null : present(operation.reference.people, chiefInspectorInOfficeId),
  postsAtFieldwork: ({ fieldworkFrom, fieldworkTo }, _arguments, { operation }) => {
    const from = fieldworkFrom ?? fieldworkTo;
    if (from === null) return [];
    const posts = postsDuring(operation.reference.people.values(), daysOf(from, fieldworkTo ?? from));
    return posts.map(({ person, post, throughout }) => ({ person, throughout, post: { ...post, personId: person.id } }));
  },
  mediaContact: ({ mediaContactId }, _arguments, { operation }) =>
    mediaContactId === null ? null : present(operation.reference.people, mediaContactId),
  previous: ({ previousIds }, _arguments, { operation }) => relatedInspections(operation, previousIds),
  next: ({ nextIds }, _arguments, { operation }) => relatedInspections(operation, nextIds),
  sources: ({ id }, _arguments, { operation }) => whenKnown(statementsOfOwner(operation, id), sourcesOf),
  statements: ({ id }, _arguments, { operation }) => statementsAbout(operation, id),
};

function relatedInspections({ inspection }: Operation, ids: readonly string[]): MaybePromise<InspectionHead[]> {
  return whenKnown(inspection.many(ids), (related) => related.filter((each) => each !== null));
}
