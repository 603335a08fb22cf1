import type { Dataset } from '../../../src/model/dataset.ts';
import { earliestDay, latestDay } from '../../../src/model/partial-date.ts';
import { dateOf, newestInspections, sortedBy, type WholeInspection } from '../../questions/oracle.ts';

/** The operation, with the day as `$since`. */
export const COVERAGE = `query ($since: Date!) { analysis { coverage(since: $since) {
  since serviceCount withoutInspection { id } uncertain { id } lastInspected { id } caveat } } }`;

/** What the data hold of the active units and the regions since a day. */
export function expectedCoverage(records: Dataset, since: string) {
  const active = records.probationDeliveryUnits.filter(({ status }) => status === 'ACTIVE');
  const services = sortedBy(
    [...active, ...records.regions],
    ({ name }) => name.toLowerCase(),
    ({ id }) => id,
  ).map(({ id }) => ({ id, inspections: newestInspections(records.inspections).filter(({ serviceId }) => serviceId === id) }));
  const may = ({ inspections }: (typeof services)[number]) => inspections.some((each) => spanOf(each).last >= since);
  const does = ({ inspections }: (typeof services)[number]) => inspections.some((each) => spanOf(each).first >= since);
  const latest = services.flatMap(({ inspections }) => inspections.slice(0, 1));
  return {
    since,
    serviceCount: services.length,
    withoutInspection: services.filter((service) => !may(service)).map(({ id }) => ({ id })),
    uncertain: services.filter((service) => may(service) && !does(service)).map(({ id }) => ({ id })),
    lastInspected: sortedBy(latest, dateOf, ({ id }) => id).map(({ id }) => ({ id })),
    caveat: `Our data hold inspections of ${latest.length} of ${services.length} active units and regions, those of predecessors not counted; inspections that our sources do not name are missing.`,
  };
}

/** The days on which an inspection may lie; every day when nothing dates it. */
function spanOf({ publishedOn, fieldworkTo, fieldworkFrom, year }: WholeInspection): { first: string; last: string } {
  const date = publishedOn ?? fieldworkTo ?? fieldworkFrom ?? (year === null ? null : String(year));
  return date === null ? { first: '0000-01-01', last: '9999-12-31' } : { first: earliestDay(date), last: latestDay(date) };
}
