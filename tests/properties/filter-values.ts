import fc from 'fast-check';
import { type GraphQLInputObjectType, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import type { Operator, Shape, ShapePart } from './filter-shapes.ts';
import type { Filter } from './oracle.ts';
import { thingType } from './oracle.ts';
import type { World } from './oracle-world.ts';

type Value = string | number | boolean;

/** Gives filters of a shape: mostly values that occur, so that some rows match and others do not; sometimes others. */
export function filtersOf(shape: Shape, world: World): fc.Arbitrary<Filter> {
  return fc.record(Object.fromEntries(shape.map(([name, part]) => [name, fillPart(part, world)])));
}

function fillPart(part: ShapePart, world: World): fc.Arbitrary<unknown> {
  if (part.kind === 'one') return filtersOf(part.shape, world);
  if (part.kind === 'several') return fc.tuple(...part.shapes.map((shape) => filtersOf(shape, world)));
  if (part.kind === 'heldOn') return fc.constantFrom('2021-06-29', '2023-07-31', '2023-10-02', '2024-03-01', '2025-08-31', '1990-01-01');
  if (part.kind === 'within') return withinOf(part.by, world);
  const occurring = occurringOf(part, world);
  return fc.record(Object.fromEntries(part.operators.map((operator) => [nameOf(operator), operandOf(operator, part, occurring)])));
}

/** An unknown theme is an error, so only known ones. */
function withinOf(by: 'id' | 'code', world: World): fc.Arbitrary<Filter> {
  const themes = world.things.get('Theme') ?? [];
  return fc.constantFrom(...themes).map((theme) => ({ [by]: theme[by] }));
}

function nameOf(operator: Operator): string {
  return operator.replace(' null', '');
}

type Comparison = Extract<ShapePart, { readonly kind: 'compare' }>;

function operandOf(operator: Operator, comparison: Comparison, occurring: readonly Value[]): fc.Arbitrary<unknown> {
  if (operator.endsWith('null')) return fc.constant(null);
  const other = otherOf(comparison);
  const value =
    occurring.length === 0 ? other : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...occurring) }, { weight: 1, arbitrary: other });
  if (operator === 'in') return fc.array(value, { maxLength: 6 });
  if (operator === 'contains')
    return fc.tuple(value, fc.nat(), fc.boolean()).map(([text, at, isUpper]) => wordOf(String(text), at, isUpper));
  const isDate = typeOf(comparison).name === 'PartialDateFilter';
  if (!isDate) return value;
  return fc.tuple(value, fc.constantFrom(4, 7, 10)).map(([date, length]) => String(date).slice(0, length));
}

/** Some word of a text, in another case now and then; words are what people look for. */
function wordOf(text: string, at: number, isUpper: boolean): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const word = words[at % words.length] ?? 'x';
  return isUpper ? word.toUpperCase() : word;
}

function typeOf({ owner, field }: Comparison): GraphQLInputObjectType {
  const type = getNamedType(owner.getFields()[field]?.type);
  if (!isInputObjectType(type)) throw new Error(`No comparison ${owner.name}.${field}.`);
  return type;
}

function occurringOf({ owner, field }: Comparison, world: World): Value[] {
  const values = (world.things.get(thingType(owner)) ?? []).map((thing) => thing[field]);
  return [...new Set(values.filter((value): value is Value => value !== null && value !== undefined))];
}

function otherOf(comparison: Comparison): fc.Arbitrary<Value> {
  const type = typeOf(comparison);
  const operand = getNamedType(type.getFields().eq?.type);
  if (isEnumType(operand)) return fc.constantFrom(...operand.getValues().map(({ name }) => name));
  switch (operand?.name) {
    case 'Int':
      return fc.oneof(fc.integer({ min: -3, max: 30 }), fc.integer({ min: 2019, max: 2027 }));
    case 'Float':
      return fc.oneof(fc.integer({ min: -3, max: 100 }), fc.constantFrom(0.5, 33.3, 1e9));
    case 'Boolean':
      return fc.boolean();
    case 'PartialDate':
      return fc.constantFrom('2019', '2024-02', '2024-02-29', '2025-12-31', '0001', '9999-12');
    default:
      return fc.constantFrom('pdu/atlantis', 'No such text', 'é “quoted” – dash', "'; RETURN 1 //", '$release');
  }
}
