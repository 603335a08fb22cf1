import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { earliestDay, latestDay, type PartialDate } from '../../src/model/partial-date.ts';
import type { Thing } from './oracle-links.ts';
import type { World } from './oracle-world.ts';

/** A filter argument, or a branch of one. */
export type Filter = Readonly<Record<string, unknown>>;

/** Tells whether a thing fulfils a filter of a type of the SDL, by what the SDL says, one thing after the other. */
export class Oracle {
  readonly #world: World;
  /** Each branch looks at each thing once: by branch, then by thing. */
  readonly #known = new WeakMap<object, Map<Thing | null, boolean>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The things of a type that fulfil a filter. */
  select(type: GraphQLInputObjectType, filter: Filter): Thing[] {
    const things = this.#world.things.get(thingType(type)) ?? [];
    return things.filter((thing) => this.holds(type, filter, thing));
  }

  /** A missing object is one whose every field is null and whose every list is empty. */
  holds(type: GraphQLInputObjectType, filter: Filter, thing: Thing | null): boolean {
    const known = this.#known.get(filter) ?? new Map<Thing | null, boolean>();
    this.#known.set(filter, known);
    const before = known.get(thing);
    if (before !== undefined) return before;
    const answer = Object.entries(filter).every(([name, asked]) => this.#fieldHolds(type, { name, asked, thing }));
    known.set(thing, answer);
    return answer;
  }

  #fieldHolds(type: GraphQLInputObjectType, { name, asked, thing }: { name: string; asked: unknown; thing: Thing | null }): boolean {
    if (asked === undefined || asked === null) return true;
    if (name === 'and') return listed(asked).every((part) => this.holds(type, part, thing));
    if (name === 'or') return listed(asked).some((part) => this.holds(type, part, thing));
    if (name === 'not') return !this.holds(type, asked as Filter, thing);
    const field = getNamedType(type.getFields()[name]?.type);
    const value = thing?.[name];
    if (name === 'heldOn') return thing !== null && isHeldOn(thing, String(asked));
    if (!isInputObjectType(field)) throw new Error(`The oracle does not know ${type.name}.${name}.`);
    if (name === 'within') return thing !== null && this.#isWithin(asked as Filter, thing);
    const inner = field.getFields();
    if ('eq' in inner) return comparesTo(asked as Filter, value ?? null, field.name);
    if ('some' in inner) return this.#listHolds(field, asked as Filter, (value as Thing[] | undefined) ?? []);
    return this.holds(field, asked as Filter, (value as Thing | null | undefined) ?? null);
  }

  #listHolds(type: GraphQLInputObjectType, { some, none, every }: Filter, items: readonly Thing[]): boolean {
    const item = getNamedType(type.getFields().some?.type) as GraphQLInputObjectType;
    const isLike = (asked: unknown) => (thing: Thing) => this.holds(item, asked as Filter, thing);
    return (!some || items.some(isLike(some))) && (!none || !items.some(isLike(none))) && (!every || items.every(isLike(every)));
  }

  #isWithin({ id, code }: Filter, theme: Thing): boolean {
    return this.#world.themesWithin(id ? String(id) : `theme/${code}`).has(String(theme.id));
  }
}

/** The type of the things that a filter type selects: `ThemeFilter` selects themes. */
export function thingType({ name }: GraphQLInputObjectType): string {
  return name.replace(/(Id)?Filter$/, '');
}

function listed(asked: unknown): Filter[] {
  return Array.isArray(asked) ? asked : [asked as Filter];
}

function isHeldOn({ from, to }: Thing, day: string): boolean {
  return latestDay(String(from)) <= day && (to === null || earliestDay(String(to)) >= day);
}

function comparesTo(operators: Filter, value: unknown, type: string): boolean {
  return Object.entries(operators).every(([operator, asked]) => {
    if (asked === undefined) return true;
    if (operator === 'eq') return value === asked;
    if (operator === 'not') return value !== asked;
    if (asked === null) return true;
    if (operator === 'in') return listed(asked).includes(value as Filter);
    if (value === null) return false;
    if (operator === 'contains') return String(value).toLowerCase().includes(String(asked).toLowerCase());
    if (type === 'PartialDateFilter') return liesWithin(operator, String(value), String(asked));
    return operator === 'from' ? Number(value) >= Number(asked) : Number(value) <= Number(asked);
  });
}

function liesWithin(operator: string, value: PartialDate, asked: PartialDate): boolean {
  return operator === 'from' ? earliestDay(value) >= earliestDay(asked) : latestDay(value) <= latestDay(asked);
}
