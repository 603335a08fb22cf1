import { earliestDay, latestDay } from '../../model/partial-date.ts';
import type { Compare, Condition, Some } from './condition.ts';
import type { Step } from './filter-field.ts';
import { withNegationsInside } from './normal-form.ts';

/** Collects the values of a Cypher text as `$v0`, `$v1` …, so that equal shapes give equal texts. */
export class Values {
  readonly parameters: Record<string, unknown> = {};
  #count = 0;

  /** Takes a value and returns how the text names it. */
  add(value: unknown): string {
    const name = `v${this.#count}`;
    this.#count += 1;
    this.parameters[name] = value;
    return `$${name}`;
  }
}

/**
 * The Cypher predicate of a condition on a variable, `node` when not given. Logic is two-valued: Cypher's third value, which
 * comes of a missing property, counts as false wherever a comparison is negated; nothing else can give it.
 */
export function makeWhere(condition: Condition, values: Values, variable = 'node'): string {
  switch (condition.kind) {
    case 'and':
      return condition.parts.length === 0 ? 'true' : condition.parts.map((part) => bracketed(part, values, variable)).join(' AND ');
    case 'or':
      return condition.parts.length === 0 ? 'false' : condition.parts.map((part) => bracketed(part, values, variable)).join(' OR ');
    case 'not':
      return negation(condition.part, values, variable);
    case 'compare':
      return comparison(condition, values, variable);
    case 'some':
      return existence(condition, values, variable);
  }
}

function bracketed(condition: Condition, values: Values, variable: string): string {
  return bracketedText(makeWhere(condition, values, variable), condition);
}

function bracketedText(text: string, { kind }: Condition): string {
  return kind === 'or' || kind === 'and' ? `(${text})` : text;
}

function negation(part: Condition, values: Values, variable: string): string {
  if (part.kind === 'compare') return `NOT coalesce(${comparison(part, values, variable)}, false)`;
  if (part.kind !== 'some') return makeWhere(withNegationsInside({ kind: 'not', part }), values, variable);
  const isNone = `NOT ${existence({ ...part, orMissing: false }, values, variable)}`;
  return part.orMissing && 'key' in part.step.join ? `(${isNone} AND ${variable}.${part.step.join.key} IS NOT NULL)` : isNone;
}

/** Each step has a variable of its own, named by its depth: an inner query sees those around it. */
function existence({ step, part, orMissing }: Some, values: Values, from: string): string {
  const to = from === 'node' ? 'related' : `${from}Further`;
  const clause = joinClause(step, from, to);
  const where = makeWhere(part, values, to);
  const conditions = where === 'true' ? '' : `${/\n?WHERE [^\n]*$/.test(clause) ? ' AND' : ' WHERE'} ${bracketedText(where, part)}`;
  const exists = `EXISTS { ${clause}${conditions} }`;
  return orMissing && 'key' in step.join ? `(${exists} OR ${from}.${step.join.key} IS NULL)` : exists;
}

/** Binds the objects of a step from a variable to another. */
export function joinClause({ to: name, join }: Step, from: string, to: string): string {
  if ('match' in join) return join.match.replaceAll('{from}', from).replaceAll('{to}', to);
  const matched = `MATCH (${to}:${name}) WHERE ${to}.release = $release AND`;
  if ('key' in join) return `${matched} ${to}.id = ${from}.${join.key}`;
  if ('keys' in join) return `${matched} ${to}.id IN ${from}.${join.keys}`;
  return `${matched} ${to}.${join.back} = ${from}.id`;
}

function comparison({ on, by, value }: Compare, values: Values, variable: string): string {
  const property = `${variable}.${on.property}`;
  switch (by) {
    case 'absent':
      return `${property} IS NULL`;
    case 'present':
      return `${property} IS NOT NULL`;
    case 'is':
      return `${property} = ${values.add(value)}`;
    case 'in':
      return `${property} IN ${values.add(value)}`;
    case 'contains':
      return `toLower(${property}) CONTAINS ${values.add(String(value).toLowerCase())}`;
    case 'on': {
      const day = `date(${values.add(value)})`;
      return `(${property}Latest <= ${day} AND (${variable}.to IS NULL OR ${variable}.toEarliest >= ${day}))`;
    }
    case 'from':
      return on.type === 'date'
        ? `${property}Earliest >= date(${values.add(earliestDay(String(value)))})`
        : `${property} >= ${values.add(value)}`;
    case 'to':
      return on.type === 'date'
        ? `${property}Latest <= date(${values.add(latestDay(String(value)))})`
        : `${property} <= ${values.add(value)}`;
  }
}
