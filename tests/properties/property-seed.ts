const FIXED_SEED = 20_241_121;

/** The seed of random tests: always the same, so that a run can be repeated, unless PROPERTY_SEED gives another. */
export function propertySeed(): number {
  const given = process.env.PROPERTY_SEED;
  return given === undefined || given === '' ? FIXED_SEED : Number(given);
}
