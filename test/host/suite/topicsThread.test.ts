import * as vscode from 'vscode';
import { match, ok } from '../assert';
import { closeAll, remove, writeFile } from '../documents';
import { print } from '../print';

/** Milliseconds for which the editor's thread may be kept from other work. */
const MOST = 20;
/** Each is measured as often: what others do on the machine disturbs some of them, what we do disturbs all. */
const ROUNDS = 4;
/** Milliseconds of each measurement without us. */
const WITHOUT = 2000;

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = (): void => {
    const now = performance.now();
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

let kept = 0;

function spin(steps: number): void {
  for (let i = 0; i < steps; i++) kept = (kept * 31 + i) | 0;
}

/** Steps of `spin` that take so long when nothing disturbs them. */
function stepsFor(milliseconds: number): number {
  const steps = 1_000_000;
  let shortest = Infinity;
  for (let i = 0; i < 60; i++) {
    const start = performance.now();
    spin(steps);
    shortest = Math.min(shortest, performance.now() - start);
  }
  return Math.round((steps * milliseconds) / shortest);
}

/** What work that holds the thread for as long as it may looks like on this machine as it is now. */
async function withAllowedWork(steps: number): Promise<void> {
  const end = performance.now() + WITHOUT;
  while (performance.now() < end) {
    spin(steps);
    await new Promise((done) => setTimeout(done, 50));
  }
}

describe('indexing of long minutes', function () {
  this.timeout(240_000);

  after(async () => {
    await closeAll();
    await remove('long');
  });

  it('leaves the thread of the editor alone', async () => {
    const steps = stepsFor(MOST);
    const indexing: number[] = [];
    const allowed: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await closeAll();
      await writeFile('long/議事録.txt', longMinutes(round));
      allowed.push(await longestGap(() => withAllowedWork(steps)));
      indexing.push(
        await longestGap(async () => {
          await vscode.commands.executeCommand('minutes.summarizeTopics');
        }),
      );
      match(vscode.window.activeTextEditor?.document.getText() ?? '', /防波堤/u);
    }
    const show = (gaps: readonly number[]): string => gaps.map((gap) => gap.toFixed(1)).join(', ');
    const told = `longest gaps while indexing: ${show(indexing)} ms; with work of ${MOST} ms: ${show(allowed)} ms`;
    print(told);
    ok(Math.min(...indexing) <= Math.max(...allowed), told);
  });
});
