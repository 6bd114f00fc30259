import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { atEnd } from './program';
import { HostUnavailable } from './unavailable';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium: the one MINUTES_CHROMIUM names, or one installed, or (as root on Debian) the one
 * that apt-get installs now. Throws HostUnavailable when there is none.
 */
export function ensureChromium(): string {
  const found = findChromium();
  const named = process.env.MINUTES_CHROMIUM;
  if (named && !found) throw new HostUnavailable(`MINUTES_CHROMIUM names ${named}, which does not exist.`);
  const fonts = hasJapaneseFont();
  if (found && fonts) return found;

  const missing = [...(found ? [] : ['chromium']), ...(fonts ? [] : ['fonts-noto-cjk'])];
  if (canInstall()) installPackages(missing);
  const chosen = found ?? findChromium();
  if (chosen) return chosen;
  throw new HostUnavailable(
    'No Chromium found. Install one (Debian: apt-get install chromium fonts-noto-cjk) or name one in MINUTES_CHROMIUM.',
  );
}

function findChromium(): string | undefined {
  const named = process.env.MINUTES_CHROMIUM;
  if (named) return fs.existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...applications, chromium.executablePath()].find((file) => fs.existsSync(file));
}

/** True also where fontconfig cannot be asked: only Debian's minimal machines come without such a font. */
function hasJapaneseFont(): boolean {
  const answer = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return answer.error !== undefined || answer.stdout.trim() !== '';
}

function canInstall(): boolean {
  return (
    process.getuid?.() === 0 && fs.existsSync('/etc/debian_version') && fs.existsSync('/usr/bin/apt-get')
  );
}

function installPackages(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' and ')} by apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
    });
    if (status !== 0) console.error(`apt-get ${args[0] ?? ''} failed with exit code ${String(status)}.`);
  }
}

/** Starts Chromium without a window; it is closed when the program ends, at the latest. */
export async function launchChromium(): Promise<Browser> {
  return launch(ensureChromium(), { headless: true });
}

/**
 * Opens an address in a window of Chromium, for a person; false when there is none, and none is installed
 * for it. Needs a display.
 */
export async function openWindow(address: string): Promise<boolean> {
  const executable = findChromium();
  if (!executable) return false;
  const browser = await launch(executable, { headless: false, chromiumSandbox: process.getuid?.() !== 0 });
  const page = await browser.newPage({ viewport: null });
  await page.goto(address);
  return true;
}

async function launch(executablePath: string, options: LaunchOptions): Promise<Browser> {
  const browser = await chromium.launch({
    ...options,
    executablePath,
    args: flags,
    // Ending on signals is the program's business: everything else has to be ended as well.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  atEnd(() => browser.close());
  return browser;
}
