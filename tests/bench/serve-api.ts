import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createGraphDriver } from '../../src/graph/driver.ts';
import { answerParent } from './child-side.ts';
import { createSwitchedReleases, type Mode } from './kept-modes.ts';
import { createRecorder } from './recorder.ts';

/** Our API as `npm start` serves it, in a process of its own, with the modes of what is kept. NEO4J_URI and its like name the Neo4j. */
async function main(): Promise<void> {
  const config = readConfig({ ...process.env, LOG_LEVEL: 'error', RATE_POINTS: '0' });
  const address = { uri: config.neo4jUri ?? '', user: config.neo4jUser, password: config.neo4jPassword };
  const kept = createSwitchedReleases(config.keptBytes);
  const app = await createApp(config, address, kept);
  const url = await app.server.listen({ port: 0, host: '127.0.0.1' });
  await app.ready();
  const recorder = createRecorder(createGraphDriver(address));
  answerParent(url, {
    switchTo: (mode) => kept.switchTo(mode as Mode),
    record: () => recorder.start(),
    profile: () => recorder.profile(recorder.stop().filter(({ text }) => !text.includes(':Current'))),
    keptBytes: () => kept.bytes,
    memory: collectAndTell,
  });
}

/** What is held after all that can be let go is gone; needs Node's `--expose-gc`. Twice, as what a first collection finalises goes with the second. */
async function collectAndTell(): Promise<NodeJS.MemoryUsage> {
  if (!globalThis.gc) throw new Error('expected --expose-gc');
  for (let turn = 0; turn < 2; turn += 1) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage();
}

await main();
