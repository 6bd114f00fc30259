/** What extraction and plain typing leave of labels, headings and answers. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

const broken = `第６回まちの森整備計画策定委員会会議概要
【日
時】令和6年1月25日（木） 14時00分～16時30分
【場
所】森の学校 講堂
【出席者】委
員：甲野太郎（委員長）、乙山花子（副委員長）、丙川次郎
事務局：企画課長 丁田三郎
1
開会
委員長挨拶：森の道がぬかるんでいた。今日も活発なご意見をいただきたい。
2
報告
事務局にて参考資料を説明
委員：参加者が少なすぎる。もう一度行うべきである。
→事務局：春に行うこととしている。
→コンサルタント：広場の案も用意する。
委員：広場の案は助かる。
→コンサルタント：次回に示す。
1
委員：床を上げればよいのではないか。
3
その他
次回は２月２２日に開催する。
`;

describe('parse: labels and headings over two lines', () => {
  it('puts the two parts of a label and of a numbered heading together', () => {
    const minutes = parse(broken);
    assert.equal(minutes.header.date?.value, '2024-01-25');
    assert.equal(minutes.header.endTime?.value, '16:30');
    assert.equal(minutes.header.place?.value, '森の学校 講堂');
    assert.deepEqual(
      minutes.attendees.map(({ group, name }) => `${group ?? '-'}: ${name}`),
      ['委員: 甲野太郎', '委員: 乙山花子', '委員: 丙川次郎', '事務局: 丁田三郎'],
    );
    assert.deepEqual(printedSections(minutes).match(/[0-9] \S+/gu), ['1 開会', '2 報告', '3 その他']);
  });

  it('puts the letters of a label together that stand one below the other', () => {
    const source =
      '緑化審議会 会議録\n日\n時\n令和6年7月3日（水）\n場\n所\n緑化会館 3階会議室\n出\n席\n者\n甲野 太郎\n乙山 花子\n欠\n席\n者\n丙川 次郎\n\n議事の概要\n（甲野委員）\n苗木は足りますか。\n（乙山委員）\n足ります。\n';
    const { attendees, sections, header, joined } = parse(source);
    assert.equal(header.place?.value, '緑化会館 3階会議室');
    assert.deepEqual(
      attendees.map(({ name, attendance }) => `${name} ${attendance}`),
      ['甲野 太郎 present', '乙山 花子 present', '丙川 次郎 absent'],
    );
    assert.deepEqual(
      sections.map(({ titleSpan }) => source.slice(titleSpan.start, titleSpan.end).replace(/\s/gu, '')),
      ['議事の概要'],
    );
    assert.ok(joined.text.includes('出 席 者\n甲野 太郎'));
  });

  it('reads who answers behind an arrow, and who greets, where others have labels as well', () => {
    checkRemarks(
      broken,
      `委員長｜森の道がぬかるんでいた。今日も活発なご意見をいただきたい。
委員｜参加者が少なすぎる。もう一度行うべきである。
事務局｜春に行うこととしている。
コンサルタント｜広場の案も用意する。
委員｜広場の案は助かる。
コンサルタント｜次回に示す。
委員｜床を上げればよいのではないか。`,
    );
  });

  it('reads who answers between bullets that name nobody', () => {
    checkRemarks(
      `第2回緑化推進会議 議事概要

1. 意見交換
・苗木はいつ植えるのか。
→事務局：秋に植える予定である。
・春ではないのか。
→【公園課】春は乾くためである。
→【決定】秋に植える。
`,
      `-｜苗木はいつ植えるのか。
事務局｜秋に植える予定である。
-｜春ではないのか。
公園課｜春は乾くためである。
-｜【決定】秋に植える。`,
    );
  });
});

describe('parse: headings without a mark', () => {
  it('reads a noun by itself over the label of a speaker, and no reply', () => {
    const minutes = checkRemarks(
      `第3回緑化推進会議 議事録

出席者

甲野会長、乙山委員

開会／前回の確認

甲野会長

　ただ今から始める。

苗木の配布計画

乙山委員

　御異議はありますか。
　よろしいでしょうか。

異議なし

甲野会長

　では、これで終わる。
`,
      `甲野会長｜ただ今から始める。
乙山委員｜御異議はありますか。／よろしいでしょうか。／異議なし
甲野会長｜では、これで終わる。`,
    );
    assert.equal(printedSections(minutes).replace(/\n/gu, ' '), '開会／前回の確認 苗木の配布計画');
  });

  it('begins a turn behind a note in brackets and behind a whole line of them', () => {
    checkRemarks(
      `建設委員会　令和6年7月3日

《議題に先立ち、事務局より委員の交代及び配布資料について、並びに次回の日程について説明があった》
委員長：ただいまより、委員会を開会いたします。（13:30）
委員：質疑を行います。道路の幅について、前回の説明から変わったところを説明してください。（了）
委員長：以上で散会いたします。（14:18）

〔閉会〕

(注)
発言は、録音を基に整えたものです。
`,
      `委員長｜ただいまより、委員会を開会いたします。（13:30）
委員｜質疑を行います。道路の幅について、前回の説明から変わったところを説明してください。（了）
委員長｜以上で散会いたします。（14:18）`,
    );
  });

  it('keep their line end out of a heading that they belong to', () => {
    for (const end of ['\n', '\r\n'])
      assert.equal(parse(['2)', '場', '所', ''].join(end)).sections[0]?.title, '場所', JSON.stringify(end));
  });

  it('are labels with the name over the role, and posts in two parts', () => {
    const talk = `緑化会議議事録

会長　それでは始めます。
石井
　委員
　苗木は何本ありますか。昨年は足りませんでした。
道路緑地
　担当課長
　三百本を用意しております。
前田
　委員
　余った苗木はどうしますか。
道路緑地
　担当課長
　学校に配ります。
会長　これで終わります。

緑化部緑化課　電話012-000-0000
`;
    checkRemarks(
      talk,
      `会長｜それでは始めます。
石井　委員｜苗木は何本ありますか。昨年は足りませんでした。
道路緑地　担当課長｜三百本を用意しております。
前田　委員｜余った苗木はどうしますか。
道路緑地　担当課長｜学校に配ります。
会長｜これで終わります。`,
    );
  });

  it('are no headings over the label of a speaker', () => {
    checkRemarks(
      `緑化会議議事録

会長
それでは始めます。
予算
委員
苗木の予算は足りますか。
事務局
足ります。
会長
次に進みます。
委員
花壇は誰が見ますか。
会長
町内会です。
`,
      `会長｜それでは始めます。／予算
委員｜苗木の予算は足りますか。
事務局｜足ります。
会長｜次に進みます。
委員｜花壇は誰が見ますか。
会長｜町内会です。`,
    );
  });
});

describe('parse: numbers alone on their line', () => {
  it('begins again with the parts of the meeting', () => {
    const minutes = parse(`緑化審議会 会議録
付議事項
1
審議事項
（1）苗木の配布について
2
報告事項
（1）花壇の状況
1
審議事項
（1）苗木の配布について
（甲野委員）
苗木は足りますか。
（乙山委員）
足ります。
2
報告事項
（1）花壇の状況
（甲野委員）
半分が枯れています。
`);
    assert.match(printedSections(minutes), /1 審議事項\s+1 苗木の配布について\s+2 報告事項\s+1 花壇の状況$/u);
  });

  it('give what is said behind a label over three lines, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n']) {
      const lines = ['緑化審議会 議事録', '〔', '委員', '〕苗木を植える。', '〔', '会長', '〕分かった。'];
      const { remarks } = parse(lines.join(end));
      assert.deepEqual(
        remarks.map(({ speaker, text }) => `${speaker ?? ''}｜${text}`),
        ['委員｜苗木を植える。', '会長｜分かった。'],
        JSON.stringify(end),
      );
    }
  });
});
