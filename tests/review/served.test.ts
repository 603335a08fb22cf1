import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { ingestFor } from '../../src/open-ingest.ts';
import { acceptAll, acceptedOf } from '../../src/review/decisions.ts';
import { extendSeed } from '../../src/review/extend-seed.ts';
import { keepQuotes } from '../../src/review/keep-quotes.ts';
import { makeProposals } from '../../src/review/proposal.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { readSeedFolder } from '../../src/seeding/load-seed.ts';
import { useLoadStore } from '../seeding/load-store.ts';
import { ask } from '../support/server.ts';
import { copySeed } from './seed-copy.ts';

const store = useLoadStore();

const RELEASE = `Salford PDU rated ‘Good’

Salford Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation.

The report is available on our website on 18 July 2032.`;

test('What was accepted is loaded and served with its place, and with its words where the operator keeps them', async () => {
  const seed = await copySeed();
  const dataset = await readSeedFolder(seed);
  const reading = ingestFor(dataset)({ source: 'release.txt', text: RELEASE });
  const proposals = makeProposals(reading);
  const facts = acceptedOf(proposals, acceptAll(proposals));
  await extendSeed(seed, dataset, {
    reading,
    facts,
    source: { id: null, url: null, publisher: 'HM Inspectorate of Probation', kind: 'PRESS_RELEASE', year: null },
  });
  const quotes = join(dirname(seed), 'quotes.json');
  await keepQuotes(quotes, reading.sha256, facts);
  await loadRelease(store.graph, await readSeedFolder(seed));

  const statements = await askFor({ QUOTES_FILE: quotes });
  const rating = statements.find(({ property }) => property === 'overallRating');
  const start = RELEASE.indexOf('‘Good’');
  expect(rating).toEqual({
    property: 'overallRating',
    value: 'GOOD',
    method: 'EXTRACTED',
    paragraph: 1,
    start,
    end: start + 6,
    documentSha256: reading.sha256,
    quote: '‘Good’',
  });
  expect((await askFor({})).map(({ quote }) => quote)).toEqual(statements.map(() => null));
});

test('A file of quotes of another shape is told at the start', async () => {
  const seed = await copySeed();
  const quotes = join(dirname(seed), 'quotes.json');
  await writeFile(quotes, '{"abc": []}');
  await expect(askFor({ QUOTES_FILE: quotes })).rejects.toThrow(
    `QUOTES_FILE: ${quotes}: expected an object of quotes by the SHA-256 of their document, as npm run review -- --keep-quotes writes it`,
  );
});

interface StatementRow {
  readonly property: string;
  readonly quote: string | null;
}

async function askFor(environment: Record<string, string>): Promise<StatementRow[]> {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = store.environment();
  const config = readConfig({ LOG_LEVEL: 'error', READ_SECONDS: '60', AWAY_SECONDS: '60', ...environment });
  const app = await createApp(config, { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD });
  try {
    const url = await app.server.listen({ port: 0, host: '127.0.0.1' });
    await app.ready();
    const { data } = await ask(
      url,
      '{ inspection(id: "inspection/salford-2032") { statements { property value method paragraph start end documentSha256 quote } } }',
    );
    return data.inspection.statements;
  } finally {
    await app.stop();
  }
}
