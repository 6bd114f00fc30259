import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkPeople, checkRemarks, printedSections } from './support';

describe('labels in a column', () => {
  it('have a wide space before their colon', () => {
    checkRemarks(
      'みどり市住民説明会　議事録\n日時　令和6年7月3日（水）\n出席者\n株式会社みどり　沖山、能代\n内容\n【質疑応答】\n住民　：　苗木はなぜ増えたのか。\n沖山　：　説明が不十分でした。\n住民　：　学校の前を通るのか。\n能代　：　通りません。\n',
      '住民｜苗木はなぜ増えたのか。\n沖山｜説明が不十分でした。\n住民｜学校の前を通るのか。\n能代｜通りません。',
    );
  });

  it('have all their letters apart before the colon', () => {
    checkRemarks(
      'みどり会議　議事録\n日時　令和6年7月3日\n1　苗木の配布について\n鎌形専門官：資料が欲しい。\n林　委　員：電話がつながりにくい。\n橋 立 係 長：受付を早める。\n会　　　長：進めてください。\n',
      '鎌形専門官｜資料が欲しい。\n林　委　員｜電話がつながりにくい。\n橋 立 係 長｜受付を早める。\n会　　　長｜進めてください。',
    );
  });

  it('are followed at once by what is said where a seat and a name fill the column', () => {
    checkRemarks(
      'みどり町農業委員会総会議事録\n１．開催日時　令和６年７月３日（水）\n２．会議の概要\n議　長（榎戸）　ただ今から総会を開会いたします。\n４　番（宇多川）現地を確認してまいりました。\n１０番（谷田貝）問題ないと判断しました。\n議　長（榎戸）　質疑に入ります。\n８　番（赤池）　水は届きますか。\n１１番（古川）　賃料を伺います。\n議　長（榎戸）　採決いたします。\n',
      '議　長（榎戸）｜ただ今から総会を開会いたします。\n４　番（宇多川）｜現地を確認してまいりました。\n１０番（谷田貝）｜問題ないと判断しました。\n議　長（榎戸）｜質疑に入ります。\n８　番（赤池）｜水は届きますか。\n１１番（古川）｜賃料を伺います。\n議　長（榎戸）｜採決いたします。',
    );
  });

  it('have one space behind them, and a sentence that ends on the next line', () => {
    checkRemarks(
      'みどり市緑化審議会　会議録\n日時　令和6年7月3日\n議事\n（１）苗木について\n会長 説明をお願いします。御質問のある方はそのあとで挙手をお願いいたします。\n鴨池委員 苗木が増えたのは喜ばしいことですが、どのような取組が効いたと見ているの\nでしょうか。\n事務局 昨年の秋から、配布のすぐ後に水やりを呼びかける取組を始めました。うっかり忘\nれていたという方が相当数おられました。\n真弓委員 苗木の育ち方が資料の四ページに出ていますが、三十九パーセントで横ばいです\n。ここを何とかしないといけないのではないですか。\n',
      '会長｜説明をお願いします。御質問のある方はそのあとで挙手をお願いいたします。\n鴨池委員｜苗木が増えたのは喜ばしいことですが、どのような取組が効いたと見ているのでしょうか。\n事務局｜昨年の秋から、配布のすぐ後に水やりを呼びかける取組を始めました。うっかり忘れていたという方が相当数おられました。\n真弓委員｜苗木の育ち方が資料の四ページに出ていますが、三十九パーセントで横ばいです。ここを何とかしないといけないのではないですか。',
    );
  });

  it('name clerks, listeners and parties by a letter alone on their line', () => {
    checkRemarks(
      '第7回みどり川委員会\n議事録\n令和6年7月3日\n1.開　会\n◯庶務\n　定刻となりましたので、開会いたします。\n◯委員長\n　傍聴の方から御発言はありますか。\n◯傍聴者\n　川の中の木を切ってほしいと思います。\n◯委員長\n　ありがとうございました。\n',
      '庶務｜定刻となりましたので、開会いたします。\n委員長｜傍聴の方から御発言はありますか。\n傍聴者｜川の中の木を切ってほしいと思います。\n委員長｜ありがとうございました。',
    );
    checkRemarks(
      '令和6年度第2回選定委員会　会議録\n\n日時　令和6年7月3日\n\n案件（1）会館について\n\n委員長\n\n　説明を求める。\n\n事務局\n\n　二団体から申請があった。\n\nA団体\n\n　公演を増やす。\n\n委員\n\n　どう数えるのか。\n\nA団体\n\n　券の数で数える。\n',
      '委員長｜説明を求める。\n事務局｜二団体から申請があった。\nA団体｜公演を増やす。\n委員｜どう数えるのか。\nA団体｜券の数で数える。',
    );
  });
});

