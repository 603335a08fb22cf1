import { z } from 'zod';
import type { Proposal, SeedValue } from './proposal.ts';

const shape = z.strictObject(
  {
    key: z.string('the key of a proposal'),
    decision: z.enum(['accept', 'correct', 'reject', 'skip'], 'accept, correct, reject or skip'),
    value: z.union([z.string(), z.number(), z.record(z.string(), z.unknown())], 'a scalar or a part').optional(),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? 'the keys key, decision and value' : 'an object with key and decision') },
);
/** What a person said about a proposal; a correction has the value that holds instead. */
export type Decision = z.output<typeof shape>;

/** A file of decisions that cannot be used; the message names the line. */
export class DecisionsError extends Error {
  override readonly name = 'DecisionsError';
}

/** Reads decisions, one JSON object a line; the last one on a key holds. A line that was cut off at the end is left out when `isJournal`. */
export function parseDecisions(
  text: string,
  { file, isJournal }: { readonly file: string; readonly isJournal: boolean },
): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const isLast = at === lines.length - 1;
    const decision = parseLine(line);
    if (typeof decision !== 'string') decisions.set(decision.key, decision);
    else if (!(isJournal && isLast))
      throw new DecisionsError(`${file}:${at + 1}: expected ${decision}, got ${JSON.stringify(line.slice(0, 80))}`);
  }
  return decisions;
}

/** The decision, or what was expected in its place. */
function parseLine(line: string): Decision | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'a JSON object on one line';
  }
  const parsed = shape.safeParse(value);
  if (!parsed.success) return parsed.error.issues[0]?.message ?? 'a decision';
  if (parsed.data.decision === 'correct' && parsed.data.value === undefined) return 'a value with the decision correct';
  return parsed.data;
}

/** Decides everything that is proposed. */
export function acceptAll(proposals: readonly Proposal[]): Map<string, Decision> {
  return new Map(proposals.map(({ key }) => [key, { key, decision: 'accept' as const }]));
}

/** A fact that was accepted, with the value that holds. */
export interface AcceptedFact extends Omit<Proposal, 'value'> {
  readonly value: SeedValue;
}

/** The proposals that were accepted or corrected. A correction of a part replaces the keys it names. */
export function acceptedOf(proposals: readonly Proposal[], decisions: ReadonlyMap<string, Decision>): AcceptedFact[] {
  return proposals.flatMap((proposal) => {
    const decision = decisions.get(proposal.key);
    if (decision?.decision === 'accept') return [proposal];
    if (decision?.decision !== 'correct') return [];
    const { value } = decision;
    const isPart = typeof value === 'object' && typeof proposal.value === 'object';
    return [{ ...proposal, value: (isPart ? { ...(proposal.value as object), ...(value as object) } : value) as SeedValue }];
  });
}
