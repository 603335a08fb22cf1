import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A real Redis on a free port, that keeps nothing on disk. */
export interface TestRedis {
  readonly uri: string;
  /** Stops and continues it, as a machine that hangs. */
  pause(): void;
  resume(): void;
  /** Kills it, as a machine that is gone. */
  kill(): Promise<void>;
  /** Starts an empty one in its place. */
  restart(): Promise<void>;
}

/** Starts Debian's `redis-server`, or `valkey-server` where that is there instead; null where neither is. */
export async function startTestRedis(): Promise<TestRedis | null> {
  const port = await freePort();
  const program = (await find('redis-server')) ?? (await find('valkey-server'));
  if (program === null) return null;
  let child = await start(program, port);
  return {
    uri: `redis://127.0.0.1:${port}`,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    restart: async () => {
      child = await start(program, port);
    },
  };
}

async function find(program: string): Promise<string | null> {
  const child = spawn(program, ['--version'], { stdio: 'ignore' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code === 0 ? program : null));
  });
}

async function start(program: string, port: number): Promise<ChildProcess> {
  const child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return child;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.end(() => resolve(true)));
    socket.once('error', () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
