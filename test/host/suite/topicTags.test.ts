import * as vscode from 'vscode';
import { TopicActions } from '../../../src/host/topicActions';
import { deepEqual, equal, match } from '../assert';
import { accepted, closeAll, remove, writeFile, writeThrough } from '../documents';
import { shiftJis } from '../shiftJis';
import { topicServices, type TopicServices } from '../topicServices';

const text = `霧浜市港湾協議会　第１回　議事録
３　議事
○甲野委員　浚渫船の係留場所が足りない。
○乙山委員　防波堤も傷んでいる。
○甲野委員　浚渫船を増やすべきである。
`;
/** Read in another encoding, its bullets still make as many remarks. */
const bullets = `霧浜市港湾協議会　第１回　議事録

3. 議事
(1) 係留場所

- 浚渫船の係留場所が足りない。
- 防波堤も傷んでいる。
- 浚渫船を増やすべきである。
`;
const topic = { key: '浚渫船', name: '浚渫船' };

describe('the tags of a topic', function () {
  this.timeout(60_000);
  let services: TopicServices;

  before(async () => {
    await writeThrough('.minutes/themes.yaml', '- { id: port, label: 港湾 }\n');
    services = topicServices(undefined);
  });

  after(async () => {
    services.dispose();
    await closeAll();
    await remove('.minutes');
  });

  /** Tags what the index has found by now, after `meanwhile`. */
  async function tagged(documents: readonly vscode.Uri[], meanwhile: () => Promise<void>): Promise<void> {
    const { terms } = services;
    await terms.refresh(new vscode.CancellationTokenSource().token, () => undefined);
    await meanwhile();
    const scope = { documents: documents.map((uri) => uri.toString()) };
    await accepted(new TopicActions(services).tag(topic, scope));
  }

  it('are set in no file that VS Code opens in another encoding', async () => {
    const uri = await writeFile('made/shiftJis.minutes', shiftJis(bullets));
    await tagged([uri], () => Promise.resolve());
    const document = await vscode.workspace.openTextDocument(uri);
    equal(services.store.get(document).minutes.remarks.length, 3);
    equal(document.isDirty, false);
    equal(await services.tags.apply(document, { remarks: [0], add: ['港湾'], remove: [] }), false);
    equal(document.isDirty, false);
  });

  it('are set on the remarks that speak of it, also where others were put before them', async () => {
    const uri = await writeFile('made/topic.minutes', text);
    const document = await vscode.workspace.openTextDocument(uri);
    await tagged([uri], async () => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(2, 0), '○丙川委員　始めます。\n');
      await vscode.workspace.applyEdit(edit);
    });
    const lines = document.getText().split('\n');
    deepEqual(
      lines.filter((line) => line.includes('#港湾')),
      ['○甲野委員　浚渫船の係留場所が足りない。 #港湾', '○甲野委員　浚渫船を増やすべきである。 #港湾'],
    );
  });

  it('go beside a text that the disk keeps from being written', async () => {
    const uri = await writeFile('made/読み取り専用.minutes', text);
    const document = await vscode.workspace.openTextDocument(uri);
    await tagged([uri], () => Promise.resolve());
    equal(document.getText(), text);
    deepEqual(
      (await services.tags.get(document)).ofRemark(2).map(({ label, location }) => [label, location]),
      [['港湾', 'sidecar']],
    );
  });

  it('are set in no file whose remarks are others by now', async () => {
    const uri = await writeFile('made/other.minutes', text);
    const document = await vscode.workspace.openTextDocument(uri);
    await tagged([uri], async () => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, new vscode.Range(2, 0, 3, 0), '○丙川委員　始めます。\n');
      await vscode.workspace.applyEdit(edit);
    });
    match(document.getText(), /^(?:(?!#港湾).)*$/su);
  });
});
