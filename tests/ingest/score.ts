import { parseArgs } from 'node:util';
import { createIngest } from '../../src/ingest/ingest.ts';
import { makeVocabulary } from '../../src/ingest/vocabulary.ts';
import { readSeedFolder, SEED_FOLDER } from '../../src/seeding/load-seed.ts';
import { compare } from './compare.ts';
import { readFixtures } from './read-fixtures.ts';
import { formatScore, scoreOf } from './score-table.ts';

const HELP = `Reads the fixtures and prints how much was read rightly, by field and by theme.

Usage: npm run ingest:score -- [options]

  --errors   also print what was wrong or missed
  --visible  leave out the fixtures that are held out
  --help     print this and end

Precision is the share of what was read that is right, recall the share of what stands there that was read; the intervals are
Wilson's, at 95 per cent.
`;

const { values } = parseArgs({
  options: { errors: { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, visible: { type: 'boolean' } },
});
if (values.help) process.stdout.write(HELP);
else {
  const ingest = createIngest(makeVocabulary(await readSeedFolder(SEED_FOLDER)));
  for (const [folder, title] of [
    ['fixtures', 'Fixtures'],
    ...(values.visible ? [] : [['held-out', 'Held out: the rules were written without their texts']]),
  ] as const) {
    const fixtures = await readFixtures(folder as 'fixtures');
    const comparisons = fixtures.map(({ name, document, expected }) => ({ name, comparisons: compare(ingest(document), expected) }));
    process.stdout.write(`${title} (${fixtures.length})\n\n${formatScore(scoreOf(comparisons.flatMap((each) => each.comparisons)))}\n`);
    if (!values.errors) continue;
    for (const { name, comparisons: all } of comparisons) {
      for (const { field, item, outcome } of all)
        if (outcome !== 'RIGHT') process.stdout.write(`${name}: ${outcome.toLowerCase()}, ${field}: ${item}\n`);
    }
    process.stdout.write('\n');
  }
}
