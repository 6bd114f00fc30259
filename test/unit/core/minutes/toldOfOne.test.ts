import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { blocksOf, checkRemarks, printedSections } from './support';

const head =
  '第3回緑化審議会 議事録\n\n日時　令和6年7月3日（水）14時から\n\n出席者　甲野委員、乙山委員、丙川課長\n\n議事\n\n';

describe('lines between turns', () => {
  it('tell what one person did, behind a note mark or a bullet', () => {
    checkRemarks(
      `${head}【甲野委員】　苗木は足りますか。\n【丙川課長】　足ります。\n※丙川課長より資料3の説明があった。\n【乙山委員】　分かりました。\n・今後の日程について事務局から説明があり、了承された。\n`,
      '甲野委員｜苗木は足りますか。\n丙川課長｜足ります。\n乙山委員｜分かりました。',
    );
    checkRemarks(
      `${head}甲野委員：苗木は足りるのか。\n\n・乙山局長から挨拶。\n\n丙川課長：足りる。\n\n乙山委員：結構である。\n`,
      '甲野委員｜苗木は足りるのか。\n丙川課長｜足りる。\n乙山委員｜結構である。',
    );
  });

  it('are the speaker’s own points where no office did them', () => {
    checkRemarks(
      `${head}【丙川課長】　次の御意見がありました。\n・市民から苗木が足りないという声が寄せられた。\n【乙山委員】　分かりました。\n【甲野委員】　結構です。\n`,
      '丙川課長｜次の御意見がありました。／市民から苗木が足りないという声が寄せられた。\n乙山委員｜分かりました。\n甲野委員｜結構です。',
    );
  });

  it('stand in brackets with papers, or tell what everybody did', () => {
    const source = `${head}1　苗木について\n≪丙川課長　資料説明≫\n甲野委員　苗木は足りますか。\n丙川課長　足ります。\n乙山委員　結構です。\n＜委員了承＞\n2　温室について\n≪丙川課長　資料説明≫\n甲野委員　費用はどうですか。\n丙川課長　基金を使います。\n`;
    assert.deepEqual(blocksOf(parse(source), source, 'aside'), [
      '≪丙川課長　資料説明≫',
      '＜委員了承＞',
      '≪丙川課長　資料説明≫',
    ]);
    assert.match(printedSections(parse(source)), /1 苗木について\n(?: {2})*2 温室について$/u);
  });

  it('are wide and nothing but what was done in brackets', () => {
    checkRemarks(
      `${head}事務局　（資料2　令和五年度の苗木の配布の件数、配布した先の状況等について説明）\n\n甲野委員　小学校に配った数が前の年の倍に増えている。増えたこと自体は良い。\n\n事務局　その二校には五月に聞いた。\n\n甲野委員　分かった。\n`,
      '事務局｜（資料2　令和五年度の苗木の配布の件数、配布した先の状況等について説明）\n甲野委員｜小学校に配った数が前の年の倍に増えている。増えたこと自体は良い。\n事務局｜その二校には五月に聞いた。\n甲野委員｜分かった。',
    );
  });

  it('say what came of an item, or what stands below them', () => {
    const source =
      '第3回緑化審議会 議事概要\n\n日時：令和6年7月3日\n\n議事概要\n議題(1) 苗木について\n [説明] 事務局より資料1に基づき説明\n [質疑]\n Ｑ：苗木は足りるのか。\n Ａ：足りる。\n [結果] 原案のとおり承認された。\n議題(2) 温室について\n [質疑]\n Ｑ：費用はどうか。\n Ａ：基金を使う。\n [結果] 継続審議とされた。\n';
    checkRemarks(source, 'Ｑ｜苗木は足りるのか。\nＡ｜足りる。\nＱ｜費用はどうか。\nＡ｜基金を使う。');
  });

  it('are a bullet for a part of an item', () => {
    checkRemarks(
      `${head}1　苗木について\n・事務局より、資料1に基づき説明\n・意見交換\n\n【意見交換】\n（甲野委員）\n苗木は足りるのか。\n\n（丙川課長）\n足りる。\n\n（乙山委員）\n結構である。\n`,
      '甲野委員｜苗木は足りるのか。\n丙川課長｜足りる。\n乙山委員｜結構である。',
    );
  });
});

