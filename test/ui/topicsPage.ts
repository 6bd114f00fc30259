import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, FrameLocator, Locator } from 'playwright-core';
import { projectRoot } from '../host/harness/paths';
import type { Workbench } from './workbench';

/** The page inside of the topics view's panel. */
export class TopicsPage {
  private readonly frame: FrameLocator;

  constructor(workbench: Workbench) {
    this.frame = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** The whole view; its parts are found below it. */
  get app(): Locator {
    return this.frame.locator('minutes-topics');
  }

  get rows(): Locator {
    return this.app.locator('topic-table tr.row');
  }

  get lines(): Locator {
    return this.app.locator('topic-concordance .line');
  }

  header(name: string): Locator {
    return this.app.getByRole('columnheader', { name });
  }

  /** How much the table is of, in words. */
  summary(text: RegExp): Locator {
    return this.app.getByRole('status').filter({ hasText: text }).first();
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.frame.locator('td.name').getByText(name, { exact: true }) });
  }

  /** Resolves when there is a table. */
  async ready(): Promise<void> {
    await this.rows.first().waitFor();
  }

  /** Resolves when the page has the colours of such a theme: `vscode-dark`, `vscode-high-contrast`. */
  async hasColours(kind: string): Promise<void> {
    await this.frame.locator(`body.${kind}`).waitFor();
  }

  /** The names of the topics that are in sight, in order. */
  async names(): Promise<string[]> {
    return this.app.locator('topic-table td.name').allInnerTexts();
  }

  /** Index of the row that has the focus; -1 where none has. */
  async focusedRow(): Promise<number> {
    return this.app.locator('topic-table').evaluate((table) => {
      const row = table.shadowRoot?.activeElement;
      return row instanceof HTMLElement ? Number(row.dataset.index ?? -1) : -1;
    });
  }

  /** Resolves when a row has the focus. */
  async rowIsFocused(index: number): Promise<void> {
    await this.app.locator(`topic-table tr[data-index="${index}"]:focus`).waitFor();
  }

  /** Index of the last row, in sight or not. */
  async lastRow(): Promise<number> {
    const rows = await this.app.locator('topic-table table').getAttribute('aria-rowcount');
    return Number(rows) - 2;
  }

  /** True when nothing of the view is wider than the page. */
  async fits(): Promise<boolean> {
    return this.app.evaluate((app) => {
      const inside = [...(app.shadowRoot?.querySelectorAll('main > *, .panes > *') ?? [])];
      return inside.every((element) => element.getBoundingClientRect().right <= window.innerWidth + 1);
    });
  }

  /** What axe-core finds wrong, as text; empty for nothing. */
  async faults(): Promise<string[]> {
    const handle = await this.app.elementHandle();
    const frame: Frame | null = await handle.ownerFrame();
    assert.ok(frame, 'The view is not open.');
    await frame.evaluate(axeSource());
    const { violations } = await frame.evaluate<AxeResults>(
      "axe.run(document, { rules: { 'landmark-one-main': { enabled: true } } })",
    );
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`,
    );
  }
}

function axeSource(): string {
  return fs.readFileSync(path.join(projectRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
}
