import * as vscode from 'vscode';
import type { ParsedText } from '../core/navigation/parsedText';
import {
  emptySidecar,
  readSidecar,
  writeSidecar,
  type Sidecar,
  type SidecarProblem,
} from '../core/themes/sidecar';
import { mergeSidecars } from '../core/themes/sidecarMerge';
import { place } from '../core/themes/sidecarTags';
import { readText, setAside, writeText } from './sidecarFiles';

/** What becomes of a change: a file that cannot be written is the user's to put right. */
export type SidecarOutcome = 'changed' | 'same' | 'failed';

/** What a sidecar tells the user. */
export interface SidecarReports {
  /** The file cannot be read; `aside` is where it was kept when another was written. */
  corrupt(uri: vscode.Uri, problem: SidecarProblem, aside: vscode.Uri | null): void;
  unwritable(uri: vscode.Uri, error: unknown): void;
}

/**
 * The tags beside one document: the file as it is on disk, and in the document as it is in the editor. What others
 * write meanwhile is merged; one thing is done after the other.
 */
export class SidecarFile {
  /** The file as it was last read or written; null where there is none. */
  private onDisk: string | null = null;
  /** What it held then, and that with our changes. */
  private base: Sidecar;
  private ours: Sidecar;
  private placedIn: ParsedText | null = null;
  private problem: SidecarProblem | null = null;
  private work: Promise<unknown>;

  constructor(
    readonly uri: vscode.Uri,
    source: string,
    private readonly reports: SidecarReports,
  ) {
    this.base = this.ours = emptySidecar(source);
    this.work = this.load();
  }

  /** Settles when the file was read and nothing is being written. */
  async settled(): Promise<void> {
    await this.work;
  }

  /** The tags in the document as it is now; null where there are none. */
  in(parsed: ParsedText): Sidecar | null {
    if (this.ours.remarks.length === 0) return null;
    if (this.placedIn !== parsed) {
      this.ours = place(this.ours, parsed.minutes, parsed.text);
      this.placedIn = parsed;
    }
    return this.ours;
  }

  /** Changes the tags and writes the file. `edit` gives the same object back where nothing changes. */
  change(parsed: ParsedText, edit: (sidecar: Sidecar) => Sidecar): Promise<SidecarOutcome> {
    return this.next(async () => {
      const before = this.in(parsed) ?? place(this.ours, parsed.minutes, parsed.text);
      const after = edit(before);
      if (after === before) return 'same';
      this.take(after, parsed);
      const written = await this.write(parsed);
      if (!written) this.take(before, parsed);
      return written ? 'changed' : 'failed';
    });
  }

  /** The document was saved: the file's quotations follow it. The tags stay as they are. */
  documentSaved(parsed: ParsedText): Promise<boolean> {
    return this.next(async () => {
      const placed = this.in(parsed);
      if (placed === null || writeSidecar(placed) === this.onDisk) return true;
      return this.write(parsed);
    });
  }

  /** The file may have changed on disk; true when other tags came with it. */
  fileChanged(parsed: ParsedText): Promise<boolean> {
    return this.next(async () => {
      const text = await readText(this.uri);
      if (text === this.onDisk) return false;
      this.receive(text, parsed);
      return true;
    });
  }

  private async load(): Promise<void> {
    try {
      this.onDisk = await readText(this.uri);
    } catch (error) {
      this.reports.unwritable(this.uri, error);
      return;
    }
    if (this.onDisk === null) return;
    const read = readSidecar(this.onDisk);
    if ('problem' in read) this.refuse(read.problem);
    else this.base = this.ours = read.sidecar;
  }

  private async write(parsed: ParsedText): Promise<boolean> {
    try {
      const text = await readText(this.uri);
      if (text !== this.onDisk) this.receive(text, parsed);
      if (this.problem !== null && text !== null) {
        this.reports.corrupt(this.uri, this.problem, await setAside(this.uri));
        this.problem = null;
      }
      const next = writeSidecar(this.ours);
      await writeText(this.uri, next);
      this.onDisk = next;
      this.base = this.ours;
      return true;
    } catch (error) {
      this.reports.unwritable(this.uri, error);
      return false;
    }
  }

  /** Takes over what somebody else wrote. A file that was deleted takes no tags of ours with it. */
  private receive(text: string | null, parsed: ParsedText): void {
    this.onDisk = text;
    this.problem = null;
    if (text === null) return;
    const read = readSidecar(text);
    if ('problem' in read) {
      this.refuse(read.problem);
      return;
    }
    const ours = this.in(parsed) ?? place(this.ours, parsed.minutes, parsed.text);
    this.take(mergeSidecars(this.base, ours, read.sidecar, parsed.minutes, parsed.text), parsed);
    this.base = read.sidecar;
  }

  private refuse(problem: SidecarProblem): void {
    this.problem = problem;
    this.reports.corrupt(this.uri, problem, null);
  }

  private take(sidecar: Sidecar, parsed: ParsedText): void {
    this.ours = sidecar;
    this.placedIn = parsed;
  }

  private next<T>(task: () => Promise<T>): Promise<T> {
    const done = this.work.then(task);
    this.work = done.catch(() => undefined);
    return done;
  }
}