describe('numbers and heads of lists', () => {
  it('are of one rank where each is 1', () => {
    assert.equal(
      printedSections(
        parse(
          '緑化審議会会議録\n\n１．開会の日時　令和6年7月3日　午後3時\n１．閉会の日時　令和6年7月3日　午後4時\n１．開催の場所　緑化会館\n１．議事\n\n会長　始めます。\n甲野委員　はい、お願いします。\n会長　終わります。\n',
        ),
      ),
      '1 開会の日時\n1 閉会の日時\n1 開催の場所\n1 議事',
    );
  });

  it('stand over a decision and no list', () => {
    const { agenda, sections } = parse(
      '第3回緑化審議会 概要\n\n１　日時　令和6年7月3日\n２　内容\n（１）報告事項\n　ア　苗木について\n　　・夏に枯れた木が多い。水やりを増やしてほしい。\n（２）協議事項\n　ア　温室について\n　　　原案のとおり了承された。\n',
    );
    assert.deepEqual([agenda.length, sections.length], [0, 2]);
  });

  it('are two words over two columns', () => {
    const source = `${head}発言者\n内容\n事務局\n始めます。\n甲野委員\n苗木は足りますか。\n事務局\n足ります。\n`;
    assert.doesNotMatch(
      printedSections(
        checkRemarks(source, '事務局｜始めます。\n甲野委員｜苗木は足りますか。\n事務局｜足ります。'),
      ),
      /内容/u,
    );
  });

  it('name nobody where they are an hour or a word beside names', () => {
    checkRemarks(
      '# 第4回 花壇部会 議事メモ\n\n- 日時: 2024-10-03（木）14:00〜15:30\n- 参加者: 甲野（部会長）, 乙山, 丙川, 丁田（事務局）\n\n## 議題1 花の選び方\n\n- 甲野: 今ある花から始めたい。\n- 乙山: 公園の花はどうか。\n- 丁田: 担当の課に確認する。\n- 丙川: 色も選びたい。\n- 甲野: 費用がかからない方法を探そう。\n\n## 次回\n\n- 11月7日（木）14:00\n\n## 宿題\n\n- 決定: 四月からとする。\n',
      '甲野｜今ある花から始めたい。\n乙山｜公園の花はどうか。\n丁田｜担当の課に確認する。\n丙川｜色も選びたい。\n甲野｜費用がかからない方法を探そう。\n-｜11月7日（木）14:00\n-｜決定: 四月からとする。',
    );
  });

  it('end in a long vowel and no dash', () => {
    assert.match(
      printedSections(
        parse(
          '第3回緑化審議会 要旨\n\n1.日時\n令和6年7月3日\n2.要旨\n- ア．苗木の配布\n- （ア）　苗木は足りるか。\n- イ．緑化センター\n- （ア）　人は足りるか。\n',
        ),
      ),
      /イ 緑化センター/u,
    );
  });
});

describe('titles below the first labels', () => {
  const printed = (source: string): string => {
    const { kind, body, meetingNumber, date, place } = parse(source).header;
    return [kind, body, meetingNumber, date, place].map((field) => field?.value ?? '-').join(' ｜ ');
  };

  it('stand below date, place and people', () => {
    for (const title of [
      '第1回みどり県緑化専門委員会　議事要旨',
      '令和6年度第1回みどり県緑化専門委員会議事要旨（確定稿）',
    ])
      assert.equal(
        printed(
          `日時　令和6年7月3日\n場所　みどり県庁\n出席者　（委員）甲野委員長、乙山委員\n\n　　　　${title}\n\n１　あいさつ\n　部長が挨拶した。\n２　議題\n会長　始めます。\n`,
        ),
        '議事要旨 ｜ みどり県緑化専門委員会 ｜ 1 ｜ 2024-07-03 ｜ みどり県庁',
      );
  });

  it('end in the words for what was said there', () => {
    assert.equal(
      printed(
        '第21回みどり市緑化委員会における主な意見\n\n日　時：令和6年7月3日\n場　所：緑化会館\n\n１　苗木について\n【甲野委員】\n・苗木が足りない。\n',
      ),
      '- ｜ みどり市緑化委員会 ｜ 21 ｜ 2024-07-03 ｜ 緑化会館',
    );
  });
});
