import { nameKey } from '../../model/names.ts';
import type { Checking } from '../checking.ts';
import { checkNotes, expectAllKnown, expectKnown, placeOf, report } from '../checking.ts';
import { sourceIdOf } from '../content-hash.ts';
import { isAfter } from '../scalars.ts';
import type { Located } from '../seed.ts';
import type { SeedFramework, SeedTheme } from '../shapes/concepts.ts';

/** Checks themes, sources, frameworks and standards against each other. */
export function checkConcepts(checking: Checking): void {
  const themes = new Map(checking.seed.themes.map((at) => [at.record.code, at]));
  const words = new Map<string, Located<SeedTheme>>();
  for (const at of checking.seed.themes) {
    checkThemeLinks(checking, at, themes);
    checkThemeWords(checking, at, words);
  }
  for (const at of checking.seed.sources) {
    const { id, url, publisher, kind, gist } = at.record;
    const wanted = sourceIdOf({ url: url ?? null, publisher, kind, gist: gist ?? null });
    const from = url === undefined ? 'its publisher, kind and gist' : 'its url';
    if (id !== wanted) report(checking, at, ['id'], `${wanted}, the hash of ${from}`, id, 'write that id here and where it is used');
  }
  for (const at of checking.seed.frameworks) checkFramework(checking, at);
}

function checkThemeLinks(checking: Checking, at: Located<SeedTheme>, themes: Map<string, Located<SeedTheme>>): void {
  const { code, broader, related } = at.record;
  broader.forEach((other, index) => {
    expectKnown(checking, at, ['broader', index], `theme/${other}`);
  });
  related.forEach((other, index) => {
    expectKnown(checking, at, ['related', index], `theme/${other}`);
    const there = themes.get(other);
    if (other === code) report(checking, at, ['related', index], 'another theme', other);
    else if (there !== undefined && !there.record.related.includes(code)) {
      report(checking, at, ['related', index], `a theme that names ${code} as related too`, other, `add ${code} at ${placeOf(there)}`);
    } else if (ancestorsOf(code, themes).has(other) || ancestorsOf(other, themes).has(code)) {
      report(checking, at, ['related', index], 'a theme neither above nor below this one', other, 'broader says it already');
    }
  });
  if (ancestorsOf(code, themes).has(code)) report(checking, at, ['broader'], 'a tree', broader, `${code} is above itself`);
}

function ancestorsOf(code: string, themes: Map<string, Located<SeedTheme>>): Set<string> {
  const found = new Set<string>();
  const open = [...(themes.get(code)?.record.broader ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(themes.get(next)?.record.broader ?? []));
  }
  return found;
}

function checkThemeWords(checking: Checking, at: Located<SeedTheme>, words: Map<string, Located<SeedTheme>>): void {
  const labels = [
    { word: at.record.label, path: ['label'] },
    ...at.record.altLabels.map((word, index) => ({ word, path: ['altLabels', index] })),
  ];
  for (const { word, path } of labels) {
    const first = words.get(nameKey(word));
    if (first === undefined) words.set(nameKey(word), at);
    else report(checking, at, path, 'a word of one theme only', word, `it is also at ${placeOf(first)}`);
  }
}

function checkFramework(checking: Checking, at: Located<SeedFramework>): void {
  const { id, validFrom, validTo, maxPoints, maxPointsBasis, standards, notes, sources } = at.record;
  expectAllKnown(checking, at, ['sources'], sources);
  checkNotes(checking, at, [], notes);
  if (validTo !== undefined && isAfter(validFrom, validTo)) report(checking, at, ['validTo'], `a date not before ${validFrom}`, validTo);
  if ((maxPoints === undefined) !== (maxPointsBasis === undefined)) {
    report(checking, at, ['maxPoints'], 'maxPoints and maxPointsBasis together', maxPoints, 'write both or neither');
  }
  standards.forEach((standard, index) => {
    const path = ['standards', index];
    const prefix = `${id.replace(/^framework/, 'standard')}/`;
    if (!standard.id.startsWith(prefix)) report(checking, at, [...path, 'id'], `an id that starts with ${prefix}`, standard.id);
    expectAllKnown(checking, at, [...path, 'sources'], standard.sources);
    expectAllKnown(checking, at, [...path, 'closeMatches'], standard.closeMatches);
  });
}
