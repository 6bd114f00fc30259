/**
 * Opens the extension, as it was built, in a VS Code on seeds/: in the browser host, or with the argument
 * `desktop` in desktop VS Code where one is installed. Runs until Ctrl-C.
 */
import fs from 'node:fs';
import path from 'node:path';
import { openWindow } from './chromium';
import { hasDisplay } from './display';
import { projectRoot } from './paths';
import { ProcessGroup } from './processGroup';
import { runProgram } from './program';
import { startServer } from './server';

const seeds = path.join(projectRoot, 'seeds');

runProgram(async () => {
  if (process.argv.includes('desktop')) {
    const executable = installedDesktop();
    if (executable) return openDesktop(executable);
    console.log('No desktop VS Code: VSCODE_EXECUTABLE names none, and there is no `code` in PATH.');
  }
  return serve();
});

/** The desktop VS Code of this machine, not a downloaded one. */
function installedDesktop(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    process.env.VSCODE_EXECUTABLE ?? '',
    ...folders.map((folder) => path.join(folder, 'code')),
  ];
  return candidates.find((file) => file !== '' && fs.existsSync(file));
}

/** Opens a window of its own; resolves when it is closed. */
async function openDesktop(executable: string): Promise<number> {
  console.log(`Host: desktop VS Code ${executable}`);
  const args = [seeds, `--extensionDevelopmentPath=${projectRoot}`, '--new-window', '--wait'];
  return (await new ProcessGroup(executable, args, { output: 'inherit' }).exited) ?? 1;
}

async function serve(): Promise<number> {
  const server = await startServer({ name: 'start', port: Number(process.env.PORT ?? 0) });
  const address = server.address(seeds, [
    ['extensionDevelopmentPath', server.uri(projectRoot)],
    ['skipWelcome', 'true'],
  ]);
  console.log(
    `Host: VS Code server ${server.version}, the extension loaded, on seeds/. Open in a browser:\n`,
  );
  console.log(`    ${address}\n`);
  console.log('Ctrl-C ends it.');
  if (hasDisplay() && !(await openWindow(address))) console.log('(No Chromium found to open it in.)');
  await server.ended;
  console.error('The VS Code server ended; see out/logs/start.log.');
  return 1;
}
