import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import type { Host, HostRun } from './hostRun';
import { projectRoot } from './paths';
import { startServer, type VsCodeServer } from './server';
import { copyFixtureWorkspace } from './workspace';

/** The VS Code server of the npm package code-server, with the workbench in Chromium. */
export const browserHost: Host = { name: 'VS Code server and Chromium', run };

/** The path under which the page sees the project, on the server's own address as the page's policy demands. */
const served = '/project-under-test';

/** Opens the workbench in Chromium with the suites in it; resolves with the exit code the suites gave. */
async function run(options: HostRun): Promise<number> {
  const server = await startServer({ name: `host-${options.kind}` });
  const browser = await launchChromium();
  console.log(`VS Code server ${server.version}, Chromium ${browser.version()}`);
  const page = await browser.newPage();
  const ended = await watchSuites(page, options);
  await page.goto(await workbenchAddress(page, server, options));
  const code = await ended.code;
  await browser.close();
  return code;
}

/**
 * The address of the workbench with the suites. The Node extension host gets extension and suites through
 * the payload of the address. The web one takes extensions under development from the page's configuration
 * only, and by http only: one that the server has would run in Node, whatever its `browser` entry says.
 */
async function workbenchAddress(page: Page, server: VsCodeServer, options: HostRun): Promise<string> {
  const { kind, testsModule } = options;
  const workspace = copyFixtureWorkspace();
  if (kind === 'node') {
    return server.address(workspace, [
      ['extensionDevelopmentPath', server.uri(projectRoot)],
      ['extensionTestsPath', server.uri(path.join(projectRoot, testsModule))],
      ['skipWelcome', 'true'],
    ]);
  }
  await page.route(`http://${server.authority}${served}/**`, async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname).slice(served.length + 1);
    const file = path.join(projectRoot, name);
    await route.fulfill(fs.existsSync(file) ? { path: file } : { status: 404 });
  });
  const uri = (file: string): object => ({
    scheme: 'http',
    authority: server.authority,
    path: served + file,
  });
  await page.addInitScript(configureWorkbench, {
    extensions: [uri('')],
    extensionTestsPath: uri(`/${testsModule}`),
  });
  return server.address(workspace, [['skipWelcome', 'true']]);
}

/** Runs in the page before its scripts: adds to the `developmentOptions` of the workbench's configuration. */
function configureWorkbench(added: object): void {
  new MutationObserver((_, observer) => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (!element) return;
    observer.disconnect();
    const configuration = JSON.parse(element.dataset.settings ?? '{}') as { developmentOptions?: object };
    configuration.developmentOptions = { ...configuration.developmentOptions, ...added };
    element.dataset.settings = JSON.stringify(configuration);
  }).observe(document, { childList: true, subtree: true });
}

/**
 * Passes on what the workbench logs; `code` resolves with the suites' exit code, 1 when they hang. To be
 * called before the page is opened: the workbench looks for these two functions.
 */
async function watchSuites(page: Page, { limit, output }: HostRun): Promise<{ code: Promise<number> }> {
  let end: (code: number) => void = () => undefined;
  const code = new Promise<number>((resolve) => (end = resolve));
  const timer = setTimeout(() => {
    console.error(`The suites did not end within ${limit / 1000} s.`);
    end(1);
  }, limit);
  void code.then(() => {
    clearTimeout(timer);
  });
  page.on('crash', () => {
    console.error('The page of the workbench crashed.');
    end(1);
  });
  await page.exposeFunction('codeAutomationExit', end);
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const text = args.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
    for (const line of text.split('\n')) output(line);
  });
  return { code };
}
