import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Shape } from '../../properties/filter-shapes.ts';
import { filtersOf } from '../../properties/filter-values.ts';
import type { World } from '../../properties/oracle-world.ts';
import type fc from '../../support/fast-check.ts';
import { CROOKED_IDS, INJECTIONS, ONLY_SIGNS } from '../hostile-texts.ts';
import type { Drawing } from './drawing.ts';

/** From what values are made. */
export interface ValueSource {
  /** Ids that exist, and what filters compare with. */
  readonly world: World;
  /** In how many of a hundred places a filter, or another argument that may be left out, is given. */
  readonly filterPercent: number;
  readonly optionalPercent: number;
  /** How many values of an enum a list of them has at most. */
  readonly mostEnums: number;
  /** The shapes that filters of a type have. */
  shapesOf(type: GraphQLInputObjectType): fc.Arbitrary<Shape>;
}

type Field = GraphQLField<unknown, unknown>;

const SIZES = [1, 1, 2, 2, 3, 5];
const WRONG_SIZES = [0, -1, 101, 2_147_483_647, -2_147_483_648, null];
const WORDS = ['staff', 'risk', 'Essex', 'wales', 'work*', '"public protection"', 'KSS', 'the', 'é', '日本'];
const DAYS = ['2021-06-01', '2024-02-29', '1999-12-31', '2099-01-01'];
const ID_TYPES: Readonly<Record<string, string>> = { framework: 'Framework', measure: 'Measure', theme: 'Theme', standard: 'Standard' };

/** Makes the values of the arguments of a field, by name: mostly such as fit, for the fields to answer. */
export function makeValues(field: Field, source: ValueSource, draw: Drawing): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const names = field.args.map(({ name }) => name);
  if (names.includes('first') && draw.chance(75)) {
    const name = names.includes('last') && draw.chance(30) ? 'last' : 'first';
    values.set(name, draw.pick(draw.chance(4) ? WRONG_SIZES : SIZES));
  }
  if (names.includes('after') && draw.chance(3)) values.set('after', draw.pick(INJECTIONS));
  if (field.name === 'theme' && names.includes('code')) return values.set(...themeOf(source, draw));
  for (const argument of field.args) {
    if (['first', 'last', 'after', 'before'].includes(argument.name)) continue;
    if (!isNonNullType(argument.type) && !draw.chance(argument.name === 'filter' ? source.filterPercent : source.optionalPercent)) continue;
    values.set(argument.name, makeValue(argument, field, { source, draw }));
  }
  return values;
}

function themeOf(source: ValueSource, draw: Drawing): ['id' | 'code', unknown] {
  const name = draw.pick(['id', 'code'] as const);
  return [name, draw.chance(10) ? draw.pick(INJECTIONS) : thingOf('Theme', source, draw)?.[name]];
}

interface Making {
  readonly source: ValueSource;
  readonly draw: Drawing;
}

function makeValue({ name, type }: GraphQLArgument, field: Field, making: Making): unknown {
  const { source, draw } = making;
  const named = getNamedType(type);
  if (isInputObjectType(named)) return name === 'filter' ? filterOf(named, making) : orderOf(named, draw);
  if (isEnumType(named)) {
    const values = named.getValues().map((value) => value.name);
    return isListType(isNonNullType(type) ? type.ofType : type) ? draw.some(values, source.mostEnums) : draw.pick(values);
  }
  if (name === 'ids')
    return Array.from({ length: draw.below(6) }, () => idOf(draw.pick(['Inspection', 'Person', 'Theme', 'Source']), making));
  if (named.name === 'ID') return idOf(ID_TYPES[name] ?? getNamedType(field.type).name, making);
  if (named.name === 'Date') return draw.pick(DAYS);
  if (named.name === 'Boolean') return draw.chance(50);
  if (named.name === 'Int') return draw.chance(90) ? 1 + draw.below(12) : draw.pick(WRONG_SIZES.filter((size) => size !== null));
  if (ID_TYPES[name]) return draw.chance(80) ? thingOf('Theme', source, draw)?.code : draw.pick(INJECTIONS);
  return draw.pick(draw.chance(75) ? WORDS : draw.pick([INJECTIONS, ONLY_SIGNS]));
}

function filterOf(type: GraphQLInputObjectType, { source, draw }: Making): unknown {
  return draw.take(filtersOf(draw.take(source.shapesOf(type)), source.world));
}

function orderOf(type: GraphQLInputObjectType, draw: Drawing): unknown {
  const entries = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isEnumType(named) || (!isNonNullType(field.type) && draw.chance(50))) return [];
    return [[field.name, draw.pick(named.getValues()).name]];
  });
  return Object.fromEntries(entries);
}

/** Mostly the id of such an object, sometimes of another or of none. */
function idOf(type: string, { source, draw }: Making): unknown {
  const thing = thingOf(type, source, draw);
  if (thing && draw.chance(75)) return thing.id;
  const other = thingOf(draw.pick(['Person', 'Measure', 'Inspection', 'ProbationRegion']), source, draw)?.id;
  return draw.pick([other, other, 'inspection/atlantis-2022', 'pdu/atlantis', draw.pick(CROOKED_IDS.filter((id) => id.length < 300))]);
}

function thingOf(type: string, { world }: ValueSource, draw: Drawing): Readonly<Record<string, unknown>> | null {
  const things = (world.things.get(type) ?? []) as readonly Readonly<Record<string, unknown>>[];
  return things.length === 0 ? null : draw.pick(things);
}