describe('forms of municipal minutes', () => {
  it('number a date whose letters stand three spaces apart', () => {
    const source =
      '第２７回みどり県緑化審議会議事録\n\n１　日　　　時　　令和６年７月３日（水）　午後２時～３時５０分\n２　場　　　所　　みどり市\n';
    const minutes = parse(source);
    assert.equal(minutes.header.date?.value, '2024-07-03');
    assert.equal(minutes.header.endTime?.value, '15:50');
    assert.equal(printedSections(minutes), '1 日　　　時\n2 場　　　所');
  });

  it('have the number of the form above the kind', () => {
    const { header } = parse(
      '様式第１号\n\n会 議 録\n\n会 議 の 名 称 令和６年度第２回みどり市緑化協議会\n開 催 日 時 令和６年７月３日（水）\n開 催 場 所 市役所\n',
    );
    assert.equal(header.kind?.value, '会議録');
    assert.equal(header.body?.value, 'みどり市緑化協議会');
  });

  it('name the kind behind the label of the meeting', () => {
    const { header } = parse(
      '会議名　　令和6年度第2回みどり町交通会議議事録\n日　時　　令和6年7月3日（水）　午後1時30分～\n場　所　　改善センター\n',
    );
    assert.equal(header.kind?.value, '議事録');
    assert.equal(header.body?.value, 'みどり町交通会議');
  });

  it('have an item called like the label that the parts of the meeting stand below', () => {
    const source =
      'みどり町交通会議議事録\n日時　令和6年7月3日\n出席者　児玉会長、林委員\n\n議　事\n\n1　開会\n\n2　会長あいさつ\n\n3　議事\n(1)　実績の報告\n　　　別添資料1のとおり報告。\n林委員：資料が欲しい。\n会長：進めてください。\n\n(2)　計画について\n林委員：減らすのか。\n会長：承認してよろしいか。\n\n4　閉会\n';
    assert.equal(
      printedSections(parse(source)),
      '議　事\n  1 開会\n  2 会長あいさつ\n  3 議事\n    1 実績の報告\n    2 計画について\n  4 閉会',
    );
  });
});

describe('rows of spread letters', () => {
  it('name a family whose first letter tells anonymous people apart', () => {
    const { attendees } = parse(
      'みどり町農業委員会議事録\n１．日時　令和６年７月３日\n２．事務局職員\n　　　　事務局長　　　　乙　部　武　彦　君\n　　　　主　　幹　　　　三　枝　真　弓　君\n',
    );
    assert.deepEqual(
      attendees.map(({ name, affiliation }) => `${name}｜${affiliation}`),
      ['乙部 武彦｜事務局長', '三枝 真弓｜主幹'],
    );
  });
});

