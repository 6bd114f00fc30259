import * as vscode from 'vscode';
import { match, ok } from '../assert';
import { closeAll, fileUri, writeFile } from '../documents';
import { print } from '../print';

/** Milliseconds for which the editor's thread may be kept from other work. */
const MOST = 20;
/** Each is measured as often: what others do on the machine disturbs some of them, what we do disturbs all. */
const ROUNDS = 4;

/** Minutes of an invented body, half a million characters of them, of which no paragraph was there in another round. */
function longMinutes(round: number): string {
  const said = (i: number): string =>
    `○甲野委員\n　第${round}回の${i}番目の話である。浚渫船の係留場所が足りず、防波堤のかさ上げも進んでいない。港湾計画の` +
    '見直しについては、漁業協同組合との調整を先に行い、その上で航路標識の更新に取りかかりたい。\n';
  return [
    '霧浜市港湾協議会　第９回　議事録',
    '',
    '１　日時　令和７年９月１日　10:00～11:30',
    '２　出席者',
    '甲野　花子　霧浜大学教授',
    '３　議事',
    ...Array.from({ length: 4500 }, (_, i) => said(i)),
  ].join('\n');
}

/** The longest time for which the thread did nothing else while the work went on. */
async function longestGap(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const began = last;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = (): void => {
    const now = performance.now();
    if (now - last > 15) print(`GAP ${(now - last).toFixed(1)} at ${(last - began).toFixed(0)}`);
    longest = Math.max(longest, now - last);
    last = now;
    timer = setTimeout(tick, 0);
  };
  tick();
  try {
    await work();
  } finally {
    clearTimeout(timer);
  }
  return Math.max(longest, performance.now() - last);
}

describe('indexing of long minutes', function () {
  this.timeout(240_000);

  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('long'), { recursive: true });
  });

  it('leaves the thread of the editor alone', async () => {
    const indexing: number[] = [];
    const waiting: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await closeAll();
      await writeFile('long/議事録.txt', longMinutes(round));
      // What VS Code and others do with the new file is not ours.
      waiting.push(await longestGap(() => new Promise((done) => setTimeout(done, 3000))));
      indexing.push(
        await longestGap(async () => {
          await vscode.commands.executeCommand('minutes.summarizeTopics');
        }),
      );
      match(vscode.window.activeTextEditor?.document.getText() ?? '', /防波堤/u);
    }
    const show = (gaps: readonly number[]): string => gaps.map((gap) => gap.toFixed(1)).join(', ');
    print(`longest gaps while indexing: ${show(indexing)} ms; while nothing is done: ${show(waiting)} ms`);
    ok(
      Math.min(...indexing) <= MOST + Math.min(...waiting),
      `${show(indexing)} ms, and ${show(waiting)} ms while nothing is done`,
    );
  });
});
