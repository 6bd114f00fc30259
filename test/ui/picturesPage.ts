import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import { build } from 'esbuild';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Picture, PictureAsk, Scope } from '../../src/core/protocol';
import { projectRoot, screenshotsFolder } from '../host/harness/paths';
import { pageThemes, type ThemeName } from './pageThemes';

const ADDRESS = 'http://pictures.test/';

/** Answers what a page of pictures asks. */
export type Answer = (ask: PictureAsk, scope: Scope) => Picture;

/** What a page was told by the pictures. */
export interface Told {
  readonly type: string;
  /** Bytes are given as a list of numbers. */
  readonly detail: unknown;
}

let script: Promise<string> | undefined;

/** The script of a page with nothing but the pictures, built once. */
function bundle(): Promise<string> {
  const contents = `
    import * as l10n from '@vscode/l10n';
    import './src/webview/pictures';
    l10n.config({ contents: ${fs.readFileSync(path.join(projectRoot, 'l10n/bundle.l10n.ja.json'), 'utf8')} });
    for (const type of ['topic-chosen', 'scope-chosen', 'save-file', 'save-table'])
      addEventListener(type, ({ detail }) =>
        tell(type, detail.bytes ? { ...detail, bytes: [...detail.bytes] } : detail));
    const pictures = document.createElement('minutes-pictures');
    pictures.ask = (ask, scope) => answer(ask, scope);
    document.body.append(pictures);
  `;
  script ??= build({
    stdin: { contents, resolveDir: projectRoot, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return script;
}

/** The pictures on a page of their own, under the policy of the topics view. */
export class PicturesPage {
  readonly told: Told[] = [];
  /** What the browser refused, and errors. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    answer: Answer,
    { theme = 'light', width = 1000 }: { theme?: ThemeName; width?: number } = {},
  ): Promise<PicturesPage> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'ja-JP' });
    const page = await context.newPage();
    const opened = new PicturesPage(page);
    page.on('console', (message) => {
      if (message.type() === 'error') opened.complaints.push(message.text());
    });
    page.on('pageerror', (error) => opened.complaints.push(error.message));
    await page.exposeFunction('answer', answer);
    await page.exposeFunction('tell', (type: string, detail: unknown) => opened.told.push({ type, detail }));
    const { body, colors } = pageThemes[theme];
    await page.addInitScript((values: [string, string][]) => {
      document.addEventListener('DOMContentLoaded', () => {
        for (const [name, value] of values)
          document.documentElement.style.setProperty(`--vscode-${name}`, value);
        document.body.style.background = 'var(--vscode-editor-background)';
      });
    }, Object.entries(colors));
    const code = await bundle();
    await page.route(`${ADDRESS}**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: code })
        : route.fulfill({ contentType: 'text/html', body: html(body) }),
    );
    await page.goto(ADDRESS);
    await opened.ready();
    return opened;
  }

  /** Resolves when a picture, or what stands in its place, is drawn. */
  async ready(): Promise<void> {
    await this.page.locator('[role=tabpanel][aria-busy=false]').waitFor();
    await this.page.locator('[role=tabpanel] svg, [role=tabpanel] .empty').first().waitFor();
  }

  get drawing(): Locator {
    return this.page.locator('[role=tabpanel] svg');
  }

  async choose(picture: string): Promise<void> {
    await this.page.getByRole('tab', { name: picture, exact: true }).click();
    await this.ready();
  }

  /** The accessible name of what has the focus. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent.trim() ?? '';
    });
  }

  async screenshot(name: string): Promise<void> {
    fs.mkdirSync(screenshotsFolder, { recursive: true });
    await this.page.screenshot({ path: path.join(screenshotsFolder, `${name}.png`), fullPage: true });
  }

  /** What axe-core finds wrong, as text; empty for nothing. */
  async faults(): Promise<string[]> {
    await this.page.evaluate(
      fs.readFileSync(
        createRequire(path.join(projectRoot, 'package.json')).resolve('axe-core/axe.min.js'),
        'utf8',
      ),
    );
    // The page around the pictures is ours only here.
    const { violations } = await this.page.evaluate<AxeResults>(
      "axe.run(document.querySelector('minutes-pictures'), { rules: { region: { enabled: false } } })",
    );
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => node.html).join('\n')}`,
    );
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

function html(body: string): string {
  const policy = [
    "default-src 'none'",
    "script-src 'nonce-n'",
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>Pictures</title>
<meta http-equiv="Content-Security-Policy" content="${policy}"></head>
<body class="${body}"><script type="module" nonce="n" src="pictures.js"></script></body></html>`;
}
