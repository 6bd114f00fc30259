/** Items listed above the talk that come again as its headings. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { printedSections } from './support';

const items = (source: string): string[] => parse(source).agenda.map(({ text }) => text);

describe('parse: items that come again', () => {
  it('is an agenda without a label, and the headings of the talk below it', () => {
    const source = `第1回花壇会議
日　時：令和6年7月3日（水）午後1時～2時20分
傍　聴　者：3 人
1　開会
2　町長あいさつ
3　議題
　(1)苗木の設置について
　(2)水やりの当番について
4　その他
　　①次回の開催について
1
1　開会
事務局進行
2　町長あいさつ
省略
3　議題
(1)苗木の設置について
事務局より説明
・今後は、町内会とも話し合っていきたい。三百本は多すぎる。
(2)水やりの当番について
事務局より説明
・当番を書いた紙を、集会所に貼っておいてほしい。
4　その他
①次回の開催について
`;
    assert.deepEqual(items(source), [
      '開会',
      '町長あいさつ',
      '議題',
      '苗木の設置について',
      '水やりの当番について',
      'その他',
      '次回の開催について',
    ]);
    assert.equal(
      printedSections(parse(source)).replace(/\n\s*/gu, ' '),
      '1 開会 2 町長あいさつ 3 議題 1 苗木の設置について 2 水やりの当番について 4 その他 1 次回の開催について',
    );
  });

  it('holds what stands over such items below the label, and no people', () => {
    const source = `花壇審議会 会議録

審議の内容

会議次第
1　開　会
2　議　題
（1）花壇の評価について
（2）苗木の使い方について

（1）花壇の評価について
事務局　評価は7項目で、前の年度と比べて2項目が上がりました。
甲野会長　枯れた花が減った理由は何か。
事務局　水やりを月に2回増やしました。

（2）苗木の使い方について
乙山委員　子どもたちが育てた苗木を使えないか。
`;
    assert.deepEqual(items(source), ['開　会', '議　題', '花壇の評価について', '苗木の使い方について']);
    const { attendees } = parse(
      `花壇委員会 会議録
1　出席した説明員
　1　所管事項
　　　甲野公園部長、乙山公園課長

1　所管事項
○委員長　ただいまから始めます。説明を求めます。
○乙山公園課長　苗木が足りません。
2　道路の工事
○丙川道路部長　道の工事が終わりました。
`,
    );
    assert.deepEqual(
      attendees.map(({ name }) => name),
      ['甲野公園部長', '乙山公園課長'],
    );
  });
});

describe('parse: labels of sheets', () => {
  it('reads one label for items and papers, and none of the address of a broadcast as a section', () => {
    const source = `花壇協議会 会議録
【オンライン配信URL】
URL：https://example.jp/live
会議の議題及び会議資料の内容
(1)苗木の配布について
(2)その他
議題及び決定事項
1　花壇の数
会議の経過
甲野会長　ただいまから始めます。苗木はどうですか。
乙山委員　足りません。増やしてください。
甲野会長　分かりました。
`;
    assert.deepEqual(items(source), ['苗木の配布について', 'その他', '花壇の数']);
    assert.doesNotMatch(printedSections(parse(source)), /URL/u);
  });

  it('reads the number of members behind their label, over their seats, even behind the first words', () => {
    const { attendees } = parse(`令和　6年　12月　定例会（第6回）
△開会
○議長（甲野一花議員）　初めに、写真の撮影を許可いたします。
　12月2日（月曜日）午前10時00分開会

　出席議員2名
　　　1番　乙山二葉議員
　　　2番　丙川三月議員
-----------------------------
○議長（甲野一花議員）　これより会議を開きます。
`);
    assert.deepEqual(
      attendees.map(({ name }) => name),
      ['乙山二葉', '丙川三月'],
    );
  });
});

describe('parse: parts of the talk', () => {
  it('takes the note of a closed part for no heading, and another circle over a sentence for one', () => {
    const minutes = parse(`花壇審議会 会議録

●議事

○甲野会長
　ここからは傍聴の方に御退席いただき、非公開で進めます。

　花壇町条例第24条により非公開

○甲野会長
　それでは，以上で会議を終了いたします。

●次回開催について
　次回の開催日時は、8月5日（月）午前10時に決定した。
`);
    assert.deepEqual(printedSections(minutes).split('\n'), ['議事', '次回開催について']);
    assert.equal(minutes.remarks.at(-1)?.text, 'それでは，以上で会議を終了いたします。');
  });

  it('takes a circle before the words for a list for no opinion', () => {
    const { remarks } = parse(`06/07/03　第31回花壇審議会花壇部会議事録

○花壇審議会苗木分科会　花壇部会　議事次第

　【日時】　令和6年7月3日（水）　10:00～12:00

○甲野部会長　それでは始めます。苗木はどうですか。
○乙山委員　足りません。増やしてください。
`);
    assert.deepEqual(
      remarks.map(({ speaker }) => speaker),
      ['甲野部会長', '乙山委員'],
    );
  });
});
