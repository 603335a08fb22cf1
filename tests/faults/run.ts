import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeRun, writeIntoReadme } from '../bench/readme.ts';

const HELP = `Runs the API under real faults: a network that misbehaves, processes that are killed or frozen, a full disk, a clock that jumps.

Usage: npm run test:faults -- [options]

  --readme   also puts the table of what clients saw into README.md, if all tests passed
  --help     print this and end

Environment: LOADER_KILLS (20), how often the loader is killed; FAULT_SEED, which repeats the random moments of a run.

It starts Neo4js of its own and removes them. About five minutes.

Exit codes: 0 all passed, 1 a test failed, 2 wrong call.
`;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

function main(): number {
  const options = readOptions();
  if (typeof options === 'number') return options;
  const folder = mkdtempSync(join(tmpdir(), 'fault-table-'));
  try {
    const table = join(folder, 'table.md');
    const { LOADER_KILLS = '20' } = process.env;
    const { status } = spawnSync(process.execPath, [VITEST, 'run', '--config', 'tests/vitest.config.ts', 'tests/faults/'], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, LOADER_KILLS, FAULT_TABLE: table },
    });
    if (status !== 0) return 1;
    if (options.readme) writeIntoReadme('faults', `\`npm run test:faults\` on ${describeRun()}.\n\n${readFileSync(table, 'utf8')}`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The options, or the exit code where there is nothing to run. */
function readOptions(): { readme: boolean } | number {
  try {
    const { values } = parseArgs({
      options: { readme: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    if (!values.help) return values;
    process.stdout.write(HELP);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message.split('. ')[0]}; see npm run test:faults -- --help\n`);
    return 2;
  }
}

process.exitCode = main();
