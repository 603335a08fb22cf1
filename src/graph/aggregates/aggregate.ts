import type { Projection } from '../projection.ts';
import type { CypherQuery } from '../run.ts';

/** One kind of object with all that is bounded and its own: one Cypher query loads any number of them by id. */
export interface Aggregate<Value> {
  readonly query: CypherQuery;
  /** The id and the object of one row; ids that are not in the release have no row. */
  toEntry(row: readonly unknown[]): readonly [id: string, value: Value];
}

/** An aggregate that is a single node. The projection's first field is the id. */
export function nodeAggregate<Value extends { readonly id: string }>(label: string, projection: Projection<Value>): Aggregate<Value> {
  return {
    query: {
      name: `load${label}`,
      text: `UNWIND $ids AS id
MATCH (node:${label})
WHERE node.release = $release AND node.id = id
RETURN ${projection.columns('node')}`,
    },
    toEntry: (row) => {
      const value = projection.decode(row);
      return [value.id, value];
    },
  };
}
