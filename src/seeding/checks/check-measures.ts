import type { Checking } from '../checking.ts';
import { report } from '../checking.ts';
import type { Located } from '../seed.ts';
import type { SeedMeasure } from '../shapes/concepts.ts';
import type { SeedInspection } from '../shapes/inspection.ts';

/** Checks that the statistics of a measure share its unit and its denominator, and that no measure stands unused. */
export function checkMeasures(checking: Checking): void {
  const { measures, inspections } = checking.seed;
  const byId = new Map(measures.map((at) => [at.record.id, at.record]));
  const used = new Set<string>();
  for (const at of inspections) {
    at.record.statistics.forEach(({ measure: id }, index) => {
      const measure = id === undefined ? undefined : byId.get(id);
      if (measure === undefined) return;
      used.add(measure.id);
      checkComparable(checking, at, index, measure);
    });
  }
  if (isAnyInspectionUnread(checking)) return;
  for (const at of measures) {
    const { id } = at.record;
    if (!used.has(id)) report(checking, at, ['id'], 'a measure that a statistic names', id, 'name it in a statistic or take it out');
  }
}

/** Figures of one measure are set side by side: another unit or population would make that wrong. */
function checkComparable(checking: Checking, at: Located<SeedInspection>, index: number, measure: SeedMeasure): void {
  const { unit, population } = at.record.statistics[index] ?? {};
  const { id, populations } = measure;
  if (unit !== measure.unit) report(checking, at, ['statistics', index, 'unit'], `${measure.unit}, the unit of ${id}`, unit);
  if (population === undefined || populations.includes(population)) return;
  const expected = `a population of ${id} (${populations.join(', ')})`;
  const hint = 'add these words to its populations only if they mean the same';
  report(checking, at, ['statistics', index, 'population'], expected, population, hint);
}

/** A measure may be named where an inspection could not be read. */
function isAnyInspectionUnread({ unread, unreadKinds }: Checking): boolean {
  return unreadKinds.has('inspection') || [...unread].some((id) => id.startsWith('inspection/'));
}
