import type { Statistic } from '../../src/model/inspections.ts';
import type { Rating } from '../../src/model/vocabulary.ts';
import { inspection, type Made } from './made-inspection.ts';

const INADEQUATE_CASEWORK: Readonly<Record<string, Rating>> = {
  assessment: 'INADEQUATE',
  planning: 'INADEQUATE',
  'implementation-and-delivery': 'INADEQUATE',
  reviewing: 'INADEQUATE',
};
const SECOND = { frameworkId: 'framework/second' };
const NORTH = { regionId: 'region/north' };
const SOUTH = { regionId: 'region/south' };
const safe = (value: number, known: Partial<Statistic> = {}) => ({
  value,
  measureId: 'measure/safe',
  about: 'kept other people safe',
  ...known,
});
const vacancies = (value: number, known: Partial<Statistic> = {}) => ({
  value,
  measureId: 'measure/vacancy-rate',
  population: 'posts',
  ...known,
});
const person = (
  inspectionSlug: string,
  slug: string,
  role: 'CHIEF_INSPECTOR' | 'MEDIA_CONTACT' | 'HEAD_OF_PDU',
  asOf: string | null = null,
) => ({
  key: `${role} person/${slug}`,
  inspectionId: `inspection/${inspectionSlug}`,
  personId: `person/${slug}`,
  role,
  title: role === 'MEDIA_CONTACT' ? 'Head of news' : 'Chief',
  interim: false,
  asOf,
});

/** The inspections of the made-up graph, those of the middle region first. */
export function madeInspections(): Made[] {
  return [...ofTheMiddle(), ...ofTheNorth(), ...ofTheSouth(), ...ofRegionsAndNation()];
}

