import type { Browser } from 'playwright-core';
import { launchChromium } from '../host/harness/chromium';
import { projectRoot } from '../host/harness/paths';
import { startServer, type VsCodeServer } from '../host/harness/server';
import { copyFixtureWorkspace } from '../host/harness/workspace';
import { Workbench } from './workbench';

interface Session {
  readonly server: VsCodeServer;
  readonly browser: Browser;
}

let session: Promise<Session> | undefined;

/** One server and one browser for all UI suites; both end with the program. */
function started(): Promise<Session> {
  session ??= (async () => {
    const server = await startServer({ name: 'ui' });
    return { server, browser: await launchChromium({ headless: true }) };
  })();
  return session;
}

/**
 * Opens the workbench with the extension, on `folder` or else on a fresh copy of the fixture workspace, as a
 * new user would see it. Close it after the suite.
 */
export async function openWorkbench(folder = copyFixtureWorkspace()): Promise<Workbench> {
  const { server, browser } = await started();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(
    server.address(folder, [
      ['extensionDevelopmentPath', server.uri(projectRoot)],
      ['skipWelcome', 'true'],
    ]),
  );
  const workbench = new Workbench(page);
  await workbench.ready();
  return workbench;
}
