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

  row(name: string): Locator {
    return this.rows.filter({ has: this.frame.locator('td.name').getByText(name, { exact: true }) });
  }

  /** Resolves when there is a table. */
  async ready(): Promise<void> {
    await this.rows.first().waitFor();
  }

  /** The names of the topics that are in sight, in order. */
  async names(): Promise<string[]> {
    return this.app.locator('topic-table td.name').allInnerTexts();
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
