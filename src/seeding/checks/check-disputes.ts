import { involvementValue } from '../../model/statement-values.ts';
import type { Checking } from '../checking.ts';
import { report } from '../checking.ts';
import type { PartList, SeedPart } from '../part-content.ts';
import { PART_LISTS, PART_VALUE } from '../part-content.ts';
import type { Located } from '../seed.ts';
import type { Path } from '../seed-message.ts';
import type { SeedInspection } from '../shapes/inspection.ts';
import type { SeedEvidence, SeedStatement } from '../shapes/statements.ts';

/** What a statement claims, and where it stands in its record. */
interface Claimed {
  path: Path;
  property: string;
  value: string;
  dispute: string | undefined;
}

/** Reports each claim of one object whose dispute no other claim shares that differs in property or value. */
export function checkDisputes(checking: Checking, at: Located<unknown>, claims: readonly Claimed[]): void {
  for (const { path, property, value, dispute } of claims) {
    if (dispute === undefined) continue;
    const hasOtherSide = claims.some((other) => other.dispute === dispute && (other.property !== property || other.value !== value));
    if (hasOtherSide) continue;
    report(checking, at, [...path, 'dispute'], 'a word that another statement shares', dispute, 'a dispute has two sides');
  }
}

/** The claims of a list of statements; `path` leads to the list. */
export function claimsOfList(path: Path, statements: readonly SeedStatement[]): Claimed[] {
  return statements.map(({ property, value, dispute }, index) => ({ path: [...path, index], property, value, dispute }));
}

/** The claims of an inspection: those of its own list and those that stand in its parts. */
export function claimsOfInspection(record: SeedInspection): Claimed[] {
  return [
    ...claimsOfList(['statements'], record.statements),
    ...record.involvements.flatMap(({ role, person, statements }, index) =>
      claimsOfPart('involvements', index, involvementValue({ role, personId: person }), statements),
    ),
    ...(Object.keys(PART_LISTS) as PartList[]).flatMap((list) => claimsOfParts(record, list)),
  ];
}

function claimsOfParts<List extends PartList>(record: SeedInspection, list: List): Claimed[] {
  const parts: readonly SeedPart<List>[] = record[list];
  return parts.flatMap((part, index) => claimsOfPart(list, index, PART_VALUE[list](part), part.statements));
}

function claimsOfPart(property: string, index: number, held: string, statements: readonly SeedEvidence[]): Claimed[] {
  return statements.map(({ value = held, dispute }, position) => ({
    path: [property, index, 'statements', position],
    property,
    value,
    dispute,
  }));
}
