import { MOST_FILTER_VALUES, MOST_STEPS } from '../../model/limits.ts';
import { BadInputError } from '../bad-input.ts';
import { ALWAYS, type Comparison, type Condition, joined } from './condition.ts';
import { type Comparable, type FilterField, type FilterFields, isStep, plain, type Step } from './filter-field.ts';
import { checkFilterSize } from './filter-size.ts';
import { FILTERS, type FilterName } from './filters.ts';
import { withNegationsInside } from './normal-form.ts';

/** A filter argument as GraphQL hands it over. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** Gives the ids of a theme and of all narrower ones; null for an unknown theme. */
export type ThemesWithin = (themeId: string) => readonly string[] | null;

/** Where in a filter argument the reading is. */
interface Place {
  readonly fields: FilterFields;
  readonly path: string;
  readonly steps: number;
  readonly themesWithin: ThemesWithin;
}

/** Makes the filter argument of a type canonical; throws `BadInputError` with one sentence when it asks for too much or for nothing. */
export function toCondition(filter: FilterInput | null | undefined, name: FilterName, themesWithin: ThemesWithin): Condition {
  if (!filter) return ALWAYS;
  checkFilterSize(filter);
  return withNegationsInside(conditionOf(filter, { fields: FILTERS[name], path: 'filter', steps: 0, themesWithin }));
}

function conditionOf(filter: FilterInput, place: Place): Condition {
  const parts = Object.keys(filter)
    .sort()
    .flatMap((name): Condition[] => {
      const value = filter[name];
      if (value === undefined || value === null) return [];
      const at = { ...place, path: `${place.path}.${name}` };
      if (name === 'and') return asList(value).map((part) => conditionOf(part, at));
      if (name === 'or') {
        const either = asList(value).map((part) => conditionOf(part, at));
        return [joined('or', either)];
      }
      if (name === 'not') return [{ kind: 'not', part: conditionOf(value as FilterInput, at) }];
      const field = place.fields[name];
      if (!field) throw new Error(`No filter field ${at.path}.`);
      return [fieldCondition(field, value, at)];
    });
  return joined('and', parts);
}

function fieldCondition(field: FilterField, value: unknown, at: Place): Condition {
  if (isStep(field)) return stepCondition(field, value as FilterInput, at);
  if (field.type === 'within') return withinCondition(value as FilterInput, at);
  if (field.type === 'span') return { kind: 'compare', on: field, by: 'on', value };
  return joined('and', comparisonsOf(value as FilterInput, field, at.path));
}

function stepCondition(step: Step, value: FilterInput, at: Place): Condition {
  const steps = at.steps + 1;
  if (steps > MOST_STEPS) throw new BadInputError(`${at.path}: expected at most ${MOST_STEPS} relationship steps, got one more.`);
  const within = (part: unknown, path: string) => conditionOf(part as FilterInput, { ...at, path, steps, fields: FILTERS[step.to] });
  if (!step.many) return oneCondition(step, within(value, at.path));
  const some = (part: Condition): Condition => ({ kind: 'some', step, part, orMissing: false });
  const parts = Object.keys(value)
    .sort()
    .flatMap((quantifier): Condition[] => {
      const asked = value[quantifier];
      if (asked === undefined || asked === null) return [];
      const part = within(asked, `${at.path}.${quantifier}`);
      if (quantifier === 'some') return [some(part)];
      return [{ kind: 'not', part: some(quantifier === 'none' ? part : { kind: 'not', part }) }];
    });
  return joined('and', parts);
}

/** A condition on the id alone needs no step: the id is a property of this side too. No object is one whose every field is null. */
function oneCondition(step: Step, part: Condition): Condition {
  if (!('key' in step.join)) return { kind: 'some', step, part, orMissing: false };
  return onKey(part, step.join.key) ?? { kind: 'some', step, part, orMissing: holdsForNothing(part) };
}

function onKey(condition: Condition, key: string): Condition | null {
  if (condition.kind === 'some') return null;
  if (condition.kind === 'compare') return condition.on.property === 'id' ? { ...condition, on: plain(key) } : null;
  if (condition.kind === 'not') {
    const part = onKey(condition.part, key);
    return part && { kind: 'not', part };
  }
  const parts = condition.parts.map((part) => onKey(part, key));
  return parts.every((part) => part !== null) ? joined(condition.kind, parts) : null;
}

function holdsForNothing(condition: Condition): boolean {
  if (condition.kind === 'compare') return condition.by === 'absent';
  if (condition.kind === 'some') return condition.orMissing;
  if (condition.kind === 'not') return !holdsForNothing(condition.part);
  return condition.kind === 'and' ? condition.parts.every(holdsForNothing) : condition.parts.some(holdsForNothing);
}

function asList(value: unknown): FilterInput[] {
  return Array.isArray(value) ? value : [value as FilterInput];
}

function withinCondition({ id, code }: FilterInput, { path, themesWithin }: Place): Condition {
  const asked = [id, ...(code === undefined || code === null ? [] : [`theme/${code}`])].filter((each) => typeof each === 'string');
  const [themeId] = asked;
  if (themeId === undefined || asked.length > 1) {
    throw new BadInputError(`${path}: expected either id or code, got ${asked.length === 0 ? 'neither' : 'both'}.`);
  }
  const themeIds = themesWithin(themeId);
  if (!themeIds)
    throw new BadInputError(`${path}: expected the id or code of a theme, such as STAFFING, got ${JSON.stringify(id ?? code)}.`);
  return { kind: 'compare', on: plain('id'), by: 'in', value: [...themeIds].sort() };
}

function comparisonsOf(filter: FilterInput, on: Comparable, path: string): Condition[] {
  const whole = on.idPrefix === undefined ? on : plain('id');
  const compare = (by: Comparison, value?: unknown): Condition => ({ kind: 'compare', on: whole, by, value });
  return Object.keys(filter)
    .sort()
    .flatMap((operator): Condition[] => {
      const value = filter[operator];
      if (value === undefined) return [];
      if (operator === 'eq') return [value === null ? compare('absent') : compare('in', [prefixed(on, value)])];
      if (operator === 'not') {
        return [value === null ? compare('present') : { kind: 'not', part: compare('in', [prefixed(on, value)]) }];
      }
      if (value === null) return [];
      if (operator === 'in') return [compare('in', valuesOf(value, on, `${path}.in`))];
      if (operator === 'contains' && String(value).trim() === '') {
        throw new BadInputError(`${path}.contains: expected at least one character, got an empty text.`);
      }
      return [{ kind: 'compare', on: { property: on.property, type: on.type }, by: operator as Comparison, value }];
    });
}

function valuesOf(value: unknown, on: Comparable, path: string): unknown[] {
  const values = Array.isArray(value) ? value : [value];
  if (values.length > MOST_FILTER_VALUES) {
    throw new BadInputError(`${path}: expected at most ${MOST_FILTER_VALUES} values, got ${values.length}.`);
  }
  return values.map((each) => prefixed(on, each));
}

function prefixed(on: Comparable, value: unknown): unknown {
  return on.idPrefix === undefined ? value : `${on.idPrefix}${value}`;
}
