import { recordsOf } from './facts.ts';
import type { Held, Home } from './held.ts';
import { having, inWords, notesWith, sourcesReached, statementsAbout } from './held.ts';

const posts = ({ dataset }: Held) => dataset.people.flatMap((person) => person.posts);
const terms = (held: Held) => posts(held).flatMap((post) => post.terms);
const reached = (held: Held) => sourcesReached(held, recordsOf(held.facts.inspectorate, 'sources'));
const body = ({ dataset }: Held, id: string) => dataset.nationalBodies.filter((item) => item.id === id);
const INSPECTORATE = 'body/hm-inspectorate-of-probation';
const service = ({ dataset }: Held) => dataset.statements.filter((item) => item.aboutId === 'body/probation-service').length;

/** Homes of the keys of inspectorate.yaml. */
export const INSPECTORATE_HOMES: Record<string, Home> = {
  'inspectorate.name': { home: 'NationalBody.name', count: (held) => having(body(held, INSPECTORATE), (item) => item.name) },
  'inspectorate.role': {
    home: 'NationalBody.notes',
    count: inWords('independent inspector of probation and youth justice services in England and Wales'),
  },
  'inspectorate.source': { home: 'Statement on the name of the body', count: (held) => statementsAbout(held, INSPECTORATE, 'name').length },
  'inspectorate.legalBasis': {
    home: 'NationalBody.notes',
    count: inWords('section 7 of the Criminal Justice and Court Services Act 2000'),
  },
  'inspectorate.legalBasisSource': { home: 'NationalBody.notes', count: inWords('Offender Management Act 2007 (source/') },
  'chiefInspectors[].name': { home: 'Person.name', count: ({ dataset }) => having(dataset.people, (person) => person.posts) },
  'chiefInspectors[].title': { home: 'Post.title', count: (held) => having(posts(held), (post) => post.title) },
  'chiefInspectors[].interim': { home: 'Post.interim', count: (held) => having(posts(held), (post) => post.interim) },
  'chiefInspectors[].from': { home: 'Post.from', count: (held) => having(posts(held), (post) => post.from) },
  'chiefInspectors[].to': { home: 'Post.to', count: (held) => having(posts(held), (post) => post.to) },
  'chiefInspectors[].termNote': { home: 'Post.note', count: (held) => having(posts(held), (post) => post.note) },
  'chiefInspectors[].honours': {
    home: 'Person.honours',
    count: ({ dataset }) => having(dataset.people, (person) => person.honours),
    difference: { by: 1, because: 'Dame stood before the name of Glenys Stacey; with it the name is an alias' },
  },
  'chiefInspectors[].sources[]': { home: 'Statement on posts', count: (held) => statementsAbout(held, 'person/', 'posts').length },
  'chiefInspectors[].terms[].from': { home: 'Post.terms, from', count: (held) => having(terms(held), (term) => term.from) },
  'chiefInspectors[].terms[].to': { home: 'Post.terms, to', count: (held) => having(terms(held), (term) => term.to) },
  'chiefInspectors[].terms[].source': { home: 'Post.terms in the seed, sources', count: (held) => terms(held).length },
  'chiefInspectors[].terms[].note': { home: 'Post.terms, note', count: (held) => having(terms(held), (term) => term.note) },
  'conflicts[]': {
    home: 'Statement on posts, CONTRADICTED',
    count: (held) => statementsAbout(held, 'person/', 'posts').filter((item) => item.standing === 'CONTRADICTED').length,
  },
  'probationService.unifiedOn': { home: 'NationalBody.notes', count: inWords('Unified on 26 June 2021') },
  'probationService.regionCount': { home: 'NationalBody.notes', count: inWords('with 12 regions') },
  'probationService.regionSplit': { home: 'NationalBody.notes', count: inWords('11 in England and 1 in Wales') },
  'probationService.pdusPerRegion.from': { home: 'NationalBody.notes', count: inWords('to have 5 to 18 PDUs') },
  'probationService.pdusPerRegion.to': { home: 'NationalBody.notes', count: inWords('to have 5 to 18 PDUs') },
  'probationService.pdusPerRegion.note': { home: 'NationalBody.notes', count: inWords('As planned before unification') },
  'probationService.sources[]': { home: 'Statement on the name of body/probation-service', count: service },
  'regions[].name': { home: 'ProbationRegion.name', count: ({ dataset }) => having(dataset.regions, (region) => region.name) },
  'regions[].pduCount': {
    home: 'ProbationRegion.notes',
    count: (held) =>
      ['names eight PDUs', 'give 11 PDUs', 'counts 11 PDUs (2026', 'names nine PDUs'].filter((words) => notesWith(held, words) > 0).length,
  },
  'regions[].pdusInspected2025': { home: 'ProbationRegion.notes', count: inWords('seven inspections of PDUs in 2025') },
  'regions[].pdus[]': {
    home: 'ProbationDeliveryUnit, ACTIVE, of the two regions',
    count: ({ dataset }) =>
      dataset.probationDeliveryUnits.filter((pdu) => pdu.status === 'ACTIVE' && /greater-manchester|south-west/.test(pdu.regionId)).length,
  },
  'regions[].note': {
    home: 'ProbationRegion.notes',
    count: (held) =>
      Number(notesWith(held, 'inspected by summer 2023') > 0) + Number(notesWith(held, 'No page seen gives the number of PDUs;') > 0),
  },
  'regions[].source': { home: 'Statement on the name of a region', count: (held) => regionSources(held) - 1 },
  'regions[].alsoSource': { home: 'Statement on the name of a region', count: (held) => Number(regionSources(held) === 6) },
  regionListNote: { home: 'NationalBody.notes', count: inWords('No single page seen lists the names of all 12 regions') },
  'sources[].url': { home: 'Source.url', count: (held) => having(reached(held), (item) => item.url) },
  'sources[].publisher': { home: 'Source.publisher', count: (held) => having(reached(held), (item) => item.publisher) },
  'sources[].kind': { home: 'Source.kind', count: (held) => having(reached(held), (item) => item.kind) },
  'sources[].publishedOn': { home: 'Source.publishedOn', count: (held) => having(reached(held), (item) => item.publishedOn) },
};

/** Statements on the names of regions by pages, not by data sets. */
function regionSources(held: Held): number {
  const dataSets = new Set(held.dataset.sources.filter((item) => item.kind === 'DATASET').map((item) => item.id));
  return statementsAbout(held, 'region/', 'name').filter((item) => !dataSets.has(item.sourceId)).length;
}
