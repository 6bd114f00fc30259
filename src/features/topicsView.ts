import * as vscode from 'vscode';
import { LazyBundle } from '../host/lazyBundle';
import type * as bundle from './topicsView/main';

type Dependencies = bundle.Dependencies;

/** The topics view, and the way to it from words in the editor. What it is made of is loaded when it is first opened. */
export function registerTopicsView(services: Dependencies): vscode.Disposable {
  const { extensionUri, log } = services;
  const code = new LazyBundle<typeof bundle>(vscode.Uri.joinPath(extensionUri, 'dist', 'topicsView.js'), {
    vscode,
  });
  let opened: Promise<bundle.TopicsFeature> | null = null;
  let isDisposed = false;
  const feature = (): Promise<bundle.TopicsFeature> =>
    (opened ??= code.get().then(
      ({ openTopics }) => {
        const made = openTopics(services);
        if (isDisposed) made.dispose();
        return made;
      },
      (error: unknown) => {
        opened = null;
        throw error;
      },
    ));
  const command = (
    id: string,
    run: (feature: bundle.TopicsFeature) => Promise<void> | void,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(
      id,
      log.guardAsync(id, async () => run(await feature())),
    );
  return vscode.Disposable.from(
    {
      dispose: () => {
        isDisposed = true;
        opened?.then((made) => {
          made.dispose();
        }, log.caught('topics'));
      },
    },
    vscode.window.registerWebviewPanelSerializer('minutes.topics', {
      deserializeWebviewPanel: async (panel) => {
        (await feature()).restore(panel);
      },
    }),
    command('minutes.showTopics', (made) => {
      made.show();
    }),
    command('minutes.showTopic', (made) => made.showSelection()),
  );
}
