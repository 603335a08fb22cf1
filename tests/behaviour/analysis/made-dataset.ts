import type { Dataset } from '../../../src/model/dataset.ts';
import type { Finding, StandardRating, Statistic } from '../../../src/model/inspections.ts';
import type { Person } from '../../../src/model/people.ts';
import type { Polarity, Rating } from '../../../src/model/vocabulary.ts';
import { madeDataset, madeInspection, madeUnit } from '../../graph/writes-dataset.ts';

type WholeInspection = Dataset['inspections'][number];

/**
 * A made-up graph with what the seed lacks: two frameworks with like standards, an earlier and a later of each kind, ties and scores out of
 * different numbers, figures that records share, partial dates and none, publication before the end of fieldwork, a theme with every polarity,
 * recommendations to all kinds of addressee, and to two bodies without a kind of their own.
 */
export function analysisDataset(): Dataset {
  const dataset = madeDataset();
  const [mid] = dataset.regions as [Dataset['regions'][number]];
  const [first] = dataset.frameworks as [Dataset['frameworks'][number]];
  return {
    ...dataset,
    regions: [mid, { ...mid, id: 'region/far', name: 'Far', deliusCode: 'N98', policeAreaIds: [] }],
    probationDeliveryUnits: [
      ...dataset.probationDeliveryUnits,
      ...['far', 'near', 'never'].map((slug) => madeUnit(slug, slug, { regionId: slug === 'far' ? 'region/far' : 'region/mid' })),
    ],
    nationalBodies: [
      ...dataset.nationalBodies,
      ...['hmpps', 'ministry-of-justice', 'college'].map((slug) => ({ id: `body/${slug}`, name: slug, notes: [] })),
    ],
    people: [...dataset.people, madeChief('old', '2019', '2023-04-30')],
    frameworks: [first, { ...first, id: 'framework/second', name: 'Second', validFrom: '2024-10', validTo: null, maxPoints: 21 }],
    standards: [...dataset.standards, ...secondStandards()],
    measures: [...dataset.measures, { id: 'measure/posts', label: 'Posts', definition: null, denominator: null }],
    inspections: [...dataset.inspections, ...madeInspections()],
  };
}

function madeChief(slug: string, from: string, to: string): Person {
  const post = { role: 'CHIEF_INSPECTOR', title: 'Chief', interim: false, from, to, terms: [], note: null, atId: 'body/service' } as const;
  return { id: `person/${slug}`, name: slug, honours: null, posts: [{ ...post, terms: [] }] };
}

/** Leadership is like the first framework's by its own word, staff by that of the first's only; culture is like nothing. */
function secondStandards(): Dataset['standards'] {
  return [
    ['staff', 'Staffing', []],
    ['leadership', 'Leadership', ['standard/first/leadership']],
    ['culture', 'Culture', ['standard/first/leadership']],
  ].map(([slug, name, closeMatchIds]) => ({
    id: `standard/second/${slug}`,
    frameworkId: 'framework/second',
    name: name as string,
    aliases: [],
    domain: null,
    evidence: null,
    basis: 'STATED',
    notes: [],
    closeMatchIds: closeMatchIds as string[],
  }));
}

function ratings(slug: string, rated: Readonly<Record<string, Rating>>): StandardRating[] {
  return Object.entries(rated).map(([standard, rating], at) => ({
    id: `rating/${slug}/${at}`,
    rating,
    points: null,
    standardNameStated: standard,
    standardId: `standard/${standard}`,
  }));
}

function findings(slug: string, found: readonly (readonly [theme: string, polarity: Polarity])[]): Finding[] {
  return found.map(([theme, polarity], at) => ({ id: `finding/${slug}/${at}`, polarity, note: theme, themeId: `theme/${theme}` }));
}

function figure(slug: string, known: Partial<Statistic> = {}): Statistic {
  const stated = {
    value: 10,
    unit: 'PERCENT',
    outOf: null,
    qualifier: null,
    asStated: null,
    population: 'cases',
    about: 'safety',
  } as const;
  const own = { scope: null, scopeKind: 'UNIT', sharedKey: null, standardNameStated: null, standardId: null } as const;
  return { id: `statistic/${slug}`, ...stated, ...own, measureId: 'measure/safe', ...known };
}

