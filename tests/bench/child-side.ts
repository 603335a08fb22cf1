/** What a process that is measured can be asked by the one that measures. */
export type Answerers = Readonly<Record<string, (value: unknown) => unknown>>;

/** A question of the measuring process, and what is sent back. */
export interface Question {
  readonly number: number;
  readonly ask: string;
  readonly value: unknown;
}
export interface Reply {
  readonly number: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Tells the parent process the address at which this one serves, answers its questions, and ends with it. */
export function answerParent(url: string, answerers: Answerers): void {
  const send = (message: object) => void process.send?.(message);
  process.on('message', async ({ number, ask, value }: Question) => {
    try {
      send({ number, value: (await answerers[ask]?.(value)) ?? null } satisfies Reply);
    } catch (error) {
      send({ number, error: String((error as Error).stack) } satisfies Reply);
    }
  });
  process.on('disconnect', () => process.exit(0));
  // The terminal's Ctrl-C reaches the whole group: the parent decides.
  process.on('SIGINT', () => {});
  send({ url });
}
