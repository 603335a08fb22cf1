import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function run(args: string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [COMMAND, 'ingest', ...args], { maxBuffer: 1e8 }, (_error, output, errors) =>
      resolve({ code: child.exitCode ?? -1, output, errors }),
    );
    child.stdin?.end(input);
  });
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'probation-test-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('JSON holds the documents in order, absent facts null', async () => {
  const { code, output } = await run(['--format', 'json', `${FIXTURES}no-date-2024.txt`, `${FIXTURES}saved-page-2023.html`]);
  expect(code).toBe(0);
  const { documents } = JSON.parse(output);
  expect(documents.map(({ publishedOn }: { publishedOn: string | null }) => publishedOn)).toEqual([null, '2023-11-16']);
  const [inspection] = documents[0].inspections;
  expect(inspection).toMatchObject({ service: { id: 'pdu/cornwall-and-isles-of-scilly' }, region: null, points: null, mediaContact: null });
  expect(inspection.findings).toContainEqual(
    expect.objectContaining({
      theme: expect.objectContaining({ code: 'STAFFING' }),
      polarity: 'STRENGTH',
      start: expect.any(Number),
      quote: expect.any(String),
    }),
  );
  expect(Object.keys(documents[0])).toEqual(
    expect.arrayContaining(['source', 'title', 'publishedOn', 'inspections', 'statements', 'messages', 'ignored']),
  );
});

test('Text names each fact with its paragraph and words; Markdown has it in a table', async () => {
  const text = await run([`${FIXTURES}comma-name-2023.txt`]);
  expect(text.output).toContain('overallRating          REQUIRES_IMPROVEMENT  ¶1 “‘Requires improvement’”');
  expect(text.output).toContain('publishedOn            2023-04-20  ¶3 “20 April 2023”');
  expect(text.output).toContain('passed over');
  const markdown = await run(['--format', 'markdown', `${FIXTURES}comma-name-2023.txt`]);
  expect(markdown.output).toContain('| publishedOn | 2023-04-20 | 3 | 20 April 2023 |');
});

test('Standard input is read, and --strict fails on a message', async () => {
  const release = readFileSync(`${FIXTURES}unknown-unit.txt`, 'utf8');
  const read = await run(['-'], release);
  expect(read.code).toBe(0);
  expect(read.output).toContain(
    'unknown-service: Expected a probation delivery unit or region of the alias table, got "Upper Wessex": add the name as an alias in seed/regions/, or take the service from it.',
  );
  expect((await run(['--strict', '-'], release)).code).toBe(1);
});

test('--out writes a file for each document and nowhere else; a broken one does not stop the others', async () => {
  const out = folder();
  const broken = join(folder(), '..%2f..evil name.bin');
  writeFileSync(broken, Buffer.from([0, 1, 2, 3, 0, 0, 0, 4]));
  const { code, errors } = await run(['--format', 'json', '--out', out, broken, `${FIXTURES}youth.txt`, `${FIXTURES}empty.txt`]);
  expect(code).toBe(1);
  expect(errors).toContain(
    'evil name.bin: Expected plain text, HTML or PDF, got bytes that are none of these: save the release as one of them.',
  );
  expect(readdirSync(out).sort()).toEqual([
    expect.stringMatching(/^empty-[0-9a-f]{8}\.json$/),
    expect.stringMatching(/^youth-[0-9a-f]{8}\.json$/),
  ]);
});

test('Many documents show how far it is', async () => {
  const { errors } = await run(['--out', folder(), ...Array.from({ length: 6 }, () => `${FIXTURES}youth.txt`)]);
  expect(errors).toContain('6 of 6 documents');
});

test.each([
  [['--help'], 0, ''],
  [[], 2, 'expected a file, an address or - for standard input, got nothing; see npm run ingest -- --help'],
  [['--format', 'xml', 'a'], 2, 'expected --format text, json, markdown, got "xml"; see npm run ingest -- --help'],
  [['-', '-'], 2, 'expected - once, as standard input can be read once; see npm run ingest -- --help'],
  [['no-such-file.txt'], 1, 'no-such-file.txt: Expected a file that can be read, got none (ENOENT): see the path.'],
  [['ftp://example.org/a'], 1, 'Expected an address that starts with http:// or https://, got "ftp://example.org/a".'],
  [
    ['http://169.254.169.254/latest'],
    1,
    'Expected an address on the public internet, got 169.254.169.254, which is private or reserved: save the page and give its file.',
  ],
])('%j ends with %i', async (args, code, sentence) => {
  const ended = await run(args);
  expect(ended.code).toBe(code);
  expect(ended.errors).toContain(sentence);
});
