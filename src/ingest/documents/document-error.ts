/** A document that cannot be read; the message says what was expected, what came and what to do. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}
