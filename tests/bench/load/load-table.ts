import { digits, megabytes, row } from '../table.ts';
import { LARGEST_RATIO, largestRatio, type Step, throughput, type Verdict } from './capacity.ts';
import type { MemoryResult } from './memory.ts';
import type { Section } from './sections.ts';

/** All that the load showed, as Markdown. */
export function makeLoadReport(sections: readonly Section[], memory: MemoryResult): string {
  return [...sections.flatMap(describeSection), '', ...describeMemory(memory)].join('\n');
}

/** Each fault, as a sentence with its place; none when everything holds. */
export function faultsOf(sections: readonly Section[], memory: MemoryResult): string[] {
  const found = sections.flatMap(({ name, polite, rude }) =>
    Object.entries({ polite, rude }).flatMap(([who, { verdict }]) =>
      verdict.fault === null ? [] : [`${name}, ${who} clients: ${verdict.fault}`],
    ),
  );
  return memory.fault === null ? found : [...found, `memory: ${memory.fault}`];
}

function describeSection({ name, capacity, knee, polite, rude }: Section): string[] {
  const first = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return [
    `\n${first}:\n`,
    row(['Clients', 'accepted a second', 'p50', 'p99', '200', '429', '503', 'other', 'lost', 'resident']),
    row(['---', ...Array.from({ length: 9 }, () => '---:')]),
    ...polite.steps.map((step) => describeStep(step, step === capacity ? ' (capacity)' : '')),
    ...rude.steps.map((step) => describeStep(step, ' rude')),
    '',
    ...Object.entries({ polite, rude }).map(([who, { verdict }]) => describeVerdict(who, verdict)),
    ...describeKnee(knee, [...polite.steps, ...rude.steps]),
  ];
}

function describeStep({ connections, result, residentBytes }: Step, note: string): string {
  const { counts, p50, p99 } = result;
  const each = (['200', '429', '503', 'other', 'lost'] as const).map((kind) => counts[kind].toLocaleString('en-GB'));
  return row([
    `${connections}${note}`,
    digits(throughput(result)),
    `${digits(p50)} ms`,
    `${digits(p99)} ms`,
    ...each,
    megabytes(residentBytes),
  ]);
}

function describeVerdict(who: string, { ratio, refused, fault }: Verdict): string {
  const holds = fault === null ? `at most ${LARGEST_RATIO} wanted: it holds` : `IT DOES NOT HOLD: ${fault}`;
  return `- Past capacity, ${who} clients: the largest p99 of accepted requests is ${digits(ratio)} times that at capacity, ${(100 * refused).toFixed(0)} % were refused; ${holds}.`;
}

/** Nothing where no step has more clients. */
function describeKnee(knee: Step, steps: readonly Step[]): string[] {
  const past = steps.filter(({ connections }) => connections > knee.connections);
  if (past.length === 0) return [];
  const ratio = digits(largestRatio(knee, past));
  return [
    `- Up to ${knee.connections} clients give nine tenths of the most accepted answers a second; the largest p99 with more clients is ${ratio} times that with ${knee.connections}.`,
  ];
}

function describeMemory({ held, accepted, keptBytes, boundBytes, fault }: MemoryResult): string[] {
  const megabytesOf = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    `Memory after a forced collection, with ${megabytesOf(keptBytes)} kept of the ${megabytesOf(boundBytes)} that were allowed; ` +
      `${accepted.toLocaleString('en-GB')} of the requests were accepted:\n`,
    row(['Requests', ...held.map(({ requests }) => requests.toLocaleString('en-GB'))]),
    row(['---', ...held.map(() => '---:')]),
    row(['heap', ...held.map(({ heap }) => megabytesOf(heap))]),
    row(['beside the heap', ...held.map(({ external }) => megabytesOf(external))]),
    row(['resident', ...held.map(({ resident }) => megabytesOf(resident))]),
    '',
    `- ${fault === null ? 'Memory is flat.' : `MEMORY IS NOT FLAT: ${fault}.`}`,
  ];
}