function recommendation(slug: string, addresseeIds: string[], themeIds = ['theme/STAFFING']): WholeInspection['recommendations'][number] {
  return { id: `recommendation/${slug}`, summary: slug, number: null, themeIds, addresseeIds };
}

const RATED = { ratingStatus: 'RATED', overallRating: 'INADEQUATE' } as const;

function madeInspections(): WholeInspection[] {
  const both = findings('near-2022', [
    ['STAFFING', 'CONCERN'],
    ['STAFFING', 'STRENGTH'],
    ['STAFFING', 'CONCERN'],
    ['LEADERSHIP', 'MIXED'],
  ]);
  return [
    madeInspection('near-2022', 'near', {
      ...{
        ...RATED,
        year: 2022,
        publishedOn: '2022-04',
        fieldworkTo: '2022-02',
        points: 7,
        pointsOutOf: 21,
        casesInspected: 40,
        findings: both,
      },
      ratings: ratings('near-2022', { 'first/staffing': 'INADEQUATE', 'first/leadership': 'GOOD' }),
      statistics: [
        figure('near-2022/a', { sharedKey: 'shared', value: 50 }),
        figure('near-2022/b', { value: 20, standardId: 'standard/first/staffing' }),
        figure('near-2022/c', { value: 30, qualifier: 'LESS_THAN' }),
        figure('near-2022/d', { value: 99, scopeKind: 'REGION' }),
      ],
      recommendations: [
        recommendation('near-2022/a', ['pdu/near', 'body/hmpps', 'pdu/far']),
        recommendation('near-2022/b', ['region/mid']),
      ],
      recommendationTallies: [{ id: 'recommendation-tally/near-2022/a', count: 3, asStated: null, addresseeIds: [] }],
    }),
    madeInspection('near-2025', 'near', {
      ...{ ...RATED, overallRating: 'GOOD', frameworkId: 'framework/second', year: 2025, publishedOn: '2025', points: 9, pointsOutOf: 21 },
      fieldworkFrom: '2025-03-01',
      ratings: ratings('near-2025', {
        'second/culture': 'GOOD',
        'second/leadership': 'REQUIRES_IMPROVEMENT',
        'second/staff': 'OUTSTANDING',
      }),
      statistics: [figure('near-2025/a', { value: 40 }), figure('near-2025/b', { value: 41, measureId: 'measure/posts' })],
      recommendations: [
        recommendation('near-2025/a', ['pdu/near']),
        recommendation('near-2025/b', ['body/ministry-of-justice', 'body/service']),
      ],
    }),
    madeInspection('far-2022', 'far', {
      ...{ ...RATED, regionId: 'region/far', year: 2022, publishedOn: '2022-04-01', fieldworkTo: '2022-04-15', points: 7, pointsOutOf: 21 },
      casesInspected: 60,
      findings: findings('far-2022', [['STAFFING', 'CONCERN']]),
      statistics: [figure('far-2022/a', { sharedKey: 'shared', value: 50 })],
      recommendations: [
        recommendation('far-2022/a', ['pdu/far']),
        recommendation('far-2022/b', ['body/hmpps'], ['theme/STAFFING', 'theme/LEADERSHIP']),
        recommendation('far-2022/c', ['body/college', 'body/service'], ['theme/LEADERSHIP']),
        recommendation('far-2022/d', ['body/college']),
      ],
    }),
    madeInspection('far-2023', 'far', {
      ...RATED,
      regionId: 'region/far',
      year: 2023,
      points: 20,
      pointsOutOf: 27,
      fieldworkFrom: '2023',
      fieldworkScope: 'REGION',
    }),
    madeInspection('undated', 'whole', {
      ...{ serviceId: 'body/hmpps', regionId: null, programme: 'NATIONAL' },
      statistics: [figure('undated/a', { value: 60 })],
    }),
    madeInspection('whole-2024', 'whole', {
      ...{
        ...RATED,
        serviceId: 'body/hmpps',
        regionId: null,
        programme: 'NATIONAL',
        frameworkId: 'framework/second',
        year: 2024,
        points: 3,
      },
      recommendations: [recommendation('whole-2024/a', ['body/hmpps', 'pdu/never'])],
    }),
  ];
}
