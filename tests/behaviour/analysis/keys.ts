import type { Dataset } from '../../../src/model/dataset.ts';
import { earliestDay, latestDay } from '../../../src/model/partial-date.ts';
import { PROGRAMMES } from '../../../src/model/vocabulary.ts';
import { byId, sortedBy, type WholeInspection } from '../../questions/oracle.ts';

export type Dimension = 'REGION' | 'YEAR' | 'PROGRAMME' | 'FRAMEWORK' | 'CHIEF_INSPECTOR' | 'STANDARD' | 'THEME';

/** The value of a dimension that an inspection has itself. */
export function valueIn(records: Dataset, dimension: Dimension, inspection: WholeInspection): string | null {
  switch (dimension) {
    case 'REGION':
      return inspection.regionId;
    case 'YEAR':
      return inspection.year === null ? null : String(inspection.year);
    case 'PROGRAMME':
      return inspection.programme;
    case 'FRAMEWORK':
      return inspection.frameworkId;
    case 'CHIEF_INSPECTOR':
      return chiefInspectorOn(records, inspection.publishedOn);
    default:
      throw new Error(`An inspection has no single ${dimension}.`);
  }
}

/** `{ value, label }` of a key. */
export function keyOf(records: Dataset, dimension: Dimension, value: string | null) {
  return { value, label: value === null ? 'none' : labelOf(records, dimension, value) };
}

/** Where a value lies in the order of its dimension; null, which is last, without a value. */
export function placeOf(records: Dataset, dimension: Dimension, value: string | null): number | null {
  if (value === null) return null;
  if (dimension === 'YEAR') return Number(value);
  return orderOf(records, dimension).indexOf(value);
}

function labelOf(records: Dataset, dimension: Dimension, value: string): string {
  if (dimension === 'YEAR' || dimension === 'PROGRAMME') return value;
  if (dimension === 'THEME') return byId(records.themes, value).label;
  if (dimension === 'STANDARD') {
    const { name, frameworkId } = byId(records.standards, value);
    const namesakes = records.standards.filter((standard) => standard.name === name).length;
    return namesakes > 1 ? `${name} (${byId(records.frameworks, frameworkId).name})` : name;
  }
  const rows = { REGION: records.regions, FRAMEWORK: records.frameworks, CHIEF_INSPECTOR: records.people }[dimension];
  return byId<{ id: string; name: string }>(rows, value).name;
}

function orderOf(records: Dataset, dimension: Exclude<Dimension, 'YEAR'>): readonly string[] {
  const frameworks = sortedBy(
    records.frameworks,
    ({ validFrom }) => earliestDay(validFrom),
    ({ id }) => id,
  ).map(({ id }) => id);
  switch (dimension) {
    case 'REGION':
      return sortedBy(records.regions, ({ name }) => name.toLowerCase()).map(({ id }) => id);
    case 'PROGRAMME':
      return PROGRAMMES;
    case 'FRAMEWORK':
      return frameworks;
    case 'CHIEF_INSPECTOR':
      return sortedBy(chiefPosts(records), ({ from }) => earliestDay(from)).map(({ personId }) => personId);
    case 'STANDARD':
      return frameworks.flatMap((id) => records.standards.filter(({ frameworkId }) => frameworkId === id).map((standard) => standard.id));
    case 'THEME':
      return sortedBy(records.themes, ({ label }) => label.toLowerCase()).map(({ id }) => id);
  }
}

function chiefPosts({ people }: Dataset) {
  return people.flatMap(({ id, posts }) =>
    posts.filter(({ role }) => role === 'CHIEF_INSPECTOR').map((post) => ({ ...post, personId: id })),
  );
}

/** The one person whose post covers each day that the date allows. */
function chiefInspectorOn(records: Dataset, date: string | null): string | null {
  if (date === null) return null;
  const holders = chiefPosts(records).filter(
    ({ from, to }) => latestDay(from) <= earliestDay(date) && (to === null || earliestDay(to) >= latestDay(date)),
  );
  return holders.length === 1 ? (holders[0]?.personId ?? null) : null;
}
