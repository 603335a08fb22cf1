/** An argument that cannot be used. The message is a sentence for the client: what was expected, what came. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';
}