function ofTheMiddle(): Made[] {
  return [
    inspection('alpha-2022', 'alpha', {
      ...{ year: 2022, publishedOn: '2022-05-17', ordinal: 1, overallRating: 'INADEQUATE', points: 3, pointsOutOf: 27, casesInspected: 40 },
      ...{ fieldworkFrom: '2022-03-01', fieldworkTo: '2022-03-11', fieldworkScope: 'UNIT' },
      ratings: { leadership: 'GOOD', staff: 'INADEQUATE', ...INADEQUATE_CASEWORK },
      findings: ['STAFFING CONCERN', 'DOMESTIC_ABUSE CONCERN', 'INFORMATION_SHARING CONCERN', 'STAFFING STRENGTH'],
      recommendations: [
        ['STAFFING', 'pdu/alpha'],
        ['INFORMATION_SHARING STAFFING', 'body/hmpps'],
        ['', ''],
      ],
      statistics: {
        safe: safe(23, { standardId: 'standard/first/assessment', standardNameStated: 'assessment' }),
        vacancies: vacancies(30, { standardId: 'standard/first/staff', standardNameStated: 'Staff' }),
      },
      involvements: [person('alpha-2022', 'ann', 'CHIEF_INSPECTOR', '2022-05'), person('alpha-2022', 'dot', 'MEDIA_CONTACT')],
    }),
    inspection('alpha-2024', 'alpha', {
      ...{ ...SECOND, year: 2024, publishedOn: '2024-04', ordinal: 2, overallRating: 'REQUIRES_IMPROVEMENT', points: 7, pointsOutOf: 21 },
      ...{ fieldworkFrom: '2024-02', fieldworkScope: 'UNIT', previousRatingStated: 'INADEQUATE', previousYearStated: 2022 },
      ratings: { leadership: 'GOOD', staffing: 'REQUIRES_IMPROVEMENT', assessment: 'INADEQUATE' },
      findings: ['STAFFING STRENGTH', 'LEADERSHIP STRENGTH', 'VACANCIES MIXED'],
      recommendations: [
        ['STAFFING', 'pdu/alpha'],
        ['VACANCIES', 'pdu/alpha region/mid'],
      ],
      tallies: [[5, 'region/mid body/hmpps']],
      statistics: {
        safe: safe(31.5, { standardId: 'standard/second/assessment', sharedKey: 'shared/alpha-safe' }),
        regional: safe(50, { scopeKind: 'REGION', scope: 'Mid & Marches' }),
        vacancies: vacancies(25, { qualifier: 'ABOUT', asStated: 'a quarter' }),
      },
    }),
    inspection('alpha-2024-2', 'alpha', {
      ...{ ...SECOND, year: 2024, publishedOn: '2024-11-20', overallRating: 'INADEQUATE', points: 7, pointsOutOf: 21, casesInspected: 21 },
      ...{ fieldworkFrom: '2024-10-07', fieldworkTo: '2024-10-11', fieldworkScope: 'UNIT' },
      ratings: { leadership: 'REQUIRES_IMPROVEMENT', staffing: 'INADEQUATE', assessment: 'INADEQUATE', planning: 'GOOD' },
      findings: ['STAFFING CONCERN', 'INFORMATION_SHARING MIXED', 'DOMESTIC_ABUSE CONCERN', 'POLICY_NATIONAL CONCERN'],
      recommendations: [['STAFFING', 'pdu/alpha']],
      statistics: { safe: safe(31.5, { standardId: 'standard/second/assessment', sharedKey: 'shared/alpha-safe' }) },
      involvements: [person('alpha-2024-2', 'dot', 'MEDIA_CONTACT'), person('alpha-2024-2', 'cam', 'CHIEF_INSPECTOR')],
    }),
    inspection('beta-2022', 'beta', {
      ...{ year: 2022, publishedOn: '2022', overallRating: 'INADEQUATE', fieldworkFrom: '2022-11', fieldworkScope: 'UNIT' },
      ratings: { leadership: 'GOOD', staff: 'GOOD', assessment: 'INADEQUATE' },
      findings: ['LEADERSHIP STRENGTH', 'DOMESTIC_ABUSE CONCERN'],
      recommendations: [['LEADERSHIP', 'pdu/beta']],
    }),
    inspection('beta-2023', 'beta', {
      ...{ ...SECOND, year: 2023, publishedOn: '2023-10-12', overallRating: 'INADEQUATE', points: 3, pointsOutOf: 21, casesInspected: 18 },
      ratings: { leadership: 'INADEQUATE', staffing: 'INADEQUATE', assessment: 'REQUIRES_IMPROVEMENT' },
      findings: ['STAFFING MIXED', 'LEADERSHIP CONCERN'],
      recommendations: [
        ['LEADERSHIP', 'pdu/beta'],
        ['LEADERSHIP', 'body/ministry-of-justice'],
      ],
      statistics: {
        safe: safe(40, { qualifier: 'LESS_THAN', asStated: 'less than 40 per cent' }),
        staff: vacancies(12, { unit: 'COUNT' }),
      },
    }),
    inspection('gamma-2022', 'gamma', {
      year: 2022,
      publishedOn: '2022-09-01',
      overallRating: 'INADEQUATE',
      ratings: { leadership: 'GOOD' },
    }),
    inspection('gamma-east-2024', 'gamma-east', {
      ...{ ...SECOND, year: 2024, publishedOn: '2024-09-30', overallRating: 'GOOD', points: 14, pointsOutOf: 21 },
      ratings: { leadership: 'OUTSTANDING' },
      findings: ['INFORMATION_SHARING CONCERN', 'PUBLIC_PROTECTION CONCERN'],
    }),
    inspection('gamma-west-2024', 'gamma-west', { ...SECOND, year: 2024 }),
  ];
}

