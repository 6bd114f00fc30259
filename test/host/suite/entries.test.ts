import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { closeAll, fileUri, minutesDocument, printed, remove } from '../documents';
import { cards, hoverAt, markdown } from '../hovers';

/** Writes an entry file as a user does: in an editor, and saved. Not every test server watches files. */
async function saveEntries(name: string, ...lines: readonly string[]): Promise<vscode.TextDocument> {
  const uri = fileUri(`.minutes/${name}`);
  const create = new vscode.WorkspaceEdit();
  create.createFile(uri, { ignoreIfExists: true });
  await vscode.workspace.applyEdit(create);
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), lines.map((line) => `${line}\n`).join(''));
  await vscode.workspace.applyEdit(edit);
  await save(document);
  return document;
}

/** A save right after an edit may be refused while VS Code is still telling of the edit. */
async function save(document: vscode.TextDocument): Promise<void> {
  await eventually('a save', async () => (await document.save()) || !document.isDirty);
}

async function removeEntries(): Promise<void> {
  for (const name of ['organizations.yaml', 'laws.yaml']) {
    // Where files are not watched, only a save tells that the entries are gone.
    const uri = fileUri(`.minutes/${name}`);
    const known = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (known) await saveEntries(name);
  }
  await closeAll();
  await remove('.minutes');
}

/** Severity, place, code and message of each problem of a file. */
function problems(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(
      ({ severity, range, code, message }) =>
        `${vscode.DiagnosticSeverity[severity]} ${printed(range)} ${typeof code === 'string' ? code : ''}: ${message}`,
    );
}

describe("the user's own entries", () => {
  const source = `みなと町地域交通会議　第２回　議事録
１．日　時　令和７年８月１日（金）10:00～11:30
２．議事
○甲野委員
　みなと|町交通会議とNISCの関係を整理する。
`;

  after(async () => {
    await closeAll();
    await removeEntries();
  });

  it('have cards, read again when their file changes', async () => {
    const { document, cursor } = await minutesDocument(source);
    equal(await hoverAt(document, cursor), undefined);
    await saveEntries(
      'organizations.yaml',
      '- id: minato-kotsu',
      '  name: みなと町地域公共交通会議',
      '  aliases: [みなと町交通会議]',
      '  note: "[開く](command:workbench.action.quit) <b>太字</b> **強調**"',
    );
    const hover = await eventually('a card of the entry', () => hoverAt(document, cursor));
    const [raw = ''] = markdown(hover);
    match(raw, /^\*\*みなと町地域公共交通会議\*\*/u);
    match(raw, /About: |About\\: /u);
    // The note is text: no link, no tag, no emphasis comes of it.
    ok(!/(?:^|[^\\])\[開く/u.test(raw), raw);
    ok(!/(?:^|[^\\])<b>/u.test(raw), raw);
    match(cards(hover)[0] ?? '', /\[開く\]\(command:workbench\.action\.quit\) <b>太字<\/b> \*\*強調\*\*/u);
    await saveEntries(
      'organizations.yaml',
      '- id: minato-kotsu',
      '  name: みなと町交通会議',
      '  established: 2025-09-01',
    );
    await eventually('the changed card', async () =>
      (cards(await hoverAt(document, cursor))[0] ?? '').includes('It did not exist yet'),
    );
  });

  it('stay in force while their file is no YAML, and so does all else', async () => {
    const { document, cursor } = await minutesDocument(source);
    await saveEntries('organizations.yaml', '- id: minato-kotsu', '  name: みなと町交通会議', '  note: よい');
    await eventually('the entry', async () =>
      (cards(await hoverAt(document, cursor))[0] ?? '').includes('よい'),
    );
    await saveEntries(
      'organizations.yaml',
      '- id: minato-kotsu',
      '  name: [みなと町交通会議',
      '  note: わるい',
    );
    await new Promise((resolve) => setTimeout(resolve, 1000));
    match(cards(await hoverAt(document, cursor))[0] ?? '', /よい/u);
    const at = document.positionAt(document.getText().indexOf('NISC') + 1);
    match(cards(await hoverAt(document, at))[0] ?? '', /内閣サイバーセキュリティセンター/u);
  });

  it('win over a built-in entry', async () => {
    const { document } = await minutesDocument(source);
    const at = document.positionAt(document.getText().indexOf('NISC') + 1);
    await saveEntries('organizations.yaml', '- id: nisc', '  note: 町の注記');
    await eventually('the note', async () =>
      (cards(await hoverAt(document, at))[0] ?? '').includes('町の注記'),
    );
  });

  it('are what Go to Definition leads to', async () => {
    const { document, cursor } = await minutesDocument(source);
    const at = document.positionAt(document.getText().indexOf('NISC') + 1);
    const { uri } = await saveEntries(
      'organizations.yaml',
      '- name: みなと町交通会議',
      '  id: minato-kotsu',
      '- id: nisc',
      '  note: 町の注記',
    );
    for (const [position, place] of [
      [cursor, '1:6-1:18'],
      [at, '2:6-2:10'],
    ] as const) {
      await eventually(`the entry at ${place}`, async () => {
        const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          position,
        );
        return link?.targetUri.toString() === uri.toString() && printed(link.targetRange) === place;
      });
    }
  });
});

