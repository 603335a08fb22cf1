import { type DocumentNode, type GraphQLSchema, getNamedType, getOperationAST, getVariableValues, isCompositeType } from 'graphql';
import { DEFAULT_SIZE, LARGEST_SIZE, MOST_PRICED_FIELDS, POINTS } from '../../model/limits.ts';
import { type CollectedField, collectFields, type Execution, fragmentsOf, type Selection } from './collect-fields.ts';
import { priceFilter } from './price-filter.ts';

/** A valid operation that is about to be executed. */
export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Needed where the document has several operations. */
  readonly operationName?: string | null;
  /** As they came, not coerced. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * Prices an operation by what it may give at most, whatever the data. Two texts of the same operation cost the same: values are
 * resolved, fragments spread and fields merged before. `Infinity` where there is too much to count; null where the variables do not
 * fit, so that nothing will be executed.
 */
export function priceOperation({ schema, document, operationName, variables = {} }: PricedOperation): number | null {
  const operation = getOperationAST(document, operationName);
  const type = operation && schema.getRootType(operation.operation);
  if (!operation || !type) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return null;
  const pricing: Pricing = { execution: { schema, fragments: fragmentsOf(document), variables: coerced }, fields: 0 };
  const points = priceFields([{ type, selectionSet: operation.selectionSet }], 1, pricing);
  return Number.isSafeInteger(points) ? points : Infinity;
}

interface Pricing {
  readonly execution: Execution;
  /** How many fields have been priced. */
  fields: number;
}

function priceFields(selections: readonly Selection[], parents: number, pricing: Pricing): number {
  return collectFields(selections, pricing.execution).reduce((points, field) => points + priceField(field, parents, pricing), 0);
}

function priceField(field: CollectedField, parents: number, pricing: Pricing): number {
  const type = getNamedType(field.definition.type);
  const points = priceQuestion(field);
  if (!isCompositeType(type)) return points;
  pricing.fields += 1;
  if (pricing.fields > MOST_PRICED_FIELDS) return Infinity;
  if (type.name.endsWith('Connection')) return points + priceConnection(field, parents, pricing);
  const objects = parents * sizeOf(field);
  return points + objects * POINTS.object + priceFields(field.selections, objects, pricing);
}

/** What a field costs once, however many parents it has: one query answers them all. */
function priceQuestion({ parentType, definition, values }: CollectedField): number {
  const filter = definition.args.find(({ name }) => name === 'filter');
  const facets = definition.name === 'facets' && Array.isArray(values.by) ? values.by.length : 0;
  const asksWholeData = parentType.name === 'Analysis' || definition.name === 'search';
  return (filter ? priceFilter(values.filter, filter.type) : 0) + facets * POINTS.facet + (asksWholeData ? POINTS.wholeData : 0);
}

/** Fields of a connection for which a page of rows is read. */
const ROWS: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

/** A connection is its page, once: rows asked for as nodes and as edges are the same rows. Without rows it is one object. */
function priceConnection({ selections, values, definition }: CollectedField, parents: number, pricing: Pricing): number {
  const fields = collectFields(selections, pricing.execution);
  const hasRows = fields.some((field) => ROWS.has(field.definition.name));
  const objects = hasRows ? parents * sizeOf({ values, definition }) : parents;
  return fields.reduce((points, field) => {
    if (!ROWS.has(field.definition.name)) return points + priceField(field, parents, pricing);
    if (field.definition.name === 'pageInfo') return points;
    if (field.definition.name === 'nodes') return points + priceFields(field.selections, objects, pricing);
    return points + priceEdges(field, objects, pricing);
  }, objects * POINTS.object);
}

function priceEdges({ selections }: CollectedField, objects: number, pricing: Pricing): number {
  return collectFields(selections, pricing.execution).reduce((points, field) => {
    const isNode = field.definition.name === 'node';
    return points + (isNode ? priceFields(field.selections, objects, pricing) : priceField(field, objects, pricing));
  }, 0);
}

/** How many objects a field gives at most for one parent. A list without a size, which is short by nature, counts as one. */
function sizeOf({ definition, values }: Pick<CollectedField, 'definition' | 'values'>): number {
  const names = definition.args.map(({ name }) => name);
  if (names.includes('ids')) return bounded(Array.isArray(values.ids) ? values.ids.length : 1);
  return names.includes('first') ? bounded(values.first ?? values.last ?? DEFAULT_SIZE) : 1;
}

/** Sizes out of bounds are refused by the field itself, in a sentence of its own. */
function bounded(size: unknown): number {
  return typeof size === 'number' ? Math.min(Math.max(size, 1), LARGEST_SIZE) : 1;
}
