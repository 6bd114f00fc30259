import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

describe('what is told between turns', () => {
  it('leads over to answers, or tells what was decided above the next item', () => {
    checkRemarks(
      'みどり市花壇審議会　議事概要\n１　花壇について\n\n（甲野委員）三つに絞ってはどうか。\n\n（乙山委員）水はどうするのか。\n\nここまでの意見に対し、公園課長、財政課長から以下のとおり回答。\n\n（公園課長）水は足りる。\n\n（甲野委員）分かった。\n\n花壇について、全員の賛成により承認された。\n\n２　その他について\n\n（会長）終わる。\n',
      '甲野委員｜三つに絞ってはどうか。\n乙山委員｜水はどうするのか。\n公園課長｜水は足りる。\n甲野委員｜分かった。\n会長｜終わる。',
    );
  });

  it('is the heading once more', () => {
    checkRemarks(
      'みどり市給食運営委員会　会議録\n1 教育長あいさつ\n\n教育長あいさつ\n\n2 報告事項\n\n【甲野委員】残りが多いのはなぜですか。\n\n【事務局】暑さのためです。\n\n【甲野委員】分かりました。\n',
      '甲野委員｜残りが多いのはなぜですか。\n事務局｜暑さのためです。\n甲野委員｜分かりました。',
    );
  });

  it('is the hour below the last words of the chair', () => {
    const { header } = parse(
      '平成29年第4回みどり組合議会定例会会議録\n○議長（甲野太郎議員） ただいまから開会いたします。\n○管理者（乙山花子） 御説明申し上げます。\n○議長（甲野太郎議員） これをもちまして、定例会を閉会いたします。\n\n　　　　　　　　　　（午前11時12分）\n\n議長　甲野太郎\n',
    );
    assert.equal(header.endTime?.value, '11:12');
  });
});

describe('items of an agenda with what was done below them', () => {
  it('are headings from the first one on', () => {
    assert.equal(
      printedSections(
        parse(
          'みどり大学学長選考会議議事要旨\n日\n時\n令和4年11月28日（月） 10:00～11:50\n出 席 者\n奥山、大場、大山、白石の各委員\n陪 席 者\n関根監事、遠山総務部長\n議\n題\n（意見交換の○は学外委員の発言を、●は学内委員の発言を示す。以下同じ）\n1 前回議事要旨確認\n原案のとおり確認した。\n2 議題\n(1)規則の改正について\n部長から、資料3に基づき、改正する場合及び廃止する場合の二案について説明があり、次のとおり意見交換が行われた。\n○ 名称を改めて残す案が現実的と考える。\n3 報告事項\n(1)監査の結果について\n監事から、資料4に基づき、監査の結果について報告があった。\n○ 毎年同じ指摘である。改善の工程を示してもらいたい。\n● 四半期ごとに知らせている。十二月には聞き取りを行う予定である。\n4 その他\n次回は、令和5年1月24日（火）に開催することとした。\n',
        ),
      )
        .split('\n')
        .slice(-6)
        .join('\n'),
      '1 前回議事要旨確認\n2 議題\n  1 規則の改正について\n3 報告事項\n  1 監査の結果について\n4 その他',
    );
  });
});

describe('fields of a header', () => {
  it('stand behind circles, and are no headings where no list of people stands below one', () => {
    const minutes = parse(
      'みどり区教育委員会会議録\n○開会日　令和6年11月15日（金）\n○場　所　区役所3階会議室\n○出席者　奥山一雄、大場瑠璃\n甲野教育長\n　始めます。\n乙山委員\n　はい。\n甲野教育長\n　終わります。\n',
    );
    assert.equal(minutes.header.date?.value, '2024-11-15');
    assert.equal(minutes.header.place?.value, '区役所3階会議室');
    assert.equal(printedSections(minutes), '');
  });

  it('go on to the next line with rooms that are told apart by letters', () => {
    const { header } = parse(
      'みどり町福祉協議会評議員会議事録\n1 開催年月日\n平成28年5月26日（木）\n2 開催場所\nみどり町福祉センター\nこもれび 1階 会議室A・B\n3 評議員総数\n30名\n',
    );
    assert.equal(header.place?.value, 'みどり町福祉センターこもれび 1階 会議室A・B');
  });

  it('are no headings alone on their lines, whatever stands below; over the talk they are', () => {
    const sheet =
      '第3回みどり町花壇審議会議事録\n日時\n令和6年7月3日（水）\n場所\n役場２階会議室\n出席者\n奥山一雄、大場瑠璃\n１ 花壇について\n甲野会長　始めます。\n乙山委員　はい。\n甲野会長　終わります。\n';
    assert.equal(printedSections(parse(sheet)), '1 花壇について');
    assert.equal(printedSections(parse(sheet.replace('１ 花壇について', '議事'))), '議事');
  });

  it('have an office that publishes, which is no part of the body', () => {
    const { header } = parse(
      '第　７　回\n\nみどり政策審議会　企画部会\n\n\n\nみどり省大臣官房苗木課\n1\n\n第　７　回\n\nみどり政策審議会　企画部会\n\n日時：令和２年２月20日（木）10:00～11:48\n\n会場：みどり省本館　７階講堂\n',
    );
    assert.equal(header.body?.value, 'みどり政策審議会 企画部会');
  });

  it('are none where the last word of a page is one', () => {
    const minutes = parse(
      'みどり市審議会会議録\n会長　始めます。\n委員　はい。質問があります。\n会長　どうぞ。お願いします。\n\nお問い合わせ\n\n花壇課\n\n　トップ\n　会議録',
    );
    assert.equal(printedSections(minutes), '');
  });
});
