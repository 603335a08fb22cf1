import type { Dataset } from '../../src/model/dataset.ts';
import { earliestDay } from '../../src/model/partial-date.ts';
import { byId, newestParts, serviceOf, type WholeInspection, withNarrower } from './oracle.ts';
import { countValues, sourcesBehind } from './oracle-lists.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly theme: string;
  readonly start: string;
  readonly firstYear: number;
}

/** 24: findings on a theme in inspections that certainly lie after a day. */
export const question: Question<Variables> = {
  madeVariables: { theme: 'WORKFORCE', start: '2024-04-15', firstYear: 2025 },
  expected(records, { theme, start, firstYear }) {
    const themes = withNarrower(records, `theme/${theme}`);
    const isAfter = (date: string | null) => date !== null && earliestDay(date) >= earliestDay(start);
    const isSince = ({ publishedOn, fieldworkFrom, year }: WholeInspection) =>
      isAfter(publishedOn) || isAfter(fieldworkFrom) || (year !== null && year >= firstYear);
    const rows = newestParts(records.inspections.filter(isSince), 'findings').filter(({ themeId }) => themes.has(themeId));
    const regionLabel = (id: string | null) => (id === null ? 'none' : serviceOf(records, id).name);
    return {
      findings: {
        totalCount: rows.length,
        facets: [
          {
            field: 'POLARITY',
            values: countValues(rows.map(({ polarity }) => polarity)).map(({ value, count }) => ({ label: value, count })),
          },
          {
            field: 'REGION',
            values: countValues(rows.map(({ inspection }) => inspection.regionId)).map(({ value, count }) => ({
              label: regionLabel(value),
              count,
            })),
          },
        ],
        nodes: rows.slice(0, 50).map(({ id, themeId, polarity, note, inspection }) => ({
          theme: { code: byId(records.themes, themeId).code },
          polarity,
          note,
          inspection: showDates(records, inspection),
          sources: sourcesBehind(records, ({ aboutId }) => aboutId === id).map(({ url, publishedOn }) => ({ url, publishedOn })),
        })),
      },
    };
  },
};

function showDates(records: Dataset, { id, serviceId, year, publishedOn, fieldworkFrom }: WholeInspection) {
  return { id, service: { name: serviceOf(records, serviceId).name }, year, publishedOn, fieldworkFrom };
}
