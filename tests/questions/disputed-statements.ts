import type { Dataset } from '../../src/model/dataset.ts';
import type { Statement } from '../../src/model/provenance.ts';
import { byId } from './oracle.ts';
import { countValues, newestStatements, typed } from './oracle-lists.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly first: number;
  readonly after: null;
}

/** 20: claims that another source contradicts, and what is held. */
export const question: Question<Variables> = {
  madeVariables: { first: 2, after: null },
  expected(records, { first }) {
    const disputed = records.statements.filter(({ standing }) => standing === 'CONTRADICTED' || standing === 'UNRESOLVED');
    const rows = newestStatements(records, disputed);
    return {
      statements: {
        totalCount: rows.length,
        facets: [{ field: 'PROPERTY', values: countValues(rows.map(({ property }) => property)) }],
        nodes: rows.slice(0, first).map((statement) => ({
          about: showAbout(records, statement.aboutId),
          ...showClaim(records, statement),
          contradicts: statement.contradictsIds.map((id) => showClaim(records, byId(records.statements, id))),
        })),
        pageInfo: { hasNextPage: rows.length > first },
      },
    };
  },
};

function showAbout({ inspections }: Dataset, id: string) {
  const about = typed(id);
  if (about.__typename !== 'Statistic') return about;
  const {
    value,
    unit,
    about: words,
  } = byId(
    inspections.flatMap(({ statistics }) => statistics),
    id,
  );
  return { ...about, value, unit, about: words };
}

function showClaim({ sources }: Dataset, { property, value, asStated, standing, sourceId }: Statement) {
  const { publisher, kind, url } = byId(sources, sourceId);
  return { property, value, asStated, standing, source: { publisher, kind, url } };
}
