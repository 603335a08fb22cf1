import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type Claim, dropClaim, markProcess, readClaim, takeClaim } from '../../src/neo4j/claim.ts';
import { makeFolder } from './processes.ts';

const CLAIMANT = fileURLToPath(new URL('./claimant.ts', import.meta.url));
const ROUNDS = 100;
const GONE = { pid: 4_000_000, began: '1' };

function temporary(): string {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function writeClaim(path: string, claim: Claim): void {
  writeFileSync(path, JSON.stringify(claim));
}

/** Starts a process that tries for each claim of the folder; settles with the numbers of those it got, while it still runs. */
function startClaimant(folder: string, first: number): Promise<number[]> {
  const child = spawn(process.execPath, [CLAIMANT, folder, String(ROUNDS), String(first)], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => resolve(JSON.parse(line)));
    child.once('exit', () => reject(new Error('the claimant ended before it had tried')));
  });
}

test('of four processes that see the same dead claim at once, exactly one gets it', async () => {
  const folder = temporary();
  for (let round = 0; round < ROUNDS; round += 1) {
    const path = join(folder, `${round}.json`);
    // What a crash can leave: a dead claim, one cut short, and one whose takeover was cut short as well.
    if (round % 3 === 1) writeFileSync(path, '{"owner":');
    else writeClaim(path, { owner: GONE, server: null, port: null });
    if (round % 3 === 2) writeClaim(`${path}.takeover`, { owner: GONE, server: null, port: null });
  }
  const first = Date.now() + 2_000;
  const taken = await Promise.all([1, 2, 3, 4].map(() => startClaimant(folder, first)));
  expect(taken.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: ROUNDS }, (_, round) => round));
  expect(readdirSync(folder)).toHaveLength(ROUNDS);
});

test('a claim is refused while its owner or its server runs', () => {
  const path = join(temporary(), 'claim.json');
  const own = markProcess(process.pid);
  if (own === null) throw new Error('this process does not run');
  for (const claim of [
    { owner: own, server: null, port: null },
    { owner: GONE, server: own, port: 7687 },
  ]) {
    writeClaim(path, claim);
    expect(takeClaim(path)).toEqual(claim);
  }
});

test('dropping leaves the claim of another process alone', () => {
  const path = join(temporary(), 'claim.json');
  const others: Claim = { owner: GONE, server: null, port: null };
  writeClaim(path, others);
  dropClaim(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(others);
  expect(takeClaim(path)).toBeNull();
  expect(readClaim(path)?.owner.pid).toBe(process.pid);
  dropClaim(path);
  expect(existsSync(path)).toBe(false);
  dropClaim(path);
});
