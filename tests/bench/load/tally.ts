import { type HttpAnswer, headerOf } from '../http-answer.ts';
import { quantile } from '../statistics.ts';

/** How requests ended. `other` is any other status, a 200 with errors in it, and a refusal without Retry-After. */
export const KINDS = ['200', '429', '503', 'other', 'lost'] as const;
export type Kind = (typeof KINDS)[number];

/** What a number of clients met. */
export interface LoadResult {
  readonly milliseconds: number;
  readonly counts: Readonly<Record<Kind, number>>;
  /** Of accepted requests, from the request to the whole answer, in milliseconds; `NaN` where none was accepted. */
  readonly p50: number;
  readonly p99: number;
  /** The first answer of kind `other` or the first reason of a loss; null: none. */
  readonly oddity: string | null;
}

/** Counts answers as they come. */
export interface Tally {
  readonly sent: number;
  answered(answer: HttpAnswer, milliseconds: number): Kind;
  lost(error: Error): void;
  began(): void;
  result(milliseconds: number): LoadResult;
}

const DATA_FIRST = Buffer.from('{"data":');
const SHOWN_LETTERS = 300;

/** Makes an empty one. */
export function createTally(): Tally {
  const counts: Record<Kind, number> = { '200': 0, '429': 0, '503': 0, other: 0, lost: 0 };
  const times: number[] = [];
  let sent = 0;
  let oddity: string | null = null;
  return {
    get sent() {
      return sent;
    },
    began: () => {
      sent += 1;
    },
    answered: (answer, milliseconds) => {
      const kind = kindOf(answer);
      counts[kind] += 1;
      if (kind === '200') times.push(milliseconds);
      if (kind === 'other') oddity ??= `${answer.head.split('\r\n', 1)[0]} ${answer.body.toString('utf8', 0, SHOWN_LETTERS)}`;
      return kind;
    },
    lost: (error) => {
      counts.lost += 1;
      oddity ??= error.message;
    },
    result: (milliseconds) => ({ milliseconds, counts, p50: quantile(times, 0.5), p99: quantile(times, 0.99), oddity }),
  };
}

/** GraphQL puts `errors` before `data`: an answer that begins with data has none. */
function kindOf({ status, head, body }: HttpAnswer): Kind {
  if (status === 200) return body.subarray(0, DATA_FIRST.length).equals(DATA_FIRST) ? '200' : 'other';
  if (status !== 429 && status !== 503) return 'other';
  return headerOf(head, 'retry-after') === null ? 'other' : `${status}`;
}

/** How long an answer asks its client to wait, in milliseconds; 0 where it does not say so in seconds. */
export function retryAfter({ head }: HttpAnswer): number {
  const value = headerOf(head, 'retry-after');
  return value !== null && /^\d+$/.test(value) ? Number(value) * 1000 : 0;
}
