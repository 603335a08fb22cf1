import { expect, test } from 'vitest';
import { runNpm } from './npm.ts';

/** What `npm audit --json` prints: a count for each severity, or why there is none. */
interface Audit {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly statusCode?: number;
  readonly error?: { readonly code?: string };
}

test('No package that the API runs on has a known vulnerability of high or critical severity', async (context) => {
  const { stdout } = await runNpm(['audit', '--omit=dev', '--audit-level=high', '--json', '--fetch-retries=0', '--fetch-timeout=30000']);
  const audit = JSON.parse(stdout || '{}') as Audit;
  const reason = audit.statusCode ?? audit.error?.code ?? 'nothing';
  context.skip(audit.metadata === undefined, `the registry gives no audit (npm audit got ${reason})`);
  expect(audit.metadata?.vulnerabilities).toMatchObject({ high: 0, critical: 0 });
});
