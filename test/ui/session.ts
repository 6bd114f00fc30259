import type { Browser } from 'playwright-core';
import { launchChromium } from '../host/harness/chromium';
import { projectRoot } from '../host/harness/paths';
import { startServer, type VsCodeServer } from '../host/harness/server';
import { copyFixtureWorkspace } from '../host/harness/workspace';
import { Workbench } from './workbench';

/** One server and one browser for all suites of a run; both end with the program. */
interface Session {
  readonly server: VsCodeServer;
  readonly browser: Browser;
}

const opened: Workbench[] = [];
let development: Promise<Session> | undefined;

/**
 * Opens the workbench with the extension as it lies in the project or in another folder, on `folder` or else on a
 * fresh copy of the fixture workspace, as a new user would see it. Close it after the suite.
 * @param folder null for a window without a folder
 */
export async function openWorkbench(
  folder: string | null = copyFixtureWorkspace(),
  extension = projectRoot,
): Promise<Workbench> {
  development ??= start('ui', []);
  const { server, browser } = await development;
  const address = server.address(folder, [['extensionDevelopmentPath', server.uri(extension)]]);
  return visit(browser, address, folder !== null);
}

/** Opens the workbench of a VS Code into which the packed extension was installed, and nothing else. */
export async function openInstalled(vsix: string): Promise<Workbench> {
  const { server, browser } = await start('package', [vsix]);
  return visit(browser, server.address(copyFixtureWorkspace(), []));
}

/** Opens the workbench of a server that runs already. */
export async function openAddress(address: string): Promise<Workbench> {
  development ??= start('ui', []);
  return visit((await development).browser, address);
}

async function start(name: string, install: readonly string[]): Promise<Session> {
  const server = await startServer({ name, install });
  return { server, browser: await launchChromium() };
}

async function visit(browser: Browser, address: string, hasFolder = true): Promise<Workbench> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(address);
  const workbench = new Workbench(page);
  opened.push(workbench);
  const ready = (): Promise<void> => (hasFolder ? workbench.ready() : workbench.readyWithoutFolder());
  try {
    await ready();
  } catch {
    // On a busy machine the page may wait for a connection that was lost while it opened.
    await page.reload();
    await ready();
  }
  return workbench;
}

/** Pictures of all workbenches that are open, for a test that failed: out/screenshots/failed-NAME.png. */
export async function screenshotsOfFailure(name: string): Promise<void> {
  const open = opened.filter((workbench) => !workbench.page.isClosed());
  for (const [i, workbench] of open.entries()) {
    const file = `failed-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}${i > 0 ? `-${i}` : ''}`;
    console.log(`Screenshot: ${await workbench.screenshot(file)}`);
  }
}
