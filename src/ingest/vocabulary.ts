import type { Framework, Measure, Standard, Theme } from '../model/concepts.ts';
import type { Dataset } from '../model/dataset.ts';
import { idKind } from '../model/ids.ts';
import { makeNameTable, type NameTable } from './name-table.ts';
import { type CueTable, makeCueTable } from './themes/cue-table.ts';

/** A service or body that a document may name. */
export interface KnownService {
  readonly id: string;
  readonly name: string;
  readonly kind: 'PDU' | 'REGION' | 'BODY';
  /** The region of a PDU; a region's own id; null for a body. */
  readonly regionId: string | null;
}

/** A person known by name. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
}

/** The names and concepts that a reading goes by: nothing outside it is recognised as a service, a standard or a theme. */
export interface Vocabulary {
  readonly services: NameTable<KnownService>;
  readonly serviceById: ReadonlyMap<string, KnownService>;
  readonly personByName: ReadonlyMap<string, KnownPerson>;
  readonly frameworks: readonly Framework[];
  readonly standards: readonly Standard[];
  readonly measures: readonly Measure[];
  readonly themes: ReadonlyMap<string, Theme>;
  readonly cues: CueTable;
}

/** Makes the vocabulary of a data set: names and aliases of PDUs, regions and bodies, people, standards, themes. */
export function makeVocabulary(dataset: Dataset): Vocabulary {
  const services = [
    ...dataset.regions.map(({ id, name }): KnownService => ({ id, name, kind: 'REGION', regionId: id })),
    ...dataset.probationDeliveryUnits.map(({ id, name, regionId }): KnownService => ({ id, name, kind: 'PDU', regionId })),
    ...dataset.nationalBodies.map(({ id, name }): KnownService => ({ id, name, kind: 'BODY', regionId: null })),
  ];
  const serviceById = new Map(services.map((service) => [service.id, service]));
  const named = [
    ...services.map((service) => ({ text: service.name, named: service })),
    ...dataset.aliases.flatMap(({ text, namesId }) => {
      const service = serviceById.get(namesId);
      return service === undefined ? [] : [{ text, named: service }];
    }),
  ];
  const people = new Map(dataset.people.map(({ id, name }) => [id, { id, name }]));
  const personNames: [string, KnownPerson][] = [...people.values()].map((person) => [person.name.toLowerCase(), person]);
  for (const { text, namesId } of dataset.aliases) {
    const person = idKind(namesId) === 'person' ? people.get(namesId) : undefined;
    if (person !== undefined) personNames.push([text.toLowerCase(), person]);
  }
  return {
    services: makeNameTable(named),
    serviceById,
    personByName: new Map(personNames),
    frameworks: dataset.frameworks,
    standards: dataset.standards,
    measures: dataset.measures,
    themes: new Map(dataset.themes.map((theme) => [theme.code, theme])),
    cues: makeCueTable(dataset.themes),
  };
}