describe('labels that stand for somebody only among others', () => {
  it('are no seats where a proposal has a number', () => {
    checkRemarks(
      'みどり委員会　議事要旨\n1　苗木について\n・1番（甲案）が良い。\n・2番（乙案）は費用がかかる。\n・どちらも難しい。\n2　その他\n・特になし。\n',
      '-｜1番（甲案）が良い。\n-｜2番（乙案）は費用がかかる。\n-｜どちらも難しい。\n-｜特になし。',
    );
  });

  it('are seats behind a mark with one space as well', () => {
    checkRemarks(
      'みどり市議会会議録\n○議長（笠野剛君） 6番、沖山翠君。\n◆6番（沖山翠君） 通告に従い質問をいたします。\n○議長（笠野剛君） 市長。\n○市長（栗林守君） お答えします。\n◆6番（沖山翠君） 再質問をいたします。\n',
      '議長（笠野剛君）｜6番、沖山翠君。\n6番（沖山翠君）｜通告に従い質問をいたします。\n議長（笠野剛君）｜市長。\n市長（栗林守君）｜お答えします。\n6番（沖山翠君）｜再質問をいたします。',
    );
  });

  it('say what they say, also in nouns', () => {
    checkRemarks(
      'みどり委員会　議事要旨\n1　苗木の配布\n・委員　苗木の本数は足りるか。\n・事務局　足りる。\n・副会長　前回の反対意見の紹介\n・委員　了解した。\n・会長　次回の日程の確認\n・委員　承知した。\n',
      '委員｜苗木の本数は足りるか。\n事務局｜足りる。\n副会長｜前回の反対意見の紹介\n委員｜了解した。\n会長｜次回の日程の確認\n委員｜承知した。',
    );
  });

  it('are no topics of what is answered', () => {
    checkRemarks(
      'みどり委員会　議事要旨\n1　苗木の配布計画\n・苗木の本数が少ない。\n→配布計画：来年に見直す。\n',
      '-｜苗木の本数が少ない。\n-｜配布計画：来年に見直す。',
    );
  });

  it('are family names of the list with one space behind them', () => {
    checkRemarks(
      '第三十二回 倫理委員会 議事録\n\n日時\t2018年9月13日（木）\n\n出席者\n外部委員　兵頭克也委員長、宗田直樹副委員長、真野千代子委員\n\n議事（1）「議事録の確認」\n\n兵頭 ただ今より始めます。訂正はありますか。\n\n宗田 ありません。\n\n兵頭 では、次に移ります。\n\n真野 夜間はどうなりますか。\n\n宗田 当直医が決めます。\n',
      '兵頭｜ただ今より始めます。訂正はありますか。\n宗田｜ありません。\n兵頭｜では、次に移ります。\n真野｜夜間はどうなりますか。\n宗田｜当直医が決めます。',
    );
  });

  it('ask behind one circle and are answered behind another', () => {
    const minutes = checkRemarks(
      'みどり委員会　議事要旨\n1　質疑\n●花壇の水やり当番を決めてほしい\n○町内会と相談して決める。\n',
      '-｜花壇の水やり当番を決めてほしい\n-｜町内会と相談して決める。',
    );
    assert.equal(printedSections(minutes), '1 質疑');
  });
});

describe('what looks like something else', () => {
  it('is a group of members, and none of them', () => {
    checkPeople(
      '甲野　太郎　委員\n市民公募委員\n乙山　花子　委員\n丙川　次郎　委員',
      '甲野 太郎',
      '市民公募委員：乙山 花子',
      '市民公募委員：丙川 次郎',
    );
  });

  it('is an hour over a line that begins like a span of time', () => {
    const { header } = parse(
      'みどり委員会　議事録\n日時　令和6年7月3日 10時\n間伐計画について\n場所　市役所\n',
    );
    assert.equal(header.startTime?.value, '10:00');
  });

  it('is a meeting of two bodies, and no tab', () => {
    const { header } = parse('第3回 みどり大学 － あおば大学\n連携協議会 議事録\n\n日時　令和6年7月3日\n');
    assert.equal(header.meetingNumber?.value, 3);
  });

  it('is a post, and nobody', () => {
    checkPeople('長野中央図書館長、三田中央図書館長', '長野中央図書館長', '三田中央図書館長');
  });
});
