import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** A running process, told from a later one with the same number by the moment it began. */
export interface ProcessMark {
  readonly pid: number;
  readonly began: string;
}

/** What a claim file holds: who took the folder, and the server it runs there, once it has one. */
export interface Claim {
  readonly owner: ProcessMark;
  readonly server: ProcessMark | null;
  readonly port: number | null;
}

/** The mark of a running process; null where no such process runs (a zombie does not run). */
export function markProcess(pid: number): ProcessMark | null {
  const began = process.platform === 'linux' ? beganByProc(pid) : beganByPs(pid);
  return began === null ? null : { pid, began };
}

/** Whether the very process that was marked still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return markProcess(mark.pid)?.began === mark.began;
}

/** The claim in the file, or null where there is none or it cannot be read. */
export function readClaim(path: string): Claim | null {
  try {
    return parseClaim(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Whether the owner of the claim or the server under it still runs; what neither holds is left over from an earlier run. */
export function isHeld(claim: Claim): boolean {
  return isRunning(claim.owner) || (claim.server !== null && isRunning(claim.server));
}

/**
 * Takes the claim for this process and returns null; returns the claim of the holder instead where it is held. A claim
 * whose processes are all gone does not count and is replaced. However many processes call at once, one gets it: only
 * the holder of a second claim beside the file, taken in the same way, may replace a dead one, and it looks again first.
 */
export function takeClaim(path: string): Claim | null {
  for (;;) {
    if (createClaim(path)) return null;
    const found = readClaim(path);
    if (found !== null && isHeld(found)) return found;
    const takeover = `${path}.takeover`;
    const other = takeClaim(takeover);
    if (other !== null) return other;
    try {
      if (replaceDeadClaim(path)) return null;
    } finally {
      dropClaim(takeover);
    }
  }
}

/** Writes the server and its port into the claim that this process holds; never leaves a half-written file. */
export function updateClaim(path: string, server: ProcessMark | null, port: number): void {
  const claim: Claim = { owner: ownMark(), server, port };
  writeFileSync(`${path}.new`, JSON.stringify(claim), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Gives the claim up; one that is gone or another's is left alone. */
export function dropClaim(path: string): void {
  const owner = readClaim(path)?.owner;
  const own = ownMark();
  if (owner?.pid === own.pid && owner.began === own.began) rmSync(path, { force: true });
}

/** Creates the file with its content in one step, so that nobody reads half a claim; false where there is one already. */
function createClaim(path: string): boolean {
  const draft = writeDraft(path);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For the holder of the takeover: nobody else replaces a dead claim, so what is dead here stays until the rename. */
function replaceDeadClaim(path: string): boolean {
  if (!existsSync(path)) return false;
  const found = readClaim(path);
  if (found !== null && isHeld(found)) return false;
  renameSync(writeDraft(path), path);
  return true;
}

function writeDraft(path: string): string {
  const claim: Claim = { owner: ownMark(), server: null, port: null };
  const draft = `${path}.${process.pid}-${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(claim), { mode: 0o600 });
  return draft;
}

function ownMark(): ProcessMark {
  return markProcess(process.pid) ?? { pid: process.pid, began: 'unknown' };
}

function parseClaim(value: unknown): Claim | null {
  if (typeof value !== 'object' || value === null) return null;
  const owner = 'owner' in value ? parseMark(value.owner) : null;
  const server = 'server' in value ? parseMark(value.server) : null;
  const port = 'port' in value && typeof value.port === 'number' ? value.port : null;
  return owner === null ? null : { owner, server, port };
}

function parseMark(value: unknown): ProcessMark | null {
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('began' in value)) return null;
  return typeof value.pid === 'number' && typeof value.began === 'string' ? { pid: value.pid, began: value.began } : null;
}

/** Linux: the 22nd field of `/proc/PID/stat` counts clock ticks since the machine started; the third is the state. */
function beganByProc(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function beganByPs(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '');
  } catch {
    return null;
  }
}
