import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkPeople, checkRemarks, printedSections } from './support';

describe('groups of people', () => {
  it('stand in other groups, each below its office, and its people have the names of branch offices', () => {
    checkPeople(
      '【委　員】　奥山一雄（会長）、大場瑠璃（副会長）、大山正蔵\n【緑丘市】○企画部\n（地域政策課）香月副部長兼地域政策課長、石丸主査\n○川西支所\n（総務課）森永支所長兼課長、北島地域振興係長',
      '委員：奥山一雄',
      '委員：大場瑠璃',
      '委員：大山正蔵',
      '企画部：香月副部長兼地域政策課長',
      '企画部：石丸主査',
      '川西支所：森永支所長兼課長',
      '川西支所：北島地域振興係長',
    );
  });

  it('have a number each, also over the only row', () => {
    checkPeople(
      '（１）委員（五十音順・敬称略）\n奥山一雄委員（公認会計士）、大場瑠璃委員（弁護士）\n（２）緑地庁\n石丸資源管理推進室課長補佐\n（３）緑丘資源開発機構\n北島理事長、森永総務部長、香月契約課長',
      '委員：奥山一雄',
      '委員：大場瑠璃',
      '緑地庁：石丸資源管理推進室課長補佐',
      '緑丘資源開発機構：北島理事長',
      '緑丘資源開発機構：森永総務部長',
      '緑丘資源開発機構：香月契約課長',
    );
  });

  it('are there below those who are away, where their posts stand before colons', () => {
    checkPeople(
      '奥山 一雄、大場 瑠璃\n欠席委員\n大山 正蔵、白石 修治\n緑丘町\n町長:森永 賢一、副町長:香月 武',
      '奥山 一雄',
      '大場 瑠璃',
      '欠席委員：大山 正蔵!',
      '欠席委員：白石 修治!',
      '町長：森永 賢一',
      '町長：香月 武',
    );
  });

  it('name people whom few are called like, beside others', () => {
    checkPeople(
      '（事務局）帯刀事務局長、水主審議官、六車参事官',
      '事務局：帯刀事務局長',
      '事務局：水主審議官',
      '事務局：六車参事官',
    );
    checkPeople(
      '（事務局）森永局長　平敷健康福祉部長　目取真地域包括ケア推進課長　屋部課長補佐　他',
      '事務局：森永局長',
      '事務局：平敷健康福祉部長',
      '事務局：目取真地域包括ケア推進課長',
      '事務局：屋部課長補佐',
    );
  });
});

describe('lists in the cells of a table above the talk', () => {
  const minutes = parse(
    '緑化審議会分科会\n議事録\n緑化審議会分科会議事次第\n令和5年11月14日（火）13:30～14:58\n第3特別会議室（本庁舎4階）\n1.開会\n2.議題\n苗木の配布について\n3.閉会\n分科会長 |\n奥山一雄 |\n森永副大臣 香月理財局長 北島次長 石丸総務課長 |\n||\n分科会長代理 |\n大場瑠璃 |\n|||\n委員 |\n大山正蔵 白石修治 中島圭 |\n午後1時30分開会\n〔奥山分科会長〕ただいまから、分科会を開催いたします。\n〔森永副大臣〕よろしくお願いいたします。\n〔奥山分科会長〕ありがとうございました。\n',
  );

  it('have people below posts, and no headings', () => {
    assert.deepEqual(
      minutes.attendees.map(({ name }) => name),
      [
        '奥山一雄',
        '森永副大臣',
        '香月理財局長',
        '北島次長',
        '石丸総務課長',
        '大場瑠璃',
        '大山正蔵',
        '白石修治',
        '中島圭',
      ],
    );
    assert.equal(printedSections(minutes), '');
  });
});

describe('turns', () => {
  it('have no mark below a list whose roles stand behind bullets', () => {
    checkRemarks(
      '第2回緑丘町立中学校統合検討委員会\n\n開催日時\n\n平成23年6月24日（金曜日）10時00分から11時50分まで\n\n出席者氏名\n\n・委員長　奥山一雄\n・副委員長　大場瑠璃\n・委員　大山正蔵\n・委員　白石　修治\n・事務局\n　・教育長　森永守\n\n会議録\n\n事務局　ただいまから始めます。\n委員長　皆さん、おはようございます。\n\n（1）部活動について\n\n委員　足りますか。\n事務局　足ります。\n委員長　終わります。\n',
      '事務局｜ただいまから始めます。\n委員長｜皆さん、おはようございます。\n委員｜足りますか。\n事務局｜足ります。\n委員長｜終わります。',
    );
  });

  it('begin right below the title, whatever body they name', () => {
    const { header } = checkRemarks(
      '国土緑化審議会 花壇部会（第12回）\n令和5年11月8日\n【森永花壇計画課長】 定刻となりましたので、ただいまより国土緑化審議会第12回花\n壇部会を開催させていただきます。委員の皆様方には、お忙しいところをお集まりいた\nだきまして、ありがとうございます。\n【奥山部会長】 始めます。\n【大場委員】 はい。\n',
      '森永花壇計画課長｜定刻となりましたので、ただいまより国土緑化審議会第12回花壇部会を開催させていただきます。委員の皆様方には、お忙しいところをお集まりいただきまして、ありがとうございます。\n奥山部会長｜始めます。\n大場委員｜はい。',
    );
    assert.equal(header.body?.value, '国土緑化審議会 花壇部会');
    assert.equal(header.place, null);
  });

  it('begin with what was done instead of words', () => {
    const minutes = checkRemarks(
      '平成14年度　花壇事業評価監視委員会（第1回）議事録要旨\n\n日　時：平成14年7月30日（火）　13時30分～16時20分\n\n出席委員：奥山委員長、大場委員、大山委員\n\n事 務 局：開会挨拶\n\n企画部長：挨拶\n\n委 員 長：まとめて説明を受け、質疑を行いたい。\n\n公園課：三百個を植えます。\n\nA 委 員：遅れている理由を説明してください。\n\n公園課：根が深いためです。\n',
      '事 務 局｜開会挨拶\n企画部長｜挨拶\n委 員 長｜まとめて説明を受け、質疑を行いたい。\n公園課｜三百個を植えます。\nA 委 員｜遅れている理由を説明してください。\n公園課｜根が深いためです。',
    );
    assert.equal(minutes.attendees.length, 3);
  });

  it('stop at a break, at the end and at the foot of the page', () => {
    const said = '議長｜暫時休憩いたします。\n甲野議員｜賛成です。\n議長｜終わります。';
    const talk = (behind: string): string =>
      `緑丘町議会会議録\n○議長　暫時休憩いたします。\n休憩 10時48分\n再開 11時00分\n○甲野議員　賛成です。\n○議長　終わります。\n${behind}`;
    checkRemarks(talk('閉議、閉会\n'), said);
    checkRemarks(talk('\nこのページの先頭へ\n\n緑丘市立病院　庶務課\n'), said);
    checkRemarks(talk('\nこの情報に関するお問い合わせ先\n議会事務局\n'), said);
  });
});
