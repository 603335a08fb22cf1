import fc from 'fast-check';
import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';

/** A filter without its values: equal shapes make equal Cypher texts. */
export type Shape = readonly (readonly [name: string, part: ShapePart])[];

/** What a field of a filter asks for. */
export type ShapePart =
  | { readonly kind: 'compare'; readonly owner: GraphQLInputObjectType; readonly field: string; readonly operators: readonly Operator[] }
  | { readonly kind: 'heldOn' }
  | { readonly kind: 'within'; readonly by: 'id' | 'code' }
  | { readonly kind: 'one'; readonly shape: Shape }
  | { readonly kind: 'several'; readonly shapes: readonly Shape[] };

/** An operator of a comparison; the two with null are shapes of their own. */
export type Operator = 'eq' | 'eq null' | 'in' | 'not' | 'not null' | 'contains' | 'from' | 'to';

const MOST_STEPS = 3;
const MOST_COMPARISONS = 15;

/** Shapes of the filters of a type, as the SDL allows them: at most 3 steps and 15 comparisons, at least one. */
export function shapesOf(type: GraphQLInputObjectType): fc.Arbitrary<Shape> {
  return shapeWithin(type, { steps: MOST_STEPS, depth: 2 }).filter((shape) => {
    const comparisons = comparisonsIn(shape);
    return comparisons >= 1 && comparisons <= MOST_COMPARISONS;
  });
}

/** How many comparisons a filter of a shape makes. */
export function comparisonsIn(shape: Shape): number {
  return shape.reduce((sum, [, part]) => {
    if (part.kind === 'compare') return sum + part.operators.length;
    if (part.kind === 'one') return sum + comparisonsIn(part.shape);
    if (part.kind === 'several') return sum + part.shapes.reduce((inner, each) => inner + comparisonsIn(each), 0);
    return sum + 1;
  }, 0);
}

/** What may still be nested: relationship steps, and `and`, `or` and `not` within one another. */
interface Room {
  readonly steps: number;
  readonly depth: number;
}

type Field = readonly [name: string, part: ShapePart];

function shapeWithin(type: GraphQLInputObjectType, room: Room): fc.Arbitrary<Shape> {
  const fields = Object.keys(type.getFields());
  const steps = fields.filter((name) => isStep(type, name));
  const plain = fields.filter((name) => !isStep(type, name) && !LOGIC.includes(name));
  const field = (names: readonly string[]) => fc.constantFrom(...names).chain((name) => fieldWithin(type, name, room));
  const choices = [
    { weight: 4, arbitrary: field(plain.length > 0 ? plain : steps) },
    ...(steps.length > 0 && room.steps > 0 ? [{ weight: room.steps + 2, arbitrary: field(steps) }] : []),
    ...(room.depth > 0 && fields.includes('not') ? [{ weight: 1, arbitrary: field(LOGIC) }] : []),
  ];
  const fewFields = fc.integer({ min: 1, max: room.steps === MOST_STEPS ? 3 : 2 });
  return fewFields.chain((maxLength) => fc.uniqueArray(fc.oneof(...choices), { minLength: 1, maxLength, selector: ([name]) => name }));
}

const LOGIC = ['and', 'or', 'not'];

function isStep(type: GraphQLInputObjectType, name: string): boolean {
  const field = fieldType(type, name);
  return field !== null && !LOGIC.includes(name) && name !== 'within' && !('eq' in field.getFields());
}

function fieldType(type: GraphQLInputObjectType, name: string): GraphQLInputObjectType | null {
  const field = getNamedType(type.getFields()[name]?.type);
  return isInputObjectType(field) ? field : null;
}

function fieldWithin(type: GraphQLInputObjectType, name: string, room: Room): fc.Arbitrary<Field> {
  const field = fieldType(type, name);
  if (!field) return fc.constant([name, { kind: 'heldOn' }]);
  const inner = Object.keys(field.getFields());
  if (name === 'within') return fc.constantFrom('id', 'code').map((by): Field => [name, { kind: 'within', by: by as 'id' | 'code' }]);
  if (inner.includes('eq')) {
    return operatorsOf(inner).map((operators): Field => [name, { kind: 'compare', owner: type, field: name, operators }]);
  }
  if (inner.includes('some'))
    return listWithin(field, { ...room, steps: room.steps - 1 }).map((shape): Field => [name, { kind: 'one', shape }]);
  if (name === 'and' || name === 'or') {
    return fc
      .array(shapeWithin(type, { ...room, depth: room.depth - 1 }), { minLength: name === 'or' ? 2 : 1, maxLength: 3 })
      .map((shapes): Field => [name, { kind: 'several', shapes }]);
  }
  const next = name === 'not' ? { ...room, depth: room.depth - 1 } : { ...room, steps: room.steps - 1 };
  return shapeWithin(field, next).map((shape): Field => [name, { kind: 'one', shape }]);
}

/** `some`, `none` and `every`, alone or together; `{}` asks whether there is any. */
function listWithin(list: GraphQLInputObjectType, room: Room): fc.Arbitrary<Shape> {
  const item = fieldType(list, 'some') as GraphQLInputObjectType;
  const asked = fc.oneof({ weight: 9, arbitrary: shapeWithin(item, room) }, { weight: 1, arbitrary: fc.constant<Shape>([]) });
  return fc
    .uniqueArray(fc.constantFrom('some', 'some', 'none', 'every'), { minLength: 1, maxLength: 2 })
    .chain((names) => fc.tuple(...names.map((name) => asked.map((shape): Field => [name, { kind: 'one', shape }]))));
}

function operatorsOf(names: readonly string[]): fc.Arbitrary<readonly Operator[]> {
  const single: readonly Operator[][] = [['eq'], ['eq'], ['in'], ['in'], ['not'], ['eq null'], ['not null']];
  const ranges: readonly Operator[][] = names.includes('from') ? [['from'], ['to'], ['from', 'to'], ['from'], ['to'], ['from', 'not']] : [];
  const texts: readonly Operator[][] = names.includes('contains') ? [['contains'], ['contains'], ['contains', 'not']] : [];
  return fc.constantFrom<readonly Operator[]>(...single, ...ranges, ...texts);
}
