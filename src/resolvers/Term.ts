import type { SourcedStatement } from '../graph/aggregates/statement.ts';
import type { Operation } from '../graph/operation.ts';
import { termValue } from '../model/statement-values.ts';
import type { TermResolvers } from './generated.ts';
import type { TermParent } from './parents.ts';
import { sourcesOf, statementsAbout } from './provenance.ts';

async function statementsOf(operation: Operation, term: TermParent): Promise<SourcedStatement[]> {
  const statements = await statementsAbout(operation, term.personId);
  return statements.filter(({ property, value }) => property === 'terms' && value === termValue(term));
}

/** What `Term` takes from elsewhere; its other fields are properties of the object. */
export const Term: TermResolvers = {
  sources: async (parent, _arguments, { operation }) => sourcesOf(await statementsOf(operation, parent)),
  statements: (parent, _arguments, { operation }) => statementsOf(operation, parent),
};
