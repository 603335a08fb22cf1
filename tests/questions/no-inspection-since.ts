import { earliestDay, latestDay } from '../../src/model/partial-date.ts';
import { citedSourcesOfInspection, dateOf, named, newestInspections, sortedBy, typeOfService, type WholeInspection } from './oracle.ts';
import type { Question } from './question.ts';

/** What our data hold of active units and regions since a day. */
export const question: Question<{ since: string }> = {
  madeVariables: { since: '2024-04-15' },
  expected(records, { since }) {
    const units = records.probationDeliveryUnits.filter(({ status }) => status === 'ACTIVE');
    const byName = sortedBy(
      [...units, ...records.regions],
      ({ name }) => name.toLowerCase(),
      ({ id }) => id,
    );
    const services = byName.map(({ id }) => ({
      id,
      inspections: newestInspections(records.inspections).filter(({ serviceId }) => serviceId === id),
    }));
    const without = services.filter(({ inspections }) => !inspections.some((each) => allows(each, since)));
    const uncertain = services.filter(
      ({ inspections }) => inspections.some((each) => allows(each, since)) && !inspections.some((each) => isSince(each, since)),
    );
    const latest = services.flatMap(({ inspections }) => inspections[0] ?? []);
    const lastInspected = sortedBy(latest, dateOf, ({ id }) => id).map(({ id, publishedOn, year, serviceId }) => {
      return { id, publishedOn, year, service: named(records, serviceId), sources: citedSourcesOfInspection(records, id) };
    });
    const coverage = {
      since,
      serviceCount: services.length,
      withoutInspection: without.map(({ id }) => ({ __typename: typeOfService(id), ...named(records, id) })),
      uncertain: uncertain.map(({ id }) => named(records, id)),
      lastInspected,
      caveat: `Our data hold inspections of ${latest.length} of ${services.length} active units and regions, those of predecessors not counted; inspections that our sources do not name are missing.`,
    };
    return { analysis: { coverage } };
  },
};

/** Its publication, else the end of its fieldwork, else its year. */
function dateOfTime({ publishedOn, fieldworkTo, fieldworkFrom, year }: WholeInspection): string | null {
  return publishedOn ?? fieldworkTo ?? fieldworkFrom ?? (year === null ? null : String(year));
}

/** Whether it may have been on or after the day; one without any date may. */
function allows(inspection: WholeInspection, since: string): boolean {
  const date = dateOfTime(inspection);
  return date === null || latestDay(date) >= since;
}

function isSince(inspection: WholeInspection, since: string): boolean {
  const date = dateOfTime(inspection);
  return date !== null && earliestDay(date) >= since;
}
