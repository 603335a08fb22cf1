import { median } from '../../model/median.ts';
import type { AnalysisDimension, ScopeKind } from '../../model/vocabulary.ts';
import type { Condition } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import type { Analysis } from './analyse.ts';
import { KEY_OF_DIMENSION, type KeyValue } from './dimension.ts';
import { andCondition } from './selection.ts';

/** The figures of one measure for one value of a dimension. */
export interface MeasureGroup {
  readonly key: KeyValue;
  readonly n: number;
  readonly qualifiedCount: number;
  readonly least: number | null;
  readonly median: number | null;
  readonly most: number | null;
  readonly casesInspected: number | null;
  readonly casesInspectedKnown: number;
  /** Each once, in order of id. */
  readonly frameworkIds: readonly string[];
  /** Newest inspection first. */
  readonly statisticIds: readonly string[];
}

interface Question {
  readonly measureId: string;
  readonly by: AnalysisDimension;
  readonly scopeKind: ScopeKind;
  readonly condition: Condition;
}

type Row = readonly [
  key: KeyValue,
  statisticId: string,
  value: number,
  qualifier: string | null,
  sharedKey: string | null,
  inspectionId: string,
  frameworkId: string,
  casesInspected: number | null,
];

/** The figures of a measure with one kind of scope, by one dimension, in no order; one that several records repeat counts with the newest. */
export const measureSeries: Analysis<Question, readonly MeasureGroup[]> = {
  name: 'analyseMeasureSeries',
  makeQuery: ({ measureId, by, scopeKind, condition }) => {
    const values = new Values();
    const text = `MATCH (part:Statistic)
WHERE part.release = $release AND part.measureId = $measureId AND part.scopeKind = $scopeKind
MATCH (node:Inspection)
WHERE node.release = $release AND node.id = part.inspectionId${andCondition(condition, values)}
RETURN ${KEY_OF_DIMENSION[by]} AS key, part.id, part.value, part.qualifier, part.sharedKey, node.id, node.frameworkId, node.casesInspected
ORDER BY part.orderKeyDateDescending DESC, part.id DESC`;
    return { text, parameters: { ...values.parameters, measureId, scopeKind } };
  },
  toResult: (rows) => {
    const groups = Map.groupBy(onceShared(rows as readonly unknown[] as readonly Row[]), ([key]) => key);
    return [...groups].map(([key, group]) => makeGroup(key, group));
  },
};

function onceShared(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(([, , , , sharedKey]) => {
    if (sharedKey === null) return true;
    const isFirst = !seen.has(sharedKey);
    seen.add(sharedKey);
    return isFirst;
  });
}

function makeGroup(key: KeyValue, rows: readonly Row[]): MeasureGroup {
  const exact = rows.filter(([, , , qualifier]) => qualifier === null).map(([, , value]) => value);
  const cases = new Map(rows.map(([, , , , , inspectionId, , casesInspected]) => [inspectionId, casesInspected]));
  const known = [...cases.values()].filter((count) => count !== null);
  return {
    key,
    n: cases.size,
    qualifiedCount: rows.length - exact.length,
    least: exact.length === 0 ? null : Math.min(...exact),
    median: median(exact),
    most: exact.length === 0 ? null : Math.max(...exact),
    casesInspected: known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
    casesInspectedKnown: known.length,
    frameworkIds: [...new Set(rows.map(([, , , , , , frameworkId]) => frameworkId))].sort(),
    statisticIds: rows.map(([, statisticId]) => statisticId),
  };
}
