import { findIndexPrefix } from '../constraints.ts';
import { type CypherQuery, wholeNumber } from '../run.ts';
import type { Condition } from './condition.ts';
import { enterBySome } from './entry.ts';
import { equalProperties, withEqualities } from './equalities.ts';
import { type FacetField, type List, type OrderKeys, type ParentEntry, spanning } from './list.ts';
import { LISTS, type ListName } from './lists.ts';
import type { PageRequest } from './page.ts';
import { makeWhere, Values } from './where.ts';

/** What a finder is asked: ids of which list, under which condition, in which order, which page of them. */
export interface FinderQuestion {
  readonly list: ListName;
  /** The way in from a parent, by its name in the list; null for the whole list. */
  readonly parent: string | null;
  readonly condition: Condition;
  readonly order: { readonly field: string; readonly direction: keyof OrderKeys };
  /** Null: no rows, the total alone. */
  readonly page: PageRequest | null;
  /** Whether the rows of the whole list are to be counted. */
  readonly total: boolean;
  /** The fields by whose values the rows are to be counted, each under a condition of its own. */
  readonly facets: readonly FacetQuestion[];
}

/** By which field of the list to count, and which rows. */
export interface FacetQuestion {
  readonly field: string;
  readonly condition: Condition;
}

/** A Cypher query with the values of one question. `$release` and `$parents`, a list of null for the whole list, are still to be given. */
export interface FinderQuery {
  readonly query: CypherQuery;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const MOST_FACET_VALUES = 100;

/**
 * Makes the one Cypher query of a question: rows `[parent, [[id, key], …], total, facets]`, one for each parent (one row with null for
 * the whole list), one place more than the page holds, in the order of the way it is walked; null where not asked for. Facets are
 * a list of `[[value, count], …]` in the order of the question.
 */
export function makeFinderQuery(question: FinderQuestion): FinderQuery {
  const values = new Values();
  const entry = parentEntry(question);
  const parts = [
    ...(question.page ? [{ name: 'places', text: placesClause(question, question.page, entry, values) }] : []),
    ...(question.total ? [{ name: 'total', text: totalClause(question, entry, values) }] : []),
    ...question.facets.map((facet, index) => ({ name: `facet${index}`, text: facetClause(question, facet, { entry, index, values }) })),
  ];
  const returned = [
    'parent',
    question.page ? 'places' : 'null AS places',
    question.total ? 'total' : 'null AS total',
    `[${question.facets.map((_facet, index) => `facet${index}`).join(', ')}] AS facets`,
  ];
  // Without the parent, null for the whole list, Neo4j would join the parts as a product of rows.
  const calls = parts.map(({ text }) => `CALL (parent) {\n${indented(text)}\n}`);
  const text = `UNWIND $parents AS parent\n${calls.join('\n')}\nRETURN ${returned.join(', ')}`;
  return { query: { name: queryName(question), text }, parameters: values.parameters };
}

/** The property that holds the key of the question's order. */
export function orderProperty({ list, order }: Pick<FinderQuestion, 'list' | 'order'>): string {
  const keys = LISTS[list].orders[order.field];
  if (!keys) throw new Error(`No order ${order.field} of ${list}.`);
  return keys[order.direction];
}

function parentEntry({ list, parent }: FinderQuestion): ParentEntry | null {
  if (parent === null) return null;
  const entry = (LISTS[list] as List).parents[parent];
  if (!entry) throw new Error(`No way into ${list} from ${parent}.`);
  return entry;
}

function queryName({ list, parent }: FinderQuestion): string {
  const name = `find${list.charAt(0).toUpperCase()}${list.slice(1)}`;
  return parent === null ? name : `${name}Of${parent.charAt(0).toUpperCase()}${parent.slice(1)}`;
}

/** The clauses that bind `node` to each row under a condition: from the parent, else from the selective side, else along the order. */
function matchClause(
  { list, condition, order }: Pick<FinderQuestion, 'list' | 'condition' | 'order'>,
  entry: ParentEntry | null,
  values: Values,
  more: readonly string[] = [],
): string {
  const { label, indexed = [] }: List = LISTS[list];
  const selective = entry ? null : enterBySome(label, condition, values);
  const rest = selective?.rest ?? (entry ? condition : withEqualities(condition, indexed));
  const along = `MATCH (node:${label})\nWHERE node.release = $release AND ${spanning(orderProperty({ list, order }))}`;
  const match = entry?.pattern ?? selective?.pattern ?? along;
  const where = makeWhere(rest, values);
  const conditions = [...(where === 'true' ? [] : [rest.kind === 'or' ? `(${where})` : where]), ...more];
  return [match, ...conditions.map((each) => `  AND ${each}`)].join('\n');
}

function placesClause(question: FinderQuestion, page: PageRequest, entry: ParentEntry | null, values: Values): string {
  const property = `node.${orderProperty(question)}`;
  const isDescending = (question.order.direction === 'DESCENDING') === page.forward;
  const after: string[] = [];
  if (page.from) {
    const [key, id, operator] = [values.add(page.from.key), values.add(page.from.id), isDescending ? '<' : '>'];
    // Of an OR Neo4j makes two walks, which both go to the end of the list.
    after.push(`${property} ${operator}= ${key} AND CASE ${property} WHEN ${key} THEN node.id ${operator} ${id} ELSE true END`);
  }
  const sorted = ['release', ...fixedProperties(question, entry), orderProperty(question), 'id'].map((each) => `node.${each}`);
  const order = sorted.map((each) => (isDescending ? `${each} DESC` : each)).join(', ');
  return `${matchClause(question, entry, values, after)}
WITH node
ORDER BY ${order}
LIMIT ${values.add(wholeNumber(page.size + 1))}
RETURN collect([node.id, ${property}]) AS places`;
}

/** Properties that all rows share, which stand before the order key in the index that gives the order: Neo4j uses it only when it is told them too. */
function fixedProperties(question: FinderQuestion, entry: ParentEntry | null): readonly string[] {
  if (entry) return entry.property ? [entry.property] : [];
  const { label, indexed = [] }: List = LISTS[question.list];
  return findIndexPrefix(label, orderProperty(question), equalProperties(withEqualities(question.condition, indexed)));
}

function totalClause(question: FinderQuestion, entry: ParentEntry | null, values: Values): string {
  return `${matchClause(question, entry, values)}\nRETURN count(node) AS total`;
}

interface FacetScope {
  readonly entry: ParentEntry | null;
  readonly index: number;
  readonly values: Values;
}

function facetClause({ list, order }: FinderQuestion, { field, condition }: FacetQuestion, { entry, index, values }: FacetScope): string {
  const facet: FacetField | undefined = (LISTS[list] as List).facets[field];
  if (!facet) throw new Error(`No facet ${field} of ${list}.`);
  return `${matchClause({ list, condition, order }, entry, values)}
${facet.clause}
WITH value, count(*) AS count
ORDER BY count DESC, value
LIMIT ${MOST_FACET_VALUES}
RETURN collect([value, count]) AS facet${index}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
