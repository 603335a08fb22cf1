import type { Dataset } from '../../src/model/dataset.ts';
import type { Inspection, InspectionParts, Statistic } from '../../src/model/inspections.ts';
import { nameKey } from '../../src/model/names.ts';
import type { Statement } from '../../src/model/provenance.ts';
import type { Alias, ProbationDeliveryUnit } from '../../src/model/services.ts';

type WholeInspection = Inspection & InspectionParts;

/** An inspection of a unit with nothing known about it but what `known` says. */
export function madeInspection(slug: string, serviceSlug: string, known: Partial<WholeInspection> = {}): WholeInspection {
  return {
    id: `inspection/${slug}`,
    serviceId: `pdu/${serviceSlug}`,
    serviceNameAsStated: null,
    regionId: 'region/mid',
    programme: 'CORE_PDU',
    frameworkId: 'framework/first',
    frameworkBasis: 'DERIVED',
    ordinal: null,
    overallRating: null,
    ratingStatus: 'UNKNOWN',
    points: null,
    pointsOutOf: null,
    year: null,
    yearBasis: 'RECORD',
    publishedOn: null,
    fieldworkFrom: null,
    fieldworkTo: null,
    fieldworkScope: null,
    casesInspected: null,
    recommendationCount: null,
    previousRatingStated: null,
    previousYearStated: null,
    pdusInRegionStated: null,
    notes: [],
    ratings: [],
    ratingTallies: [],
    findings: [],
    recommendations: [],
    recommendationTallies: [],
    statistics: [],
    involvements: [],
    ...known,
  };
}

/** A unit of the made region. */
export function madeUnit(slug: string, name: string, known: Partial<ProbationDeliveryUnit> = {}): ProbationDeliveryUnit {
  return {
    id: `pdu/${slug}`,
    name,
    regionId: 'region/mid',
    deliusCode: null,
    identifiers: [],
    status: 'ACTIVE',
    firstSeenOn: null,
    coverage: null,
    localDeliveryUnits: [],
    confidence: null,
    notes: [],
    predecessorIds: [],
    ...known,
  };
}

/** A claim of the made press release about `aboutId`. */
export function madeStatement(slug: string, aboutId: string, known: Partial<Statement> = {}): Statement {
  return {
    id: `statement/${slug}`,
    aboutId,
    property: 'findings',
    value: 'a value',
    asStated: null,
    method: 'CURATED',
    attribution: 'EXACT',
    standing: 'HELD',
    paragraph: null,
    start: null,
    end: null,
    documentSha256: null,
    sourceId: 'source/press',
    contradictsIds: [],
    ...known,
  };
}

function madeAlias(text: string, namesId: string): Alias {
  return { text, key: nameKey(text), kind: 'ALTERNATIVE', namesId };
}

function madeStatistic(slug: string, known: Partial<Statistic> = {}): Statistic {
  return {
    id: `statistic/west-2024/${slug}`,
    value: 23,
    unit: 'PERCENT',
    outOf: null,
    qualifier: null,
    asStated: '23 per cent',
    population: 'cases',
    about: 'keeping people safe',
    scope: null,
    scopeKind: 'UNIT',
    sharedKey: null,
    standardNameStated: null,
    standardId: null,
    measureId: null,
    ...known,
  };
}

