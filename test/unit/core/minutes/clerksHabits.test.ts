import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { blocksOf, checkRemarks, printedSections } from './support';

const header = (source: string): string => {
  const { kind, body, meetingNumber, date, endTime, place } = parse(source).header;
  return [kind, body, meetingNumber, date, endTime, place].map((field) => field?.value ?? '-').join(' ｜ ');
};

describe('habits of clerks', () => {
  it('draw the lines of a table', () => {
    const source =
      '審 議 会 会 議 録\n\n┌────┬──────┐\n│会議の名称│第３回みどり市緑化審議会    │\n├────┼──────┤\n│開催日時  │令和6年7月3日（水）10時～11時│\n├────┼──────┤\n│開催場所  │緑化会館            │\n└────┴──────┘\n\n【会議内容】\n〇甲野会長\n　始めます。\n〇丙川課長\n　苗木は足りました。│\n〇甲野会長\n　終わります。\n';
    assert.equal(header(source), '会議録 ｜ みどり市緑化審議会 ｜ 3 ｜ 2024-07-03 ｜ 11:00 ｜ 緑化会館');
    assert.equal(parse(source).remarks.length, 3);
  });

  it('write numbers in kanji and a star before the title', () => {
    assert.equal(
      header(
        '◎第５回みどり市緑化会議の開催概要\n\n一、日　時　　　昭和六十三年四月十二日　午後一時三十分\n二、場　所　　　公民館\n三、議事の概要\n　　甲野会長　　始めます。\n　　乙山委員　　苗木は足りますか。\n　　甲野会長　　足ります。\n四、閉　会　　　午後三時\n',
      ),
      '- ｜ みどり市緑化会議 ｜ 5 ｜ 1988-04-12 ｜ 15:00 ｜ 公民館',
    );
  });

  it('tell of talks on paper', () => {
    assert.equal(
      header(
        '第7回みどり緑化協議会　書面協議の結果について\n\n1　協議事項　苗木について\n2　意見と回答\n意見　苗木が足りない。\n回答　増やす。\n',
      ).split(' ｜ ')[1],
      'みどり緑化協議会',
    );
  });

  it('put the hour of opening and closing in brackets', () => {
    const source =
      '第３回緑化審議会　会議録\n\n１　日　時　令和６年７月３日　１３：３０～１５：１５\n２　内　容\n開会（１３：３０）\n（会長）　始める。\n（事務局）苗木は足りた。\n（会長）　終わる。\n閉会（１５：１５）\n';
    assert.deepEqual(blocksOf(parse(source), source, 'end'), ['閉会（１５：１５）']);
    checkRemarks(source, '会長｜始める。\n事務局｜苗木は足りた。\n会長｜終わる。');
  });

  it('name who spoke behind what was said, in brackets of any form', () => {
    const source =
      '第５回緑化会議の開催概要\n\n日時　令和6年7月3日\n\n◎主な意見\n（苗木について）\n・苗木を誰に配るのかを最初に決めたほうがよい。〈甲野委員〉\n・写真を増やすと手に取ってもらえる。〈乙山委員〉\n　⇒ 市民から募集することも考える。〈事務局〉\n・苗木は誰でも受け取れる形で配ってはどうか、と考えている。〈丙川委員〉\n（温室について）\n・申請書が長い。二枚にまとめてほしい。〈丁田委員〉\n';
    assert.equal(
      printedSections(
        checkRemarks(
          source,
          '甲野委員｜苗木を誰に配るのかを最初に決めたほうがよい。\n乙山委員｜写真を増やすと手に取ってもらえる。\n事務局｜市民から募集することも考える。\n丙川委員｜苗木は誰でも受け取れる形で配ってはどうか、と考えている。\n丁田委員｜申請書が長い。二枚にまとめてほしい。',
        ),
      ),
      '主な意見\n  苗木について\n  温室について',
    );
  });

  it('begin a heading with brackets, and go on behind them', () => {
    assert.match(
      printedSections(
        parse(
          '第３回緑化委員会　議事概要\n\n開催日　令和６年７月３日\n\n主な意見\n\n【一般競争】花壇の改良（１工区）\n・応札者が一者であった理由は何か。\n・機材の運搬に費用がかかるためである。\n',
        ),
      ),
      /^\s*【一般競争】花壇の改良（１工区）$/mu,
    );
  });

  it('open the talk with who greets, behind a gap', () => {
    assert.match(
      printedSections(
        parse(
          '第六回緑化委員会\n\n日　時：令和６年７月３日\n出席者：甲野委員長・乙山委員\n傍聴者：なし\n１．あいさつ　教育部長\n２．報　告\n・昨年度の苗木について\n　館長：三百本を配った。\n　甲野委員長：足りたのか。\n　館長：足りた。\n',
        ),
      ),
      /1 あいさつ　教育部長\n2 報　告/u,
    );
  });
});
