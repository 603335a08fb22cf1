/** Random numbers from 0 to 1, the same for the same seed (mulberry32), so that what failed can be repeated. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of the run: FAULT_SEED, else one of the clock. Says which, so that a failure can be repeated. */
export function faultSeed(): number {
  const seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
  console.log(`FAULT_SEED=${seed} repeats the random moments of this run.`);
  return seed;
}
