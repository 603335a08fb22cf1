/** A stretch of a text that something rests on. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** A piece of the text with all that rests on it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly string[];
}

/** Cuts a text of a length where stretches begin and end, which may overlap; the pieces cover it from 0 on, in order. */
export function markSpans(length: number, spans: readonly Labelled[]): Piece[] {
  const cuts = [...new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= length)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] as number;
    return { start, end, labels: spans.filter((span) => span.start <= start && span.end >= end).map(({ label }) => label) };
  });
}
