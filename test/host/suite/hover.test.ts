import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { closeAll, minutesDocument, printed } from '../documents';
import { cards, hoverAt, markdown } from '../hovers';
import { print } from '../print';

/** A meeting of 2018. The laws and public bodies are real ones; the town, its people and what they say are not. */
const minutes2018 = `みなと町情報安全協議会　第３回　議事録

１．日　時　平成30年５月10日（木）14:00～15:00
２．出席者
甲野　花子　港大学教授（座長）
乙山　次郎　みなと町総務課長
３．議事
○甲野座長
　町の備えを考えるにあたっては、まず国がどこまで示しているのかを見る。[内閣サイバーセキュ]

- 2 -

[リティセンター]が示したところを読むと、市町村が自ら定めておくことが思いのほか多い。Ｎ|ＩＳＣ
の文書は町の図書館にもある。
○[乙|山課長]
　事務局からも申し上げると、計画を定めるときの根拠になるのは、やはり[サイバーセキュリ]
[ティ基本法][第十三|条第２項]であり、町の条例もこれに合わせて改めることになる。経済安全保障推進|法もある。
`;

/** The card under the first cursor of a text. */
async function card(source: string): Promise<string> {
  const { document, cursor } = await minutesDocument(source);
  return cards(await hoverAt(document, cursor)).join('\n====\n');
}

describe('hover', () => {
  after(closeAll);

  it('tells of an organisation what it was on the day of the meeting', async () => {
    const text = await card(minutes2018);
    match(text, /^\*\*内閣サイバーセキュリティセンター\*\* \(NISC\)\n\nIt existed/u);
    match(text, /It existed on the day of this meeting \(May 10, 2018\)/u);
    match(text, /Reorganised into 国家サイバー統括室 on July 1, 2025\./u);
    match(text, /Established: January 9, 2015 \(unverified\)/u);
    match(text, /Successor: 国家サイバー統括室/u);
    match(text, /\n---\n\nIn this file: 2 · In the workspace/u);
  });

  it('stands on each piece of a name that a page cuts', async () => {
    const { document, ranges } = await minutesDocument(minutes2018);
    const [before, behind] = ranges;
    ok(before && behind);
    for (const piece of [before, behind]) {
      for (const place of [piece.start, piece.end.translate(0, -1)]) {
        const hover = await hoverAt(document, place);
        ok(hover?.range, printed(piece));
        equal(printed(hover.range), printed(piece));
        match(cards(hover)[0] ?? '', /内閣サイバーセキュリティセンター/u);
      }
    }
    equal(await hoverAt(document, new vscode.Position(before.start.line + 2, 2)), undefined);
  });

  it('tells of a law its number, and links to the article cited', async () => {
    const { document, ranges } = await minutesDocument(minutes2018);
    const [, , , first, second, article] = ranges;
    ok(first && second && article);
    for (const range of [first, second, article]) {
      const hover = await hoverAt(document, range.start);
      ok(hover?.range);
      equal(printed(hover.range), printed(range));
      const [text = ''] = cards(hover);
      match(text, /^\*\*サイバーセキュリティ基本法\*\*/u);
      match(text, /Number: 平成二十六年法律第百四号 \(of 2014\)/u);
      match(text, /Promulgated: November 12, 2014/u);
      match(text, /Cited: 第13条第2項/u);
      match(text, /It was promulgated by the day of this meeting/u);
      match(markdown(hover)[0] ?? '', /\]\(https:\/\/laws\.e-gov\.go\.jp\/law\/426AC1000000104#Mp-At_13\)/u);
    }
  });

  it('warns of a law that was not promulgated yet', async () => {
    const { document } = await minutesDocument(minutes2018);
    const at = document.getText().indexOf('経済安全保障推進法') + 2;
    const [text = ''] = cards(await hoverAt(document, document.positionAt(at)));
    match(text, /^\*\*経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律\*\*/u);
    match(text, /経済安全保障推進法/u);
    match(text, /It was not yet promulgated on the day of this meeting \(May 10, 2018\)/u);
  });

  it('tells who speaks', async () => {
    const { document, ranges } = await minutesDocument(minutes2018);
    const label = ranges[2];
    ok(label);
    const hover = await hoverAt(document, label.start);
    ok(hover?.range);
    equal(printed(hover.range), printed(label));
    const [text = ''] = cards(hover);
    match(text, /^\*\*乙山 次郎\*\*\n\nAffiliation: みなと町総務課長 +\nRemarks: 1\n/u);
    match(text, /In this file: 2 · /u);
  });

  it('counts in the file and in the workspace, as it is in the editors', async () => {
    await minutesDocument(minutes2018);
    const { document, cursor } = await minutesDocument(minutes2018);
    const counts = async (): Promise<string> => (cards(await hoverAt(document, cursor))[0] ?? '').slice(-40);
    await eventually('the workspace counted', async () => /workspace: \d/u.test(await counts()));
    const [, before = ''] = /workspace: (\d+)$/u.exec(await counts()) ?? [];
    ok(Number(before) >= 4, before);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '　NISCにも聞く。\n');
    await vscode.workspace.applyEdit(edit);
    match(await counts(), new RegExp(`In this file: 3 · In the workspace: ${Number(before) + 1}$`, 'u'));
  });

  it('is not there beside names', async () => {
    const { document } = await minutesDocument(minutes2018);
    const at = document.getText().indexOf('町の条例');
    equal(await hoverAt(document, document.positionAt(at)), undefined);
  });

  it('has links to nothing but its own commands and web pages', async () => {
    const { document, cursor } = await minutesDocument(minutes2018);
    const hover = await hoverAt(document, cursor);
    const targets = markdown(hover).flatMap((text) =>
      [...text.matchAll(/\]\(([^)]*)\)/gu)].map(([, target = '']) => target.replace(/\?.*$/u, '')),
    );
    deepEqual([...new Set(targets)].sort(), ['command:minutes.peekCard', 'command:minutes.peekMentions']);
    const [content] = hover?.contents ?? [];
    ok(content instanceof vscode.MarkdownString);
    deepEqual(content.isTrusted, { enabledCommands: ['minutes.peekCard', 'minutes.peekMentions'] });
    ok(content.supportHtml !== true);
  });

  it('is there at once when the file is warm', async () => {
    const { document, cursor } = await minutesDocument(minutes2018);
    // What VS Code itself needs to ask a provider, on this machine, now.
    const plain = await vscode.workspace.openTextDocument({ content: 'a', language: 'markdown' });
    const least = vscode.languages.registerHoverProvider(
      { language: 'markdown' },
      { provideHover: () => new vscode.Hover('a') },
    );
    const ours: number[] = [];
    const asking: number[] = [];
    const timed = async (times: number[], ...hover: Parameters<typeof hoverAt>): Promise<void> => {
      const start = performance.now();
      ok(await hoverAt(...hover));
      times.push(performance.now() - start);
    };
    const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? Infinity;
    await hoverAt(document, cursor);
    try {
      for (let i = 0; i < 30; i++) {
        await timed(asking, plain, new vscode.Position(0, 0));
        await timed(ours, document, cursor);
      }
    } finally {
      least.dispose();
    }
    const [whole, base] = [median(ours), median(asking)];
    print(`warm hover: median ${whole.toFixed(1)} ms, of which VS Code's own ${base.toFixed(1)} ms`);
    ok(whole - base < 20, `${whole - base} ms`);
  });
});

