import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkPeople, checkRemarks, printedSections } from './support';

const people = (source: string): string[] => parse(source).attendees.map(({ name }) => name);

describe('labels that have the line for themselves', () => {
  const closed =
    '第2回みどり市苗木協議会　会議録\n1　苗木について\n事務局）\n　苗木を説明する。\n会長）\n　質疑はあるか。\n【配布資料に基づき課長が説明】\n高倉）\n　三百個で足りるのか。\n事務局）\n　足りる。\n高倉）\n　分かった。\n福士）\n　水はどうか。\n会長）\n　ほかに意見はあるか。\n【意見なし】\n会長）\n　以上とする。\n';

  it('are names before a closing bracket, also those that come once', () => {
    checkRemarks(
      closed,
      '事務局｜苗木を説明する。\n会長｜質疑はあるか。\n高倉｜三百個で足りるのか。\n事務局｜足りる。\n高倉｜分かった。\n福士｜水はどうか。\n会長｜ほかに意見はあるか。\n会長｜以上とする。',
    );
  });

  it('are no deeds in brackets, and those are no headings', () => {
    const handed = closed.replace('【配布資料に基づき課長が説明】', '【市長から会長へ諮問書の手交】');
    for (const source of [closed, handed]) assert.equal(printedSections(parse(source)), '1 苗木について');
  });

  it('are roles among offices and those who live there', () => {
    checkRemarks(
      '緑丘地区　温室の建て替えに関する説明会　議事概要\n日時：平成27年9月5日（土）18:00～20:20\n会場＝みどり共同利用施設\n出席者＝緑丘地区区長 乙山氏 外 緑丘地区民26名\n緑丘市議会 甲野花子議員\n緑丘会社施設部 丙川次長\n緑丘市花壇課 丁田課長\n\n【質疑】\n\n区民\n　なぜ建て替えるのか。根拠を示してほしい。\n\n緑丘会社\n　古くなったためです。\n\n区民\n　文書にしてもらえるのか。\n\n緑丘会社\n　確認書に書きます。\n\n区民\n　測定は年に何回か。\n\n緑丘市\n　二回です。結果は載せています。\n\n区民\n　入口の前で測らなければ意味がない。\n\n緑丘市\n　ご報告します。\n\n甲野議員\n　議会でも議論がある。\n\n緑丘会社\n　重く受け止めます。\n\n乙山区長\n　役員会で整理する。\n\n緑丘会社\n　承知しました。\n',
      '区民｜なぜ建て替えるのか。根拠を示してほしい。\n緑丘会社｜古くなったためです。\n区民｜文書にしてもらえるのか。\n緑丘会社｜確認書に書きます。\n区民｜測定は年に何回か。\n緑丘市｜二回です。結果は載せています。\n区民｜入口の前で測らなければ意味がない。\n緑丘市｜ご報告します。\n甲野議員｜議会でも議論がある。\n緑丘会社｜重く受け止めます。\n乙山区長｜役員会で整理する。\n緑丘会社｜承知しました。',
    );
  });

  it('are one over broken brackets and notes', () => {
    checkRemarks(
      'みどり町花壇審議会議事録\n〔会\n長〕\n　始めます。\n〔行\n政〕\n　東に二つあります。\n〔委\n員〕\n　どこですか。\n〔行\n政〕\n　駅の前です。\n',
      '会長｜始めます。\n行政｜東に二つあります。\n委員｜どこですか。\n行政｜駅の前です。',
    );
    checkRemarks(
      'みどり市総合計画審議会会議録\n会長　始めます。\n事務局（企画\n政策課長） 資料を御説明します。\n委員　足りますか。\n事務局（コ\nンサルタント） 足ります。\n委員　分かりました。\n会長　終わります。\n',
      '会長｜始めます。\n事務局（企画政策課長）｜資料を御説明します。\n委員｜足りますか。\n事務局（コンサルタント）｜足ります。\n委員｜分かりました。\n会長｜終わります。',
    );
  });

  it('begin the talk where they ran into its label', () => {
    const minutes = checkRemarks(
      '第14回みどり市花壇審議会会議録\n1 日時平成19年12月12日（水曜日） 午後1時30分\n2 場所市役所5階委員会室\n3 会議の内容公園課長（甲野太郎君） ただいまから始めます。\n\n会長（乙山花子君） 皆さん、こんにちは。説明を求めます。\n\n公園課長（甲野太郎君） 花壇を御説明します。\n\n会長（乙山花子君） 終わります。\n',
      '公園課長（甲野太郎君）｜ただいまから始めます。\n会長（乙山花子君）｜皆さん、こんにちは。説明を求めます。\n公園課長（甲野太郎君）｜花壇を御説明します。\n会長（乙山花子君）｜終わります。',
    );
    assert.match(printedSections(minutes), /3 会議の内容$/u);
  });
});

describe('people whom no label tells of', () => {
  it('are a row of whole names below day and place, and the rows below it', () => {
    assert.deepEqual(
      people(
        '平成24年度 第2回みどり市苗木協議会\n平成25年2月21日（木曜日） 午後1時30分から午後3時5分まで\n市役所本庁舎4階 第3会議室\n奥山一雄、大場瑠璃、大山正蔵、白石修治、中島圭、勝山久二、小金沢剛\n市長 関根健\n部長 遠山久作、副部長 牛山聡子\n公　開\n1　苗木について\n会長）\n　始める。\n事務局）\n　説明する。\n会長）\n　終わる。\n',
      ),
      [
        '奥山一雄',
        '大場瑠璃',
        '大山正蔵',
        '白石修治',
        '中島圭',
        '勝山久二',
        '小金沢剛',
        '関根健',
        '遠山久作',
        '牛山聡子',
      ],
    );
  });
});

describe('rows of people', () => {
  it('open with a seat, a post or an office below a wide row', () => {
    checkPeople(
      '委員 1番 奥山一雄、2番 大場瑠璃、3番 大山正蔵、5番 白石修治、6番 中島圭、8番 勝山久二、9番 小金沢剛\n  12番 関根健、13番 遠山久作',
      '委員：奥山一雄',
      '委員：大場瑠璃',
      '委員：大山正蔵',
      '委員：白石修治',
      '委員：中島圭',
      '委員：勝山久二',
      '委員：小金沢剛',
      '委員：関根健',
      '委員：遠山久作',
    );
    checkPeople(
      '市執行部 市長(奥山一雄),市長公室長(島本木実知),都市政策課長(大山正蔵),都市政策課長補佐(白石 修治)\n議会事務局 庶務議事課長(中島圭太),庶務議事課長補佐(勝山久二)',
      '奥山一雄',
      '島本木実知',
      '大山正蔵',
      '白石 修治',
      '中島圭太',
      '勝山久二',
    );
  });

  it('stand below the name of an office, with their posts in brackets', () => {
    checkPeople(
      '（1）　総務副大臣及び大臣官房\n奥山　一雄（副大臣）、大場　瑠璃（官房長）\n\n（2）　緑化基盤局\n大山　正蔵（緑化基盤局長）、白石　修治（事業政策課長）\n',
      '総務副大臣及び大臣官房：奥山 一雄',
      '総務副大臣及び大臣官房：大場 瑠璃',
      '緑化基盤局：大山 正蔵',
      '緑化基盤局：白石 修治',
    );
  });
});
