import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type FilterField, isStep, type Step } from '../../src/graph/finders/filter-field.ts';
import { FILTERS, type FilterName } from '../../src/graph/finders/filters.ts';
import { makeFinderQuery } from '../../src/graph/finders/find-query.ts';
import { LISTS, type ListName } from '../../src/graph/finders/lists.ts';
import { toCondition } from '../../src/graph/finders/to-condition.ts';

const GRAPH = new URL('../../src/graph/', import.meta.url);

/** Each place where a Cypher text enters the graph: a MATCH up to the next clause that cannot belong to it. */
function entriesOf(text: string): string[] {
  return text
    .split(/\b(?=(?:OPTIONAL )?MATCH\b)/)
    .filter((part) => part.includes('MATCH'))
    .map((part) => part.split(/\b(?:WITH|RETURN|CALL|UNWIND)\b/)[0] as string);
}

/** An entry is tied to the release by `$release`, or begins at a variable that an earlier entry has bound. */
function isTied(entry: string, bound: readonly string[]): boolean {
  const start = /MATCH \((\w+)[:)\s]/.exec(entry)?.[1] ?? /MATCH \(\)<?-\[(\w+)\]/.exec(entry)?.[1];
  return entry.includes('$release') || (start !== undefined && bound.includes(start) && !/MATCH \(\w+:/.test(entry));
}

function untiedEntries(text: string): string[] {
  const bound: string[] = [];
  return entriesOf(text).filter((entry) => {
    const isLoose = !isTied(entry, bound);
    bound.push(...[...entry.matchAll(/[([](\w+)[:)\]\s]/g)].map((match) => match[1] as string));
    return isLoose;
  });
}

test('The check itself tells a loose entry from a tied one', () => {
  expect(untiedEntries('MATCH (node:Theme)\nRETURN node.id')).toHaveLength(1);
  expect(untiedEntries('MATCH (node:Theme)\nWHERE node.release = $release\nRETURN node.id')).toEqual([]);
  expect(
    untiedEntries('MATCH (node:Theme)\nWHERE node.release = $release\nMATCH (node)-[:BROADER]->(other)\nMATCH (loose:Theme)\nRETURN 1'),
  ).toHaveLength(1);
});

/** Filters that together take every step of a type, each followed by the first step from there. */
function stepsOf(name: FilterName): Record<string, unknown>[] {
  return stepFields(name).map(([field, { to, many }]) => {
    const inner = Object.fromEntries(
      stepFields(to)
        .slice(0, 1)
        .map(([further, step]) => [further, step.many ? { none: {} } : { id: { not: null } }]),
    );
    return { [field]: many ? { some: inner, every: {} } : { ...inner, id: { eq: null } } };
  });
}

function stepFields(name: FilterName): [string, Step][] {
  return Object.entries<FilterField>(FILTERS[name]).filter((entry): entry is [string, Step] => isStep(entry[1]));
}

test('Every text of every finder enters the graph through $release', () => {
  for (const [list, { parents, filter, orders, facets }] of Object.entries(LISTS)) {
    for (const parent of [null, ...Object.keys(parents)]) {
      if (parent === null && list === 'involvements') continue;
      for (const asked of [{}, ...stepsOf(filter)]) {
        const condition = toCondition({ ...asked, not: asked }, filter, () => ['theme/X']);
        const { query } = makeFinderQuery({
          list: list as ListName,
          parent,
          condition,
          order: { field: Object.keys(orders)[0] as string, direction: 'DESCENDING' },
          page: { forward: true, size: 20, from: { key: 'k', id: 'i' } },
          total: true,
          facets: Object.keys(facets).map((field) => ({ field, condition })),
        });
        expect(untiedEntries(query.text), query.text).toEqual([]);
        expect(entriesOf(query.text).length).toBeGreaterThan(1);
      }
    }
  }
});

test('Every other text that reads does so too; the pointer itself is the exception', async () => {
  const folders = ['', 'aggregates/', 'analysis/', 'reference/'];
  const loose: string[] = [];
  let entries = 0;
  for (const folder of folders) {
    for (const file of (await readdir(new URL(folder, GRAPH))).filter((name) => name.endsWith('.ts'))) {
      const source = await readFile(new URL(folder + file, GRAPH), 'utf8');
      for (const [, text] of source.matchAll(/`([^`]*\bMATCH \((?:[^`])*)`/g)) {
        entries += entriesOf(text as string).length;
        loose.push(...untiedEntries(text as string).map((entry) => `${folder}${file}: ${entry.replace(/\s+/g, ' ').trim()}`));
      }
    }
  }
  expect(entries).toBeGreaterThan(5);
  expect(loose).toEqual([
    "current-release.ts: MATCH (:Current)-[:IS]->(release:Release) WHERE release.status = 'COMPLETE'",
    "current-release.ts: MATCH (model:GraphModel {id: 'graph-model'})",
  ]);
});
