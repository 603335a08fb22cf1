import { recordsOf } from './facts.ts';
import type { Held, Home } from './held.ts';
import { having, inWords, sourcesReached, statementsAbout } from './held.ts';

const regions = ({ dataset }: Held) => dataset.regions;
const pdus = ({ dataset }: Held) => dataset.probationDeliveryUnits;
const active = (held: Held) => pdus(held).filter((pdu) => pdu.status === 'ACTIVE');
const regional = ({ dataset }: Held) => dataset.operationalUnits.filter((unit) => unit.regionId !== null);
const national = ({ dataset }: Held) => dataset.operationalUnits.filter((unit) => unit.regionId === null && unit.id !== 'unit/national');
const container = ({ dataset }: Held) => dataset.operationalUnits.filter((unit) => unit.id === 'unit/national');
const dataSets = ({ dataset }: Held) => dataset.sources.filter((source) => source.kind === 'DATASET');
const named = (held: Held, kind: string) => held.dataset.aliases.filter((alias) => alias.namesId.startsWith(kind)).length;
const identified = (items: readonly { identifiers: { scheme: string }[] }[], scheme: string) =>
  items.flatMap((item) => item.identifiers).filter((identifier) => identifier.scheme === scheme).length;
const successors = (held: Held) => pdus(held).flatMap((pdu) => pdu.predecessorIds).length;
const one = (holds: (held: Held) => boolean) => (held: Held) => Number(holds(held));
const reached = (held: Held) => sourcesReached(held, recordsOf(held.facts['regions-and-pdus'], 'sources'));

/** How many regions have as many of their PDUs as the facts say that they have. */
function regionsThatCount(held: Held, key: string, counted: (pdu: { deliusCode: string | null }) => boolean): number {
  return recordsOf(held.facts['regions-and-pdus'], 'regions').filter((region) => {
    return active(held).filter((pdu) => pdu.regionId === `region/${String(region.slug)}` && counted(pdu)).length === region[key];
  }).length;
}

