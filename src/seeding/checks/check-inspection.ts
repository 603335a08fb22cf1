import type { Programme, ServiceKind } from '../../model/vocabulary.ts';
import type { Checking } from '../checking.ts';
import { checkNotes, expectAllKnown, expectKnown, report } from '../checking.ts';
import { isAfter } from '../scalars.ts';
import type { Located } from '../seed.ts';
import type { SeedInspection } from '../shapes/inspection.ts';

type At = Located<SeedInspection>;

const ID_KIND_OF: Record<ServiceKind, string> = { PDU: 'pdu', REGION: 'region', NATIONAL: 'body' };
const SERVICE_KIND_OF: Record<Programme, ServiceKind> = {
  CORE_PDU: 'PDU',
  CORE_REGION: 'REGION',
  DYNAMIC_PUBLIC_PROTECTION: 'REGION',
  NATIONAL: 'NATIONAL',
};

/** Checks the scalars of one inspection: what they refer to and whether they agree with each other. */
export function checkInspection(checking: Checking, at: At): void {
  const { service, framework, sources, notes } = at.record;
  expectKnown(checking, at, ['service'], service);
  expectKnown(checking, at, ['framework'], framework);
  expectAllKnown(checking, at, ['sources'], sources);
  checkNotes(checking, at, [], notes);
  checkProgramme(checking, at);
  checkRating(checking, at);
  checkDates(checking, at);
  checkCounts(checking, at);
}

function checkProgramme(checking: Checking, at: At): void {
  const { programme, service, framework } = at.record;
  const kind = SERVICE_KIND_OF[programme];
  if (!service.startsWith(`${ID_KIND_OF[kind]}/`)) {
    report(checking, at, ['service'], `an id that starts with ${ID_KIND_OF[kind]}/ in the programme ${programme}`, service);
  }
  const found = checking.seed.frameworks.find((candidate) => candidate.record.id === framework);
  if (found !== undefined && !found.record.appliesTo.includes(kind)) {
    report(checking, at, ['framework'], `a framework that applies to ${kind} as ${programme} does`, framework);
  }
}

function checkRating(checking: Checking, at: At): void {
  const { programme, overallRating, ratingStatus } = at.record;
  const dynamic = programme === 'DYNAMIC_PUBLIC_PROTECTION';
  if (dynamic && overallRating !== undefined) {
    report(checking, at, ['overallRating'], `no rating in the programme ${programme}`, overallRating);
  }
  const wanted = dynamic ? 'NOT_RATED' : overallRating === undefined ? 'UNKNOWN' : 'RATED';
  if (ratingStatus === wanted) return;
  const because = dynamic
    ? `in the programme ${programme}`
    : overallRating === undefined
      ? 'without an overallRating'
      : 'with an overallRating';
  report(checking, at, ['ratingStatus'], `${wanted} ${because}`, ratingStatus);
}

function checkDates(checking: Checking, at: At): void {
  const { year, yearBasis, publishedOn, fieldworkFrom, fieldworkTo, fieldworkScope } = at.record;
  if ((year === undefined) !== (yearBasis === undefined)) {
    report(checking, at, ['yearBasis'], 'year and yearBasis together', yearBasis, 'write both or neither');
  }
  if (yearBasis === 'PUBLISHED' && publishedOn !== undefined && !publishedOn.startsWith(String(year))) {
    report(checking, at, ['year'], `the year of publishedOn (${publishedOn})`, year);
  }
  if (fieldworkTo !== undefined && (fieldworkFrom === undefined || isAfter(fieldworkFrom, fieldworkTo))) {
    report(checking, at, ['fieldworkTo'], `a date not before fieldworkFrom (${fieldworkFrom ?? 'missing'})`, fieldworkTo);
  }
  if ((fieldworkFrom === undefined) !== (fieldworkScope === undefined)) {
    report(checking, at, ['fieldworkScope'], 'fieldworkFrom and fieldworkScope together', fieldworkScope, 'write both or neither');
  }
  if (publishedOn !== undefined && fieldworkFrom !== undefined && isAfter(fieldworkFrom, publishedOn)) {
    report(checking, at, ['publishedOn'], `a date not before fieldworkFrom (${fieldworkFrom})`, publishedOn);
  }
}

function checkCounts(checking: Checking, at: At): void {
  const { points, pointsOutOf, ratingTallies, recommendationTallies, recommendationCount, recommendations } = at.record;
  if ((points === undefined) !== (pointsOutOf === undefined)) {
    report(checking, at, ['points'], 'points and pointsOutOf together', points, 'write both or neither');
  }
  if (points !== undefined && pointsOutOf !== undefined && points > pointsOutOf) {
    report(checking, at, ['points'], `at most pointsOutOf (${pointsOutOf})`, points);
  }
  ratingTallies.forEach(({ count, outOf }, index) => {
    if (outOf !== undefined && count > outOf) report(checking, at, ['ratingTallies', index, 'count'], `at most outOf (${outOf})`, count);
  });
  if (recommendationCount === undefined) return;
  recommendationTallies.forEach(({ count }, index) => {
    if (count > recommendationCount) {
      report(checking, at, ['recommendationTallies', index, 'count'], `at most recommendationCount (${recommendationCount})`, count);
    }
  });
  if (recommendations.length > recommendationCount) {
    report(checking, at, ['recommendations'], `at most recommendationCount (${recommendationCount})`, recommendations.length);
  }
}
