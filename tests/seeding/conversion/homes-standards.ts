import { RATINGS } from '../../../src/model/vocabulary.ts';
import { recordsOf } from './facts.ts';
import type { Held, Home } from './held.ts';
import { having, inWords, notesWith, sourcesReached, statementsAbout } from './held.ts';

const frameworks = ({ dataset }: Held) => dataset.frameworks;
const standards = ({ dataset }: Held) => dataset.standards;
const reached = (held: Held) => sourcesReached(held, recordsOf(held.facts.standards, 'sources'));
const scores = (held: Held) =>
  held.dataset.inspections.filter((item) => /sheffield-2023|rutland-2023/.test(item.id) && item.points !== null);
const standardsOf = ({ dataset }: Held, id: string) => dataset.standards.filter((standard) => standard.frameworkId === id).length;

/** Homes of the keys of standards.yaml. */
export const STANDARD_HOMES: Record<string, Home> = {
  'ratingScale[].code': { home: 'the vocabulary RATINGS', count: () => RATINGS.length },
  'ratingScale[].label': { home: 'seed/README.md, Ratings', count: inScale },
  'ratingScale[].rank': { home: 'the order of RATINGS', count: () => RATINGS.length },
  'ratingScale[].note': { home: 'seed/README.md, Ratings', count: inWords('the last the lowest') },
  'ratingScaleSources[]': {
    home: 'seed/README.md, Ratings',
    count: ({ readme }) => /the last the lowest \(([^)]*)\)/.exec(readme)?.[1]?.split(', ').length ?? 0,
  },
  ratingAppliesTo: { home: 'seed/README.md, Ratings', count: inWords('to each standard and to the service overall') },
  'frameworks[].id': { home: 'Framework.id', count: (held) => having(frameworks(held), (item) => item.id) },
  'frameworks[].name': { home: 'Framework.name', count: (held) => having(frameworks(held), (item) => item.name) },
  'frameworks[].appliesTo[]': { home: 'Framework.appliesTo', count: (held) => frameworks(held).flatMap((item) => item.appliesTo).length },
  'frameworks[].validFrom': { home: 'Framework.validFrom', count: (held) => having(frameworks(held), (item) => item.validFrom) },
  'frameworks[].validTo': { home: 'Framework.validTo', count: (held) => having(frameworks(held), (item) => item.validTo) },
  'frameworks[].pausedFrom': { home: 'Framework.pausedFrom', count: (held) => having(frameworks(held), (item) => item.pausedFrom) },
  'frameworks[].headings[]': {
    home: 'Standard.domain',
    count: ({ dataset }) =>
      new Set(dataset.standards.filter((item) => item.frameworkId === 'framework/probation-2021').map((item) => item.domain)).size,
  },
  'frameworks[].standardCount': {
    home: 'the count of HAS_STANDARD, and Framework.notes',
    count: (held) =>
      Number(standardsOf(held, 'framework/probation-2021') === 9) + Number(standardsOf(held, 'framework/probation-pdu-2023') === 7),
  },
  'frameworks[].standardCount.value': {
    home: 'the count of HAS_STANDARD',
    count: (held) => Number(standardsOf(held, 'framework/probation-region-2023') === 8),
  },
  'frameworks[].standardCount.basis': { home: 'Framework.notes', count: inWords('is counted from that list, not stated') },
  'frameworks[].maxScore': {
    home: 'Framework.maxPoints, STATED',
    count: (held) => frameworks(held).filter((item) => item.maxPointsBasis === 'STATED').length,
  },
  'frameworks[].maxScore.value': {
    home: 'Framework.maxPoints, DERIVED',
    count: (held) => frameworks(held).filter((item) => item.maxPointsBasis === 'DERIVED').length,
  },
  'frameworks[].maxScore.basis': {
    home: 'Framework.maxPointsBasis',
    count: (held) => frameworks(held).filter((item) => item.maxPointsBasis === 'DERIVED').length,
  },
  'frameworks[].maxScore.note': {
    home: 'Framework.notes',
    count: inWords('the maximum of 21 points is worked out from seven standards of three points'),
  },
  'frameworks[].maxPointsPerStandard.value': { home: 'Framework.notes', count: inWords('three points for each standard') },
  'frameworks[].maxPointsPerStandard.basis': { home: 'Framework.notes', count: inWords('is worked out from these, not stated') },
  'frameworks[].maxPointsPerStandard.note': { home: 'Framework.notes', count: inWords('Nine standards', 'a score out of 27') },
  'frameworks[].standards[].name': { home: 'Standard.name', count: (held) => having(standards(held), (item) => item.name) },
  'frameworks[].standards[].domain': { home: 'Standard.domain', count: (held) => having(standards(held), (item) => item.domain) },
  'frameworks[].standards[].sources[]': {
    home: 'Statement on the name of a standard',
    count: (held) => statementsAbout(held, 'standard/', 'name').length,
  },
  'frameworks[].standards[].basis': {
    home: 'Standard.basis DERIVED',
    count: (held) => standards(held).filter((item) => item.basis === 'DERIVED').length,
  },
  'frameworks[].standards[].note': { home: 'Standard.notes', count: (held) => having(standards(held), (item) => item.notes) },
  'frameworks[].standards[].evidence': { home: 'Standard.evidence', count: (held) => having(standards(held), (item) => item.evidence) },
  'frameworks[].scoreExamples[].service': { home: 'Inspection.serviceId', count: (held) => scores(held).length },
  'frameworks[].scoreExamples[].points': { home: 'Inspection.points', count: (held) => having(scores(held), (item) => item.points) },
  'frameworks[].scoreExamples[].outOf': {
    home: 'Inspection.pointsOutOf',
    count: (held) => having(scores(held), (item) => item.pointsOutOf),
  },
  'frameworks[].scoreExamples[].rating': {
    home: 'Inspection.overallRating',
    count: (held) => having(scores(held), (item) => item.overallRating),
  },
  'frameworks[].scoreExamples[].source': {
    home: 'Framework.notes',
    count: (held) => Number(notesWith(held, '1 of 27') > 0) + Number(notesWith(held, '2 of 27') > 0),
  },
  'frameworks[].revisedAfter': { home: 'Framework.notes', count: inWords('Came from a consultation in 2022') },
  'frameworks[].notes[]': {
    home: 'Framework.notes, in our words',
    count: (held) =>
      [
        'The list of the second domain is cut off',
        'All PDUs of a region are inspected before the region itself',
        'The other standards were not seen',
      ].filter((words) => notesWith(held, words) > 0).length,
  },
  'frameworks[].planned': { home: 'Framework.notes', count: inWords('over six months in all 12 regions') },
  'frameworks[].ratings': { home: 'Framework.notes', count: inWords('No ratings were seen') },
  'frameworks[].aspects[]': { home: 'Framework.aspects', count: (held) => frameworks(held).flatMap((item) => item.aspects).length },
  'frameworks[].manual.version': { home: 'Framework.notes', count: inWords('The manual is version 1.0') },
  'frameworks[].manual.publishedOn': {
    home: 'Source.publishedOn',
    count: ({ dataset }) => dataset.sources.filter((item) => item.url?.endsWith('?p=5088') && item.publishedOn === '2025-10-02').length,
  },
  'frameworks[].manual.source': {
    home: 'Source',
    count: ({ dataset }) => dataset.sources.filter((item) => item.url?.endsWith('?p=5088')).length,
  },
  'sources[].url': { home: 'Source.url', count: (held) => having(reached(held), (item) => item.url) },
  'sources[].publisher': { home: 'Source.publisher', count: (held) => having(reached(held), (item) => item.publisher) },
  'sources[].kind': { home: 'Source.kind', count: (held) => having(reached(held), (item) => item.kind) },
  'sources[].note': { home: 'Source.gist or note', count: inSources },
  'sources[].publishedOn': {
    home: 'Source.publishedOn',
    count: (held) => having(reached(held), (item) => item.publishedOn),
    difference: { by: 2, because: 'two of the documents are dated in the inspection files' },
  },
};

function inScale({ readme }: Held): number {
  return ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'].filter((label) => readme.includes(label)).length;
}

function inSources(held: Held): number {
  const words = ['the four-point scale', 'consultation on probation inspection standards', 'documents on probation inspection, older page'];
  return words.filter((part) => reached(held).some((item) => `${item.note} ${item.gist}`.includes(part))).length;
}
