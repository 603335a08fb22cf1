import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Decision, parseDecisions } from './decisions.ts';

/** The answers given so far, kept on disk one by one, so that a review that was broken off goes on where it was. */
export interface Journal {
  readonly file: string;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Returns when the answer is on the disk. */
  add(decision: Decision): void;
  close(): void;
}

/** Opens the journal of a document, a new one or that of a review begun before; a last line that was cut off is dropped. */
export function openJournal(file: string): Journal {
  mkdirSync(dirname(file), { recursive: true });
  const text = readIfThere(file);
  const decisions = parseDecisions(text, { file, isJournal: true });
  const descriptor = openSync(file, 'a');
  if (text !== '' && !text.endsWith('\n')) writeSync(descriptor, '\n');
  return {
    file,
    decisions,
    add: (decision) => {
      decisions.set(decision.key, decision);
      writeSync(descriptor, `${JSON.stringify(decision)}\n`);
      fsyncSync(descriptor);
    },
    close: () => closeSync(descriptor),
  };
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
