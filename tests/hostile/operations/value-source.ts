import type { GraphQLInputObjectType } from 'graphql';
import type { Derived } from '../../properties/derived.ts';
import { type Shape, shapesOf } from '../../properties/filter-shapes.ts';
import { makeWorld } from '../../properties/oracle-world.ts';
import { propertySeed } from '../../properties/property-seed.ts';
import fc from '../../support/fast-check.ts';
import { wholeSeed } from '../../support/seed.ts';
import type { ValueSource } from './make-values.ts';

/** What values are made from matters here, not what they select: nothing needs to be derived. */
const NOTHING_DERIVED: Derived = {
  previous: new Map(),
  next: new Map(),
  recurrences: new Map(),
  recurrencesAtNext: new Map(),
  chiefInspectorInOffice: new Map(),
  latestInspection: new Map(),
};

/**
 * Values of the seed, and filters of any shape; with `shapesOfType` only so many shapes for each type, as Neo4j takes a tenth of a second
 * to plan the query of a shape it has not seen.
 */
export async function readValueSource(shapesOfType?: number): Promise<ValueSource> {
  const world = makeWorld(await wholeSeed(), NOTHING_DERIVED);
  const known = new Map<string, fc.Arbitrary<Shape>>();
  return {
    world,
    shapesOf: (type) => {
      const arbitrary = known.get(type.name) ?? makeShapes(type, shapesOfType);
      known.set(type.name, arbitrary);
      return arbitrary;
    },
  };
}

function makeShapes(type: GraphQLInputObjectType, count: number | undefined): fc.Arbitrary<Shape> {
  if (count === undefined) return shapesOf(type);
  return fc.constantFrom(...fc.sample(shapesOf(type), { numRuns: count, seed: propertySeed() }));
}
