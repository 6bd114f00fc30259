import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

const head = '第3回緑化審議会 議事録\n\n日時　令和6年7月3日（水）14時から\n\n';

describe('items of pages and tables', () => {
  it('have their own number behind the bullet of the page', () => {
    const minutes = checkRemarks(
      '第3回緑化審議会 議事要旨\n\n1.日時\n令和6年7月3日\n2.要旨\n（1）　主な質疑\n- ア．苗木の配布\n-\n- （ア）　苗木が足りない理由は何か。（畑が水に浸かったためである。）\n- （イ）　来年は足りるのか。（倍にする。）\n- イ．温室の改修\n-\n- （ア）　費用はどこから出るのか。（基金である。）\n',
      '-｜苗木が足りない理由は何か。（畑が水に浸かったためである。）\n-｜来年は足りるのか。（倍にする。）\n-｜費用はどこから出るのか。（基金である。）',
    );
    assert.match(printedSections(minutes), /ア 苗木の配布\n\s*イ 温室の改修/u);
  });

  it('have their title below a glyph and a number', () => {
    const minutes = checkRemarks(
      `${head}4 意見内容\n\n○議題1\n\n苗木の配布について\n\n委 員 意 見 内 容\n\n甲野委員\n\n苗木が足りない。\n\n緑化課\n\n来年は倍にする。\n\n丙川委員\n\n畑を使えばよい。\n\n緑化課\n\n検討する。\n\n乙山委員 春までに配ってほしい。\n\n○議題2\n\n温室の改修について\n\n委 員 意 見 内 容\n\n甲野委員\n\n費用を抑えるべきだ。\n`,
      '甲野委員｜苗木が足りない。\n緑化課｜来年は倍にする。\n丙川委員｜畑を使えばよい。\n緑化課｜検討する。\n乙山委員｜春までに配ってほしい。\n甲野委員｜費用を抑えるべきだ。',
    );
    assert.match(printedSections(minutes), /議題1 ?苗木の配布について[^]*議題2 ?温室の改修について/u);
    assert.doesNotMatch(printedSections(minutes), /意 見/u);
  });

  it('name who explains them in the agenda, and no speaker', () => {
    const { agenda, remarks } = parse(
      `${head}議事次第\n\n1.開会\n2.苗木の配布について\n○説明者：　緑の会　丙川花子さん\n丁田次郎さん\n3.閉会\n\n≪1.開会≫\n\n○甲野会長　始めます。\n\n○乙山課長　資料は三点です。\n\n○甲野会長　次に移ります。\n`,
    );
    assert.deepEqual([remarks.length, agenda.some(({ text }) => text === '苗木の配布について')], [3, true]);
  });

  it('stand behind the labels of an assembly’s committee', () => {
    assert.equal(
      printedSections(
        parse(
          '文教委員会会議記録\n\n1　日　　時　　　　令和6年7月3日（水曜日）\n\n2　場　　所　　　　第2委員会室\n\n3　会議及び調査に付した事件\n　1　所管事務調査（10：04～11：10）\n　　　　苗木の配布について（教育部）\n　2　その他（11：30～11：38）\n\n4　会議に出席した委員（2人）\n　　　　　甲野花子、乙山次郎\n\n5　会議を欠席した委員　　　なし\n\n6　会議を傍聴した者\n　　　　なし\n\n7　議事の経過概要　　　別紙のとおり\n\n10：04　開議\n1　所管事務調査\n○委員長　ただいまから開議する。\n◆甲野委員　苗木は足りるのか。\n◎教育部長　足りる。\n○委員長　散会する。\n',
        ),
      ),
      '1 日　　時\n2 場　　所\n3 会議及び調査に付した事件\n4 会議に出席した委員（2人）\n5 会議を欠席した委員\n6 会議を傍聴した者\n7 議事の経過概要\n  1 所管事務調査',
    );
  });
});

describe('titles and places', () => {
  const printed = (source: string): string => {
    const { kind, body, meetingNumber, place } = parse(source).header;
    return [kind, body, meetingNumber, place].map((field) => field?.value ?? '-').join(' ｜ ');
  };
  const talk = '\n○甲野委員　苗木は足りますか。\n\n○乙山課長　足ります。\n';

  it('have the number and the day on a line below', () => {
    assert.equal(
      printed(
        `令和6年度　緑化協議会議事録\n\n第4回　令和7年1月23日（木曜日）開催\n\n議事\n\n1. 苗木について\n${talk}`,
      ),
      '議事録 ｜ 緑化協議会 ｜ 4 ｜ -',
    );
  });

  it('have a note with the number at their end, and words behind the kind', () => {
    assert.equal(
      printed(
        `緑化審査会開催結果（（仮称）若草団地造成　第3回：令和6年7月3日）\n\n1 日時\n令和6年7月3日\n${talk}`,
      ),
      '- ｜ 緑化審査会 ｜ 3 ｜ -',
    );
    assert.equal(
      printed(`みどり市緑化審議会（第2回）の議事録など\n\n日時　令和6年7月3日\n${talk}`),
      '議事録 ｜ みどり市緑化審議会 ｜ 2 ｜ -',
    );
  });

  it('stand below buttons of the page', () => {
    assert.equal(
      printed(`×閉じる\n\n緑化研究会（第2回）議事録\n\n日時　令和6年7月3日\n${talk}`),
      '議事録 ｜ 緑化研究会 ｜ 2 ｜ -',
    );
    assert.equal(
      printed(
        `第14回若草区緑化審議会\n\n全文\n\n第14回若草区緑化審議会　議　事　録\n\n日時　令和6年7月3日\n${talk}`,
      ),
      '議事録 ｜ 若草区緑化審議会 ｜ 14 ｜ -',
    );
  });

  it('are told behind the hour', () => {
    assert.equal(
      printed(
        `緑化特別委員会会議録\n\n　令和6年7月3日（水）午後1時00分より議事堂内第2委員会室において緑化特別委員会を開催した。\n${talk}`,
      ),
      '会議録 ｜ 緑化特別委員会 ｜ - ｜ 議事堂内第2委員会室',
    );
  });
});
