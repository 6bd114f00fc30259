import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import fs from 'node:fs';
import path from 'node:path';
import { hasDisplay } from './display';
import type { Host, HostRun } from './hostRun';
import { hostsFolder, projectRoot } from './paths';
import { ProcessGroup } from './processGroup';
import { temporaryFolder } from './temporary';
import { HostUnavailable } from './unavailable';
import { copyFixtureWorkspace } from './workspace';

const releases = 'https://update.code.visualstudio.com/api/releases/stable';
const probeLimit = 3000;

/**
 * A desktop VS Code: the one VSCODE_EXECUTABLE names, else one that @vscode/test-electron downloads (of the
 * version in VSCODE_VERSION, else the newest). Rejects with HostUnavailable, soon, when there is none.
 */
export async function findDesktop(): Promise<Host> {
  const display = findDisplay();
  const executable = namedExecutable() ?? (await download());
  return { name: `desktop VS Code ${executable}`, run: (options) => run(executable, display, options) };
}

function namedExecutable(): string | undefined {
  const named = process.env.VSCODE_EXECUTABLE;
  if (!named) return undefined;
  if (fs.existsSync(named)) return named;
  throw new HostUnavailable(`VSCODE_EXECUTABLE names ${named}, which does not exist.`);
}

/** The command before VS Code's own that gives it a display: nothing where there is one. */
function findDisplay(): readonly string[] {
  if (hasDisplay()) return [];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const xvfb = folders.map((folder) => path.join(folder, 'xvfb-run')).find((file) => fs.existsSync(file));
  if (xvfb) return [xvfb, '-a'];
  throw new HostUnavailable('There is no display (DISPLAY is not set) and no xvfb-run to make one.');
}

async function download(): Promise<string> {
  try {
    const answer = await fetch(releases, { signal: AbortSignal.timeout(probeLimit) });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  } catch (error) {
    throw new HostUnavailable(
      `VSCODE_EXECUTABLE is not set, and ${releases} does not answer (${String(error)}).`,
    );
  }
  const version = process.env.VSCODE_VERSION ?? 'stable';
  return downloadAndUnzipVSCode({ version, cachePath: hostsFolder });
}

async function run(executable: string, display: readonly string[], options: HostRun): Promise<number> {
  const { kind, testsModule, limit, output } = options;
  const data = temporaryFolder('desktop');
  const [command = executable, ...args] = [
    ...display,
    executable,
    copyFixtureWorkspace(),
    `--extensionDevelopmentPath=${projectRoot}`,
    `--extensionTestsPath=${path.join(projectRoot, testsModule)}`,
    ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    `--user-data-dir=${path.join(data, 'user')}`,
    `--extensions-dir=${path.join(data, 'extensions')}`,
    ...[
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--disable-updates',
      '--skip-welcome',
      '--skip-release-notes',
    ],
    ...['--disable-workspace-trust', '--disable-telemetry'],
  ];
  const group = new ProcessGroup(command, args, { output: 'pipe' });
  for (const stream of [group.child.stdout, group.child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      lines.forEach(output);
    });
  }
  const timer = setTimeout(() => {
    console.error(`The suites did not end within ${limit / 1000} s.`);
    void group.stop();
  }, limit);
  const code = await group.exited;
  clearTimeout(timer);
  await group.stop();
  return code ?? 1;
}
