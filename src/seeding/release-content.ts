import { checkGraphRecords } from '../graph/writes/check-graph-records.ts';
import { makeChecksum } from '../graph/writes/checksum.ts';
import type { GraphRecords } from '../graph/writes/graph-records.ts';
import { makeGraphRecords } from '../graph/writes/make-graph-records.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Release } from '../model/provenance.ts';

/** A data set as it is written: the release that it makes, and all its nodes and relationships. */
export interface ReleaseContent {
  readonly release: Release;
  readonly records: GraphRecords;
}

const VERSION_DIGITS = 8;
const made = new WeakMap<Dataset, ReleaseContent>();

/**
 * The content of a data set, made once for each. Its version is the date of issue and the first digits of the checksum of the content.
 * Throws `GraphContentError` where the graph could not hold it.
 */
export function makeReleaseContent(dataset: Dataset): ReleaseContent {
  const known = made.get(dataset);
  if (known !== undefined) return known;
  const records = makeGraphRecords(dataset);
  checkGraphRecords(records);
  const content = { records, release: makeRelease(dataset, records) };
  made.set(dataset, content);
  return content;
}

function makeRelease({ release: { issuedOn, licence, attribution } }: Dataset, records: GraphRecords): Release {
  const checksum = makeChecksum(records, { licence, attribution });
  const counts = Object.fromEntries(
    [...Map.groupBy(records.nodes, ({ label }) => label)].map(([label, nodes]) => [label, nodes.length] as const).sort(),
  );
  return { version: `${issuedOn}-${checksum.slice(0, VERSION_DIGITS)}`, issuedOn, checksum, counts, licence, attribution };
}
