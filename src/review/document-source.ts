/** What is known of the document beside its text. */
export interface DocumentSource {
  /** The id of a source of the seed that the document is; null: one is found or made. */
  readonly id: string | null;
  readonly url: string | null;
  readonly publisher: string;
  readonly kind: string;
  /** The year of an inspection whose document states no date. */
  readonly year: number | null;
}

/** Facts that cannot become part of the seed; the message says why and what to do. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError';
}

/** How seed files are written: one line for each value, as those written by hand. */
export const WRITE = { lineWidth: 0, flowCollectionPadding: false };
