/**
 * `npm start`: installs what is missing, builds, and opens the extension in a VS Code on seeds/;
 * `npm start -- desktop` asks for desktop VS Code. Ctrl-C ends it. Node builtins only.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, root } from './setup.mjs';

if (!ensureDependencies()) {
  console.error('The dependencies could not be installed.');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['esbuild.js', 'extension', 'host'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
// In this process, so that a signal has one to reach.
await import(pathToFileURL(path.join(root, 'out', 'test', 'programs', 'start.js')).href);