const WEST_2024 = madeInspection('west-2024', 'west', {
  ordinal: 2,
  overallRating: 'REQUIRES_IMPROVEMENT',
  ratingStatus: 'RATED',
  points: 7,
  pointsOutOf: 21,
  year: 2024,
  publishedOn: '2024-07-18',
  fieldworkFrom: '2024-04',
  fieldworkTo: '2024-04',
  notes: ['A note'],
  ratings: [
    { id: 'rating/west-2024/a', rating: 'GOOD', points: 2, standardNameStated: 'Leadership', standardId: 'standard/first/leadership' },
    { id: 'rating/west-2024/b', rating: 'INADEQUATE', points: 0, standardNameStated: 'Staffing', standardId: 'standard/first/staffing' },
  ],
  ratingTallies: [{ id: 'rating-tally/west-2024/a', rating: 'INADEQUATE', count: 8, outOf: 9, group: null, asStated: 'eight of nine' }],
  findings: [
    { id: 'finding/west-2024/a', polarity: 'CONCERN', note: 'Too few staff', themeId: 'theme/STAFFING' },
    { id: 'finding/west-2024/b', polarity: 'STRENGTH', note: 'Strong leaders', themeId: 'theme/LEADERSHIP' },
    { id: 'finding/west-2024/c', polarity: 'CONCERN', note: 'High workloads', themeId: 'theme/STAFFING' },
  ],
  recommendations: [
    {
      id: 'recommendation/west-2024/a',
      summary: 'Recruit officers',
      number: '1',
      themeIds: ['theme/STAFFING', 'theme/LEADERSHIP'],
      addresseeIds: ['pdu/west', 'body/service'],
    },
    { id: 'recommendation/west-2024/b', summary: 'Lead well', number: null, themeIds: [], addresseeIds: [] },
  ],
  recommendationTallies: [
    { id: 'recommendation-tally/west-2024/a', count: 5, asStated: null, addresseeIds: ['region/mid', 'body/service'] },
  ],
  statistics: [
    madeStatistic('a', { standardId: 'standard/first/staffing', measureId: 'measure/safe' }),
    madeStatistic('b', { value: 0.25, unit: 'PROPORTION', outOf: 4 }),
  ],
  involvements: [
    {
      key: 'a',
      inspectionId: 'inspection/west-2024',
      personId: 'person/ann',
      role: 'CHIEF_INSPECTOR',
      title: 'Chief Inspector',
      interim: true,
      asOf: '2024-07',
    },
    {
      key: 'b',
      inspectionId: 'inspection/west-2024',
      personId: 'person/bob',
      role: 'MEDIA_CONTACT',
      title: 'Head of news',
      interim: false,
      asOf: null,
    },
  ],
});

