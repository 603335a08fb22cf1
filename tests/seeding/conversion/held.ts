import type { Dataset } from '../../../src/model/dataset.ts';
import type { Source, Statement } from '../../../src/model/provenance.ts';
import type { FactRecord, Facts } from './facts.ts';

/** What the seed holds, with the facts beside it. */
export interface Held {
  dataset: Dataset;
  /** The text of seed/README.md. */
  readme: string;
  facts: Facts;
}

/** Where one key of the facts went: the home's name, a count of what stands there, and why it differs from what came in. */
export interface Home {
  home: string;
  count: (held: Held) => number;
  /** How many more (or fewer) stand there than came in, with the reason; absent where the counts are equal. */
  difference?: { by: number; because: string };
}

/** How many of a list's items have the value that is asked for (not null, not an empty list). */
export function having<Item>(items: readonly Item[], value: (item: Item) => unknown): number {
  return items.filter((item) => {
    const found = value(item);
    return found !== null && found !== undefined && !(Array.isArray(found) && found.length === 0);
  }).length;
}

/** How many notes of anything in the data, and of the README, hold the words. */
export function notesWith({ dataset, readme }: Held, words: string): number {
  const { regions, probationDeliveryUnits, nationalBodies, operationalUnits, frameworks, standards, inspections, sources, people } =
    dataset;
  const notes = [regions, probationDeliveryUnits, nationalBodies, operationalUnits, frameworks, standards, inspections].flatMap((list) =>
    list.flatMap((item) => item.notes),
  );
  const posts = people.flatMap((person) => person.posts).flatMap((post) => [post.note, ...post.terms.map((term) => term.note)]);
  const all = [...notes, ...posts, ...sources.flatMap((source) => [source.note, source.gist]), ...readme.split('\n')];
  return all.filter((note) => note?.includes(words)).length;
}

/** 1 when each of the words stands in some note, else 0: for a fact that was put into words. */
export function inWords(...words: string[]): (held: Held) => number {
  return (held) => Number(words.every((word) => notesWith(held, word) > 0));
}

/** The statements about things of one kind: `pdu/`, `inspection/`. */
export function statementsAbout({ dataset }: Held, kind: string, property: string): Statement[] {
  return dataset.statements.filter((statement) => statement.aboutId.startsWith(kind) && statement.property === property);
}

/** How many statements on a property name exactly their source. */
export function exactStatements({ dataset }: Held, property: string): number {
  return dataset.statements.filter((item) => item.property === property && item.attribution === 'EXACT').length;
}

/** The sources in the data to which the rows of a facts file lead, each once, by address; a row without one by its publisher. */
export function sourcesReached({ dataset }: Held, rows: readonly FactRecord[]): Source[] {
  const reached = dataset.sources.filter((source) =>
    rows.some((row) => {
      const addresses = [source.url, ...source.otherUrls];
      return row.url === null ? source.url === null && source.publisher === row.publisher : addresses.includes(String(row.url));
    }),
  );
  return reached;
}
