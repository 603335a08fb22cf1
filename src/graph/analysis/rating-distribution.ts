import { type AnalysisDimension, RATINGS } from '../../model/vocabulary.ts';
import type { Condition } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import type { Analysis } from './analyse.ts';
import { type GroupTable, makeGroupTableText, makeOnceTableText, type OnceRow, toGroupTable, toOnceTable } from './group-table.ts';
import { hasParts, matchInspections, matchParts } from './selection.ts';

/** How often each rating was given, best first: to single standards when STANDARD is among the dimensions, else overall. */
export const ratingDistribution: Analysis<{ by: readonly AnalysisDimension[]; condition: Condition }, GroupTable> = {
  name: 'analyseRatingDistribution',
  makeQuery: ({ by, condition }) => {
    const values = new Values();
    const match = matchInspections(condition, values);
    const text = by.includes('STANDARD')
      ? makeGroupTableText({
          match,
          by,
          values: RATINGS,
          known: hasParts('StandardRating'),
          rows: `\n${matchParts('StandardRating')}`,
          counted: 'part.rating',
        })
      : makeOnceTableText({ match, by, counted: 'node.overallRating' });
    return { text, parameters: values.parameters };
  },
  toResult: (rows, { by }) => (by.includes('STANDARD') ? toGroupTable(rows) : toOnceTable(rows as readonly OnceRow[], RATINGS)),
};
