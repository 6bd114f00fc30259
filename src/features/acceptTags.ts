import * as vscode from 'vscode';
import type { TagChangeRequest } from '../host/findingCommands';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import type { TagStore } from '../host/tagStore';
import { tagTarget } from '../host/tagTarget';

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly log: Log;
}

/** The commands behind the light bulb that change tags wherever they are kept. */
export function registerAcceptTags({ store, tags, log }: Dependencies): vscode.Disposable {
  async function changeTags({ uri, remark, add, remove }: TagChangeRequest): Promise<void> {
    const at = await tagTarget(store, { uri, remark });
    if (at !== null) await tags.apply(at.document, { remarks: at.remarks, add, remove });
  }

  return vscode.commands.registerCommand('minutes.changeTags', log.guardAsync('change tags', changeTags));
}
