import { LRUCache } from 'lru-cache';
import { GraphCancelledError, GraphTimeoutError } from './errors.ts';
import { createPlaces } from './places.ts';
import { createSettledTexts } from './settled-texts.ts';

/** Runs reads whose Cypher texts may be new to Neo4j; texts are told apart as its plans are (`planKey`). */
export interface Planning {
  run<Value>(text: string, read: PlannedRead<Value>): Promise<Value>;
  /** The texts that are read within `work`, and by nobody else, stay known, here and in Neo4j, whatever else is read. */
  settle(work: () => Promise<void>): Promise<void>;
  /** Takes all texts for new again: a Neo4j that starts anew has no plans. */
  forget(): void;
}

/** A read whose text may be new. */
export interface PlannedRead<Value> {
  readonly work: () => Promise<Value>;
  /** Reads the same for nobody, so that the text stays planned. */
  readonly again: () => Promise<unknown>;
  /** Called before a text that is new is read. */
  readonly onUnseen?: (() => void) | undefined;
  /** Aborts when nobody waits for it any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Neo4j takes a core for half a second or more to plan a rich text; twelve at once would all take too long, and none would be kept. */
const PLACES = 2;
const MOST_WAITING = 50;
/** Neo4j keeps the plans of 1,000 texts unless told otherwise. */
const MOST_TEXTS = 900;

/**
 * Makes the planning of reads: texts that were read before run at once, new ones two at a time, so that each is planned in its time and
 * those that are known are not slowed down. A new text that finds 50 others waiting, or waits longer than `waitMilliseconds`, is refused
 * with `GraphTimeoutError`.
 */
export function createPlanning(waitMilliseconds: number): Planning {
  const known = new LRUCache<string, true>({ max: MOST_TEXTS });
  const settled = createSettledTexts();
  const places = createPlaces({ most: PLACES, mostWaiting: MOST_WAITING, waitMilliseconds });

  async function takePlace(read: PlannedRead<unknown>): Promise<() => void> {
    if (places.isFull()) throw new GraphTimeoutError('Too many new Cypher queries wait to be planned.');
    const leave = await places.enter(read);
    if (leave) return leave;
    if (read.signal?.aborted) throw new GraphCancelledError('Whoever asked went away before the Cypher query was planned.');
    throw new GraphTimeoutError('A new Cypher query waited too long to be planned.');
  }

  return {
    run: async (text, read) => {
      const { work, again, onUnseen } = read;
      if (settled.isPlanned(text) || known.get(text)) {
        settled.note(text, again);
        return work();
      }
      const leave = await takePlace(read);
      try {
        if (!settled.has(text)) onUnseen?.();
        const value = await work();
        known.set(text, true);
        settled.notePlan(text);
        settled.note(text, again);
        return value;
      } finally {
        leave();
      }
    },
    settle: settled.settle,
    forget: () => {
      known.clear();
      settled.forget();
    },
  };
}