/** Homes of the keys of regions-and-pdus.yaml. */
export const REGION_HOMES: Record<string, Home> = {
  title: { home: 'seed/README.md, Where each file came from', count: inWords('names and codes') },
  compiledOn: { home: 'Source.note', count: inWords('2026-11-21') },
  'counts.regions': { home: 'the count of regions', count: one((held) => regions(held).length === 12) },
  'counts.activePdus': { home: 'the count of active PDUs', count: one((held) => active(held).length === 109) },
  'counts.activePdusWithDeliusCode': {
    home: 'the count of active PDUs with a code',
    count: one((held) => having(active(held), (pdu) => pdu.deliusCode) === 108),
  },
  'counts.abolishedPdus': { home: 'the count of abolished PDUs', count: one((held) => pdus(held).length - active(held).length === 4) },
  'counts.operationalUnitsInRegions': { home: 'the count of units of regions', count: one((held) => regional(held).length === 108) },
  'counts.nationalOperationalUnits': { home: 'the count of units of no region', count: one((held) => national(held).length === 5) },
  'licence.code': {
    home: 'Release.attribution',
    count: one((held) => held.dataset.release.attribution.includes('MIT, Crown Copyright (Ministry of Justice)')),
  },
  'licence.facts': {
    home: 'Release.licence',
    count: one((held) => held.dataset.release.licence.startsWith('Open Government Licence v3.0')),
  },
  'licence.attribution': { home: 'Release.attribution', count: (held) => having([held.dataset.release], (release) => release.attribution) },
  'sources[].id': { home: 'Source.id', count: (held) => reachedOrDataSets(held) },
  'sources[].repo': { home: 'Source.title', count: (held) => having(dataSets(held), (source) => source.title) },
  'sources[].commit': { home: 'Source.commit', count: (held) => having(dataSets(held), (source) => source.commit) },
  'sources[].licence': { home: 'Source.licence', count: ({ dataset }) => having(dataset.sources, (source) => source.licence) },
  'sources[].paths[]': { home: 'Source.paths', count: (held) => dataSets(held).flatMap((source) => source.paths).length },
  'sources[].gives': {
    home: 'Source.gist; of the one page, Source.note',
    count: (held) => having(dataSets(held), (source) => source.gist) + inWords('Names the eight PDUs of Greater Manchester')(held),
  },
  'sources[].url': { home: 'Source.url', count: (held) => reached(held).filter((source) => source.kind !== 'DATASET').length },
  'cautions[]': { home: 'seed/README.md, Cautions', count: ({ readme }) => cautions(readme) },
  'regions[].name': { home: 'ProbationRegion.name', count: (held) => having(regions(held), (region) => region.name) },
  'regions[].slug': { home: 'ProbationRegion.id', count: (held) => having(regions(held), (region) => region.id) },
  'regions[].deliusCode': { home: 'ProbationRegion.deliusCode', count: (held) => having(regions(held), (region) => region.deliusCode) },
  'regions[].crsRegionId': { home: 'ProbationRegion.identifiers, crs-region', count: (held) => identified(regions(held), 'crs-region') },
  'regions[].emKey': {
    home: 'ProbationRegion.identifiers, electronic-monitoring',
    count: (held) => identified(regions(held), 'electronic-monitoring'),
  },
  'regions[].aliases[]': { home: 'Alias of a region', count: (held) => named(held, 'region/') },
  'regions[].activePduCount': {
    home: 'the count of active PDUs of the region',
    count: (held) => regionsThatCount(held, 'activePduCount', () => true),
  },
  'regions[].activePduCountWithCode': {
    home: 'the count of active PDUs of the region with a code',
    count: (held) => regionsThatCount(held, 'activePduCountWithCode', (pdu) => pdu.deliusCode !== null),
  },
  'regions[].policeAreas[].id': { home: 'PoliceArea.id', count: ({ dataset }) => having(dataset.policeAreas, (area) => area.id) },
  'regions[].policeAreas[].name': { home: 'PoliceArea.name', count: ({ dataset }) => having(dataset.policeAreas, (area) => area.name) },
  'regions[].pdus[].name': { home: 'ProbationDeliveryUnit.name', count: (held) => having(pdus(held), (pdu) => pdu.name) },
  'regions[].pdus[].slug': { home: 'ProbationDeliveryUnit.id', count: (held) => having(pdus(held), (pdu) => pdu.id) },
  'regions[].pdus[].deliusCode': { home: 'ProbationDeliveryUnit.deliusCode', count: (held) => having(pdus(held), (pdu) => pdu.deliusCode) },
  'regions[].pdus[].operational': { home: 'the label ProbationDeliveryUnit', count: (held) => pdus(held).length },
  'regions[].pdus[].status': { home: 'ProbationDeliveryUnit.status', count: (held) => having(pdus(held), (pdu) => pdu.status) },
  'regions[].pdus[].crsPduId': { home: 'ProbationDeliveryUnit.identifiers, crs-pdu', count: (held) => identified(pdus(held), 'crs-pdu') },
  'regions[].pdus[].emKey': {
    home: 'ProbationDeliveryUnit.identifiers, electronic-monitoring',
    count: (held) => identified(pdus(held), 'electronic-monitoring'),
  },
  'regions[].pdus[].otherDeliusCodes[]': {
    home: 'ProbationDeliveryUnit.identifiers, delius',
    count: (held) => identified(pdus(held), 'delius'),
  },
  'regions[].pdus[].localDeliveryUnits[].name': {
    home: 'ProbationDeliveryUnit.localDeliveryUnits, name',
    count: (held) =>
      having(
        pdus(held).flatMap((pdu) => pdu.localDeliveryUnits),
        (unit) => unit.name,
      ),
  },
  'regions[].pdus[].localDeliveryUnits[].code': {
    home: 'ProbationDeliveryUnit.localDeliveryUnits, code',
    count: (held) =>
      having(
        pdus(held).flatMap((pdu) => pdu.localDeliveryUnits),
        (unit) => unit.code,
      ),
  },
  'regions[].pdus[].sources[]': { home: 'Statement on the name of a PDU', count: (held) => statementsAbout(held, 'pdu/', 'name').length },
  'regions[].pdus[].aliases[]': { home: 'Alias of a PDU', count: (held) => named(held, 'pdu/') },
  'regions[].pdus[].coverage': { home: 'ProbationDeliveryUnit.coverage', count: (held) => having(pdus(held), (pdu) => pdu.coverage) },
  'regions[].pdus[].successors[]': { home: 'ProbationDeliveryUnit.predecessorIds, the other end', count: successors },
  'regions[].pdus[].predecessors[]': { home: 'ProbationDeliveryUnit.predecessorIds', count: successors },
  'regions[].pdus[].changeFirstSeen': {
    home: 'ProbationDeliveryUnit.firstSeenOn',
    count: (held) => having(pdus(held), (pdu) => pdu.firstSeenOn),
  },
  'regions[].pdus[].confidence': { home: 'ProbationDeliveryUnit.confidence', count: (held) => having(pdus(held), (pdu) => pdu.confidence) },
  'regions[].pdus[].note': { home: 'ProbationDeliveryUnit.notes', count: (held) => having(pdus(held), (pdu) => pdu.notes) },
  'regions[].operationalUnits[].name': { home: 'OperationalUnit.name', count: (held) => having(regional(held), (unit) => unit.name) },
  'regions[].operationalUnits[].deliusCode': {
    home: 'OperationalUnit.deliusCode',
    count: (held) => having(regional(held), (unit) => unit.deliusCode),
  },
  'regions[].operationalUnits[].operational': { home: 'the label OperationalUnit', count: (held) => regional(held).length },
  'regions[].operationalUnits[].kind': { home: 'OperationalUnit.kind', count: (held) => having(regional(held), (unit) => unit.kind) },
  'regions[].operationalUnits[].note': { home: 'OperationalUnit.notes', count: (held) => having(regional(held), (unit) => unit.notes) },
  'regions[].operationalUnits[].aliases[]': { home: 'Alias of a unit', count: (held) => named(held, 'unit/') },
  'regions[].operationalUnits[].sources[]': {
    home: 'Statement on the name of a unit of a region',
    count: (held) => {
      const ids = new Set(regional(held).map((unit) => unit.id));
      return statementsAbout(held, 'unit/', 'name').filter((statement) => ids.has(statement.aboutId)).length;
    },
  },
  'nationalUnits.name': { home: 'OperationalUnit unit/national, name', count: (held) => having(container(held), (unit) => unit.name) },
  'nationalUnits.deliusCode': {
    home: 'OperationalUnit unit/national, deliusCode',
    count: (held) => having(container(held), (unit) => unit.deliusCode),
  },
  'nationalUnits.operational': { home: 'the label OperationalUnit', count: (held) => container(held).length },
  'nationalUnits.note': { home: 'OperationalUnit unit/national, notes', count: (held) => having(container(held), (unit) => unit.notes) },
  'nationalUnits.units[].name': { home: 'OperationalUnit.name', count: (held) => having(national(held), (unit) => unit.name) },
  'nationalUnits.units[].deliusCode': {
    home: 'OperationalUnit.deliusCode',
    count: (held) => having(national(held), (unit) => unit.deliusCode),
  },
  'nationalUnits.units[].operational': { home: 'the label OperationalUnit', count: (held) => national(held).length },
  'nationalUnits.units[].kind': { home: 'OperationalUnit.kind', count: (held) => having(national(held), (unit) => unit.kind) },
  'nationalUnits.units[].sources[]': {
    home: 'Statement on the name of a unit of no region',
    count: (held) => statementsAbout(held, 'unit/national-', 'name').length,
  },
  'otherProviderCodes[].code': {
    home: 'ProbationRegion.identifiers, delius-provider',
    count: (held) => identified(regions(held), 'delius-provider'),
  },
  'otherProviderCodes[].mapsTo': {
    home: 'ProbationRegion.identifiers, delius-provider',
    count: (held) => identified(regions(held), 'delius-provider'),
  },
  'otherProviderCodes[].note': {
    home: 'ProbationRegion.identifiers, note',
    count: (held) =>
      having(
        regions(held).flatMap((region) => region.identifiers),
        (identifier) => identifier.note,
      ),
  },
};

function reachedOrDataSets(held: Held): number {
  return dataSets(held).length + reached(held).filter((source) => source.kind !== 'DATASET').length;
}

function cautions(readme: string): number {
  const section = readme.split(/^## /m).find((part) => part.startsWith('Cautions')) ?? '';
  return section.split('\n').filter((line) => line.startsWith('- ')).length;
}
