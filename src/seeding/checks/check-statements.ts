import type { Checking } from '../checking.ts';
import { expectKnown, report, Words } from '../checking.ts';
import { didYouMean } from '../nearest.ts';
import { PART_LISTS } from '../part-content.ts';
import { isStatedScalar, STATED_SCALARS } from '../scalars.ts';
import type { Located } from '../seed.ts';
import type { Path } from '../seed-message.ts';
import type { SeedInspection } from '../shapes/inspection.ts';
import { inspectionShape } from '../shapes/inspection.ts';
import type { SeedStatement } from '../shapes/statements.ts';
import { checkDisputes, claimsOfInspection, claimsOfList } from './check-disputes.ts';

/** Lists whose unresolved parts may be stated without being held. */
const LISTS: readonly string[] = [...Object.keys(PART_LISTS), 'involvements'];

/** Checks the explicit statements of every object: their sources, values and disputes. */
export function checkStatements(checking: Checking): void {
  const { regions, bodies, people, frameworks, inspections } = checking.seed;
  for (const at of [...regions, ...bodies, ...people, ...frameworks]) checkObject(checking, at, ['statements'], at.record.statements);
  for (const at of regions) {
    at.record.probationDeliveryUnits.forEach((pdu, index) => {
      checkObject(checking, at, ['probationDeliveryUnits', index, 'statements'], pdu.statements);
    });
  }
  for (const at of frameworks) {
    at.record.standards.forEach((standard, index) => {
      checkObject(checking, at, ['standards', index, 'statements'], standard.statements);
    });
  }
  for (const at of inspections) {
    checkList(checking, at, ['statements'], at.record.statements);
    checkDisputes(checking, at, claimsOfInspection(at.record));
    at.record.statements.forEach((statement, index) => {
      checkValue(checking, at, ['statements', index], statement);
    });
  }
}

/** An object whose statements all stand in one list. */
function checkObject(checking: Checking, at: Located<unknown>, path: Path, statements: SeedStatement[]): void {
  checkList(checking, at, path, statements);
  checkDisputes(checking, at, claimsOfList(path, statements));
}

function checkList(checking: Checking, at: Located<unknown>, path: Path, statements: SeedStatement[]): void {
  const seen = new Map<string, number>();
  statements.forEach((statement, index) => {
    const { source, property, value, asStated, paragraph, start } = statement;
    expectKnown(checking, at, [...path, index, 'source'], source);
    const content = JSON.stringify([source, property, value, asStated, paragraph, start]);
    const first = seen.get(content);
    if (first === undefined) seen.set(content, index);
    else
      report(checking, at, [...path, index], 'each statement once', new Words(`the same as statements[${first}]`), 'remove the second one');
  });
}

/** A statement about a scalar has a value that the scalar could hold, and, when held, the one that it does hold. */
function checkValue(checking: Checking, at: Located<SeedInspection>, path: Path, statement: SeedStatement): void {
  const { property, value, standing } = statement;
  if (LISTS.includes(property)) {
    if (standing === 'HELD')
      report(
        checking,
        at,
        [...path, 'standing'],
        `a standing other than HELD in a statement on ${property}`,
        standing,
        'what is held is a part',
      );
    return;
  }
  if (!isStatedScalar(property)) {
    const hint = didYouMean(property, [...STATED_SCALARS, ...LISTS]);
    report(checking, at, [...path, 'property'], `one of ${[...STATED_SCALARS, ...LISTS].join(', ')}`, property, hint);
    return;
  }
  const shape = inspectionShape.shape[property];
  const fits = shape.safeParse(value).success || shape.safeParse(Number(value)).success;
  if (!fits) report(checking, at, [...path, 'value'], `a value of ${property}`, value);
  const held = at.record[property];
  if (standing === 'HELD' && String(held) !== value) {
    report(checking, at, [...path, 'value'], `the value that the record holds (${held ?? 'none'})`, value, 'or give another standing');
  }
}