describe('cards of other organisations', () => {
  after(closeAll);

  it('open as read-only text with links', async () => {
    const { document, cursor } = await minutesDocument(minutes2018);
    const [text = ''] = markdown(await hoverAt(document, cursor));
    const [, query = ''] = /Successor.*?command:minutes\.peekCard\?([^)]*)\)/u.exec(text) ?? [];
    const [argument] = JSON.parse(decodeURIComponent(query)) as unknown[];
    await vscode.commands.executeCommand('minutes.peekCard', argument);
    const shown = await eventually('the card', () =>
      vscode.workspace.textDocuments.find(
        ({ uri }) => uri.scheme === 'minutes-card' && uri.path.includes('国家サイバー統括室'),
      ),
    );
    match(
      shown.getText(),
      /^国家サイバー統括室\nNCO\n\nIt did not exist yet on the day of this meeting \(May 10, 2018\)\.\nEstablished on July 1, 2025\.\n\nAbout: /u,
    );
    match(shown.getText(), /\nPredecessor: 内閣サイバーセキュリティセンター\n/u);
    match(shown.getText(), /\nOfficial site: https:\/\/www\.cyber\.go\.jp\/\n/u);
    equal(shown.languageId, 'plaintext');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      shown.uri,
    );
    deepEqual(links.map(({ range }) => shown.getText(range)).sort(), [
      'https://www.cyber.go.jp/',
      '内閣サイバーセキュリティセンター',
      '内閣官房',
    ]);
  });
});
