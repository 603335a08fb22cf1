const POLL_MILLISECONDS = 20;

/** Waits until a condition holds; the time limit of the test ends what never comes. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
}
