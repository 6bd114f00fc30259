import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { blocksOf, checkRemarks, printedSections } from './support';

const header = (source: string): string => {
  const { kind, body, meetingNumber, date, startTime, endTime, place } = parse(source).header;
  return [kind, body, meetingNumber, date, startTime, endTime, place]
    .map((field) => field?.value ?? '-')
    .join(' ｜ ');
};

const talk = '\n○甲野会長　始めます。\n\n○乙山委員　苗木は足りますか。\n\n○甲野会長　足ります。\n';

describe('forms of sheets', () => {
  it('say what they are right over their labels, below the title or without one', () => {
    const menus = '読み込み中.... （全文を見る）\n\nこれは見本の頁であり、続きは下にある。\n\n';
    for (const source of [
      `${menus}会議録\n\n会議の名称　緑化審議会\n開催日時　令和6年7月3日\n${talk}`,
      `令和6年7月3日　緑化審議会　会議録\n\n資料はこちら\n\n緑化審議会\n\n会 議 録\n\n（開 会 中）\n\n開催年月日　令和6年7月3日\n${talk}`,
    ]) {
      assert.equal(header(source).split(' ｜ ').slice(0, 2).join(' ｜ '), '会議録 ｜ 緑化審議会');
      assert.doesNotMatch(printedSections(parse(source)), /録/u);
    }
    assert.match(
      printedSections(
        parse(
          `緑化会議（第3回）\n\n緑化会議を次のとおり開いた。\n\n議事概要\n\n日時：令和6年7月3日\n${talk}`,
        ),
      ),
      /議事概要/u,
    );
  });

  it('have labels behind the talk', () => {
    const source =
      '会議概要\n名　称\n第３回緑化審議会\n日　時\n令和6年7月3日　午前9時30分～11時\n主な意見\n・苗木は日陰に置くべきである。\n・公開の日を決めてはどうか。\n非公開の理由\n個人の情報を扱うため\n担当課\n環境部　緑化課　電話 000-000-0000\n';
    const minutes = checkRemarks(source, '-｜苗木は日陰に置くべきである。\n-｜公開の日を決めてはどうか。');
    assert.match(printedSections(minutes), /非公開の理由[^]*担当課/u);
  });

  it('have date, hours and place on one line without a label', () => {
    assert.equal(
      header(`第2回「緑を守る会議」議事録\n令和6年9月18日 18:00-19:30 緑化会館4階\n${talk}`),
      '議事録 ｜ 緑を守る会議 ｜ 2 ｜ 2024-09-18 ｜ 18:00 ｜ 19:30 ｜ 緑化会館4階',
    );
  });

  it('have a line of their own for the hour of closing, with the day again', () => {
    assert.equal(
      header(
        `令和６年７月　教育委員会会議録\n\n開会\n　令和６年７月３日　午後１時３０分\n閉会\n　令和６年７月３日　午後２時４５分\n会議の場所\n　役場３階　中会議室\n${talk}`,
      ),
      '会議録 ｜ 教育委員会 ｜ - ｜ 2024-07-03 ｜ 13:30 ｜ 14:45 ｜ 役場３階 中会議室',
    );
  });

  it('have the handout’s number in the corner, and other words for minutes', () => {
    for (const title of [
      'みどり市緑化審議会　第４回　　　　　　　資料１',
      '第4回　みどり市緑化審議会　会議のまとめ',
      '第4回みどり市緑化審議会要点筆記',
    ])
      assert.equal(
        header(`${title}\n\n日時　令和6年7月3日\n${talk}`).split(' ｜ ').slice(1, 3).join(' ｜ '),
        'みどり市緑化審議会 ｜ 4',
      );
  });

  it('have a place over two lines with several rooms', () => {
    assert.equal(
      header(
        `第4回緑化審議会　会議録\n\n開催日時　令和6年7月3日\n開催場所　総合会館\n　　　　　２階　会議室１・２\n${talk}`,
      )
        .split(' ｜ ')
        .at(-1),
      '総合会館２階 会議室１・２',
    );
  });
});

describe('talk of sheets', () => {
  it('begins with what the office did', () => {
    const source =
      '【議事録】みどり県緑化審議会\n\n■開催日：令和6年7月3日\n■開催場所：緑化会館\n\n＜議事＞\n\n◇議題1　苗木について\n\n（事務局）\n資料1により説明\n\n（質疑応答）\n\n甲野委員\n　苗木は足りるのか。\n\n事務局\n　足りる。\n\n甲野委員\n　分かった。\n';
    const minutes = checkRemarks(
      source,
      '甲野委員｜苗木は足りるのか。\n事務局｜足りる。\n甲野委員｜分かった。',
    );
    assert.deepEqual(
      [minutes.attendees.length, blocksOf(minutes, source, 'paragraph').includes('資料1により説明')],
      [0, true],
    );
    assert.doesNotMatch(printedSections(minutes), /事務局/u);
  });

  it('has headings in the column of what is said', () => {
    checkRemarks(
      '会 議 録\n\n会議名　　緑化審議会\n開催日時　令和６年７月３日\n会議の経過\n\n発言者　　　　議題・発言内容・決定事項\n\n事務局　　　　１　開会\n　　　　　　　本日は一人が欠席である。\n委員長　　　　２　議題\n　　　　　　　（１）苗木について\n　　　　　　　事務局から説明を求める。\n事務局　　　　資料１に基づき説明する。\n乙山委員　　　苗木は足りるのか。\n事務局　　　　足りる。\n',
      '事務局｜１　開会／本日は一人が欠席である。\n委員長｜２　議題／（１）苗木について／事務局から説明を求める。\n事務局｜資料１に基づき説明する。\n乙山委員｜苗木は足りるのか。\n事務局｜足りる。',
    );
  });

  it('names who answers in a caption, and ends between signs', () => {
    const source =
      '第2回緑化委員会（概要）\n\n日時　令和6年7月3日\n\n議事概要\n\n１　苗木について\n\n（主な意見）\n\n・　苗木が足りない年が続いている。\n\n・　日陰に置くべきである。\n\n（事務局の回答）\n\n・　次回の資料で整理する。\n\n=以上=\n';
    const minutes = checkRemarks(
      source,
      '-｜苗木が足りない年が続いている。\n-｜日陰に置くべきである。\n事務局｜次回の資料で整理する。',
    );
    assert.deepEqual(blocksOf(minutes, source, 'end'), ['=以上=']);
  });
});
