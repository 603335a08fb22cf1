import { recordsOf } from './facts.ts';
import type { Held, Home } from './held.ts';
import { exactStatements, having, sourcesReached, statementsAbout } from './held.ts';

const all = ({ dataset }: Held) => dataset.inspections;
const scalar = (home: string, value: (item: Held['dataset']['inspections'][number]) => unknown): Home => ({
  home: `Inspection.${home}`,
  count: (held) => having(all(held), value),
});
const reached = (held: Held) =>
  sourcesReached(
    held,
    held.facts.inspections.flatMap((record) => recordsOf(record, 'sources')),
  );
const inRole = (held: Held, ...roles: string[]) =>
  all(held)
    .flatMap((item) => item.involvements)
    .filter((item) => roles.includes(item.role));

const CHIEF = 'CHIEF_INSPECTOR';
const others = (held: Held) =>
  all(held)
    .flatMap((item) => item.involvements)
    .filter((item) => ![CHIEF, 'MEDIA_CONTACT'].includes(item.role));
const MERGED = '300 rows name 195 documents, each of which is one Source';

/** Homes of the keys of the inspection files, but for those of parts. */
export const INSPECTION_HOMES: Record<string, Home> = {
  id: scalar('id', (item) => item.id),
  service: scalar('serviceId, by the alias table', (item) => item.serviceId),
  serviceType: {
    home: 'kind of Inspection.serviceId',
    count: (held) => having(all(held), (item) => /^(pdu|region|body)\//.exec(item.serviceId)),
  },
  serviceNameAsStated: scalar('serviceNameAsStated', (item) => item.serviceNameAsStated),
  region: scalar('regionId, of the service', (item) => item.regionId),
  year: scalar('year', (item) => item.year),
  yearBasis: scalar('yearBasis', (item) => item.yearBasis),
  yearInferred: {
    home: 'Inspection.yearBasis INFERRED',
    count: (held) => all(held).filter((item) => item.yearBasis === 'INFERRED').length,
  },
  programme: scalar('programme', (item) => item.programme),
  framework: scalar('frameworkId', (item) => item.frameworkId),
  overallRating: scalar('overallRating', (item) => item.overallRating),
  ordinal: scalar('ordinal', (item) => item.ordinal),
  'fieldwork.from': scalar('fieldworkFrom', (item) => item.fieldworkFrom),
  'fieldwork.to': scalar('fieldworkTo', (item) => item.fieldworkTo),
  publishedOn: scalar('publishedOn', (item) => item.publishedOn),
  casesInspected: {
    ...scalar('casesInspected', (item) => item.casesInspected),
    difference: {
      by: -1,
      because:
        'the 60 cases of barnsley-and-rotherham-2024 are a sum, not a stated figure: both parts are statistics, the sum is in its notes',
    },
  },
  pdusInRegion: scalar('pdusInRegionStated', (item) => item.pdusInRegionStated),
  'score.points': scalar('points', (item) => item.points),
  'score.outOf': scalar('pointsOutOf', (item) => item.pointsOutOf),
  'previous.rating': scalar('previousRatingStated', (item) => item.previousRatingStated),
  'previous.year': scalar('previousYearStated', (item) => item.previousYearStated),
  'recommendations.count': scalar('recommendationCount', (item) => item.recommendationCount),
  'chiefInspector.name': { home: 'Involvement CHIEF_INSPECTOR, person', count: (held) => inRole(held, CHIEF).length },
  'chiefInspector.title': {
    home: 'Involvement CHIEF_INSPECTOR, title',
    count: (held) => having(inRole(held, CHIEF), (item) => item.title),
  },
  'chiefInspector.interim': {
    home: 'Involvement CHIEF_INSPECTOR, interim',
    count: (held) => having(inRole(held, CHIEF), (item) => item.interim),
  },
  'mediaContact.name': { home: 'Involvement MEDIA_CONTACT, person', count: (held) => inRole(held, 'MEDIA_CONTACT').length },
  'mediaContact.role': {
    home: 'Involvement MEDIA_CONTACT, title',
    count: (held) => having(inRole(held, 'MEDIA_CONTACT'), (item) => item.title),
  },
  'people[].name': { home: 'Involvement of other roles, person', count: (held) => others(held).length },
  'people[].role': { home: 'Involvement.role and title', count: (held) => having(others(held), (item) => item.title) },
  'people[].asOf': { home: 'Involvement.asOf', count: (held) => having(others(held), (item) => item.asOf) },
  'people[].source': {
    home: 'Statement on involvements, EXACT',
    count: (held) => exactStatements(held, 'involvements'),
    difference: { by: 2, because: 'the two media contacts stand in the releases themselves' },
  },
  'notes[]': {
    home: 'Inspection.notes, in our words',
    count: (held) => all(held).flatMap((item) => item.notes).length,
    difference: { by: 60, because: 'read by hand with the 12 conflicts and the comments; what is exact became statements' },
  },
  'conflicts[]': {
    home: 'Statement with a standing other than HELD, and Inspection.notes',
    count: (held) => unheld(held),
    difference: { by: 2, because: 'seven of the 12 became 14 statements, the other five notes' },
  },
  'sources[].url': {
    home: 'Source.url',
    count: (held) => having(reached(held), (item) => item.url),
    difference: { by: -105, because: MERGED },
  },
  'sources[].publisher': {
    home: 'Source.publisher',
    count: (held) => having(reached(held), (item) => item.publisher),
    difference: { by: -105, because: MERGED },
  },
  'sources[].kind': {
    home: 'Source.kind',
    count: (held) => having(reached(held), (item) => item.kind),
    difference: { by: -105, because: MERGED },
  },
  'sources[].headlineGist': {
    home: 'Source.gist',
    count: (held) => having(reached(held), (item) => item.gist),
    difference: { by: -105, because: MERGED },
  },
  'sources[].publishedOn': {
    home: 'Source.publishedOn',
    count: (held) => having(reached(held), (item) => item.publishedOn),
    difference: { by: -47, because: '115 dated rows name 68 documents, each of which is one Source' },
  },
  'sources[].note': {
    home: 'Source.note',
    count: (held) => reached(held).filter((item) => item.url === null && item.note !== null).length,
  },
};

function unheld(held: Held): number {
  const ids = new Set(statementsAbout(held, 'inspection/', 'service').map((item) => item.aboutId));
  return held.dataset.statements.filter((item) => item.standing !== 'HELD' && (ids.has(item.aboutId) || item.property === 'statistics'))
    .length;
}
