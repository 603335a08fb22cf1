import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** How the tests of a run ended. What failed outside a test (a file that does not load, an unhandled error) counts as failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Ends the output with the reason of each skipped test and then `N passed, N failed, N skipped` alone on the last line. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>, reason: TestRunEndReason): void {
    const counted = tally(modules, unhandledErrors.length);
    // A run that failed before its first test, in the global set-up, must not read as one without failures.
    if (reason === 'failed' && counted.failed === 0) counted.failed = 1;
    const lines = [...skippedLines(modules), closingLine(counted)];
    // After the summary of the default reporter, which is written on the same event.
    setImmediate(() => process.stdout.write(`${lines.join('\n')}\n`));
  }
}

/** The line that a machine reads. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function tally(modules: ReadonlyArray<TestModule>, unhandled: number): { passed: number; failed: number; skipped: number } {
  const count = { passed: 0, failed: unhandled, skipped: 0 };
  for (const module of modules) {
    count.failed += module.errors().length;
    for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed' || state === 'failed') count[state] += 1;
      else count.skipped += 1;
    }
  }
  return count;
}

function skippedLines(modules: ReadonlyArray<TestModule>): string[] {
  return modules.flatMap((module) =>
    [...module.children.allTests('skipped')].map((test) => {
      const result = test.result();
      const note = result.state === 'skipped' ? result.note : undefined;
      return `skipped: ${module.relativeModuleId} > ${test.fullName}: ${note ?? 'no reason given; pass one to context.skip(...)'}`;
    }),
  );
}
