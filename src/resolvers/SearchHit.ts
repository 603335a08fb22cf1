import { type MaybePromise, whenKnown } from '../graph/maybe-promise.ts';
import type { Operation } from '../graph/operation.ts';
import type { TextRange } from '../graph/search/highlight.ts';
import { SEARCH_TYPES } from '../graph/search/search-types.ts';
import { inspectionIdOfPart } from '../model/ids.ts';
import type { InspectionHead } from '../model/inspections.ts';
import type { SearchHitResolvers } from './generated.ts';
import { askForInspections } from './inspections-ahead.ts';
import { loadNode } from './load-node.ts';
import type { NodeParent, SearchHitParent } from './parents.ts';
import { selects } from './selection.ts';

/** What `SearchHit` takes from elsewhere; its other fields are properties of the hit. */
export const SearchHit: SearchHitResolvers = {
  node: ({ id }, _arguments, { operation }, info) => {
    if (selects(info, ['inspection'])) askForInspections(operation, [id]);
    return loadHit(operation, id);
  },
  inspection: (hit, _arguments, { operation }) => inspectionOf(operation, hit),
  highlights: async ({ id, kind, aliases, highlighter }, _arguments, { operation }) => {
    const node: object = await loadHit(operation, id);
    const { fields } = SEARCH_TYPES[kind];
    const texts = fields.map((field) => ({ field: field as string, texts: textsOf((node as Record<string, unknown>)[field]) }));
    // Each alias is found by itself.
    const ofAliases = aliases.map((alias) => ({ field: 'aliases', texts: [alias] }));
    return [...texts, ...ofAliases].flatMap((each) => highlightsOf(each.field, each.texts, highlighter(each.texts)));
  },
};

function loadHit(operation: Operation, id: string): MaybePromise<NodeParent> {
  return whenKnown(loadNode(operation, id), (node) => {
    if (!node) throw new Error(`Release ${operation.release.version} gives ${id} as a hit but has no such object.`);
    return node;
  });
}

function inspectionOf({ inspection }: Operation, { id, kind }: SearchHitParent): MaybePromise<InspectionHead | null> {
  switch (kind) {
    case 'INSPECTION':
      return inspection(id);
    case 'FINDING':
    case 'RECOMMENDATION':
    case 'STATISTIC':
      return inspection(inspectionIdOfPart(id));
    default:
      return null;
  }
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

function highlightsOf(field: string, texts: readonly string[], ranges: readonly (readonly TextRange[])[]) {
  return texts.map((text, index) => ({ field, text, ranges: ranges[index] ?? [] })).filter((highlight) => highlight.ranges.length > 0);
}
