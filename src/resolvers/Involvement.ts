import type { SourcedStatement } from '../graph/aggregates/statement.ts';
import type { Operation } from '../graph/operation.ts';
import type { Involvement as InvolvementParent } from '../model/inspections.ts';
import { involvementValue } from '../model/statement-values.ts';
import type { InvolvementResolvers } from './generated.ts';
import { present } from './present.ts';
import { sourcesOf, statementsAbout } from './provenance.ts';

/** The claims about one involvement: those about the inspection whose value names the role and the person. */
async function statementsOf(operation: Operation, involvement: InvolvementParent): Promise<SourcedStatement[]> {
  const statements = await statementsAbout(operation, involvement.inspectionId);
  const stated = involvementValue(involvement);
  return statements.filter(({ property, value }) => property === 'involvements' && value === stated);
}

/** What `Involvement` takes from elsewhere; its other fields are properties of the object. */
export const Involvement: InvolvementResolvers = {
  person: ({ personId }, _arguments, { operation }) => present(operation.reference.people, personId),
  inspection: async ({ inspectionId }, _arguments, { operation }) => {
    const inspection = await operation.inspection(inspectionId);
    if (!inspection) throw new Error(`An involvement names ${inspectionId}, which is not in the release.`);
    return inspection;
  },
  sources: async (parent, _arguments, { operation }) => sourcesOf(await statementsOf(operation, parent)),
  statements: (parent, _arguments, { operation }) => statementsOf(operation, parent),
};