function ofTheNorth(): Made[] {
  return [
    inspection('delta-2023', 'delta', {
      ...{ ...NORTH, year: 2023, publishedOn: '2023-05', overallRating: 'REQUIRES_IMPROVEMENT' },
      ...{ fieldworkFrom: '2023-01', fieldworkTo: '2023-03', fieldworkScope: 'REGION' },
      findings: ['STAFFING CONCERN'],
      recommendations: [['STAFFING', 'pdu/delta']],
      statistics: { safe: safe(44, { standardId: 'standard/first/assessment' }) },
    }),
    inspection('epsilon-2022', 'epsilon', {
      ...{ ...NORTH, year: 2022, publishedOn: '2022-06-01', overallRating: 'INADEQUATE' },
      recommendations: [['LEADERSHIP', 'pdu/epsilon']],
    }),
    inspection('zeta-2022', 'zeta', {
      ...NORTH,
      year: 2022,
      publishedOn: '2022-06-01',
      overallRating: 'GOOD',
      findings: ['STAFFING STRENGTH'],
    }),
    inspection('eta-2025', 'eta', {
      ...{ ...NORTH, ...SECOND, year: 2025, publishedOn: '2025-02-14', overallRating: 'INADEQUATE' },
      ...{ serviceNameAsStated: 'Zeta & Epsilon', points: 20, pointsOutOf: 24 },
      ratings: { staffing: 'INADEQUATE' },
      recommendations: [['LEADERSHIP', 'pdu/eta']],
      statistics: { vacancies: vacancies(41, { standardId: 'standard/second/staffing' }) },
    }),
  ];
}

function ofTheSouth(): Made[] {
  return [
    inspection('theta-2024', 'theta', {
      ...{ ...SOUTH, ...SECOND, year: 2024, publishedOn: '2024-04', overallRating: 'INADEQUATE', points: 5, pointsOutOf: 21 },
      ...{ fieldworkFrom: '2024-01-15', fieldworkTo: '2024-02', fieldworkScope: 'UNIT' },
      ratings: { ...INADEQUATE_CASEWORK, leadership: 'GOOD', reviewing: 'REQUIRES_IMPROVEMENT' },
      findings: ['STAFFING CONCERN', 'STAFFING STRENGTH', 'INFORMATION_SHARING CONCERN', 'DOMESTIC_ABUSE STRENGTH'],
      recommendations: [
        ['STAFFING', 'pdu/theta'],
        ['STAFFING', 'region/south'],
      ],
    }),
    inspection('kappa-undated', 'kappa', SOUTH),
  ];
}

function ofRegionsAndNation(): Made[] {
  return [
    inspection('region-mid-2024', 'none', {
      ...{ serviceId: 'region/mid', programme: 'CORE_REGION', frameworkId: 'framework/regional', year: 2024, publishedOn: '2024-12-05' },
      ...{ overallRating: 'REQUIRES_IMPROVEMENT', fieldworkFrom: '2024-10', fieldworkTo: '2024-11-08', fieldworkScope: 'UNIT' },
      ratings: { leadership: 'GOOD', 'victim-work': 'REQUIRES_IMPROVEMENT' },
      findings: ['STAFFING CONCERN'],
      recommendations: [
        ['STAFFING', 'region/mid'],
        ['STAFFING', 'body/hmpps'],
      ],
      involvements: [person('region-mid-2024', 'dot', 'MEDIA_CONTACT')],
    }),
    inspection('region-north-undated', 'none', {
      ...{ ...NORTH, serviceId: 'region/north', programme: 'CORE_REGION', frameworkId: 'framework/regional' },
    }),
    inspection('region-mid-2026', 'none', {
      ...{
        serviceId: 'region/mid',
        programme: 'DYNAMIC_PUBLIC_PROTECTION',
        frameworkId: 'framework/dynamic',
        year: 2026,
        publishedOn: '2026-02-01',
      },
      ...{ ratingStatus: 'NOT_RATED', casesInspected: 60 },
      findings: ['DOMESTIC_ABUSE CONCERN', 'INFORMATION_SHARING CONCERN'],
      statistics: { safe: { value: 52, measureId: 'measure/safe-dynamic', about: 'kept other people safe', scopeKind: 'REGION' } },
    }),
    inspection('nation-2025', 'none', {
      ...{ serviceId: 'body/national-arrangements', regionId: null, programme: 'NATIONAL', frameworkId: 'framework/national' },
      ...{ year: 2025, publishedOn: '2025-04-10', overallRating: 'REQUIRES_IMPROVEMENT' },
      findings: ['STAFFING CONCERN', 'POLICY_NATIONAL CONCERN'],
      recommendations: [['STAFFING', 'body/hmpps body/ministry-of-justice']],
    }),
  ];
}
