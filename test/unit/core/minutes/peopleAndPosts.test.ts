/** People and posts that share a word, a row or brackets: glued in front, glued behind, in brackets, behind strokes. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';

function people(text: string): string[] {
  const { attendees } = parse(`第3回緑化審議会 議事録\n${text}\n`);
  return attendees
    .filter(({ attendance }) => attendance !== 'absent')
    .map(({ name, affiliation, group }) => `${group ?? ''}: ${name} <${affiliation}>`.replace(' <>', ''));
}

describe('parse: people and posts', () => {
  it('takes posts off whole names where others of the list have family names alone', () => {
    assert.deepEqual(
      people(
        '出席者\n小野会長、早川委員\n（事務局）石井達也官房総括審議官、安田管理官他\n小川泰子高校教育課長、藤田篤視学官',
      ),
      [
        ': 小野会長',
        ': 早川委員',
        '事務局: 石井達也 <官房総括審議官>',
        '事務局: 安田管理官',
        '事務局: 小川泰子 <高校教育課長>',
        '事務局: 藤田篤 <視学官>',
      ],
    );
  });

  it('takes posts off in front of family names', () => {
    assert.deepEqual(
      people(
        '出席委員\n委員長桜井　弘之君\n副委員長川村　静子君\n理事小川みつる君\n早川智代君\n財務局長谷沢　健君',
      ),
      [
        ': 桜井 弘之 <委員長>',
        ': 川村 静子 <副委員長>',
        ': 小川みつる <理事>',
        ': 早川智代',
        ': 谷沢 健 <財務局長>',
      ].map((one) => one.replace(': ', '出席委員: ')),
    );
  });

  it('reads those in brackets behind their post or their group', () => {
    assert.deepEqual(
      people(
        '出席者\n事務局\n・料金課長（小野邦夫）\n・工務課長（早川康弘）\n・総務課統括リーダー（石井薫、小川純子）、同課主任（藤田仁志）',
      ),
      [
        '事務局: 小野邦夫 <料金課長>',
        '事務局: 早川康弘 <工務課長>',
        '事務局: 石井薫 <総務課統括リーダー>',
        '事務局: 小川純子 <総務課統括リーダー>',
        '事務局: 藤田仁志 <同課主任>',
      ],
    );
    assert.deepEqual(
      people(
        '3　出席者　小野敏雄委員長、早川真由美副委員長、石井恵委員\n　　事務局（小川克己公民館長、藤田江利子事業係長、加納航主事）',
      ),
      [
        ': 小野敏雄 <委員長>',
        ': 早川真由美 <副委員長>',
        ': 石井恵 <委員>',
        '事務局: 小川克己 <公民館長>',
        '事務局: 藤田江利子 <事業係長>',
        '事務局: 加納航 <主事>',
      ],
    );
    assert.deepEqual(
      people('出席者\n委員２２名（福祉団体、家族会、医療、市職員）\n事務局（敬称略、順不同）'),
      [],
    );
  });

  it('reads names before a stroke, and areas as seats', () => {
    assert.deepEqual(people('出席者\n小野 誠一／環境省地球環境局室長補佐\n早川 さおり／みどり・ネット'), [
      ': 小野 誠一 <環境省地球環境局室長補佐>',
      ': 早川 さおり <みどり・ネット>',
    ]);
    assert.deepEqual(
      people('出席委員\n2番　小野 貴美代　　第3地区　早川 敏夫\n3番　石井 勝　　第4地区　小川 貞治'),
      ['出席委員: 小野 貴美代', '出席委員: 早川 敏夫', '出席委員: 石井 勝', '出席委員: 小川 貞治'],
    );
  });

  it('keeps what somebody is in charge of with the post', () => {
    assert.deepEqual(
      people('出席者\n小野委員、早川委員\n（みどり省）\n石井審議官（福祉担当）、小川課長（座長）'),
      [
        ': 小野委員',
        ': 早川委員',
        'みどり省: 石井審議官（福祉担当）',
        'みどり省: 小川課長 <>'.replace(' <>', ''),
      ],
    );
  });

  it('ends a list at an organisation, a group in brackets or a row with a post', () => {
    assert.deepEqual(
      people('4.出席者\n\n委員\n\n小野主査、早川委員、石井委員\n\nみどり省\n\n小川学術機関課長　他関係官'),
      ['委員: 小野主査', '委員: 早川委員', '委員: 石井委員', 'みどり省: 小川学術機関課長'],
    );
    assert.deepEqual(
      people(
        '3 出席者\n（1） 委員\n小野 久雄、早川 智子\n（2） みどり省\n石井副大臣、小川総務審議官\n4 議題\n（1） 案について',
      ),
      ['委員: 小野 久雄', '委員: 早川 智子', 'みどり省: 石井副大臣', 'みどり省: 小川総務審議官'],
    );
    assert.deepEqual(
      people('出席説明員\n介護保険課長、在宅療養推進担当課長　小野　浩\n保健所長　早川　千佳'),
      ['出席説明員: 小野 浩 <在宅療養推進担当課長>', '出席説明員: 早川 千佳 <保健所長>'],
    );
  });

  it('names nobody for a seat alone, for those who listened, and for kinds of members who are away', () => {
    assert.deepEqual(people('出席者\n分科会長\n小野洋平\n委員　石井修　早川房子　小川達郎　傍聴者　1名'), [
      ': 小野洋平',
      ': 石井修 <委員>',
      ': 早川房子',
      ': 小川達郎',
    ]);
    assert.deepEqual(
      people(
        '3 出席者\n会長：小野 武\n委員：早川 昭彦、石井 京子\n4 欠席者\n委員：小川 充、藤田 崇\n5 説明者\n福祉部長：谷 秀一',
      ),
      ['会長: 小野 武', '委員: 早川 昭彦', '委員: 石井 京子', '福祉部長: 谷 秀一'],
    );
  });

  it('joins cells that became lines', () => {
    assert.deepEqual(people('出席者（議席順）\n1番\n小野\n敦\n2番\n早川\n正文\n4番\n石井美世子'), [
      ': 小野 敦',
      ': 早川 正文',
      ': 石井美世子',
    ]);
    assert.deepEqual(people('出席委員の氏名\n小野\n茂雄\n早川\n恵美\n石井\n正明'), [
      '出席委員の氏名: 小野 茂雄',
      '出席委員の氏名: 早川 恵美',
      '出席委員の氏名: 石井 正明',
    ]);
    assert.deepEqual(people('出席委員\n小野\n早川\n石井\n小川'), [
      '出席委員: 小野',
      '出席委員: 早川',
      '出席委員: 石井',
      '出席委員: 小川',
    ]);
  });

  it('reads namesakes and whole names among family names with their seat', () => {
    assert.deepEqual(people('出席者\n（委員）\n小野委員　川本（恵）委員　川本（隆）委員　石井委員'), [
      '委員: 小野委員',
      '委員: 川本（恵）委員',
      '委員: 川本（隆）委員',
      '委員: 石井委員',
    ]);
    assert.deepEqual(people('出席者\n小野座長、早川委員、中山健一委員、中山佳代子委員、小林（昭）委員'), [
      ': 小野座長',
      ': 早川委員',
      ': 中山健一 <委員>',
      ': 中山佳代子 <委員>',
      ': 小林（昭）委員',
    ]);
    assert.deepEqual(
      people('出席者\n委員 （小野・早川・石井各委員）3名 （50音順） 事務局（小川部長、藤田次長）2名'),
      ['委員: 小野', '委員: 早川', '委員: 石井 <委員>', '委員: 小川部長', '委員: 藤田次長'],
    );
  });

  it('takes no order of the list for people', () => {
    assert.deepEqual(
      people('3 出席者\n　1. 審査会委員（五十音順、敬称略）\n　　小野太郎、早川花子、石井次郎'),
      ['審査会委員: 小野太郎', '審査会委員: 早川花子', '審査会委員: 石井次郎'],
    );
  });

  it('takes no words for people whose letters are no names', () => {
    assert.deepEqual(
      people(
        '出席者\n小野委員、早川委員\n開会挨拶\n審議の概要と審議結果\n委員の半数が出席し\n（事務局）\nこども未来部長、保育課保育担当課長',
      ),
      [': 小野委員', ': 早川委員'],
    );
  });
});
