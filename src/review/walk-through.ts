import { parse } from 'yaml';
import type { Reading } from '../ingest/reading.ts';
import type { Journal } from './journal.ts';
import type { Proposal, SeedValue } from './proposal.ts';

/** How the walk speaks with a person: prints lines, asks for one. */
export interface Terminal {
  tell(line: string): void;
  /** The person's line; null when the input has ended. */
  ask(question: string): Promise<string | null>;
}

const KEYS = '[a]ccept  [c]orrect  [r]eject  [s]kip  [b]ack  [q]uit';
const CONTEXT = 160;

/**
 * Asks about each proposal that has no answer yet, in order; each answer is in the journal before the next question. Returns whether all were
 * answered: false when the person quit or the input ended.
 */
export async function walkThrough(
  reading: Reading,
  proposals: readonly Proposal[],
  { journal, terminal }: { readonly journal: Journal; readonly terminal: Terminal },
): Promise<boolean> {
  const first = proposals.findIndex(({ key }) => !journal.decisions.has(key));
  if (first > 0) terminal.tell(`Going on after ${first} of ${proposals.length} answers.`);
  for (let at = first === -1 ? proposals.length : first; at < proposals.length; ) {
    const proposal = proposals[at] as Proposal;
    show(reading, proposal, `${at + 1} of ${proposals.length}`, terminal);
    const answer = (await terminal.ask(`${KEYS} > `))?.trim().toLowerCase() ?? 'q';
    if (answer === 'q' || answer === 'quit') return false;
    if (answer === 'b' || answer === 'back') at = Math.max(0, at - 1);
    else if (await decide(proposal, answer, { journal, terminal })) at += 1;
  }
  return true;
}

/** Whether the answer was one, and is kept. */
async function decide(
  proposal: Proposal,
  answer: string,
  { journal, terminal }: { readonly journal: Journal; readonly terminal: Terminal },
): Promise<boolean> {
  const { key, wording } = proposal;
  if (answer === 's' || answer === 'skip') journal.add({ key, decision: 'skip' });
  else if (answer === 'r' || answer === 'reject') journal.add({ key, decision: 'reject' });
  else if (answer === 'a' || answer === 'accept') {
    const words = wording === null ? '' : ((await terminal.ask(`${wording} in your own words [${wordingOf(proposal)}] > `)) ?? '').trim();
    journal.add(words === '' || wording === null ? { key, decision: 'accept' } : { key, decision: 'correct', value: { [wording]: words } });
  } else if (answer === 'c' || answer === 'correct') {
    const line = await terminal.ask(`the value that holds, as YAML [${JSON.stringify(proposal.value)}] > `);
    const value = line === null ? null : parseValue(line);
    if (value === null) {
      terminal.tell('Expected a value such as GOOD, 12 or {polarity: CONCERN}, got none: nothing was changed.');
      return false;
    }
    journal.add({ key, decision: 'correct', value });
  } else {
    terminal.tell(`Expected a, c, r, s, b or q, got ${JSON.stringify(answer)}.`);
    return false;
  }
  return true;
}

function wordingOf({ value, wording }: Proposal): string {
  return typeof value === 'object' && wording !== null ? String(value[wording]) : '';
}

function parseValue(line: string): SeedValue | null {
  try {
    const value: unknown = parse(line);
    return typeof value === 'string' || typeof value === 'number' || (typeof value === 'object' && value !== null && !Array.isArray(value))
      ? (value as SeedValue)
      : null;
  } catch {
    return null;
  }
}

/** The fact, and its words between what stands around them. */
function show({ text, inspections }: Reading, { inspection, property, label, places }: Proposal, at: string, { tell }: Terminal): void {
  const [place] = places;
  tell('');
  tell(`${at}  ${inspections[inspection]?.service.name}: ${property} ${label}`);
  if (place === undefined) return;
  const before = text.slice(Math.max(0, place.start - CONTEXT), place.start).replace(/\s+/g, ' ');
  const after = text.slice(place.end, place.end + CONTEXT).replace(/\s+/g, ' ');
  tell(`  ¶${place.paragraph} …${before}»${place.quote.replace(/\s+/g, ' ')}«${after}…`);
  if (places.length > 1) tell(`  and in ${places.length - 1} more place${places.length === 2 ? '' : 's'}`);
}
