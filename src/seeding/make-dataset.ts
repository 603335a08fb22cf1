import type { Dataset } from '../model/dataset.ts';
import type { Statement } from '../model/provenance.ts';
import { postValue, termValue } from '../model/statement-values.ts';
import { makeFramework, makeMeasure, makeSource, makeStandard, makeTheme } from './make-concepts.ts';
import { makeInspection } from './make-inspection.ts';
import { makeInspectionStatements } from './make-inspection-statements.ts';
import { makeAliases, makePdu, makePerson, makePoliceArea, makeRegion, makeUnit } from './make-services.ts';
import type { Draft } from './make-statements.ts';
import { draftExplicit, draftForSources, settleDisputes } from './make-statements.ts';
import type { Seed } from './seed.ts';
import type { SeedPerson, SeedPost } from './shapes/services.ts';
import type { SeedStatement } from './shapes/statements.ts';

/** The data of a seed whose checks gave no message, in the order of its files. */
export function makeDataset(seed: Seed): Dataset {
  const [release] = records(seed.release);
  if (release === undefined) throw new Error('A seed without a release cannot be made into a dataset');
  const regions = records(seed.regions);
  const pdus = regions.flatMap((region) => region.probationDeliveryUnits.map((pdu) => makePdu(pdu, region.id)));
  const regionOf = new Map(pdus.map((pdu) => [pdu.id, pdu.regionId]));
  const frameworks = records(seed.frameworks);
  const nationalUnits = records(seed.nationalUnits);
  return {
    release,
    regions: regions.map(makeRegion),
    probationDeliveryUnits: pdus,
    nationalBodies: records(seed.bodies).map(({ id, name, notes }) => ({ id, name, notes })),
    operationalUnits: [
      ...regions.flatMap((region) => region.operationalUnits.map((unit) => makeUnit(unit, region.id))),
      ...nationalUnits.map((unit) => makeUnit(unit, null)),
    ],
    policeAreas: regions.flatMap((region) => region.policeAreas.map(makePoliceArea)),
    aliases: [
      ...regions.flatMap((region) => [region, ...region.probationDeliveryUnits, ...region.operationalUnits]),
      ...nationalUnits,
      ...records(seed.bodies),
      ...records(seed.people),
    ].flatMap(makeAliases),
    people: records(seed.people).map(makePerson),
    themes: records(seed.themes).map(makeTheme),
    frameworks: frameworks.map(makeFramework),
    standards: frameworks.flatMap((framework) => framework.standards.map((standard) => makeStandard(standard, framework.id))),
    measures: records(seed.measures).map(makeMeasure),
    inspections: records(seed.inspections).map((inspection) => makeInspection(inspection, regionOf)),
    sources: records(seed.sources).map(makeSource),
    statements: [...referenceStatements(seed), ...records(seed.inspections).flatMap(makeInspectionStatements)],
    retiredIds: records(seed.retiredIds).map(({ id, replacedBy, reason }) => ({ id, replacedById: replacedBy ?? null, reason })),
  };
}

/** Statements about everything but inspections: the name, by each source; a person's posts; and those written out. */
function referenceStatements(seed: Seed): Statement[] {
  const regions = records(seed.regions);
  const frameworks = records(seed.frameworks);
  const named: Sourced[] = [
    ...regions.flatMap((region) => [region, ...region.policeAreas, ...region.probationDeliveryUnits, ...region.operationalUnits]),
    ...records(seed.nationalUnits),
    ...records(seed.bodies),
    ...frameworks.flatMap((framework) => [framework, ...framework.standards]),
  ];
  return [
    ...named.flatMap((record) => settleDisputes(objectDrafts(record))),
    ...records(seed.people).flatMap((person) => {
      return settleDisputes([...objectDrafts(person), ...person.posts.flatMap((post) => postDrafts(person, post))]);
    }),
  ];
}

/** One statement for each source of a term, and for each of a post that the person's own statements on posts leave out. */
function postDrafts(person: SeedPerson, post: SeedPost): Draft[] {
  const told = new Set(person.statements.filter(({ property }) => property === 'posts').map(({ source }) => source));
  const plain = post.sources.filter((source) => !told.has(source));
  return [
    ...draftForSources({ aboutId: person.id, property: 'posts', value: postValue(post) }, 'EXACT', plain),
    ...post.terms.flatMap((term) =>
      draftForSources({ aboutId: person.id, property: 'terms', value: termValue(term) }, 'EXACT', term.sources),
    ),
  ];
}

interface Sourced {
  id: string;
  name: string;
  sources: string[];
  statements?: SeedStatement[];
}

/** Lists spell names in their own ways, which the aliases keep: which source has the very name is not recorded. */
function objectDrafts({ id, name, sources, statements }: Sourced): Draft[] {
  return [...draftForSources({ aboutId: id, property: 'name', value: name }, 'RECORD', sources), ...draftExplicit(id, statements ?? [])];
}

function records<Shape>(located: readonly { record: Shape }[]): Shape[] {
  return located.map(({ record }) => record);
}
