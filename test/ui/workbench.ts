import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { screenshotsFolder } from '../host/harness/paths';

/** The workbench as a person uses it. Everything waits until it is there, or fails after 30 s. */
export class Workbench {
  /** The page itself, for what is not here. */
  constructor(readonly page: Page) {
    page.setDefaultTimeout(30_000);
  }

  /** Resolves when the workbench answers. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** As `ready`, of a window in which no folder is open. */
  async readyWithoutFolder(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
  }

  /** Loads the window again as a person does: VS Code writes its state first, which a reload by the browser may cut. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.startCommand('Developer: Reload Window');
    await loaded;
    await this.ready();
  }

  /** Ends the page and all it has open. */
  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Opens a file of the folder by quick open; `name` is its base name or a path in the folder. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.choose(name, name);
    await this.page.locator(`.tab.active[data-resource-name="${path.posix.basename(name)}"]`).waitFor();
    await this.page.locator('.editor-instance .view-lines .view-line').first().waitFor();
  }

  /** Resolves when the extension is at work on the minutes in the active editor: before that it offers nothing. */
  async minutesReady(): Promise<void> {
    await this.page.locator('[id="status.editor.mode"]').filter({ hasText: '議事録' }).waitFor();
    await this.page.locator('[id="status.languageStatus"]').waitFor();
  }

  /** Chooses a colour theme by its label, and resolves when the workbench has it: `kind` is `vs-dark` or `hc-black`. */
  async colorTheme(label: string, kind: string): Promise<void> {
    await this.command('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input[placeholder^="Select Color Theme"]').waitFor();
    await this.choose(label, label);
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** As `openFile`, in the group at the left, whichever has the focus. */
  async openFileInFirstGroup(name: string): Promise<void> {
    await this.page.locator('.editor-instance .view-lines').first().click();
    await this.openFile(name);
  }

  /** Runs a command of the palette by its title. Resolves when the palette is gone; the command may ask in its box. */
  async command(title: string): Promise<void> {
    await this.startCommand(title);
    await this.quickInput()
      .and(this.page.locator('[placeholder="Type the name of a command to run."]'))
      .waitFor({ state: 'hidden' });
  }

  /** The name in the status bar of the active editor's language. */
  async languageMode(): Promise<string> {
    const item = this.page.locator('[id="status.editor.mode"]');
    await item.waitFor();
    return (await item.innerText()).trim();
  }

  /** Resolves when the cursor is on a line, counted from 1; rejects after 5 s with where it is instead. */
  async cursorOnLine(line: number): Promise<void> {
    const item = this.page.locator('[id="status.editor.selection"]');
    try {
      await item.filter({ hasText: new RegExp(`^\\s*Ln ${line},`) }).waitFor({ timeout: 5000 });
    } catch {
      throw new Error(`The cursor is not on line ${line} but at ${await item.innerText()}`);
    }
  }

  /** Opens the Outline view, gives it the focus, and the whole side bar to show itself. */
  async focusOutline(): Promise<void> {
    await this.command('Explorer: Focus on Outline View');
    const folders = this.page.locator('.pane-header[aria-label^="Explorer Section"]');
    if ((await folders.getAttribute('aria-expanded')) === 'true') await folders.click();
    await this.outlineRows().first().waitFor();
  }

  /** The first entry of the Outline that holds a text; scrolls to it, as the view keeps only what it shows. */
  async outlineEntry(text: string): Promise<Locator> {
    const entry = this.outlineRows().filter({ hasText: text }).first();
    const box = await this.page.locator('.outline-pane .monaco-list').boundingBox();
    if (!box) throw new Error('The Outline is not open.');
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.wheel(0, -100_000);
    for (let tries = 0; tries < 100 && !(await entry.isVisible()); tries++) {
      await this.page.mouse.wheel(0, box.height / 2);
      await this.page.waitForTimeout(100);
    }
    await entry.waitFor({ timeout: 1000 });
    return entry;
  }

  /** The lines the active editor shows, by their text. */
  editorLine(text: string): Locator {
    // The editor writes spaces as no-break spaces.
    return this.page
      .locator('.editor-instance .view-line')
      .filter({ hasText: text.replaceAll(' ', '\u00a0') });
  }

  /** Writes a picture of the window to out/screenshots/NAME.png and gives its path. */
  async screenshot(name: string): Promise<string> {
    fs.mkdirSync(screenshotsFolder, { recursive: true });
    const file = path.join(screenshotsFolder, `${name}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }

  private outlineRows(): Locator {
    return this.page.locator('.outline-pane .monaco-list-row');
  }

  /** Resolves when a notification with such a text was told, to the eye or to the screen reader. */
  async notification(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor({ state: 'attached' });
  }

  /** Ticks an entry of a list that asks for several, and says that this is all. */
  async tickAndAccept(entry: string): Promise<void> {
    await this.quickInput().fill(entry);
    await this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: this.page.getByText(entry, { exact: true }) })
      .getByRole('checkbox')
      .first()
      .click();
    await this.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await this.quickInput().waitFor({ state: 'hidden' });
  }

  /** Chooses an entry of a list that is open. */
  async pickEntry(typed: string, entry: string): Promise<void> {
    await this.choose(typed, entry);
  }

  /** Accepts the name in the folder that the dialog for saving offers, and gives it, without the folder. */
  async acceptSavedName(end: string): Promise<string> {
    // The dialog offers a name a moment after it has opened.
    const offered = await this.page.waitForFunction((end) => {
      const input = document.querySelector<HTMLInputElement>('.quick-input-widget input.input');
      return input?.value.includes('/') === true && input.value.endsWith(end) ? input.value : null;
    }, end);
    await this.screenshot(`save${end.replace('.', '-')}`);
    await this.quickInput().press('Enter');
    return path.posix.basename((await offered.jsonValue()) ?? '');
  }

  private quickInput(): Locator {
    return this.page.locator('.quick-input-widget input.input');
  }

  private async startCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.pick(`>${title}`, title);
  }

  private async choose(typed: string, entry: string): Promise<void> {
    await this.pick(typed, entry);
    await this.quickInput().waitFor({ state: 'hidden' });
  }

  /** The list is made when something is typed: what comes late, as commands do, is there when it is typed again. */
  private async pick(typed: string, entry: string): Promise<void> {
    const row = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: path.posix.basename(entry) })
      .first();
    for (let tries = 0; tries < 5; tries++) {
      await this.quickInput().fill(typed.slice(0, 1));
      await this.quickInput().fill(typed);
      const isThere = await row.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
      if (isThere) break;
    }
    await row.click();
  }
}