describe('problems of entry files', () => {
  after(removeEntries);

  it('stand at their lines, and go when they are mended', async () => {
    const { uri } = await saveEntries(
      'organizations.yaml',
      '- id: minato',
      '  name: みなと町会議',
      '  established: 2025-02-30',
      '- name: 名無し会議',
      '- id: minato2',
      '  name: みなと町第二会議',
      '  parent: nobody',
    );
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await eventually('problems', () => problems(uri).length > 0);
    deepEqual(problems(uri), [
      'Warning 2:15-2:25 not-a-date: Established must be a date: 2025-07-01, 2025-07 or 2025.',
      'Error 3:2-4:0 missing-field: The entry has no id; it is left out.',
      'Warning 6:10-6:16 unknown-id: There is no organisation with the id nobody.',
    ]);
    await saveEntries('organizations.yaml', '- id: minato', '  name: みなと町会議');
    await eventually('no problem', () => problems(uri).length === 0);
  });

  it('of one file stay while another is written', async () => {
    const { uri } = await saveEntries('laws.yaml', '- id: minato-act');
    await eventually('the problem', () => problems(uri).length === 1);
    match(problems(uri)[0] ?? '', /^Error 0:6-0:16 missing-field: The entry has no title/u);
    const other = await saveEntries('organizations.yaml', '- id: minato', '  name: [みなと町会議');
    await eventually('the other problem', () => problems(other.uri).length > 0);
    match(problems(other.uri)[0] ?? '', /syntax: This is no YAML: /u);
    equal(problems(uri).length, 1);
  });
});

describe('adding an entry', () => {
  const source = `みなと町地域交通会議　第２回　議事録
１．日　時　令和７年８月１日（金）10:00～11:30
２．議事
○甲野委員
　この夏からの体制を考えるときには、町の側でもよく連絡を取り合うところとして、[みなと町公]

- 2 -

[共交通機構]があるので、そこに聞くのがよいのではないかと思っているところである。
　みなと町振興条例案も出る。総務省にも聞く。
`;

  afterEach(removeEntries);

  async function select(editor: vscode.TextEditor, words: string): Promise<void> {
    const start = editor.document.getText().indexOf(words);
    ok(start >= 0, words);
    editor.selection = new vscode.Selection(
      editor.document.positionAt(start),
      editor.document.positionAt(start + words.length),
    );
    await vscode.window.showTextDocument(editor.document, { selection: editor.selection });
  }

  async function added(kind: 'Organization' | 'Law', name: string): Promise<vscode.TextEditor> {
    await vscode.commands.executeCommand(`minutes.add${kind}`);
    return eventually('the entry file', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.path.endsWith(name) === true ? editor : null;
    });
  }

  it('opens a new file at the name, taken from over a page break', async () => {
    const { document, ranges } = await minutesDocument(source);
    const [first, second] = ranges;
    ok(first && second);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(first.start, second.end);
    const entry = await added('Organization', '/.minutes/organizations.yaml');
    const text = entry.document.getText();
    match(
      text,
      /^# Organisations of your own[^\n]*\n# Fields: id, name, [^\n]*\n- id: "みなと町公共交通機構"\n {2}name: "みなと町公共交通機構"\n {2}aliases: \[\]\n$/u,
    );
    equal(entry.document.getText(entry.selection), '"みなと町公共交通機構"');
    equal(entry.selection.start.line, 3);
    ok(entry.document.isDirty);
  });

  it('selects the name where lines end as on Windows', async () => {
    const entries = await saveEntries('laws.yaml', '# Our bills');
    const edit = new vscode.WorkspaceEdit();
    edit.set(entries.uri, [vscode.TextEdit.setEndOfLine(vscode.EndOfLine.CRLF)]);
    await vscode.workspace.applyEdit(edit);
    const { document } = await minutesDocument(source);
    await select(await vscode.window.showTextDocument(document), 'みなと町振興条例案');
    const entry = await added('Law', '/.minutes/laws.yaml');
    equal(entry.document.eol, vscode.EndOfLine.CRLF);
    equal(entry.document.getText(entry.selection), '"みなと町振興条例案"');
  });

  it('is one step to undo, and the entry is used when it is saved', async () => {
    await saveEntries('laws.yaml', '# Our bills');
    const { document } = await minutesDocument(source);
    await select(await vscode.window.showTextDocument(document), 'みなと町振興条例案');
    const entry = await added('Law', '/.minutes/laws.yaml');
    match(entry.document.getText(), /^# Our bills\n- id: "みなと町振興条例案"\n {2}title: /u);
    await vscode.commands.executeCommand('undo');
    equal(entry.document.getText(), '# Our bills\n');
    await vscode.commands.executeCommand('redo');
    await save(entry.document);
    const at = document.positionAt(document.getText().indexOf('みなと町振興条例案') + 3);
    await eventually('its card', async () =>
      (cards(await hoverAt(document, at))[0] ?? '').startsWith('**みなと町振興条例案**'),
    );
  });

  it('changes the built-in entry of that name, and opens it when it is there', async () => {
    const { document } = await minutesDocument(source);
    await select(await vscode.window.showTextDocument(document), '総務省');
    const entry = await added('Organization', '/.minutes/organizations.yaml');
    const text = entry.document.getText();
    match(text, /\n- id: "mic" # 総務省\n {2}aliases: \[\]\n$/u);
    await save(entry.document);
    await select(await vscode.window.showTextDocument(document), '総務省');
    const again = await added('Organization', '/.minutes/organizations.yaml');
    equal(again.document.getText(), text);
    equal(again.document.getText(again.selection), '"mic"');
  });
});
