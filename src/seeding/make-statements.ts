import { statementOwnerId } from '../model/ids.ts';
import type { Statement } from '../model/provenance.ts';
import type { Attribution } from '../model/vocabulary.ts';
import { statementIdOf } from './content-hash.ts';
import type { SeedEvidence, SeedStatement } from './shapes/statements.ts';

/** A statement before its disputes are resolved. */
export interface Draft {
  statement: Statement;
  dispute: string | null;
}

/** What is claimed: a property of an object and its value. */
export interface Claim {
  aboutId: string;
  property: string;
  value: string;
}

/** A statement with an id made of what it claims, by whom and where; its contradictions are filled in by `settleDisputes`. */
export function draftStatement(claim: Claim, attribution: Attribution, evidence: SeedEvidence): Draft {
  const { source, asStated = null, paragraph = null, start = null, end = null, documentSha256 = null } = evidence;
  const stated: Claim = { ...claim, value: evidence.value ?? claim.value };
  const content = { ...stated, sourceId: source, asStated, paragraph, start, end, documentSha256 };
  return {
    dispute: evidence.dispute ?? null,
    statement: {
      id: statementIdOf(statementOwnerId(claim.aboutId), content),
      ...stated,
      asStated,
      method: evidence.method,
      attribution,
      standing: evidence.standing,
      paragraph,
      start,
      end,
      documentSha256,
      sourceId: source,
      contradictsIds: [],
    },
  };
}

/** One plain statement for each source. */
export function draftForSources(claim: Claim, attribution: Attribution, sourceIds: readonly string[]): Draft[] {
  return sourceIds.map((source) => draftStatement(claim, attribution, { source, method: 'CURATED', standing: 'HELD' }));
}

/** The explicit statements of an object. */
export function draftExplicit(aboutId: string, statements: readonly SeedStatement[]): Draft[] {
  return statements.map((stated) => draftStatement({ aboutId, property: stated.property, value: stated.value }, 'EXACT', stated));
}

/** The statements of one object: those that share a dispute and differ in property or value contradict each other, both ways. */
export function settleDisputes(drafts: readonly Draft[]): Statement[] {
  return drafts.map(({ statement, dispute }) => {
    const against = drafts.filter((other) => {
      const differs = other.statement.property !== statement.property || other.statement.value !== statement.value;
      return dispute !== null && other.dispute === dispute && differs;
    });
    return { ...statement, contradictsIds: against.map((other) => other.statement.id) };
  });
}
