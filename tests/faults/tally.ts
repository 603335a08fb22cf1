/** What clients got: how often each kind of answer, how late at worst, and what was lost. */
export interface Tally {
  /** Counts one answer of a kind: `right`, or the code of a documented error. */
  count(kind: string, milliseconds: number): void;
  /** Notes a request that got neither a right answer nor a documented error, or got it too late. */
  lose(what: string): void;
  /** How many of one kind there were; of all kinds when none is given. */
  of(kind?: string): number;
  /** How long the slowest of a kind took, in milliseconds; 0 when there was none. */
  slowest(kind: string): number;
  readonly lost: readonly string[];
  /** Such as `212 right in at most 0.4 s, 14 UPSTREAM_UNAVAILABLE in at most 2.8 s`. */
  describe(): string;
}

/** Creates an empty one. */
export function createTally(): Tally {
  const kinds = new Map<string, { count: number; slowest: number }>();
  const lost: string[] = [];
  return {
    count: (kind, milliseconds) => {
      const known = kinds.get(kind) ?? { count: 0, slowest: 0 };
      kinds.set(kind, { count: known.count + 1, slowest: Math.max(known.slowest, milliseconds) });
    },
    lose: (what) => {
      lost.push(what);
    },
    of: (kind) =>
      kind === undefined ? [...kinds.values()].reduce((sum, { count }) => sum + count, lost.length) : (kinds.get(kind)?.count ?? 0),
    slowest: (kind) => kinds.get(kind)?.slowest ?? 0,
    lost,
    describe: () => {
      const rightFirst = [...kinds].sort(([one], [other]) => Number(other === 'right') - Number(one === 'right'));
      return rightFirst.map(([kind, { count, slowest }]) => `${count} ${kind} in at most ${inSeconds(slowest)} s`).join(', ');
    },
  };
}

function inSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(milliseconds < 100 ? 2 : 1);
}
