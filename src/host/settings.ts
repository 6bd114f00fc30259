import * as vscode from 'vscode';
import { severities, type SeveritySetting } from '../core/checks/check';
import type { CheckSeverities } from '../core/checks/index';
import { defaultSettings, type Settings } from '../core/settings';
import { DisposableStore } from './disposable';

const section = 'minutes';

/** The only reader of VS Code's configuration: typed, read anew when the user changes it. */
export class SettingsSource implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly changed = this.owned.add(new vscode.EventEmitter<Settings>());
  private read: Settings | undefined;

  /** Fires with the new settings. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.owned.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(section)) return;
        this.read = undefined;
        this.changed.fire(this.current);
      }),
    );
  }

  get current(): Settings {
    return (this.read ??= readSettings());
  }

  dispose(): void {
    this.owned.dispose();
  }
}

function readSettings(): Settings {
  const configuration = vscode.workspace.getConfiguration(section);
  const flag = (key: string, otherwise: boolean): boolean => {
    const value = configuration.get<unknown>(key);
    return typeof value === 'boolean' ? value : otherwise;
  };
  const limit = configuration.get<unknown>('largeFile.limit');
  const { tags, outline, inlayHints, autoDetect, largeFileLimit, checks } = defaultSettings;
  const location = configuration.get<unknown>('tags.location');
  const published = configuration.get<unknown>('tags.published');
  return {
    tags: {
      location: location === 'sidecar' || location === 'inline' ? location : tags.location,
      published: Array.isArray(published) ? published.filter(isText) : tags.published,
      codeLens: flag('tags.codeLens', tags.codeLens),
      decorations: flag('tags.decorations', tags.decorations),
    },
    outline: {
      header: flag('outline.header', outline.header),
      attendees: flag('outline.attendees', outline.attendees),
      agenda: flag('outline.agenda', outline.agenda),
      handouts: flag('outline.handouts', outline.handouts),
      remarks: flag('outline.remarks', outline.remarks),
    },
    inlayHints: { eraDates: flag('inlayHints.eraDates', inlayHints.eraDates) },
    autoDetect: flag('autoDetect', autoDetect),
    largeFileLimit: typeof limit === 'number' && limit >= 0 ? limit : largeFileLimit,
    checks: Object.fromEntries(
      Object.entries(checks).map(([code, otherwise]) => {
        const value = configuration.get<unknown>(`checks.${code}`);
        return [code, isSeverity(value) ? value : otherwise];
      }),
    ) as CheckSeverities,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isSeverity(value: unknown): value is SeveritySetting {
  return value === 'off' || severities.some((severity) => severity === value);
}
