/**
 * Something outside the program is missing or in the way. `message` is one sentence for the person at the terminal
 * that says what and what to do; print it without a stack. `detail` is what the other program said last (lines of
 * its log), or null.
 */
export class SetupError extends Error {
  override readonly name = 'SetupError';
  readonly detail: string | null;

  constructor(message: string, detail: string | null = null) {
    super(message);
    this.detail = detail;
  }
}

/** The two ways to do without a Neo4j run by the project; ends every sentence about what such a Neo4j needs. */
export const OTHER_WAYS = 'set NEO4J_URI to use another Neo4j, or run `docker compose up`';
