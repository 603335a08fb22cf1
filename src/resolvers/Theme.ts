import { parseFirst } from '../graph/finders/page.ts';
import { connect } from './connect.ts';
import type { ThemeResolvers } from './generated.ts';
import { present } from './present.ts';
import { makeThemePair, pairsOfTheme } from './theme-pairs.ts';

/** What `Theme` takes from elsewhere; its other fields are properties of the object. */
export const Theme: ThemeResolvers = {
  broader: ({ broaderIds }, _arguments, { operation }) => broaderIds.map((id) => present(operation.reference.themes, id)),
  narrower: ({ id }, _arguments, { operation }) =>
    (operation.reference.narrowerIds.get(id) ?? []).map((narrowerId) => present(operation.reference.themes, narrowerId)),
  related: ({ relatedIds }, _arguments, { operation }) => relatedIds.map((id) => present(operation.reference.themes, id)),
  coOccurringThemes: (theme, { first }, { operation: { reference } }) =>
    pairsOfTheme(reference, theme)
      .slice(0, parseFirst(first))
      .map((pair) => makeThemePair(reference, pair)),
  findings: ({ id }, pageArguments, context, info) =>
    connect({ list: 'findings', parent: { relation: 'theme', id } }, pageArguments, context, info),
  recommendations: ({ id }, pageArguments, context, info) =>
    connect({ list: 'recommendations', parent: { relation: 'theme', id } }, pageArguments, context, info),
  inspections: ({ id }, pageArguments, context, info) =>
    connect({ list: 'inspections', parent: { relation: 'theme', id } }, pageArguments, context, info),
};
