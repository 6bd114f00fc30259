/** What has to be there before anything of the project can run: its dependencies. Node builtins only. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Runs `npm ci` unless node_modules holds just what package-lock.json says. False when that failed. */
export function ensureDependencies() {
  const stale = staleness();
  if (!stale) return true;
  console.log(`Installing the dependencies: ${stale}.`);
  const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  return status === 0;
}

/** Runs npm in the project, with its output on ours. */
export function npm(args) {
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Why node_modules is not what the lock file says, or undefined. */
function staleness() {
  const wanted = packages('package-lock.json');
  const found = packages(path.join('node_modules', '.package-lock.json'));
  if (!found) return 'node_modules is missing';
  for (const [name, { version, optional }] of Object.entries(wanted ?? {})) {
    if (name !== '' && found[name]?.version !== version && !(optional && !found[name])) {
      return `${name} is not version ${version}`;
    }
  }
  return undefined;
}

function packages(lock) {
  const file = path.join(root, lock);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : undefined;
}
