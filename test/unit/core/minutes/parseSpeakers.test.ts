import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { withRanges } from '../../support/marked';
import { checkRemarks, printedSections } from './support';

/** A talk of three, with `turn` to write speaker and speech down. */
function talk(turn: (family: string, post: string, speech: string) => string): string {
  return `緑化協議会 第2回 議事録

1. 日時：令和8年2月20日（金）10:00～11:30
2. 場所：甲町役場
3. 出席者
甲野 花子	甲大学教授
乙山 次郎	乙会社社長
丁田 四郎	甲町緑化課長

4. 議事
${[
  turn('甲野', '委員', '苗木は秋に植えるのがよい。'),
  turn('乙山', '委員', '費用の見込みを伺いたい。'),
  turn('丁田', '課長', '県の補助を受けられる見込みである。'),
  turn('甲野', '委員', '承知した。'),
].join('\n')}
以上
`;
}

const expected = `
甲野委員｜苗木は秋に植えるのがよい。
乙山委員｜費用の見込みを伺いたい。
丁田課長｜県の補助を受けられる見込みである。
甲野委員｜承知した。`;

const full: Readonly<Record<string, string>> = { 甲野: '甲野花子', 乙山: '乙山次郎', 丁田: '丁田四郎' };

describe('parse: speakers', () => {
  it('○姓職, the text behind a full-width space', () => {
    const minutes = checkRemarks(
      talk((family, post, speech) => `○${family}${post}　${speech}`),
      expected,
    );
    assert.deepEqual(
      minutes.remarks.map(({ attendee }) => minutes.attendees[attendee ?? -1]?.name),
      ['甲野 花子', '乙山 次郎', '丁田 四郎', '甲野 花子'],
    );
    assert.ok(minutes.remarks.every(({ speakerSource }) => speakerSource === 'mark'));
  });

  it('○姓職, the text on the next line', () => {
    checkRemarks(
      talk((family, post, speech) => `○${family}${post}\n　${speech}`),
      expected,
    );
    checkRemarks(
      talk((family, post, speech) => `○ ${family}${post}\n${speech}\n`),
      expected,
    );
  });

  it('other circles: ◯ 〇 ◎ ●', () => {
    for (const circle of '◯〇◎●') {
      checkRemarks(
        talk((family, post, speech) => `${circle}${family}${post}　${speech}`),
        expected,
      );
    }
  });

  it('【姓職】 on its own line and on the same line', () => {
    checkRemarks(
      talk((family, post, speech) => `【${family}${post}】\n${speech}\n`),
      expected,
    );
    checkRemarks(
      talk((family, post, speech) => `【${family}${post}】　${speech}`),
      expected,
    );
    checkRemarks(
      talk((family, post, speech) => `【${family}${post}】${speech}`),
      expected,
    );
  });

  it('【職】 of anonymous people', () => {
    checkRemarks(
      talk((_family, post, speech) => `【${post === '課長' ? '事務局' : '委員'}】\n${speech}\n`),
      expected.replace(/.野委員|乙山委員/gu, '委員').replace('丁田課長', '事務局'),
    );
  });

  it('○（姓職） alone on its line', () => {
    checkRemarks(
      talk((family, post, speech) => `○（${family}${post}）\n　${speech}`),
      expected,
    );
  });

  it('○職（氏名君） and ○職（氏名）', () => {
    for (const honour of ['君', '']) {
      checkRemarks(
        talk((family, post, speech) => `○${post}（${full[family] ?? ''}${honour}）　${speech}`),
        expected
          .replace(/甲野委員/gu, `委員（甲野花子${honour}）`)
          .replace('乙山委員', `委員（乙山次郎${honour}）`)
          .replace('丁田課長', `課長（丁田四郎${honour}）`),
      );
    }
  });

  it('○氏名君 and ◯氏名職', () => {
    const names = expected
      .replace(/甲野/gu, '甲野花子')
      .replace('乙山', '乙山次郎')
      .replace('丁田', '丁田四郎');
    checkRemarks(
      talk((family, _post, speech) => `○${full[family] ?? ''}君　${speech}`),
      names.replace(/委員|課長/gu, '君'),
    );
    checkRemarks(
      talk((family, post, speech) => `◯${full[family] ?? ''}${post}　${speech}`),
      names,
    );
  });

  it('姓委員：, 職(姓君)：', () => {
    checkRemarks(
      talk((family, post, speech) => `${family}${post}：${speech}`),
      expected,
    );
    checkRemarks(
      talk((family, post, speech) => `${post}(${family}君)：${speech}`),
      expected
        .replace(/甲野委員/gu, '委員(甲野君)')
        .replace('乙山委員', '委員(乙山君)')
        .replace('丁田課長', '課長(丁田君)'),
    );
  });

  it('委員： and 事務局：, with nobody invented for them', () => {
    const minutes = checkRemarks(
      talk((_family, post, speech) => `${post === '課長' ? '事務局' : '委員'}：${speech}`),
      expected.replace(/.[野山]委員/gu, '委員').replace('丁田課長', '事務局'),
    );
    assert.ok(minutes.remarks.every(({ attendee }) => attendee === null));
  });

  it('〔姓職〕 and (姓職)', () => {
    checkRemarks(
      talk((family, post, speech) => `〔${family}${post}〕　${speech}`),
      expected,
    );
    checkRemarks(
      talk((family, post, speech) => `(${family}${post})　${speech}`),
      expected,
    );
  });

  it('・ 姓職(所属)', () => {
    checkRemarks(
      talk((family, post, speech) => `・ ${family}${post}(甲町)\n${speech}\n`),
      expected.replace(/(委員|課長)｜/gu, '$1(甲町)｜'),
    );
  });

  it('a legend of glyphs', () => {
    const minutes = checkRemarks(
      `緑化協議会　議事録
日　時　令和8年2月20日（金）10:00～11:30
（凡例　◎委員長　○委員　●事務局）
１　開会
●　ただいまから始めます。
２　議事
◎　苗木の件に入ります。
○　費用の見込みを伺いたい。
●　県の補助を受けられます。
○　承知しました。
`,
      `
事務局｜ただいまから始めます。
委員長｜苗木の件に入ります。
委員｜費用の見込みを伺いたい。
事務局｜県の補助を受けられます。
委員｜承知しました。`,
    );
    assert.equal(printedSections(minutes), '1 開会\n2 議事');
  });

  it('the speaker named by the heading alone', () => {
    const minutes = checkRemarks(
      `緑化本部 第2回会合 議事概要
1. 日時：令和8年2月20日（金）10:00～11:30
4. 議事概要
（1）本部長冒頭挨拶
- 町の緑を十年で増やしたい。
- 率直な議論をお願いする。
（2）意見交換
- 苗木は秋に植えるのがよい。
（3）甲野大臣挨拶
- 意見を踏まえて進めたい。
`,
      `
本部長｜町の緑を十年で増やしたい。
本部長｜率直な議論をお願いする。
-｜苗木は秋に植えるのがよい。
甲野大臣｜意見を踏まえて進めたい。`,
    );
    assert.deepEqual(
      minutes.remarks.map(({ speakerSource }) => speakerSource),
      ['heading', 'heading', null, 'heading'],
    );
  });

  it('tells where the labels stand, without mark and brackets', () => {
    const labels = (text: string): string => {
      const spans = parse(text).remarks.flatMap(({ speakerSpan }) =>
        speakerSpan === null ? [] : [speakerSpan],
      );
      return withRanges(text, spans);
    };
    const circles = talk((family, post, speech) => `○${family}${post}　${speech}`);
    assert.equal(labels(circles), circles.replace(/○(.{4})　/gu, '○[$1]　'));
    const brackets = talk((family, post, speech) => `【${family}${post}】\n${speech}\n`);
    assert.equal(labels(brackets), brackets.replace(/【(.{4})】/gu, '【[$1]】'));
  });

  it('a turn of several paragraphs', () => {
    checkRemarks(
      talk((family, post, speech) => `○${family}${post}　${speech}\n　次に、もう一つ申し上げる。`),
      expected.replace(/。$/gmu, '。／次に、もう一つ申し上げる。'),
    );
  });

  it('an empty turn of a draft is a remark without text', () => {
    checkRemarks(
      talk((family, post, speech) => `○${family}${post}\n${family === '乙山' ? '' : `　${speech}`}`),
      expected.replace('費用の見込みを伺いたい。', ''),
    );
  });

  it('○ facts without speakers make nobody speak', () => {
    const { remarks } = parse(`緑化協議会 第2回 議事概要
1. 日時：令和8年2月20日（金）10:00～11:30
4. 議事概要
○苗木は秋に植えるのがよいのではないか。
○費用の見込みを早めに示す必要がある。
○県の補助の条件を確認すべきである。
`);
    assert.deepEqual(
      remarks.map(({ speaker, text }) => [speaker, text]),
      [
        [null, '苗木は秋に植えるのがよいのではないか。'],
        [null, '費用の見込みを早めに示す必要がある。'],
        [null, '県の補助の条件を確認すべきである。'],
      ],
    );
  });

  it('reads roles with one space behind them at the begin of paragraphs', () => {
    checkRemarks(
      `第3回緑化懇話会 議事概要
4 議事概要
 事務局が説明した後,意見交換を行った。

(1)苗木の調査

 会員 苗木の数が足りないのではないか。

 会員 水も足りない。
 また,人も足りない。

 事務局 来年度に増やす。

 柿谷委員 当番を決めてはどうか。

関連ファイル
`,
      `
会員｜苗木の数が足りないのではないか。
会員｜水も足りない。／また,人も足りない。
事務局｜来年度に増やす。
柿谷委員｜当番を決めてはどうか。`,
    );
  });

  it('takes two roles below each other for two speakers', () => {
    checkRemarks(
      `第3回緑化懇話会 議事録
会長　始めます。
委員　賛成です。
会長　次に進みます。
委員　反対です。
`,
      `
会長｜始めます。
委員｜賛成です。
会長｜次に進みます。
委員｜反対です。`,
    );
  });

  it('reads labels with the closing half of their brackets alone', () => {
    checkRemarks(
      `第3回緑化懇話会 議事録
【審議事項】苗木について
資料1により事務局が説明した。
委員） 苗木が足りないのではないか。
法人） 来年度に増やす。
（注）増やす数は未定。
委員） 水はどうか。
法人） 足りている。
`,
      `
委員｜苗木が足りないのではないか。
法人｜来年度に増やす。／（注）増やす数は未定。
委員｜水はどうか。
法人｜足りている。`,
    );
  });

  it('reads offices that answer, though they are labels of the header as well', () => {
    checkRemarks(
      `第3回緑化懇話会 議事録
出席者
委員：笠野会長、沖山委員
市：谷課長、森田係長

1 苗木について
委員：苗木が足りないのではないか。
市：来年度に増やす。
委員：水はどうか。
市：足りている。
`,
      `
委員｜苗木が足りないのではないか。
市｜来年度に増やす。
委員｜水はどうか。
市｜足りている。`,
    );
  });

  it('reads Q. and A. for what they are, and a list from A. to C. for a list', () => {
    checkRemarks(
      `緑化懇話会 議事概要
■ 主な意見と回答
Q. 苗木が足りないのではないか。
A. 来年度に増やす。

Q. 水はどうか。
A. 足りている。
　 当番も決めた。
`,
      `
Q｜苗木が足りないのではないか。
A｜来年度に増やす。
Q｜水はどうか。
A｜足りている。／当番も決めた。`,
    );
    assert.equal(
      printedSections(parse('緑化懇話会 議事概要\nA. 苗木について\nB. 水について\nC. その他\n')),
      'A 苗木について\nB 水について\nC その他',
    );
  });

  it('reads a member of an assembly who speaks once', () => {
    checkRemarks(
      `緑川町議会会議録
○議事日程
　日程第1　一般質問
○出席議員
　1番　笠野太郎　2番　沖山花子
○議長（笠野太郎君）　これより開きます。
○2番（沖山花子君）　公園の木について伺います。
○町長（大野八郎君）　お答えします。
`,
      `
議長（笠野太郎君）｜これより開きます。
2番（沖山花子君）｜公園の木について伺います。
町長（大野八郎君）｜お答えします。`,
    );
  });

  it('reads padded names of the list beside roles, though each speaks but once', () => {
    checkRemarks(
      `緑川小学校 学校評議員会 議事録
【出席者】笠野評議員、沖山評議員、校長、教頭
【内　容】
1 意見交換
笠　野：登校の見守りをする人が減っている。
校　長：保護者にも呼びかけている。
沖　山：見守りの時間を短くしてはどうか。
教　頭：検討する。
`,
      `
笠　野｜登校の見守りをする人が減っている。
校　長｜保護者にも呼びかけている。
沖　山｜見守りの時間を短くしてはどうか。
教　頭｜検討する。`,
    );
  });

  it('takes what somebody did for no part of the label', () => {
    checkRemarks(
      `第2回緑化協議会 議事録
○石川所長　（挨拶）
○小野係長　（資料2について説明）
○笠野委員長　（みどり大学）
　質問はあるか。
○石川所長　ない。
○小野係長　資料3に移る。
`,
      `
石川所長｜（挨拶）
小野係長｜（資料2について説明）
笠野委員長　（みどり大学）｜質問はあるか。
石川所長｜ない。
小野係長｜資料3に移る。`,
    );
  });
});