/** A small made-up data set: a merger and a split, missing ratings and years, ties, and every kind of node and relationship. */
export function madeDataset(): Dataset {
  return structuredClone({
    release: { issuedOn: '2026-01-31', licence: 'OGL-3.0', attribution: 'Made up for tests' },
    regions: [
      {
        id: 'region/mid',
        name: 'Mid & Marches',
        deliusCode: 'N99',
        identifiers: [{ scheme: 'crs-region', value: 'A', note: null }],
        nation: 'ENGLAND',
        policeAreaIds: ['police/mid'],
        notes: [],
      },
    ],
    probationDeliveryUnits: [
      madeUnit('north', 'North', { status: 'ABOLISHED', firstSeenOn: '2021' }),
      madeUnit('south', 'South', { status: 'ABOLISHED' }),
      madeUnit('merged', 'North and South', { predecessorIds: ['pdu/north', 'pdu/south'], firstSeenOn: '2023-02' }),
      madeUnit('west', 'West', {
        deliusCode: 'N99WST',
        identifiers: [
          { scheme: 'crs', value: 'W', note: 'cautious' },
          { scheme: 'crs', value: 'V', note: null },
        ],
        localDeliveryUnits: [{ name: 'West A', code: 'N99WSA' }],
      }),
      madeUnit('west-a', 'West A', { predecessorIds: ['pdu/west'] }),
      madeUnit('west-b', 'West B', { predecessorIds: ['pdu/west'], confidence: 'LOW' }),
    ],
    nationalBodies: [{ id: 'body/service', name: 'The Service', notes: [] }],
    operationalUnits: [
      { id: 'unit/courts', name: 'Courts', regionId: 'region/mid', deliusCode: null, kind: 'COURT', notes: [] },
      { id: 'unit/national', name: 'National unit', regionId: null, deliusCode: 'N98', kind: 'OTHER', notes: ['National'] },
    ],
    policeAreas: [{ id: 'police/mid', name: 'Mid' }],
    aliases: [madeAlias('West unit', 'pdu/west'), madeAlias('Annie', 'person/ann'), madeAlias('Mid and Marches region', 'region/mid')],
    people: [
      {
        id: 'person/ann',
        name: 'Ann Ample',
        honours: 'CBE',
        posts: [
          {
            role: 'CHIEF_INSPECTOR',
            title: 'Chief Inspector',
            interim: false,
            from: '2023-05',
            to: null,
            terms: [
              { from: '2023-05', to: '2026', note: null },
              { from: '2026', to: '2028-01-01', note: 'second' },
            ],
            note: 'a note',
            atId: 'body/service',
          },
        ],
      },
      { id: 'person/bob', name: 'Bob Brown', honours: null, posts: [] },
    ],
    themes: [
      {
        id: 'theme/STAFFING',
        code: 'STAFFING',
        label: 'Staffing',
        altLabels: ['staff'],
        definition: 'People',
        broaderIds: ['theme/LEADERSHIP'],
        relatedIds: [],
      },
      {
        id: 'theme/LEADERSHIP',
        code: 'LEADERSHIP',
        label: 'Leadership',
        altLabels: [],
        definition: 'Leaders',
        broaderIds: [],
        relatedIds: ['theme/STAFFING'],
      },
    ],
    frameworks: [
      {
        id: 'framework/first',
        name: 'First',
        validFrom: '2021',
        validTo: '2024-09',
        pausedFrom: null,
        maxPoints: 21,
        maxPointsBasis: 'STATED',
        appliesTo: ['PDU', 'REGION'],
        aspects: [],
        notes: [],
      },
    ],
    standards: ['leadership', 'staffing'].map((slug) => ({
      id: `standard/first/${slug}`,
      frameworkId: 'framework/first',
      name: slug === 'leadership' ? 'Leadership' : 'Staffing',
      aliases: [],
      domain: null,
      evidence: null,
      basis: 'STATED',
      notes: [],
      closeMatchIds: slug === 'leadership' ? ['standard/first/staffing'] : [],
    })),
    measures: [{ id: 'measure/safe', label: 'Safe', definition: null, denominator: 'cases' }],
    inspections: [
      madeInspection('north-2022', 'north', { year: 2022, publishedOn: '2022-05-17', overallRating: 'INADEQUATE', ratingStatus: 'RATED' }),
      madeInspection('south-2021', 'south', { year: 2021 }),
      madeInspection('south-2022', 'south', { year: 2022 }),
      madeInspection('merged-2024', 'merged', { year: 2024, publishedOn: '2024-01' }),
      madeInspection('merged-undated', 'merged'),
      madeInspection('west-2022', 'west', {
        year: 2022,
        ordinal: 1,
        recommendations: [
          { id: 'recommendation/west-2022/a', summary: 'Hire', number: null, themeIds: ['theme/STAFFING'], addresseeIds: ['pdu/west'] },
        ],
      }),
      WEST_2024,
      madeInspection('west-a-2025', 'west-a', { year: 2025 }),
      madeInspection('west-a-2025-2', 'west-a', { year: 2025, publishedOn: '2025-03-01' }),
      madeInspection('west-b-2025', 'west-b', { year: 2025, programme: 'DYNAMIC_PUBLIC_PROTECTION', ratingStatus: 'NOT_RATED' }),
    ],
    sources: [
      {
        id: 'source/press',
        url: 'https://example.org/press',
        otherUrls: [],
        title: null,
        gist: 'West needs staff',
        publisher: 'The Inspectorate',
        kind: 'PRESS_RELEASE',
        publishedOn: '2024-07-18',
        retrievedOn: null,
        commit: null,
        paths: [],
        licence: null,
        sha256: null,
        note: null,
      },
    ],
    statements: [
      madeStatement('inspection/west-2024/a', 'finding/west-2024/a', { paragraph: 3, start: 0, end: 10 }),
      madeStatement('inspection/west-2024/b', 'inspection/west-2024', {
        standing: 'UNRESOLVED',
        contradictsIds: ['statement/inspection/west-2024/c'],
      }),
      madeStatement('inspection/west-2024/c', 'inspection/west-2024', { standing: 'CONTRADICTED' }),
      madeStatement('pdu/west/a', 'pdu/west', { property: 'name', attribution: 'RECORD' }),
    ],
    retiredIds: [{ id: 'pdu/old-west', replacedById: 'pdu/west', reason: 'Renamed' }],
  } satisfies Dataset);
}
