import type { GraphQLResolveInfo } from 'graphql';
import { BadInputError } from '../graph/bad-input.ts';
import type { ListName } from '../graph/finders/lists.ts';
import { allKnown, type MaybePromise, whenKnown } from '../graph/maybe-promise.ts';
import type { Operation } from '../graph/operation.ts';
import type { IdKind } from '../model/ids.ts';
import { MOST_IDS } from '../model/limits.ts';
import { type ConnectionArguments, connect } from './connect.ts';
import type { Context } from './context.ts';
import type { QueryResolvers } from './generated.ts';
import { checkId, LOAD_BY_KIND, loadNode, type NodeOfKind } from './load-node.ts';
import { resolveId, resolveName } from './resolution.ts';
import { search } from './search.ts';

const list =
  <Name extends ListName>(name: Name) =>
  (_parent: object, pageArguments: ConnectionArguments, context: Context, info: GraphQLResolveInfo) =>
    connect({ list: name }, pageArguments, context, info);

const byId =
  <Kind extends IdKind>(kind: Kind) =>
  (_parent: object, { id }: { readonly id: string }, { operation }: Context): MaybePromise<NodeOfKind[Kind] | null> => {
    checkId(id, kind);
    const load: (operation: Operation, id: string) => MaybePromise<NodeOfKind[Kind] | null | undefined> = LOAD_BY_KIND[kind];
    return whenKnown(load(operation, id), (value) => value ?? null);
  };

/** The root fields: objects by id, lists, names and ids, the release. */
export const Query: QueryResolvers = {
  node: (_parent, { id }, { operation }) => loadNode(operation, id),
  nodes: (_parent, { ids }, { operation }) => {
    if (ids.length > MOST_IDS) throw new BadInputError(`ids: expected at most ${MOST_IDS} ids, got ${ids.length}.`);
    return allKnown(ids.map((id, index) => loadNode(operation, id, `ids[${index}]`)));
  },
  inspection: byId('inspection'),
  inspections: list('inspections'),
  probationDeliveryUnit: byId('pdu'),
  probationDeliveryUnits: list('probationDeliveryUnits'),
  probationRegion: byId('region'),
  probationRegions: list('probationRegions'),
  nationalBody: byId('body'),
  nationalBodies: list('nationalBodies'),
  person: byId('person'),
  people: list('people'),
  theme: (_parent, { id = null, code = null }, { operation }) => {
    if (id === null && code === null) throw new BadInputError('id: expected either id or code, got neither.');
    if (id !== null && code !== null) throw new BadInputError('code: expected either id or code, got both.');
    if (id !== null) checkId(id, 'theme');
    return operation.reference.themes.get(id ?? `theme/${code}`) ?? null;
  },
  themes: list('themes'),
  findings: list('findings'),
  recommendations: list('recommendations'),
  statistics: list('statistics'),
  measure: byId('measure'),
  measures: list('measures'),
  framework: byId('framework'),
  frameworks: list('frameworks'),
  standard: byId('standard'),
  standards: list('standards'),
  source: byId('source'),
  sources: list('sources'),
  statement: byId('statement'),
  statements: list('statements'),
  resolveName: (_parent, { text }, { operation }) => resolveName(operation, text),
  search,
  resolveId: (_parent, { id }, { operation }) => resolveId(operation, id),
  release: (_parent, _arguments, { operation }) => operation.release,
  rateLimit: (_parent, _arguments, { rateLimit }) => rateLimit,
  analysis: () => ({}),
};
