import { Collector, type Findings, type StepContext } from '../found.ts';
import { isRegionSaid } from '../units/candidates.ts';

const PLACES_UNIT =
  /\b(?:one of [\w-]+ (?:PDUs|Probation Delivery Units(?: \(PDUs\))?|units) (?:with)?in(?: the)?|sits? (?:with)?in(?: the)?(?: Probation Service -)?(?: the)?|carried out in(?: the)?(?: Probation Service -)?(?: the)?|part of(?: the)?(?: Probation Service -)?(?: the)?)[ -]*$/i;

/** Finds the region that the document states; a region that is inspected is its own. What only the graph knows is not filled in. */
export function findRegion(context: StepContext): Findings {
  const found = new Collector();
  const { units, vocabulary, page } = context;
  units.forEach(({ service, kind, block, start, end }, index) => {
    if (kind === 'REGION' && service !== null) found.fact('region', { id: service.id, name: service.name }, [index], block, [start, end]);
  });
  for (const block of page.blocks) {
    if (block.section === 'BANNER') continue;
    for (const { start, end, named, isPartOfLongerName } of vocabulary.services.find(block.text)) {
      const region = named.find((each) => each.kind === 'REGION');
      if (region === undefined || isPartOfLongerName) continue;
      const before = block.text.slice(Math.max(0, start - 90), start);
      const places = PLACES_UNIT.test(before);
      if (!places && !isRegionSaid(block.text, { start, end })) continue;
      units.forEach(({ service, kind }, index) => {
        if (kind !== 'PDU') return;
        const value = { id: region.id, name: region.name };
        if (service === null ? places : service.regionId === region.id) found.fact('region', value, [index], block, [start, end]);
        else if (service !== null && places) {
          const expected = vocabulary.serviceById.get(service.regionId ?? '')?.name;
          found.message(
            'region-differs',
            `Expected ${service.name} in the region ${expected}, got ${region.name}: see which is right.`,
            block,
            [start, end],
          );
        }
      });
    }
  }
  return found;
}
