import type { Dataset } from '../../src/model/dataset.ts';
import type { Statement } from '../../src/model/provenance.ts';
import { madeStatement, madeUnit } from '../graph/writes-dataset.ts';
import { madeInspections } from './made-inspections.ts';
import { madeFramework, madePerson, madePost, madeRegion, madeSource, madeTheme, STANDARDS } from './made-reference.ts';

/** The claims of each inspection's own source about each part, with a second source on one finding and two disputes. */
function makeStatements(inspections: Dataset['inspections']): Statement[] {
  const claims = inspections.flatMap(({ id, ratings, findings, recommendations, recommendationTallies, statistics, overallRating }) => {
    const slug = id.split('/')[1] as string;
    const sourceId = slug.startsWith('alpha') ? `source/${slug}` : 'source/annual';
    const about = (aboutId: string, property: string, value: string, known: Partial<Statement> = {}) =>
      madeStatement(`${id}/${property}-${aboutId.split('/').at(-1)}`, aboutId, { property, value, sourceId, ...known });
    return [
      ...(overallRating ? [about(id, 'overallRating', overallRating)] : []),
      ...ratings.map((part) => about(part.id, 'ratings', part.rating)),
      ...findings.map((part) => about(part.id, 'findings', part.note)),
      ...recommendations.map((part) => about(part.id, 'recommendations', part.summary, { attribution: 'RECORD' })),
      ...recommendationTallies.map((part) => about(part.id, 'recommendationTallies', String(part.count))),
      ...statistics.map((part) => about(part.id, 'statistics', String(part.value))),
    ];
  });
  const dispute = (slug: string, aboutId: string, property: string, known: Partial<Statement>) =>
    madeStatement(slug, aboutId, { property, sourceId: 'source/newspaper', ...known });
  const held = 'statement/inspection/alpha-2022/statistics-vacancies';
  const other = 'statement/inspection/alpha-2022/vacancies-in-newspaper';
  const [delta, deltaToo] = ['statement/inspection/delta-2023/cases-in-annual', 'statement/inspection/delta-2023/cases-in-newspaper'];
  const contact = (slug: string) =>
    madeStatement(`inspection/${slug}/contact`, `inspection/${slug}`, {
      property: 'involvements',
      value: 'MEDIA_CONTACT person/dot',
      sourceId: `source/${slug}`,
    });
  return [
    contact('alpha-2022'),
    contact('alpha-2024-2'),
    madeStatement('person/bob/post', 'person/bob', {
      property: 'posts',
      value: 'CHIEF_INSPECTOR 2023-05..2024-02-29',
      sourceId: 'source/annual',
    }),
    ...claims.map((claim) => (claim.id === held ? { ...claim, contradictsIds: [other] } : claim)),
    dispute(other.slice(10), 'statistic/alpha-2022/vacancies', 'statistics', {
      value: '33',
      standing: 'CONTRADICTED',
      contradictsIds: [held],
    }),
    dispute(delta.slice(10), 'inspection/delta-2023', 'casesInspected', {
      value: '40',
      sourceId: 'source/annual',
      standing: 'UNRESOLVED',
      contradictsIds: [deltaToo],
    }),
    dispute(deltaToo.slice(10), 'inspection/delta-2023', 'casesInspected', {
      value: '42',
      standing: 'UNRESOLVED',
      contradictsIds: [delta],
    }),
    dispute('inspection/alpha-2022/staff-in-newspaper', 'finding/alpha-2022/1', 'findings', { value: 'too few staff' }),
    madeStatement('pdu/alpha/name', 'pdu/alpha', { property: 'name', value: 'Alpha', sourceId: 'source/annual' }),
  ];
}

/**
 * A small made-up graph with what is awkward: units split and merged, no rating, two inspections in a year, dates of a month
 * or a year, a theme both strength and concern, ties, disputes, posts that meet in a month, figures that are shared or rough.
 */
