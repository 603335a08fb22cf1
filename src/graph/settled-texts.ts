import { AsyncLocalStorage } from 'node:async_hooks';

/** Cypher texts that stay planned in Neo4j, whatever else is read. */
export interface SettledTexts {
  /** The texts that are noted within `work`, and by nobody else, are settled. */
  settle(work: () => Promise<void>): Promise<void>;
  /** Told of every text that was read, and how to read it again; settled ones are, before Neo4j could forget them. */
  note(text: string, again: () => Promise<unknown>): void;
  has(text: string): boolean;
  /** Whether it is settled and Neo4j has its plan. */
  isPlanned(text: string): boolean;
  /** Neo4j has the plan of a text again. */
  notePlan(text: string): void;
  /** Neo4j has no plans any more. */
  forget(): void;
}

/** After so many other texts the settled ones are read again. */
const REFRESHED_AFTER = 400;
const MOST_SETTLED = 200;

/** Begins without any. */
export function createSettledTexts(): SettledTexts {
  const settled = new Map<string, () => Promise<unknown>>();
  const settling = new AsyncLocalStorage<true>();
  const others = new Set<string>();
  /** Those among the settled that Neo4j may have forgotten. */
  const cold = new Set<string>();
  let isRefreshing = false;

  /** One after another; what fails is read again the next time. */
  async function refresh(): Promise<void> {
    if (isRefreshing) return;
    isRefreshing = true;
    others.clear();
    for (const again of settled.values()) await again().catch(() => {});
    isRefreshing = false;
  }

  return {
    settle: (work) => settling.run(true, work),
    note: (text, again) => {
      if (settled.has(text)) return;
      if (settling.getStore() && settled.size < MOST_SETTLED) {
        settled.set(text, again);
        return;
      }
      others.add(text);
      if (others.size >= REFRESHED_AFTER) void refresh();
    },
    has: (text) => settled.has(text),
    isPlanned: (text) => settled.has(text) && !cold.has(text),
    notePlan: (text) => void cold.delete(text),
    forget: () => {
      for (const text of settled.keys()) cold.add(text);
    },
  };
}
