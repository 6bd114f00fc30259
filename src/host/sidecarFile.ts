import * as vscode from 'vscode';
import type { ParsedText } from '../core/navigation/parsedText';
import {
  emptySidecar,
  readSidecar,
  writeSidecar,
  type Sidecar,
  type SidecarProblem,
} from '../core/themes/sidecar';
import { FollowedText, followRemarks, type TextChange } from '../core/themes/followedText';
import { mergeSidecars } from '../core/themes/sidecarMerge';
import { place } from '../core/themes/sidecarTags';
import { readText } from './fileText';
import { setAside, writeText } from './sidecarFiles';

/** What becomes of a change: a file that cannot be written is the user's to put right. */
export type SidecarOutcome = 'changed' | 'same' | 'failed';

/** A text edited in more places is followed from where it is. */
const mostPieces = 2000;

/** What a sidecar tells the user. */
export interface SidecarReports {
  /** The file cannot be read; `aside` is where it was kept when another was written. */
  corrupt(uri: vscode.Uri, problem: SidecarProblem, aside: vscode.Uri | null): void;
  unreadable(uri: vscode.Uri, error: unknown): void;
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
  /** The text that ours was placed in when the tags were changed last, and what was done to the text since. */
  private placedIn: ParsedText | null = null;
  private followed: FollowedText | null = null;
  private missing = false;
  /** Ours in the text as it was asked for last. */
  private current: { readonly parsed: ParsedText; readonly sidecar: Sidecar } | null = null;
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
    return this.ours.remarks.length === 0 ? null : this.place(parsed);
  }

  /** The document was edited: then nothing of its remarks needs to be guessed. */
  textChanged(changes: readonly TextChange[]): void {
    this.followed?.change(changes);
  }

  /** Changes the tags and writes the file. `edit` gives the same object back where nothing changes. */
  change(parsed: ParsedText, edit: (sidecar: Sidecar) => Sidecar): Promise<SidecarOutcome> {
    return this.next(async () => {
      const before = this.place(parsed);
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
      this.reports.unreadable(this.uri, error);
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
      const placed = this.place(parsed);
      const next = writeSidecar(placed);
      await writeText(this.uri, next);
      this.onDisk = next;
      this.base = placed;
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
    this.take(
      mergeSidecars(this.base, this.place(parsed), read.sidecar, parsed.minutes, parsed.text),
      parsed,
    );
    this.base = read.sidecar;
  }

  private refuse(problem: SidecarProblem): void {
    this.problem = problem;
    this.reports.corrupt(this.uri, problem, null);
  }

  private take(sidecar: Sidecar, parsed: ParsedText): void {
    this.ours = sidecar;
    this.placedIn = parsed;
    this.followed = new FollowedText(parsed.text);
    this.missing = false;
    this.current = { parsed, sidecar };
  }

  /**
   * Ours in the document as it is now. Always from where the tags were last changed: what was cut out is found again
   * when it is pasted.
   */
  private place(parsed: ParsedText): Sidecar {
    if (this.current?.parsed === parsed) return this.current.sidecar;
    const { ours, placedIn, followed } = this;
    const isSeen = placedIn !== null && followed?.is(parsed.text) === true;
    const seen = isSeen ? followRemarks(placedIn.minutes, parsed.minutes, followed) : undefined;
    const sidecar = place(ours, parsed.minutes, parsed.text, seen);
    // An edit that is told too late is not missed yet.
    const isMissed = !isSeen && this.missing;
    this.missing = !isSeen;
    if (placedIn === null || isMissed || (followed?.size ?? 0) > mostPieces) this.take(sidecar, parsed);
    else this.current = { parsed, sidecar };
    return sidecar;
  }

  private next<T>(task: () => Promise<T>): Promise<T> {
    const done = this.work.then(task);
    this.work = done.catch(() => undefined);
    return done;
  }
}
