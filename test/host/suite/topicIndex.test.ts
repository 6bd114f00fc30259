import * as vscode from 'vscode';
import { deepEqual, equal, ok } from '../assert';
import { closeAll, fileUri, writeFile } from '../documents';
import { topicServices, type TopicServices } from '../topicServices';

describe('the index of topics', function () {
  this.timeout(60_000);
  const storage = fileUri('made/storage');
  let services: TopicServices;

  before(async () => {
    await writeFile(
      'made/index.minutes',
      '霧浜市港湾協議会　第１回　議事録\n３　議事\n○甲野委員\n　浚渫船の係留場所が足りない。浚渫船を増やすべきである。\n',
    );
    services = topicServices(storage);
  });

  after(async () => {
    services.dispose();
    await closeAll();
  });

  async function kept(): Promise<string[]> {
    const files = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(storage, 'terms'));
    const sizes = files.map(async ([name]) => {
      const { size } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(storage, 'terms', name));
      return `${name} ${size}`;
    });
    return (await Promise.all(sizes)).sort();
  }

  it('keeps what it has when its reading is stopped', async () => {
    const { terms } = services;
    const source = new vscode.CancellationTokenSource();
    const { documents } = await terms.refresh(source.token, () => undefined);
    const before = await kept();
    ok(documents > 0 && before.length > 0);
    source.cancel();
    const report = await terms.refresh(source.token, () => undefined);
    deepEqual([report.cancelled, report.documents], [true, documents]);
    equal((await terms.ask('documents', { scope: {}, key: '浚渫船' })).length, 1);
    deepEqual(await kept(), before);
  });
});
