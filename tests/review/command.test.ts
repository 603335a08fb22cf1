import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { copySeed } from './seed-copy.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

const RELEASE = `Oldham PDU rated ‘Good’

Oldham Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation.

Inspectors found that leadership was impressive. Accommodation was scarce.

The report is available on our website on 18 July 2032.`;

interface Review {
  readonly child: ChildProcess;
  /** What was printed so far. */
  output(): string;
  errors(): string;
  /** Settles when the text was printed. */
  printed(text: string, times?: number): Promise<void>;
  ended: Promise<number | null>;
}

/** Starts the command on a release in a folder of its own, beside the copy of the seed. */
function review(seed: string, args: readonly string[]): Review {
  const file = join(dirname(seed), 'release.txt');
  writeFileSync(file, RELEASE);
  const child = spawn(process.execPath, [COMMAND, 'review', '--seed', seed, ...args, file], {
    env: { ...process.env, DATA_FOLDER: join(dirname(seed), 'data') },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return {
    child,
    output: () => output,
    errors: () => errors,
    printed: async (text, times = 1) => {
      while (output.split(text).length <= times) {
        if (child.exitCode !== null) throw new Error(`ended without printing ${JSON.stringify(text)}: ${output}${errors}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    ended: new Promise((resolve) => child.on('close', (code) => resolve(code))),
  };
}

const QUESTION = '[q]uit > ';

test('A review that is killed goes on where it was, and writes the record at the end', async () => {
  const seed = await copySeed();
  const first = review(seed, []);
  await first.printed(QUESTION);
  expect(first.output()).toMatch(/1 of 4 {2}Oldham: publishedOn 2032-07-18\n {2}¶4 .*»18 July 2032«/);
  first.child.stdin?.write('a\n');
  await first.printed(QUESTION, 2);
  first.child.stdin?.write('a\n');
  await first.printed(QUESTION, 3);
  first.child.kill('SIGKILL');
  await first.ended;

  const second = review(seed, []);
  await second.printed('Going on after 2 of 4 answers.');
  await second.printed('3 of 4  Oldham: findings LEADERSHIP STRENGTH');
  second.child.stdin?.write('b\n');
  await second.printed('2 of 4  Oldham: overallRating GOOD');
  second.child.stdin?.end('a\nx\na\nleaders give direction\nr\n');
  expect(await second.ended).toBe(0);
  expect(second.output()).toContain('Expected a, c, r, s, b or q, got "x".');
  expect(second.output()).toContain('inspection/oldham-2032: a new record; 3 new, 0 agree, 0 contradict, 0 were there.');
  const record = readFileSync(join(seed, 'inspections/oldham-2032.yaml'), 'utf8');
  expect(record).toContain('note: leaders give direction');
  expect(record).not.toContain('ACCOMMODATION');
});

test('Quitting keeps the answers and writes nothing', async () => {
  const seed = await copySeed();
  const { child, printed, ended, output } = review(seed, []);
  await printed(QUESTION);
  child.stdin?.end('s\nq\n');
  expect(await ended).toBe(1);
  expect(output()).toMatch(/Broken off; the answers are kept in .+\.jsonl\. The same command goes on\.\n$/);
  expect(readdirSync(join(seed, 'inspections'))).not.toContain('oldham-2032.yaml');
});

test('A file of decisions takes the place of the person; what it does not name is skipped', async () => {
  const seed = await copySeed();
  const list = review(seed, ['--list']);
  expect(await list.ended).toBe(0);
  const proposals = list
    .output()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(proposals.map(({ property }) => property)).toEqual(['publishedOn', 'overallRating', 'findings', 'findings']);
  const decisions = join(dirname(seed), 'decisions.jsonl');
  const lines = proposals.slice(0, 2).map(({ key }) => JSON.stringify({ key, decision: 'accept' }));
  writeFileSync(decisions, `${lines.join('\n')}\n`);
  const { ended, output } = review(seed, ['--decisions', decisions]);
  expect(await ended).toBe(0);
  expect(output()).toContain('inspection/oldham-2032: a new record; 2 new, 0 agree, 0 contradict, 0 were there.');
  writeFileSync(decisions, `${lines[0]}\n{"key": "0 x", "decision": "maybe"}\n`);
  const wrong = review(seed, ['--decisions', decisions]);
  expect(await wrong.ended).toBe(1);
  expect(wrong.errors()).toContain(
    `${decisions}:2: expected accept, correct, reject or skip, got "{\\"key\\": \\"0 x\\", \\"decision\\": \\"maybe\\"}"`,
  );
});

test.each([
  [['--accept-all', '--decisions', 'a'], 'expected --accept-all or --decisions, got both; see npm run review -- --help'],
  [['--kind', 'TWEET'], 'expected --kind PRESS_RELEASE, REPORT_PAGE, REPORT, NEWS_ARTICLE, BLOG, DATASET, OTHER, got "TWEET"'],
  [['--year', '32'], 'expected --year with four digits, got "32"; see npm run review -- --help'],
  [['--decisions', '/no/such/file'], 'expected --decisions with a file that can be read, got "/no/such/file" (ENOENT)'],
  [['second.txt'], 'expected one file, got 2; see npm run review -- --help'],
])('%j is a wrong call', async (args, sentence) => {
  const { ended, errors } = review(await copySeed(), args);
  expect(await ended).toBe(2);
  expect(errors()).toContain(sentence);
});
