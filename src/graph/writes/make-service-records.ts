import { createHash } from 'node:crypto';
import type { Dataset, RetiredId } from '../../model/dataset.ts';
import type { Alias, OperationalUnit, ProbationDeliveryUnit, ProbationRegion } from '../../model/services.ts';
import type { ServiceKind } from '../../model/vocabulary.ts';
import { deriveLatest } from './derive-latest.ts';
import {
  type GraphRecords,
  makeNode,
  makeRelationships,
  type NodeRecord,
  type Properties,
  type RelationshipRecord,
} from './graph-records.ts';
import { makeDayBounds, makeIdentifierLists, makeLocalDeliveryUnitLists, makeProperties } from './make-properties.ts';
import { makeNameKey } from './order-keys.ts';

const ALIAS_HASH_DIGITS = 12;

/** Services, bodies, units and police areas, their other names, and ids that were retired. */
export function makeServiceRecords(dataset: Dataset): GraphRecords {
  const { probationDeliveryUnits, regions, operationalUnits, aliases } = dataset;
  const latest = deriveLatest(dataset.inspections);
  const inspected = (kind: ServiceKind, id: string) => ({ kind, ...makeProperties({ latestInspectionId: latest.get(id) }) });
  return {
    nodes: [
      ...probationDeliveryUnits.map((unit) => makeUnitNode(unit, inspected('PDU', unit.id))),
      ...regions.map((region) => makeRegionNode(region, inspected('REGION', region.id))),
      ...dataset.nationalBodies.map((body) =>
        makeNode('NationalBody', body.id, { ...makeProperties(body), ...makeNameKey(body.name), ...inspected('NATIONAL', body.id) }),
      ),
      ...operationalUnits.map((unit) => makeNode('OperationalUnit', unit.id, { ...makeProperties(unit), ...makeNameKey(unit.name) })),
      ...dataset.policeAreas.map((area) => makeNode('PoliceArea', area.id, { ...makeProperties(area), ...makeNameKey(area.name) })),
      ...aliases.map((alias) => makeNode('Alias', aliasId(alias), makeProperties(alias))),
      ...dataset.retiredIds.map(makeRetiredNode),
    ],
    relationships: [
      ...probationDeliveryUnits.flatMap(makeUnitRelationships),
      ...regions.flatMap((region) => makeRelationships('COVERS', region.id, region.policeAreaIds)),
      ...operationalUnits.flatMap((unit: OperationalUnit) => makeRelationships('PART_OF', unit.id, [unit.regionId])),
      ...aliases.flatMap((alias) => makeRelationships('NAMES', aliasId(alias), [alias.namesId])),
    ],
  };
}

/** The id of an alias's node: a hash of what it names, its text and its kind. It is no id of the API. */
function aliasId({ namesId, kind, text }: Alias): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([namesId, kind, text]))
    .digest('hex');
  return `alias/${hash.slice(0, ALIAS_HASH_DIGITS)}`;
}

function makeUnitNode(unit: ProbationDeliveryUnit, inspected: Properties): NodeRecord {
  const { identifiers, localDeliveryUnits, ...own } = unit;
  return makeNode('ProbationDeliveryUnit', unit.id, {
    ...makeProperties(own),
    ...makeIdentifierLists(identifiers),
    ...makeLocalDeliveryUnitLists(localDeliveryUnits),
    ...makeDayBounds({ firstSeenOn: unit.firstSeenOn }),
    ...makeNameKey(unit.name),
    ...inspected,
  });
}

function makeUnitRelationships({ id, regionId, predecessorIds, firstSeenOn }: ProbationDeliveryUnit): RelationshipRecord[] {
  const seen = { ...makeProperties({ firstSeenOn }), ...makeDayBounds({ firstSeenOn }) };
  return [...makeRelationships('PART_OF', id, [regionId]), ...makeRelationships('SUCCEEDED', id, predecessorIds, seen)];
}

/** A region is its own region, so that one condition holds for all services. */
function makeRegionNode({ identifiers, ...region }: ProbationRegion, inspected: Properties): NodeRecord {
  return makeNode('ProbationRegion', region.id, {
    ...makeProperties(region),
    ...makeIdentifierLists(identifiers),
    ...makeNameKey(region.name),
    ...inspected,
    regionId: region.id,
  });
}

function makeRetiredNode(retired: RetiredId): NodeRecord {
  return makeNode('RetiredId', retired.id, makeProperties(retired));
}
