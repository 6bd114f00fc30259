import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks } from './support';

describe('labels of turns', () => {
  it('are those of offices between people, where they say something at once', () => {
    checkRemarks(
      `緑化検討会議事録\n\n日時　令和6年7月3日（水）\n\n【甲野座長】　それでは始めます。\n\n【乙山委員】　苗木が足りません。\n
【環境局】　環境局でございます。来年は増やします。\n\n【公園緑地課】\n\n【甲野座長】　以上で終わります。\n`,
      `甲野座長｜それでは始めます。
乙山委員｜苗木が足りません。
環境局｜環境局でございます。来年は増やします。
甲野座長｜以上で終わります。`,
    );
  });

  it('are seats, their letters apart as those of the others are', () => {
    checkRemarks(
      `農業委員会総会議事録\n\n日時　令和6年7月3日（水）\n\n議事\n議　長　　ただ今から開会いたします。\n２　番　　２番の甲野です。異議はありません。\n
事務局　　議案書の２ページをご覧ください。\n12　番　　草刈りはどうするのですか。\n事務局　　年に三回行います。\n議　長　　以上で閉会いたします。\n`,
      `議　長｜ただ今から開会いたします。
２　番｜２番の甲野です。異議はありません。
事務局｜議案書の２ページをご覧ください。
12　番｜草刈りはどうするのですか。
事務局｜年に三回行います。
議　長｜以上で閉会いたします。`,
    );
  });

  it('stand above what is said, with a colon or without one', () => {
    checkRemarks(
      `第1回緑化協議会議事録\n\n1．開会\n\n甲野会長（みどり市長）\n苗木の数を決めたい。\n\n事務局\n委員10名のうち8名の出席をいただいている。\n
2．議事\n（1）苗木について\n\n事務局：\n三百個を買う予定である。\n\n委員：\n足りるのか。\n\n事務局：\n足りる。\n\n甲野会長（みどり市長）\n原案のとおり決めてよいか。\n\n（異議なし）\n`,
      `甲野会長（みどり市長）｜苗木の数を決めたい。
事務局｜委員10名のうち8名の出席をいただいている。
事務局｜三百個を買う予定である。
委員｜足りるのか。
事務局｜足りる。
甲野会長（みどり市長）｜原案のとおり決めてよいか。`,
    );
  });

  it('are no fields of the header behind the same glyph', () => {
    const source = `緑化委員会会議記録\n\n○会期の日　　令和6年7月3日\n\n○場所　　みどり市役所2階会議室\n\n○始めた時　　午後1時00分\n\n○出席委員（2名）\n\n　甲野　一花委員長\n\n　乙山　二郎委員\n\n○事務局職員\n\n　書記　丙川　三枝\n\n午後1時00分開会\n\n○甲野委員長　ただいまから開会します。\n\n○乙山委員　異議はありません。\n`;
    const { header, attendees } = checkRemarks(
      source,
      '甲野委員長｜ただいまから開会します。\n乙山委員｜異議はありません。',
    );
    assert.equal(header.place?.value, 'みどり市役所2階会議室');
    assert.deepEqual(
      attendees.map(({ name }) => name),
      ['甲野 一花', '乙山 二郎', '丙川 三枝'],
    );
    assert.equal(parse(source).remarks.length, 2);
  });
});
