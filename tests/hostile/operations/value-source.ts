import type { GraphQLInputObjectType } from 'graphql';
import type { Derived } from '../../properties/derived.ts';
import { type Shape, shapesOf } from '../../properties/filter-shapes.ts';
import { makeWorld, type World } from '../../properties/oracle-world.ts';
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

/** Values of the seed, and filters of any shape. */
export async function readValueSource(): Promise<ValueSource> {
  return { world: await seedWorld(), filterPercent: 30, optionalPercent: 45, mostEnums: 3, shapesOf };
}

/** Values of the seed, and few filters, orders and facets of few shapes: Neo4j takes a tenth of a second to plan the query of a shape that it has not seen. */
export async function readFrugalSource(): Promise<ValueSource> {
  const known = new Map<string, fc.Arbitrary<Shape>>();
  const shapesOfType = (type: GraphQLInputObjectType) => {
    const arbitrary = known.get(type.name) ?? fc.constantFrom(...fc.sample(shapesOf(type), { numRuns: 1, seed: propertySeed() }));
    known.set(type.name, arbitrary);
    return arbitrary;
  };
  return { world: await seedWorld(), filterPercent: 6, optionalPercent: 15, mostEnums: 1, shapesOf: shapesOfType };
}

async function seedWorld(): Promise<World> {
  return makeWorld(await wholeSeed(), NOTHING_DERIVED);
}
