/** Those who ask without a mark, and short lines that are no words of anybody. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

describe('parse: labels above what is said', () => {
  it('reads those who ask without the mark that those who answer have', () => {
    checkRemarks(
      `花壇委員会　会議要録
1　議第110号　補正予算について
甲野一花　委員
　苗木は一日に何本植えられるのか。
◎乙山　公園課長
　およそ百本である。
甲野一花　委員
　それで足りるのか。
◎乙山　公園課長
　春までには足りる。
丙川三月　委員
　水やりが増えても、人がいなければ回らない。
◎丁田　公園部長
　ほかの課から四名を出す。
`,
      `
甲野一花　委員｜苗木は一日に何本植えられるのか。
乙山　公園課長｜およそ百本である。
甲野一花　委員｜それで足りるのか。
乙山　公園課長｜春までには足りる。
丙川三月　委員｜水やりが増えても、人がいなければ回らない。
丁田　公園部長｜ほかの課から四名を出す。`,
    );
  });

  it('ends a turn at the next part of the meeting over its items', () => {
    const minutes = checkRemarks(
      `花壇協議会 会議録
会　長：　始めます。資料の確認を事務局からお願いします。
事務局：　机の上に置いた資料2がございます。
審議事項
1）花壇の進行管理に関することについて
甲野委員：　「植えた」とだけ書かれている花壇が多い。
会　長：　本数を書くようにします。
`,
      `
会　長｜始めます。資料の確認を事務局からお願いします。
事務局｜机の上に置いた資料2がございます。
甲野委員｜「植えた」とだけ書かれている花壇が多い。
会　長｜本数を書くようにします。`,
    );
    assert.match(printedSections(minutes), /審議事項\n\s+1 花壇の進行管理に関することについて/u);
  });
});

describe('parse: lines that nobody said', () => {
  it('is a leader to a paper, what came of an item, and no review', () => {
    checkRemarks(
      `花壇評議会議事要旨
1．実績報告書等について
‐‐‐‐‐‐‐‐‐‐‐‐‐‐‐‐‐ 別紙1
実績報告書について提案があり、承認した。主な意見は次のとおりである。
・教養の欄は、学生の力がどう伸びたかを書く必要がある。
・国と異なる手当が残っている機構については、その理由を添えるべきである。
報酬規程の改正について、事務局から説明が行われ、審議を行った結果、特段の意見はなかった。
2．副会長の選任
互選により、副会長は甲野一花委員に決定。
`,
      `
-｜教養の欄は、学生の力がどう伸びたかを書く必要がある。
-｜国と異なる手当が残っている機構については、その理由を添えるべきである。`,
    );
  });

  it('is a pause, or who leads, below the heading that names who speaks', () => {
    checkRemarks(
      `花壇会議 議事録
1　町長あいさつ
省略
町長進行
2　議題
・苗木は三百本では足りない。来年は増やしてほしい。
`,
      '-｜苗木は三百本では足りない。来年は増やしてほしい。',
    );
  });

  it('is a sentence behind ア that leads over to the opinions: a heading', () => {
    const minutes = checkRemarks(
      `花壇審議会 議事概要

5　会議経過

（1）　「花壇の人の体制」について

ア　資料の内容などに関し、次のような意見交換がなされた。

○　水やりの人を10年で増やすという見通しは、低く見積もったものではないか。
○　苗木を育てる人をどう配置するかが、花の数を左右する。
`,
      `
-｜水やりの人を10年で増やすという見通しは、低く見積もったものではないか。
-｜苗木を育てる人をどう配置するかが、花の数を左右する。`,
    );
    assert.match(printedSections(minutes), /ア 資料の内容などに関し/u);
  });
});

describe('parse: heads of pages and lists', () => {
  it('takes (1) above the title, and those that follow it, for the numbers of pages', () => {
    const { header, sections } = parse(
      '(1)\n\n第2回花壇審議会議事録（要旨）\n\n日　時：令和6年7月3日（水）午後7時00分～\n\n(2)\n\n議　事\n\n甲野会長　始めます。苗木はどうですか。\n\n(3)\n\n乙山委員　足りません。増やしてください。\n\n甲野会長　終わります。\n',
    );
    assert.equal(header.body?.value, '花壇審議会');
    assert.equal(header.meetingNumber?.value, 2);
    assert.equal(sections.length, 1);
  });

  it('leaves the name of a file and the kind in brackets out of the name of the body', () => {
    assert.equal(
      parse('ファイル名：gijiroku1 サイズ：188.46 KB\n花壇会議\n第1回会議録（要録）\n日時：令和6年7月3日\n')
        .header.body?.value,
      '花壇会議',
    );
  });

  it('keeps the label of some items inside the list of all parts', () => {
    const minutes = parse(
      '花壇審議会（第26回）議事録\n\n議事次第\n\n開会\n\n議題\n\n （1）花壇の計画の変更について\n\n （2）その他\n\n閉会\n\n出席者\n\n甲野会長、乙山委員\n\n議事録\n\n○甲野会長　始めます。苗木はどうですか。\n\n○乙山委員　足りません。\n',
    );
    assert.deepEqual(
      minutes.agenda.map(({ category, text }) => `${category ?? '-'} ${text}`),
      ['議事次第 開会', '議題 花壇の計画の変更について', '議題 その他'],
    );
    assert.doesNotMatch(printedSections(minutes), /議題/u);
  });
});
