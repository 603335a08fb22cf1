import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FaultNeo4j } from './fault-neo4j.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** How `npm run seed` ended, and what it wrote to its error output. */
export interface SeedRun {
  readonly code: number | null;
  readonly said: string;
}

/** Runs `npm run seed`, with the project's own seed, on the Neo4j. */
export async function runSeed(neo4j: FaultNeo4j): Promise<SeedRun> {
  const child = spawn(process.execPath, [COMMAND, 'seed'], { env: neo4j.environment(), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const [code] = await once(child, 'close');
  return { code, said };
}
