/** Where the middle of some values lies, and the quarter of them on each side of it. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** The value below which the given part of the sorted values lies, between two of them in proportion; `NaN` for none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** The median: half of the requests were answered at least so fast. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The median with the interquartile range around it. */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), lower: quantile(values, 0.25), upper: quantile(values, 0.75) };
}

/** The mean of ratios: twice as fast and half as fast come to 1. `NaN` for none. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
