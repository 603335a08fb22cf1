import type { AnalysisDimension } from '../../model/vocabulary.ts';
import type { Condition } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import type { Analysis } from './analyse.ts';
import { KEY_OF_DIMENSION, type KeyValue } from './dimension.ts';
import { matchInspections } from './selection.ts';

/** Days from the end of fieldwork to publication for one value of a dimension. */
export interface DurationGroup {
  readonly key: KeyValue;
  readonly n: number;
  readonly leastDays: number;
  readonly mostDays: number;
  readonly medianLeastDays: number;
  readonly medianMostDays: number;
}

/** Whether both dates of an inspection `node` are known, and those of its fieldwork are its own. */
export const HAS_DURATION = `node.publishedOn IS NOT NULL
  AND coalesce(node.fieldworkTo, node.fieldworkFrom) IS NOT NULL
  AND NOT coalesce(node.fieldworkScope = 'REGION', false)`;

/**
 * The least and most days that the dates allow, none under 0, by one dimension, in no order; a median of an even number is the mean of the middle
 * two. A single date of fieldwork counts as its end; windows of a whole region and inspections without both dates are left out.
 */
export const timeToPublication: Analysis<{ by: AnalysisDimension; condition: Condition }, readonly DurationGroup[]> = {
  name: 'analyseTimeToPublication',
  makeQuery: ({ by, condition }) => {
    const values = new Values();
    const text = `${matchInspections(condition, values)}
  AND ${HAS_DURATION}
WITH ${KEY_OF_DIMENSION[by]} AS key,
  duration.inDays(coalesce(node.fieldworkToLatest, node.fieldworkFromLatest), node.publishedOnEarliest).days AS least,
  duration.inDays(coalesce(node.fieldworkToEarliest, node.fieldworkFromEarliest), node.publishedOnLatest).days AS most
WITH key, CASE WHEN least < 0 THEN 0 ELSE least END AS least, CASE WHEN most < 0 THEN 0 ELSE most END AS most
RETURN key, count(*), min(least), max(most), percentileCont(least, 0.5), percentileCont(most, 0.5)`;
    return { text, parameters: values.parameters };
  },
  toResult: (rows) =>
    rows.map((row) => {
      const [key, n, leastDays, mostDays, medianLeastDays, medianMostDays] = row as [KeyValue, number, number, number, number, number];
      return { key, n, leastDays, mostDays, medianLeastDays, medianMostDays };
    }),
};
