import { coverage, type ServiceCoverage } from '../graph/analysis/coverage.ts';
import type { Operation } from '../graph/operation.ts';
import type { Reference } from '../graph/reference/reference.ts';
import { nameKey } from '../model/names.ts';
import { coverageCaveat } from './analysis-caveats.ts';
import type { CoverageParent } from './analysis-parents.ts';
import type { ServiceParent } from './parents.ts';

/** What the data hold of the active units and the regions since a day, in one Cypher query. */
export async function coverageSince(operation: Operation, since: string): Promise<CoverageParent> {
  const services = activeServices(operation.reference);
  const ids = new Set(services.map(({ id }) => id));
  const known = (await operation.analyse(coverage, { since })).filter(({ serviceId }) => ids.has(serviceId));
  const byService = new Map(known.map((each) => [each.serviceId, each]));
  return {
    since,
    serviceCount: services.length,
    withoutInspection: services.filter(({ id }) => !byService.get(id)?.isPossible),
    uncertain: services.filter(({ id }) => byService.get(id)?.isPossible && !byService.get(id)?.isCertain),
    latestInspectionIds: known.toSorted(byLatest).map(({ latestInspectionId }) => latestInspectionId),
    caveat: coverageCaveat(known.length, services.length),
  };
}

function activeServices({ probationDeliveryUnits, probationRegions }: Reference): ServiceParent[] {
  const active = [...probationDeliveryUnits.values()].filter(({ status }) => status === 'ACTIVE');
  return [...active, ...probationRegions.values()].sort(byName);
}

function byName(one: ServiceParent, other: ServiceParent): number {
  const [name, otherName] = [nameKey(one.name), nameKey(other.name)];
  if (name !== otherName) return name < otherName ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Longest ago first; those without a date last. */
function byLatest(one: ServiceCoverage, other: ServiceCoverage): number {
  const key = ({ latestOn, latestInspectionId }: ServiceCoverage) => `${latestOn === '' ? '~' : latestOn} ${latestInspectionId}`;
  return key(one) < key(other) ? -1 : 1;
}
