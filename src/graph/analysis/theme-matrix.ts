import { type AnalysisDimension, POLARITIES } from '../../model/vocabulary.ts';
import type { Condition } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import type { Analysis } from './analyse.ts';
import { type GroupTable, makeGroupTableText, toGroupTable } from './group-table.ts';
import { hasParts, matchInspections, matchParts } from './selection.ts';

/** In how many inspections findings of each polarity fall on each combination of values: on exactly a theme with THEME among them, else on any. */
export const themeMatrix: Analysis<{ by: readonly AnalysisDimension[]; condition: Condition }, GroupTable> = {
  name: 'analyseThemeMatrix',
  makeQuery: ({ by, condition }) => {
    const values = new Values();
    const text = makeGroupTableText({
      match: matchInspections(condition, values),
      known: hasParts('Finding'),
      rows: `\n${matchParts('Finding')}`,
      by,
      counted: 'part.polarity',
      values: POLARITIES,
    });
    return { text, parameters: values.parameters };
  },
  toResult: toGroupTable,
};
