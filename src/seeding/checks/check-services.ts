import { nameKey } from '../../model/names.ts';
import type { Checking } from '../checking.ts';
import { checkNotes, expectAllKnown, expectKnown, placeOf, report } from '../checking.ts';
import { isAfter } from '../scalars.ts';
import type { Located } from '../seed.ts';
import type { Path } from '../seed-message.ts';
import type { SeedPerson, SeedPost, SeedRegion } from '../shapes/services.ts';

type Place = { at: Located<unknown>; path: Path };

/** A thing with names, as it stands in the seed. */
interface Named extends Place {
  id: string;
  name: string;
  deliusCode: string | undefined;
  aliases: { text: string }[];
  notes: readonly string[];
  sources: string[];
  /** Names are unique within it: the names of operational units repeat from region to region. */
  namespace: string;
}

/** Checks regions, PDUs, units, bodies and people: sources, codes, names and dates. */
export function checkServices(checking: Checking): void {
  const names = new Map<string, Named>();
  const codes = new Map<string, Named>();
  for (const named of allNamed(checking)) {
    expectAllKnown(checking, named.at, [...named.path, 'sources'], named.sources);
    checkNotes(checking, named.at, named.path, named.notes);
    checkNames(checking, named, names);
    checkCode(checking, named, codes);
  }
  for (const at of checking.seed.regions) checkRegion(checking, at);
  for (const at of checking.seed.people) checkPerson(checking, at);
}

function allNamed({ seed }: Checking): Named[] {
  const top = [...seed.bodies, ...seed.people, ...seed.nationalUnits, ...seed.regions].map((at) => named(at, [], at.record));
  const inRegions = seed.regions.flatMap((at) => [
    ...at.record.probationDeliveryUnits.map((pdu, index) => named(at, ['probationDeliveryUnits', index], pdu)),
    ...at.record.operationalUnits.map((unit, index) => ({
      ...named(at, ['operationalUnits', index], unit),
      namespace: `unit of ${at.record.id}`,
    })),
  ]);
  return [...top, ...inRegions];
}

function named(
  at: Located<unknown>,
  path: Path,
  record: { id: string; name: string; aliases: { text: string }[]; notes?: string[]; sources: string[]; deliusCode?: string | undefined },
): Named {
  const { id, name, aliases, notes = [], sources, deliusCode } = record;
  return { at, path, id, name, aliases, notes, sources, deliusCode, namespace: id.slice(0, id.indexOf('/')) };
}

/** A name may stand for things of two kinds (resolution lists both), never for two of one kind. */
function checkNames(checking: Checking, thing: Named, names: Map<string, Named>): void {
  const texts = [thing.name, ...thing.aliases.map((alias) => alias.text)];
  texts.forEach((text, index) => {
    const path = index === 0 ? [...thing.path, 'name'] : [...thing.path, 'aliases', index - 1, 'text'];
    if (texts.indexOf(text) !== index) report(checking, thing.at, path, 'each name once', text, 'remove the second one');
    const key = `${thing.namespace}: ${nameKey(text)}`;
    const first = names.get(key);
    if (first === undefined) names.set(key, thing);
    else if (first.id !== thing.id) {
      const place = placeOf({ file: first.at.file, path: [...first.at.path, ...first.path] });
      report(checking, thing.at, path, `a name of one ${thing.namespace} only`, text, `${first.id} at ${place} has it too`);
    }
  });
}

function checkCode(checking: Checking, thing: Named, codes: Map<string, Named>): void {
  if (thing.deliusCode === undefined) return;
  const first = codes.get(thing.deliusCode);
  if (first === undefined) codes.set(thing.deliusCode, thing);
  else report(checking, thing.at, [...thing.path, 'deliusCode'], 'a code of its own', thing.deliusCode, `${first.id} has it too`);
}

function checkRegion(checking: Checking, at: Located<SeedRegion>): void {
  at.record.policeAreas.forEach((area, index) => {
    expectAllKnown(checking, at, ['policeAreas', index, 'sources'], area.sources);
  });
  at.record.probationDeliveryUnits.forEach((pdu, index) => {
    const path = ['probationDeliveryUnits', index];
    expectAllKnown(checking, at, [...path, 'predecessors'], pdu.predecessors);
    if (pdu.predecessors.includes(pdu.id)) report(checking, at, [...path, 'predecessors'], 'other PDUs', pdu.id);
  });
}

function checkPerson(checking: Checking, at: Located<SeedPerson>): void {
  at.record.posts.forEach((post, index) => {
    const path = ['posts', index];
    expectKnown(checking, at, [...path, 'at'], post.at);
    expectAllKnown(checking, at, [...path, 'sources'], post.sources);
    checkPeriod(checking, at, path, post);
    post.terms.forEach((term, position) => {
      checkPeriod(checking, at, [...path, 'terms', position], term);
      expectAllKnown(checking, at, [...path, 'terms', position, 'sources'], term.sources);
    });
  });
}

function checkPeriod(checking: Checking, at: Located<unknown>, path: Path, period: Pick<SeedPost, 'from' | 'to'>): void {
  if (period.to !== undefined && isAfter(period.from, period.to)) {
    report(checking, at, [...path, 'to'], `a date not before ${period.from}`, period.to);
  }
}
