/** Titles in the many ways bodies print them: whose meeting it was is left when all the rest is taken out. */
import assert from 'node:assert/strict';
import { squeeze } from '../../../../src/core/text/chars';
import { parse } from '../../../../src/core/minutes/parse';

/** `kind | body | number` of minutes under a title; white space in the body does not count. */
function titled(title: string): string {
  const { header } = parse(`${title}

日時　令和6年7月3日（水）午後2時～午後3時
場所　市役所
出席者　甲野太郎、乙山花子

○甲野会長　始めます。よろしくお願いします。
○乙山委員　はい。質問があります。
○甲野会長　どうぞお願いします。
`);
  assert.equal(header.date?.value, '2024-07-03', title);
  return `${header.kind?.value ?? '-'} | ${squeeze(header.body?.value ?? '-')} | ${String(header.meetingNumber?.value ?? '-')}`;
}

function check(titles: Readonly<Record<string, string>>): void {
  for (const [title, expected] of Object.entries(titles)) assert.equal(titled(title), expected, title);
}

describe('parse: the body in the title', () => {
  it('leaves out what minutes are called besides the four kinds', () => {
    check({
      '第7期図書審議会 第6回総会 次第・議事要録': '- | 第7期図書審議会総会 | 6',
      'みどり市環境審議会（第3回）会議概要': '- | みどり市環境審議会 | 3',
      '第2回みどり市公園のあり方検討会　会議要旨': '- | みどり市公園のあり方検討会 | 2',
      '令和5年度第1回みどり市地域福祉計画策定委員会　審議経過': '- | みどり市地域福祉計画策定委員会 | 1',
      '令和５年度　第１回　みどり市国民健康保険運営協議会　会議結果報告書':
        '- | みどり市国民健康保険運営協議会 | 1',
      第３回みどり市総合計画審議会の開催結果について: '- | みどり市総合計画審議会 | 3',
      '港湾審議会 計画部会（第31回）の議事の概要について': '- | 港湾審議会計画部会 | 31',
      第31回港湾審議会計画部会の概要: '- | 港湾審議会計画部会 | 31',
      定例委員会の開催状況: '- | 定例委員会 | -',
      '第 ２ 回 み ど り 市 入 札 監 視 委 員 会 審 議 概 要': '- | みどり市入札監視委員会 | 2',
    });
  });

  it('leaves out year and day wherever they stand', () => {
    check({
      '08/07/30 平成20年7月30日飼料審議会抗菌剤部会議事録': '議事録 | 飼料審議会抗菌剤部会 | -',
      '公益財団法人みどり文化財団 平成25年度第2回美術館運営協議会会議録':
        '会議録 | 公益財団法人みどり文化財団美術館運営協議会 | 2',
      'みどり市 令和5年度 第2回 子ども・子育て会議 議事録': '議事録 | みどり市子ども・子育て会議 | 2',
      'みどり市教育委員会　令和6年7月定例会会議録': '会議録 | みどり市教育委員会定例会 | -',
      'R6第3回みどり市上下水道事業審議会 会議録': '会議録 | みどり市上下水道事業審議会 | 3',
      'みどり市入札監視委員会（令和6年度第2回定例会議）審議概要': '- | みどり市入札監視委員会 | 2',
      '第3回（通算第21回）みどり市社会教育委員会議 会議録': '会議録 | みどり市社会教育委員会議 | 3',
    });
  });

  it('reads a name over two lines, above or below the kind, and counts one that comes twice once', () => {
    check({
      '県土景観審議会第41回屋外広告物部会 審議結果\n\n県土景観審議会第41回屋外広告物部会の審議結果':
        '- | 県土景観審議会屋外広告物部会 | 41',
      '令和6年第7回教育委員会議(6月定例会)会議録\n\n令和6年第7回みどり市教育委員会議会議録':
        '会議録 | みどり市教育委員会議 | 7',
      'みどり港長期構想検討委員会　第２回委員会　議事概要': '議事概要 | みどり港長期構想検討委員会 | 2',
      '第3回 会議録\nみどり市上下水道事業審議会': '会議録 | みどり市上下水道事業審議会 | 3',
      '【議事録】第3回みどり市上下水道事業審議会': '議事録 | みどり市上下水道事業審議会 | 3',
      '賠償手続検討会(第11回) 議事概要\n\n(紛争手続推進本部事務局)': '議事概要 | 賠償手続検討会 | 11',
    });
  });

  it('passes over what a form or a page has above the title', () => {
    check({
      '別記様式第3号\n\n会　議　の　概　要\n\n会議の名称　令和6年度第2回みどり市男女共同参画審議会':
        '- | みどり市男女共同参画審議会 | 2',
      '（様式第2号）\n会議録\n会議名：第2回みどり市防災会議': '会議録 | みどり市防災会議 | 2',
      'トップページ > 審議会 > みどり市防災会議\n\n第3回みどり市防災会議 議事録':
        '議事録 | みどり市防災会議 | 3',
      '更新日：2024年8月9日\n\n第3回みどり市防災会議 会議録': '会議録 | みどり市防災会議 | 3',
    });
  });
});