export function madeDataset(): Dataset {
  const inspections = madeInspections();
  return structuredClone({
    release: { issuedOn: '2026-06-30', licence: 'OGL-3.0', attribution: 'Made up for tests' },
    regions: [madeRegion('mid', 'Mid & Marches'), madeRegion('north', 'The North'), madeRegion('south', 'South Coast')],
    probationDeliveryUnits: [
      madeUnit('alpha', 'Alpha'),
      madeUnit('beta', 'beta'),
      madeUnit('gamma', 'Gamma', { status: 'ABOLISHED', firstSeenOn: '2023' }),
      madeUnit('gamma-east', 'Gamma East', { predecessorIds: ['pdu/gamma'] }),
      madeUnit('gamma-west', 'Gamma West', { predecessorIds: ['pdu/gamma'] }),
      madeUnit('delta', 'Delta', { regionId: 'region/north' }),
      madeUnit('epsilon', 'Epsilon', { regionId: 'region/north', status: 'ABOLISHED' }),
      madeUnit('zeta', 'Zeta', { regionId: 'region/north', status: 'ABOLISHED' }),
      madeUnit('eta', 'Epsilon and Zeta', {
        regionId: 'region/north',
        predecessorIds: ['pdu/epsilon', 'pdu/zeta'],
        firstSeenOn: '2024-01',
      }),
      madeUnit('theta', 'Theta', { regionId: 'region/south' }),
      madeUnit('iota', 'Iota', { regionId: 'region/south' }),
      madeUnit('kappa', 'Kappa', { regionId: 'region/south' }),
    ],
    nationalBodies: [
      { id: 'body/hmpps', name: 'HM Prison and Probation Service', notes: [] },
      { id: 'body/ministry-of-justice', name: 'Ministry of Justice', notes: [] },
      { id: 'body/hm-inspectorate-of-probation', name: 'HM Inspectorate of Probation', notes: [] },
      { id: 'body/national-arrangements', name: 'National arrangements', notes: [] },
    ],
    operationalUnits: [],
    policeAreas: [],
    aliases: [],
    people: [
      madePerson('ann', 'Ann Ample', [madePost('2021', '2023-05')]),
      madePerson('bob', 'Bob Brown', [madePost('2023-05', '2024-02-29', true)]),
      madePerson('cam', 'Cam Clark', [madePost('2024-03-01', null)]),
      madePerson('dot', 'Dot Dale', []),
    ],
    themes: [
      madeTheme('WORKFORCE', 'Workforce'),
      madeTheme('STAFFING', 'Staffing', ['WORKFORCE']),
      madeTheme('VACANCIES', 'Vacancies', ['STAFFING']),
      madeTheme('LEADERSHIP', 'Leadership'),
      madeTheme('PUBLIC_PROTECTION', 'Public protection'),
      madeTheme('DOMESTIC_ABUSE', 'Domestic abuse', ['PUBLIC_PROTECTION']),
      madeTheme('INFORMATION_SHARING', 'Information sharing'),
      madeTheme('POLICY_NATIONAL', 'National policy'),
    ],
    frameworks: [
      madeFramework('first', { validFrom: '2021', validTo: '2023', maxPoints: 27, maxPointsBasis: 'STATED' }),
      madeFramework('second', { validFrom: '2023-10', maxPoints: 21, maxPointsBasis: 'DERIVED' }),
      madeFramework('regional', { validFrom: '2023-10', appliesTo: ['REGION'] }),
      madeFramework('national', { validFrom: '2025', appliesTo: ['NATIONAL'] }),
      madeFramework('dynamic', { validFrom: '2025-10', appliesTo: ['REGION'], aspects: ['assessment'] }),
    ],
    standards: STANDARDS,
    measures: [
      { id: 'measure/safe', label: 'Kept other people safe: assessment', definition: null, denominator: 'cases inspected' },
      { id: 'measure/safe-dynamic', label: 'Kept other people safe: dynamic', definition: null, denominator: 'cases inspected' },
      { id: 'measure/vacancy-rate', label: 'Vacancy rate', definition: 'Posts not filled', denominator: 'posts' },
    ],
    inspections,
    sources: [
      ...inspections
        .filter(({ id }) => id.includes('/alpha'))
        .map(({ id, publishedOn }) => madeSource(id.slice(11), 'PRESS_RELEASE', publishedOn)),
      madeSource('annual', 'REPORT', '2025'),
      madeSource('newspaper', 'NEWS_ARTICLE', null, 'The Paper'),
    ],
    statements: makeStatements(inspections),
    retiredIds: [{ id: 'pdu/old-alpha', replacedById: 'pdu/alpha', reason: 'Renamed' }],
  } satisfies Dataset);
}
