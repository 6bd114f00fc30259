import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ensureServer } from './install';
import { logsFolder } from './paths';
import { ProcessGroup } from './processGroup';
import { atEnd } from './program';
import { temporaryFolder } from './temporary';

/** What the page is told at its start: pairs of name and value, as VS Code's web workbench reads them. */
export type Payload = readonly (readonly [name: string, value: string])[];

/** A running VS Code server, listening on 127.0.0.1 only. */
export interface VsCodeServer {
  readonly version: string;
  /** 127.0.0.1:PORT */
  readonly authority: string;
  /** The URI under which the workbench knows a file of this machine. */
  uri(file: string): string;
  /** Resolves when the server ends by itself. */
  readonly ended: Promise<void>;
  /** The address of the workbench on a folder; on none for null. */
  address(folder: string | null, payload: Payload): string;
}

interface Options {
  /** Name of the log file. */
  readonly name: string;
  /** 0 or left out for any free port. */
  readonly port?: number;
  /** Extensions (.vsix) to install before the start. */
  readonly install?: readonly string[];
}

const startLimit = 60_000;

/** Settings of the machine, the lowest layer above the defaults: a quiet workbench. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/** Starts a server with empty data of its own; it is ended when the program ends. */
export async function startServer({ name, port = 0, install = [] }: Options): Promise<VsCodeServer> {
  const { node, main, version } = await ensureServer();
  const data = temporaryFolder('server');
  writeJson(path.join(data, 'data', 'Machine', 'settings.json'), settings);
  // Without a token any page of any browser on this machine could drive the server.
  const token = randomBytes(12).toString('hex');
  const args = [
    main,
    '--accept-server-license-terms',
    '--disable-telemetry',
    ...['--server-data-dir', data],
    ...['--extensions-dir', path.join(data, 'extensions')],
  ];
  const log = openLog(name);
  for (const vsix of install) await installExtension(node, [...args, '--install-extension', vsix], log);

  const listening = [
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
    '--disable-workspace-trust',
    // A built workbench reads the payload only with this.
    '--enable-smoke-test-driver',
  ];
  const group = new ProcessGroup(node, [...args, ...listening], { output: 'pipe', env: environment(data) });
  atEnd(() => group.stop());
  const actual = await listeningPort(group, log);
  const authority = `127.0.0.1:${actual}`;
  return {
    version,
    authority,
    ended: new Promise((resolve) => {
      void group.exited.then(() => {
        if (!group.stopping) resolve();
      });
    }),
    uri: (file) => `vscode-remote://${authority}${file.split('/').map(encodeURIComponent).join('/')}`,
    address: (folder, payload) => {
      const query = new URLSearchParams({ tkn: token, ...opened(folder) });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query.toString()}`;
    },
  };
}

/** What the workbench is to open, by its path: a folder, a .code-workspace file of several, or nothing. */
function opened(folder: string | null): Record<string, string> {
  if (folder === null) return { ew: 'true' };
  return folder.endsWith('.code-workspace') ? { workspace: folder } : { folder };
}

async function installExtension(node: string, args: readonly string[], log: fs.WriteStream): Promise<void> {
  const group = new ProcessGroup(node, args, { output: 'pipe' });
  collect(group, log);
  const code = await group.exited;
  if (code !== 0) throw new Error(`The server could not install the extension; see ${String(log.path)}`);
}

/** Resolves with the port once the server says that it listens. */
function listeningPort(group: ProcessGroup, log: fs.WriteStream): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      reject(new Error(`The VS Code server ${why}; see ${String(log.path)}`));
    };
    const timer = setTimeout(() => {
      fail(`did not listen within ${startLimit / 1000} s`);
    }, startLimit);
    let output = '';
    collect(group, log, (text) => {
      output += text;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    group.exited.then(
      (code) => {
        fail(`ended with exit code ${String(code)}`);
      },
      (error: unknown) => {
        fail(`could not be started (${String(error)})`);
      },
    );
  });
}

function collect(group: ProcessGroup, log: fs.WriteStream, listener?: (text: string) => void): void {
  for (const stream of [group.child.stdout, group.child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log.write(text);
      listener?.(text);
    });
  }
}

/** The variables of npm and of a VS Code whose terminal we may run in would confuse the server. */
function environment(data: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  return { ...Object.fromEntries(own), VSCODE_AGENT_FOLDER: data };
}

function openLog(name: string): fs.WriteStream {
  fs.mkdirSync(logsFolder, { recursive: true });
  return fs.createWriteStream(path.join(logsFolder, `${name}.log`));
}

function writeJson(file: string, value: unknown): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(value, null, 2));
}
