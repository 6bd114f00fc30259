/** Labels told by a sign behind them or a number before them. */
import { checkRemarks } from './support';

const head = `甲町花壇協議会 第3回 議事録
日時：令和6年7月3日（水）10時～11時
出席者：甲野会長、乙山委員、丙川係長
議事
`;

/** Who says what, and the same as `printedRemarks` gives it. */
const turns: readonly (readonly [string, string])[] = [
  ['甲野会長', 'ただいまから会議を始めます。'],
  ['乙山委員', '球根の数は足りていますか。去年は―三月のことですが―足りませんでした。'],
  ['丙川係長', '三百個あります。'],
  ['乙山委員', '分かりました。'],
  ['甲野会長', 'では、終わります。'],
];
const expected = turns.map(([who, said]) => `${who}｜${said}`).join('\n');

describe('parse: labels with a sign of their own', () => {
  for (const sign of ['＞', '；', '／', '―', '－']) {
    it(`are read before ${sign}`, () => {
      checkRemarks(head + turns.map(([who, said]) => `${who}${sign}${said}\n`).join(''), expected);
    });
  }

  it('are read before a quotation, which is what is said', () => {
    checkRemarks(
      head + turns.map(([who, said]) => `${who}「${said}」\n`).join(''),
      turns.map(([who, said]) => `${who}｜「${said}」`).join('\n'),
    );
  });

  it('are read behind numbers that count the turns', () => {
    checkRemarks(
      head + turns.map(([who, said], k) => `${String(k + 1)} ${who}　${said}\n`).join(''),
      expected,
    );
  });

  it('are read with から behind them', () => {
    checkRemarks(
      `甲町花壇協議会 議事概要
議事
委員から：水やりの当番が足りない。
事務局から：回覧板で募る。
委員より：土を替えたい。
事務局から：来年とする。
`,
      `
委員｜水やりの当番が足りない。
事務局｜回覧板で募る。
委員｜土を替えたい。
事務局｜来年とする。`,
    );
  });

  it('are names of the list that stand alone', () => {
    const names = (text: string): string => text.replace(/(?:会長|委員|係長)(?=｜|\n)/gu, '');
    checkRemarks(head + names(turns.map(([who, said]) => `${who}\n${said}\n`).join('')), names(expected));
  });

  it('are no rows of a list, and no items that tell what was done', () => {
    checkRemarks(
      `${head}会長―甲野 太郎
委員―乙山 花子
係長―丙川 次郎
1 開会
2 甲野会長　挨拶
3 球根について
事務局から、資料により説明を行い、原案のとおり承認された。
4 閉会
`,
      '',
    );
  });
});
