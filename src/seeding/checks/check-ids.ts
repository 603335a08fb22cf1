import { idKind } from '../../model/ids.ts';
import type { Checking } from '../checking.ts';
import { isKnown, placeOf, report } from '../checking.ts';
import type { Located, Seed } from '../seed.ts';
import type { SeedFile } from '../seed-file.ts';
import type { Path } from '../seed-message.ts';

/** Every id that the seed defines, in order, with its place; themes under `theme/` and their code. */
function definitionsOf(seed: Seed): { id: string; at: Located<unknown>; path: Path }[] {
  const own = (records: Located<{ id: string }>[]) => records.map((at) => ({ id: at.record.id, at: at as Located<unknown>, path: ['id'] }));
  return [
    ...seed.sources.map((at) => ({ id: at.record.id, at: at as Located<unknown>, path: ['id'] })),
    ...seed.themes.map((at) => ({ id: `theme/${at.record.code}`, at, path: ['code'] })),
    ...own(seed.frameworks),
    ...seed.frameworks.flatMap((at) => nested(at, 'standards', at.record.standards)),
    ...own(seed.bodies),
    ...own(seed.people),
    ...own(seed.measures),
    ...own(seed.nationalUnits),
    ...own(seed.regions),
    ...seed.regions.flatMap((at) => [
      ...nested(at, 'policeAreas', at.record.policeAreas),
      ...nested(at, 'probationDeliveryUnits', at.record.probationDeliveryUnits),
      ...nested(at, 'operationalUnits', at.record.operationalUnits),
    ]),
    ...own(seed.inspections),
  ];
}

function nested(at: Located<unknown>, key: string, records: { id: string }[]) {
  return records.map((record, index) => ({ id: record.id, at, path: [key, index, 'id'] }));
}

/** Notes where each id is defined; reports ids defined twice and files that are not named as their record. */
export function checkIds(checking: Checking): void {
  for (const { id, at, path } of definitionsOf(checking.seed)) {
    const first = checking.defined.get(id);
    if (first === undefined) checking.defined.set(id, { file: at.file, path: [...at.path, ...path] });
    else report(checking, at, path, 'an id of its own', bareId(id), `it is also at ${placeOf(first)}`);
  }
  for (const at of [...checking.seed.regions, ...checking.seed.inspections]) {
    const wanted = wantedId(at.file);
    if (at.record.id !== wanted)
      report(checking, at, ['id'], `${wanted}, the id that the file's name gives`, at.record.id, 'rename one of them');
  }
  for (const at of checking.seed.retiredIds) checkRetired(checking, at);
}

function checkRetired(checking: Checking, at: Seed['retiredIds'][number]): void {
  const { id, replacedBy } = at.record;
  const first = checking.defined.get(id);
  const twin = checking.seed.retiredIds.find((other) => other.record.id === id);
  if (idKind(id) === null) report(checking, at, ['id'], 'an id like pdu/essex-north', id);
  if (first !== undefined) report(checking, at, ['id'], 'an id that is no longer in use', id, `it is at ${placeOf(first)}`);
  if (twin !== undefined && twin !== at) {
    report(checking, at, ['id'], 'each retired id once', id, `it is also at ${placeOf({ file: twin.file, path: [...twin.path, 'id'] })}`);
  }
  if (replacedBy !== undefined && !isKnown(checking, replacedBy)) {
    report(checking, at, ['replacedBy'], 'an id of the seed', replacedBy);
  }
}

function wantedId(file: SeedFile): string {
  const slug = file.name.replace(/^.*\//, '').replace(/\.yaml$/, '');
  return `${file.name.includes('/regions/') ? 'region' : 'inspection'}/${slug}`;
}

function bareId(id: string): string {
  return id.startsWith('theme/') ? id.slice('theme/'.length) : id;
}
