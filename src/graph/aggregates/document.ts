import type { Aggregate } from './aggregate.ts';

/** The texts that an inspection holds of its aggregates, by the property that holds them. */
export type DocumentProperty = 'headDocument' | 'partsDocument' | 'provenanceDocument';

/**
 * An aggregate of an inspection that is read as one text, which the loader has put together from the same records as the nodes that it
 * repeats: a release never changes, and one value costs Neo4j and the driver a fraction of the hundreds that it stands for.
 */
export function documentAggregate<Value extends object>(
  name: string,
  property: DocumentProperty,
  decode: (document: unknown) => Value = (document) => document as Value,
): Aggregate<Value> {
  return {
    query: {
      name,
      text: `UNWIND $ids AS id
MATCH (inspection:Inspection)
WHERE inspection.release = $release AND inspection.id = id
RETURN id, inspection.${property}`,
    },
    toEntry: ([id, text]) => [id as string, decode(JSON.parse(text as string))],
  };
}
