import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from '../assert';
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

// The first suite by its name: activation can be watched once only.
describe('activation', () => {
  it('waits for minutes', async () => {
    const document = await open('archive/notes.txt');
    equal(document.languageId, 'plaintext');
    equal(findExtension().isActive, false);
  });

  it('is quick and loads no table and no dictionary', async () => {
    const extension = findExtension();
    const reads = watchReads();
    const started = performance.now();
    await extension.activate();
    const whole = performance.now() - started;
    // Other extensions share the host: only what lies in our folder is ours.
    const folders = [extension.extensionPath, extension.extensionUri.toString()];
    const files = reads
      .stop()
      .filter((file) => folders.some((folder) => file.startsWith(folder)) && !file.endsWith('/extension.js'));
    // The whole has VS Code's own work in it, which just after its start is most of it.
    print(
      `activate() took ${activateDuration().toFixed(1)} ms; activation by VS Code ${whole.toFixed(0)} ms`,
    );
    equal(extension.isActive, true);
    deepEqual(files, []);
    ok(activateDuration() < activationLimit, `activate() took ${activateDuration()} ms`);
  });

  it('comes with a document of the language', async () => {
    const document = await open('sample.minutes');
    equal(document.languageId, 'minutes');
    await eventually('active', () => findExtension().isActive);
  });

  it('knows minutes by their file name', async () => {
    equal((await open('第4回議事概要.txt')).languageId, 'minutes');
  });
});

type Read = (...args: unknown[]) => unknown;

/**
 * Records what is read, by Node's fs in the Node host and by fetch in the web host, until `stop`, which
 * gives the paths and addresses in order.
 */
function watchReads(): { stop(): string[] } {
  const seen: string[] = [];
  const undo: (() => void)[] = [];
  const watch = (owner: Record<string, unknown>, name: string): void => {
    const original = owner[name] as Read;
    owner[name] = function (this: unknown, ...args: unknown[]): unknown {
      seen.push(String(args[0] instanceof Request ? args[0].url : args[0]));
      return original.apply(this, args);
    };
    undo.push(() => {
      owner[name] = original;
    });
  };
  const fs = nodeModule('fs');
  for (const name of ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream'])
    if (fs) watch(fs, name);
  const promises = nodeModule('fs/promises');
  for (const name of ['readFile', 'open']) if (promises) watch(promises, name);
  watch(globalThis, 'fetch');
  return {
    stop: () => {
      undo.forEach((restore) => {
        restore();
      });
      return seen;
    },
  };
}

/** A module of Node without importing it: the same suite runs in the web host, which has none. */
function nodeModule(name: string): Record<string, unknown> | undefined {
  if (typeof process === 'undefined') return undefined;
  return (process as { getBuiltinModule?: (name: string) => Record<string, unknown> }).getBuiltinModule?.(
    name,
  );
}
