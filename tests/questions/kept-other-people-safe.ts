import type { Programme, ScopeKind } from '../../src/model/vocabulary.ts';
import { PROGRAMMES } from '../../src/model/vocabulary.ts';
import { byId, citedSources, medianOf, newestParts, sortedBy } from './oracle.ts';
import type { Question, Records } from './question.ts';

interface Variables {
  readonly assessment: string;
  readonly delivery: string;
  readonly dynamic: string;
  readonly of: number;
}

type Figure = ReturnType<typeof newestParts<'statistics'>>[number];
type Dimension = 'YEAR' | 'REGION' | 'STANDARD' | 'PROGRAMME';

/** Three measures, each by some dimensions. */
export const question: Question<Variables> = {
  madeVariables: { assessment: 'measure/safe', delivery: 'measure/vacancy-rate', dynamic: 'measure/safe-dynamic', of: 2 },
  expected(records, { assessment, delivery, dynamic, of }) {
    const seriesOf = (measure: string, dimension: Dimension) => makeSeries(records, { measure, dimension, of });
    const analysis = {
      assessmentByYear: seriesOf(assessment, 'YEAR'),
      assessmentByRegion: seriesOf(assessment, 'REGION'),
      assessmentByStandard: seriesOf(assessment, 'STANDARD'),
      deliveryByYear: seriesOf(delivery, 'YEAR'),
      deliveryByRegion: seriesOf(delivery, 'REGION'),
      assessmentByProgramme: seriesOf(assessment, 'PROGRAMME'),
      dynamicByProgramme: makeSeries(records, { measure: dynamic, dimension: 'PROGRAMME', of, scopeKind: 'REGION' }),
    };
    return { analysis };
  },
};

const VALUE_OF: Readonly<Record<Dimension, (figure: Figure) => string | null>> = {
  YEAR: ({ inspection }) => (inspection.year === null ? null : String(inspection.year)),
  REGION: ({ inspection }) => inspection.regionId,
  STANDARD: ({ standardId }) => standardId,
  PROGRAMME: ({ inspection }) => inspection.programme,
};

interface Asked {
  readonly measure: string;
  readonly dimension: Dimension;
  readonly of: number;
  readonly scopeKind?: ScopeKind;
}

/** Points in the order of the dimension, those without a value last. */
function makeSeries(records: Records, { measure, dimension, of, scopeKind = 'UNIT' }: Asked) {
  const figures = newestParts(records.inspections, 'statistics').filter(
    (figure) => figure.measureId === measure && figure.scopeKind === scopeKind,
  );
  const isFirst = (figure: Figure, at: number) => figures.findIndex(({ sharedKey }) => sharedKey === figure.sharedKey) === at;
  const once = figures.filter((figure, at) => figure.sharedKey === null || isFirst(figure, at));
  const groups = Map.groupBy(once, VALUE_OF[dimension]);
  const values = sortedBy([...groups.keys()], (value) => (value === null ? null : orderOf(records, dimension, value)));
  const points = values.map((value) => ({ value, figures: groups.get(value) ?? [] }));
  return points.map((point, at) => ({
    key: { dimension, value: point.value, label: labelOf(records, dimension, point.value) },
    ...summary(point.figures),
    frameworkBreak: dimension === 'YEAR' && at > 0 && frameworksOf(point.figures) !== frameworksOf(points[at - 1]?.figures ?? []),
    statistics: point.figures.slice(0, of).map(({ id, value, unit, qualifier, population, inspection }) => ({
      ...{ value, unit, qualifier, population },
      inspection: { id: inspection.id, casesInspected: inspection.casesInspected },
      sources: citedSources(records, id),
    })),
  }));
}

function summary(figures: readonly Figure[]) {
  const exact = figures.filter(({ qualifier }) => qualifier === null).map(({ value }) => value);
  const inspections = [...new Set(figures.map(({ inspection }) => inspection))];
  const cases = inspections.flatMap(({ casesInspected }) => casesInspected ?? []);
  return {
    n: inspections.length,
    qualifiedCount: figures.length - exact.length,
    least: exact.length > 0 ? Math.min(...exact) : null,
    median: medianOf(exact),
    most: exact.length > 0 ? Math.max(...exact) : null,
    casesInspected: cases.length > 0 ? cases.reduce((sum, count) => sum + count, 0) : null,
    casesInspectedKnown: cases.length,
  };
}

function frameworksOf(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ inspection }) => inspection.frameworkId))].sort().join();
}

function orderOf(records: Records, dimension: Dimension, value: string): string | number {
  if (dimension === 'STANDARD') return records.standards.findIndex(({ id }) => id === value);
  if (dimension === 'PROGRAMME') return PROGRAMMES.indexOf(value as Programme);
  return dimension === 'REGION' ? labelOf(records, dimension, value).toLowerCase() : value;
}

function labelOf(records: Records, dimension: Dimension, value: string | null): string {
  if (value === null) return 'none';
  if (dimension === 'REGION') return byId(records.regions, value).name;
  return dimension === 'STANDARD' ? labelOfStandard(records, value) : value;
}

/** With its framework where another standard bears the name. */
function labelOfStandard({ standards, frameworks }: Records, id: string): string {
  const { name, frameworkId } = byId(standards, id);
  const namesakes = standards.filter((standard) => standard.name === name);
  return namesakes.length > 1 ? `${name} (${byId(frameworks, frameworkId).name})` : name;
}
