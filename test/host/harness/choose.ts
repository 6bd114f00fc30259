import { browserHost } from './browserHost';
import { findDesktop } from './desktop';
import type { Host } from './hostRun';
import { HostUnavailable } from './unavailable';

const variable = 'MINUTES_TEST_HOST';

/**
 * The host to run the suites in, printed: desktop VS Code where one can be had, else the browser host;
 * `MINUTES_TEST_HOST=desktop` or `=browser` forces one. Rejects with HostUnavailable when a desktop is
 * forced and there is none; whether the browser host can be had shows when it is run.
 */
export async function chooseHost(): Promise<Host> {
  const forced = process.env[variable];
  if (forced && forced !== 'desktop' && forced !== 'browser') {
    throw new HostUnavailable(`${variable} is ${forced}; it can be desktop or browser.`);
  }
  const how = forced ? `forced by ${variable}` : `chosen; ${variable}=desktop|browser forces one`;
  const host = forced === 'browser' ? browserHost : await desktopOr(forced ? undefined : browserHost);
  console.log(`Host: ${host.name} (${how})`);
  return host;
}

async function desktopOr(other: Host | undefined): Promise<Host> {
  try {
    return await findDesktop();
  } catch (error) {
    if (!(error instanceof HostUnavailable) || !other) throw error;
    console.log(`No desktop VS Code: ${error.message}`);
    return other;
  }
}
