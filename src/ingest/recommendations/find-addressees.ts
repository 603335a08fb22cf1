import type { StepContext, Subject } from '../found.ts';
import type { Reference } from '../reading.ts';

/** The services and bodies that the words after `to` name: `the regional Probation Service and HMPPS` gives two. */
export function findAddressees({ units, vocabulary }: StepContext, words: string, subject: Subject): Reference[] {
  const addressees = new Map<number, Reference>();
  const own = units[subject[0] ?? 0];
  const region = own?.service?.regionId == null ? undefined : vocabulary.serviceById.get(own.service.regionId);
  for (const { start, named, isPartOfLongerName } of vocabulary.services.find(words)) {
    const service = named.find(({ id }) => id === own?.service?.id) ?? named[0];
    if (service === undefined || isPartOfLongerName) continue;
    const isRegionalService = service.id === 'body/probation-service';
    if (!isRegionalService) addressees.set(start, { id: service.id, name: service.name });
  }
  const regional =
    /\b(?:the|this|its) region\b|\bregional (?:Probation Service|probation service|leaders?|team|management|director)|\bthe (?:Probation Service|probation service) (?:region|regionally)|\bregional level\b/.exec(
      words,
    );
  if (regional !== null && region !== undefined && ![...addressees.values()].some(({ id }) => id === region.id))
    addressees.set(regional.index, { id: region.id, name: region.name });
  const itself =
    /\b(?:the|this) (?:PDU|unit|probation service|service|head of (?:the )?(?:PDU|service))\b|\blocal(?:ly| level| leaders| managers)\b/i.exec(
      words,
    );
  if (itself !== null && own !== undefined && addressees.size === 0)
    addressees.set(itself.index, { id: own.service?.id ?? null, name: own.name });
  return [...addressees].sort(([one], [other]) => one - other).map(([, each]) => each);
}
