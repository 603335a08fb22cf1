import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { FaultTable } from './faults/fault-table.ts';
import { ClosingLine } from './support/closing-line.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  // graphql is published twice, as ES modules and as CommonJS; two copies in one run break `instanceof GraphQLError`.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    reporters: ['default', new FaultTable(), new ClosingLine()],
    pool: 'forks',
    maxWorkers: 2,
    // Limits only end what hangs: machines differ by a factor of four, and no test is about time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
  },
});
