import type { Statement } from '../model/provenance.ts';
import { involvementValue } from '../model/statement-values.ts';
import { idOfPart } from './make-inspection.ts';
import type { Claim, Draft } from './make-statements.ts';
import { draftExplicit, draftForSources, draftStatement, settleDisputes } from './make-statements.ts';
import type { PartList, SeedPart } from './part-content.ts';
import { PART_LISTS, PART_VALUE } from './part-content.ts';
import { STATED_SCALARS } from './scalars.ts';
import type { SeedInspection } from './shapes/inspection.ts';

/** The statements about an inspection and its parts, at the grain of one a scalar or part and source. */
export function makeInspectionStatements(record: SeedInspection): Statement[] {
  const lists = Object.keys(PART_LISTS) as PartList[];
  return settleDisputes([
    ...scalarDrafts(record),
    ...draftExplicit(record.id, record.statements),
    ...involvementDrafts(record),
    ...lists.flatMap((list) => partDrafts(record, list)),
  ]);
}

/** A scalar rests on all sources of the record together, except where a statement says who gives that very value. */
function scalarDrafts(record: SeedInspection): Draft[] {
  return STATED_SCALARS.flatMap((property) => {
    const value = record[property];
    if (value === undefined) return [];
    const exact = record.statements.some((stated) => stated.property === property && stated.value === String(value));
    return exact ? [] : draftForSources({ aboutId: record.id, property, value: String(value) }, 'RECORD', record.sources);
  });
}

function involvementDrafts(record: SeedInspection): Draft[] {
  return record.involvements.flatMap((part) => {
    const value = involvementValue({ role: part.role, personId: part.person });
    return sourcedDrafts(record, { aboutId: record.id, property: 'involvements', value }, part);
  });
}

function partDrafts<List extends PartList>(record: SeedInspection, list: List): Draft[] {
  const parts: readonly SeedPart<List>[] = record[list];
  return parts.flatMap((part) => {
    return sourcedDrafts(record, { aboutId: idOfPart(record, list, part), property: list, value: PART_VALUE[list](part) }, part);
  });
}

/** One statement for each source of the part; without any, one for each source of the record. */
function sourcedDrafts(record: SeedInspection, claim: Claim, part: Pick<SeedPart<'findings'>, 'sources' | 'statements'>): Draft[] {
  const detailed = part.statements.map((evidence) => draftStatement(claim, 'EXACT', evidence));
  const told = new Set(part.statements.map(({ source }) => source));
  const plain = draftForSources(
    claim,
    'EXACT',
    (part.sources ?? []).filter((source) => !told.has(source)),
  );
  const exact = [...plain, ...detailed];
  return exact.length > 0 ? exact : draftForSources(claim, 'RECORD', record.sources);
}
