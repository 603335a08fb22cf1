import {
  byId,
  citedSources,
  compare,
  dateOf,
  likenessOf,
  named,
  newestParts,
  nextOf,
  type PartOf,
  serviceOf,
  type WholeInspection,
} from './oracle.ts';
import type { Question, Records } from './question.ts';

type Made = PartOf<WholeInspection['recommendations'][number]>;

/** Recommendations that the next inspection made again. */
export const question: Question<{ first: number }> = {
  madeVariables: { first: 50 },
  expected(records, { first }) {
    const all = newestParts(records.inspections, 'recommendations');
    const repeated = all.map((made) => ({ made, again: againAtNext(records, made) })).filter(({ again }) => again.length > 0);
    const comparable = all.filter(
      ({ addresseeIds, inspection }) =>
        addresseeIds.length > 0 && nextOf(records, inspection).some(({ recommendations }) => recommendations.length > 0),
    );
    return {
      recommendations: {
        totalCount: repeated.length,
        nodes: repeated.slice(0, first).map(({ made, again }) => ({
          ...describe(records, made),
          recurrencesAtNext: again.map((each) => describe(records, each)),
        })),
      },
      comparable: { totalCount: comparable.length, nodes: comparable.slice(0, first).map((made) => describe(records, made)) },
    };
  },
};

/** Those of the next inspections, oldest inspection first, that share a theme and a kind of addressee. */
function againAtNext(records: Records, { themeIds, addresseeIds, inspection }: Made): Made[] {
  const next = nextOf(records, inspection).sort(
    (one, other) => compare(dateOf(one) ?? '~', dateOf(other) ?? '~') || compare(one.id, other.id),
  );
  const later = next.flatMap((each) => each.recommendations.map((made) => ({ ...made, inspection: each })));
  const kinds = new Set(addresseeIds.map(likenessOf));
  return later.filter(
    (made) => made.themeIds.some((id) => themeIds.includes(id)) && made.addresseeIds.some((id) => kinds.has(likenessOf(id))),
  );
}

function describe(records: Records, { id, summary, themeIds, addresseeIds, inspection }: Made) {
  return {
    id,
    summary,
    themes: themeIds.map((themeId) => ({ code: byId(records.themes, themeId).code })),
    addressees: addresseeIds.map((addresseeId) => named(records, addresseeId)),
    inspection: {
      id: inspection.id,
      publishedOn: inspection.publishedOn,
      service: { name: serviceOf(records, inspection.serviceId).name },
    },
    sources: citedSources(records, id),
  };
}
