// Runs before start, seed, test and check, with whatever Node called npm (20 or newer) and no packages: it brings
// node_modules up to the lock file and sees to it that Node 24 is there, which runs TypeScript directly.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (!isInstalled()) await install();
checkNode();

/** Whether node_modules holds each package of the lock file, at its version; optional ones, for other systems, may be missing. */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null) fail('package-lock.json is missing or broken: take it from the repository again (git checkout package-lock.json).');
  if (present === null) return false;
  return Object.entries(wanted)
    .filter(([path]) => path !== '')
    .every(([path, { version, integrity, optional }]) => {
      const found = present[path];
      return found === undefined ? optional === true : found.version === version && found.integrity === integrity;
    });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** Installs what the lock file says, with a line every five seconds. */
async function install() {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log('Installing the packages of package-lock.json (once, 15 to 60 s).');
  const timer = setInterval(() => console.log(`Installing the packages: ${seconds()} s so far.`), 5_000);
  const { code, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(timer);
  if (code !== 0) {
    console.error(output.trim().split('\n').slice(0, 20).join('\n'));
    fail(`The packages could not be installed (npm ended with ${code}): check the network and the lines above, then start again.`);
  }
  console.log(`Installed the packages in ${seconds()} s.`);
}

/** Runs npm with the npm and the Node that called this, since the ones in node_modules go away meanwhile. */
function runNpm(args) {
  const script = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  const child = script?.endsWith('.js') && /npm/.test(script) ? spawn(node, [script, ...args], options()) : spawn('npm', args, options());
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: error.message, output }));
    child.once('close', (code, signal) => resolve({ code: code ?? signal, output }));
  });
}

function options() {
  return { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] };
}

function checkNode() {
  const path = join(root, 'node_modules', '.bin', 'node');
  let version;
  try {
    version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    fail(`Node ${OLDEST_NODE} is missing from node_modules: run \`npm rebuild node --ignore-scripts=false\` and start again.`);
  }
  if (Number(version.slice(1).split('.')[0]) >= OLDEST_NODE) return;
  fail(`Node ${OLDEST_NODE} or newer is needed and node_modules has ${version}: remove node_modules and start again.`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
