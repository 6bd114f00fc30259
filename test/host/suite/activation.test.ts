import * as vscode from 'vscode';
import { equal, eventually, ok } from '../assert';
import { print } from '../print';

/** Milliseconds for our part of the activation; generous, for a busy machine. The figure is printed. */
const activationLimit = 200;

function findExtension(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('minutes-review.minutes-review');
  ok(extension, 'the extension is installed');
  return extension;
}

async function open(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'a folder is open');
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Milliseconds that the extension's `activate` took, by the measure it leaves in the host's timeline. */
function activateDuration(): number {
  const [measure] = performance.getEntriesByName('minutes-review: activate', 'measure');
  ok(measure, 'activate() leaves its measure');
  return measure.duration;
}

describe('activation', () => {
  // The fixture workspace holds minutes: the search over all of them must work before one is opened.
  it('happens in a folder that holds minutes', async () => {
    await eventually('active', () => findExtension().isActive);
  });

  // That it reads no file is held by test/architecture: here it is over before a test can watch.
  it('is quick', () => {
    print(`activate() took ${activateDuration().toFixed(1)} ms`);
    ok(activateDuration() < activationLimit, `activate() took ${activateDuration()} ms`);
  });

  it('knows minutes by their extension', async () => {
    const document = await open('sample.minutes');
    equal(document.languageId, 'minutes');
  });

  it('knows minutes by their file name', async () => {
    equal((await open('第4回議事概要.txt')).languageId, 'minutes');
  });
});
