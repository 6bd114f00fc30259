import { strict as assert } from 'node:assert';
import { cardOf, type Card } from '../../../../src/core/knowledge/cards';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { parse } from '../../../../src/core/minutes/parse';
import { cursorOf, marked } from '../../support/marked';
import { knowledgeWith } from './tables';

/** The card of what stands under the cursor in a remark of minutes of the day. */
function card(date: string, remark: string, knowledge = knowledgeWith()): Card {
  const source = marked(
    [
      '海辺市情報安全協議会　第３回会合　議事録',
      `１　日時　${date}`,
      '２　出席者',
      '甲野　花子　海辺大学教授（座長）',
      '乙山　次郎　海辺市総務課長',
      '３　議事',
      '○甲野座長',
      `　${remark}`,
      '○乙山課長',
      '　承知した。',
      '○甲野座長',
      '　次に進む。',
      '',
    ].join('\n'),
  );
  const minutes = parse(source.text);
  const [mention] = findMentions(minutes, knowledge).at(cursorOf(source));
  assert.ok(mention, 'a mention');
  const built = cardOf(mention, minutes, knowledge);
  assert.ok(built, 'a card');
  return built;
}

describe('the card of an organisation', () => {
  it('tells its state on the day of the meeting', () => {
    const status = (date: string, remark: string): unknown => {
      const built = card(date, remark);
      assert.ok(built.kind === 'organization');
      return [built.title, built.onDay?.date, built.onDay?.status];
    };
    assert.deepEqual(status('平成30年５月10日（木）', 'ＮＩ|ＳＣの文書を読む。'), [
      '内閣サイバーセキュリティセンター',
      '2018-05-10',
      'existing',
    ]);
    assert.deepEqual(status('平成30年５月10日（木）', '国家サイバー|統括室に聞く。'), [
      '国家サイバー統括室',
      '2018-05-10',
      'not-yet',
    ]);
    assert.deepEqual(status('令和７年８月１日（金）', '内閣サイバー|セキュリティセンターに聞く。'), [
      '内閣サイバーセキュリティセンター',
      '2025-08-01',
      'abolished',
    ]);
    assert.deepEqual(status('（未定）', '国家サイバー|統括室に聞く。'), [
      '国家サイバー統括室',
      undefined,
      undefined,
    ]);
  });

  it('leads to what came before and after, and to what it belongs to', () => {
    const built = card('平成30年５月10日（木）', 'ＮＩ|ＳＣの文書を読む。');
    assert.ok(built.kind === 'organization');
    assert.deepEqual(built.successors, [{ id: 'nco', name: '国家サイバー統括室' }]);
    assert.deepEqual(
      built.predecessors.map(({ id }) => id),
      ['nisc-2005'],
    );
    assert.deepEqual(built.parent, { id: 'cas', name: '内閣官房' });
  });

  it('tells a name once, in whatever width it is registered', () => {
    const built = card('平成30年５月10日（木）', 'ＫＤ|ＤＩに聞く。');
    assert.ok(built.kind === 'organization');
    assert.deepEqual([built.title, built.acronyms, built.otherNames], ['KDDI株式会社', ['KDDI'], []]);
  });

  it('marks dates that were never checked', () => {
    const built = card('平成30年５月10日（木）', 'ＮＩ|ＳＣの文書を読む。');
    assert.ok(built.kind === 'organization');
    assert.deepEqual(built.established, { date: '2015-01-09', verified: false });
    // The day on which its successor began was checked.
    assert.deepEqual(built.abolished, { date: '2025-07-01', verified: true });
  });

  it('opens nothing but web pages', () => {
    const knowledge = knowledgeWith({
      laws: [],
      organizations: [{ id: 'umi', name: '海辺市緑化会議', url: 'command:workbench.action.quit' }],
    });
    const built = card('平成30年５月10日（木）', '海辺市|緑化会議に聞く。', knowledge);
    assert.ok(built.kind === 'organization');
    assert.equal(built.url, null);
    assert.equal(built.custom, true);
  });
});

describe('the card of a law', () => {
  it('has the article cited and its page', () => {
    const built = card('平成30年５月10日（木）', 'サイバーセキュリティ|基本法第十三条第二項による。');
    assert.ok(built.kind === 'law');
    assert.equal(built.number, '平成二十六年法律第百四号');
    assert.equal(built.promulgated, '2014-11-12');
    assert.equal(built.article?.article, '13');
    assert.equal(built.article.paragraph, '2');
    assert.equal(built.url, 'https://laws.e-gov.go.jp/law/426AC1000000104#Mp-At_13');
    assert.deepEqual(built.onDay, { date: '2018-05-10', promulgated: 'yes' });
  });

  it('tells of a law to come, and of its bill', () => {
    const named = card('平成30年５月10日（木）', '経済安全保障|推進法ができた。');
    const asBill = card('平成30年５月10日（木）', '経済安全保障|推進法案が出る。');
    assert.ok(named.kind === 'law' && asBill.kind === 'law');
    assert.deepEqual(named.onDay, { date: '2018-05-10', promulgated: 'no' });
    assert.deepEqual([named.bill, asBill.bill], [false, true]);
  });
});

describe('the card of a person', () => {
  it('has the entry of the attendee list and counts the remarks', () => {
    const built = card('平成30年５月10日（木）', '乙山|課長に聞きたい。');
    assert.ok(built.kind === 'person');
    assert.deepEqual(
      [built.id, built.attendee.name, built.attendee.affiliation, built.remarks],
      ['乙山次郎', '乙山 次郎', '海辺市総務課長', 1],
    );
  });

  it('is that of the speaker on a label', () => {
    const built = card('平成30年５月10日（木）', 'はじめる。\n○甲野|座長\n　続ける。');
    assert.ok(built.kind === 'person');
    assert.deepEqual([built.attendee.role, built.remarks], ['座長', 3]);
  });
});
