import { expect } from 'vitest';
import { byId } from './oracle.ts';
import { newestStatements, typed } from './oracle-lists.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly id: string;
  readonly first: number;
  readonly after: null;
}

/** 21: the statements that rest on one source. */
export const question: Question<Variables> = {
  madeVariables: { id: 'source/annual', first: 5, after: null },
  expected(records, { id: sourceId, first }) {
    const { id, url, title, publisher, kind, publishedOn } = byId(records.sources, sourceId);
    const stated = records.statements.filter((statement) => statement.sourceId === sourceId);
    const rows = newestStatements(records, stated);
    return {
      source: {
        id,
        url,
        title,
        publisher,
        kind,
        publishedOn,
        statements: {
          totalCount: rows.length,
          pageInfo: { hasNextPage: rows.length > first, endCursor: rows.length > 0 ? expect.any(String) : null },
          nodes: rows.slice(0, first).map(({ id: statementId, aboutId, property, value, attribution, standing }) => ({
            id: statementId,
            about: typed(aboutId),
            property,
            value,
            attribution,
            standing,
          })),
        },
      },
    };
  },
};
