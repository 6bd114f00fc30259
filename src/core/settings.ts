/** The extension's settings: their types and defaults, the same as in package.json. */
import type { TagLocation } from './themes/documentTags';
import { defaultSeverities, type CheckSeverities } from './checks/index';

/** What the outline shows. */
export interface OutlineSettings {
  /** The title with date and place. */
  readonly header: boolean;
  readonly attendees: boolean;
  /** Agenda items and decisions. */
  readonly agenda: boolean;
  readonly handouts: boolean;
  readonly remarks: boolean;
}

/** What is shown between the letters of the text. */
export interface InlayHintSettings {
  /** Behind a date in an era its western date. */
  readonly eraDates: boolean;
}

/** How tags are shown beside the text. */
export interface TagSettings {
  /** Where the first tags of a document go. */
  readonly location: TagLocation;
  /** Glob patterns of published minutes, whose text is left as it is: their first tags go beside it. */
  readonly published: readonly string[];
  /** A line of commands and tags over each remark. */
  readonly codeLens: boolean;
  /** Tags in the colours of their themes, those beside the text behind the remark. */
  readonly decorations: boolean;
}

export interface Settings {
  readonly tags: TagSettings;
  readonly outline: OutlineSettings;
  readonly inlayHints: InlayHintSettings;
  /** Whether plain text that reads like minutes is opened as minutes. */
  readonly autoDetect: boolean;
  /** Length in UTF-16 units from which on costly features are off; 0 for no limit. */
  readonly largeFileLimit: number;
  /** How much a finding of each check weighs. */
  readonly checks: CheckSeverities;
}

export const defaultSettings: Settings = {
  tags: {
    location: 'inline',
    published: ['**/published/**', '**/公表/**', '**/公表済み/**', '**/公表済/**'],
    codeLens: false,
    decorations: true,
  },
  outline: { header: true, attendees: true, agenda: true, handouts: true, remarks: true },
  inlayHints: { eraDates: true },
  autoDetect: true,
  largeFileLimit: 2_000_000,
  checks: defaultSeverities,
};

/** True when a document of this length is too large for the costly features. */
export function isLarge(length: number, settings: Settings): boolean {
  return settings.largeFileLimit > 0 && length > settings.largeFileLimit;
}
