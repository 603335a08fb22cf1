import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Maven keeps what it fetched, with the checksum that came with each file beside it. */
export const LOCAL_REPOSITORY = join(homedir(), '.m2', 'repository');

/** A Maven repository on this machine. */
export interface Mirror {
  /** The text of a settings file that has Maven ask this repository only. */
  readonly settings: string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  close(): void;
}

/** Serves the files given by their paths, with the checksums of their bytes, and all others as Maven's local repository has them. A file given as null is not there. */
export async function startMirror(files: Readonly<Record<string, string | null>>): Promise<Mirror> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    asked.push(path);
    const body = find(path, files);
    response.writeHead(body === null ? 404 : 200).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: `<settings><mirrors><mirror><id>local</id><mirrorOf>*</mirrorOf><url>${url}</url></mirror></mirrors></settings>`,
    asked,
    close: () => void server.close(),
  };
}

function find(path: string, files: Readonly<Record<string, string | null>>): string | Buffer | null {
  const given = files[path];
  if (given !== undefined) return given;
  const summed = path.endsWith('.sha1') ? files[path.slice(0, -'.sha1'.length)] : undefined;
  if (typeof summed === 'string') return createHash('sha1').update(summed).digest('hex');
  try {
    return readFileSync(join(LOCAL_REPOSITORY, path));
  } catch {
    return null;
  }
}
