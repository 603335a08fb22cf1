import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('peer', import.meta.url));
const NAME = 'node_modules/@neo4j/graphql';

/** Installs the peer beside its operations where it is missing or another version, and gives its version. */
export function installPeer(report: (line: string) => void): string {
  const { packages } = JSON.parse(readFileSync(`${FOLDER}/package-lock.json`, 'utf8'));
  const wanted: string = packages[NAME].version;
  if (installedVersion() !== wanted) {
    report(`Installing the peer, @neo4j/graphql ${wanted}, in tests/bench/peer.`);
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: FOLDER, stdio: 'inherit' });
    if (status !== 0) throw new Error('npm could not install the peer: see its messages above.');
  }
  return wanted;
}

function installedVersion(): string | null {
  const path = `${FOLDER}/${NAME}/package.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : null;
}
