import { expect, test } from 'vitest';
import { BadInputError } from '../../../src/graph/bad-input.ts';
import { createKeptReleases } from '../../../src/graph/kept.ts';
import type { Graph } from '../../../src/graph/run.ts';
import { parseSearch } from '../../../src/graph/search/parse-search.ts';
import { makeSearch } from '../../../src/graph/search/search.ts';

function searchWith(read: () => Promise<never[]>) {
  const kept = createKeptReleases(1_000_000);
  const start = () => makeSearch({ graph: { read } as unknown as Graph, version: 'r', kept: kept.of('r') });
  return { start, question: { terms: parseSearch('staff', false), typos: false, types: null } };
}

test('words that are like too many others are an error that says what to do; other errors stay', async () => {
  const tooMany = searchWith(() => Promise.reject(new Error('Caused by: org.apache.lucene.search.IndexSearcher$TooManyNestedClauses: …')));
  await expect(tooMany.start()(tooMany.question)).rejects.toEqual(
    new BadInputError(
      'text: expected words that are like fewer others, got too many for one search; ask for fewer words or without typos.',
    ),
  );
  const other = searchWith(() => Promise.reject(new Error('away')));
  await expect(other.start()(other.question)).rejects.toThrow('away');
});

test('one question is asked once in an operation, and not again while its answer is kept', async () => {
  let count = 0;
  const { start, question } = searchWith(async () => {
    count += 1;
    return [];
  });
  const search = start();
  await Promise.all([search(question), search({ ...question })]);
  await start()(question);
  expect(count).toBe(1);
  await start()({ ...question, types: ['FINDING'] });
  expect(count).toBe(2);
});

test('nothing asked for, and no type, is no query', async () => {
  const { start, question } = searchWith(() => Promise.reject(new Error('asked')));
  expect((await start()({ ...question, terms: [] })).ids).toEqual([]);
  expect((await start()({ ...question, types: [] })).ids).toEqual([]);
});
