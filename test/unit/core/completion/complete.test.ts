import { strict as assert } from 'node:assert';
import { completionsFor, type Completion } from '../../../../src/core/completion/complete';
import { documentNames } from '../../../../src/core/completion/documentNames';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { parse } from '../../../../src/core/minutes/parse';
import { cursorOf, marked } from '../../support/marked';
import { knowledgeWith } from '../knowledge/tables';

const user = {
  laws: [],
  organizations: [{ id: 'umibe-kyogikai', name: '海辺市防災協議会', aliases: ['総務防災協議会'] }],
};

const head = `海辺市防災本部　第３回会合　議事録
１　日時　令和７年８月１日（金）10:00～11:30
２　出席者
（委員）
甲野　花子　海辺大学教授【座長】
乙山　次郎　海辺市商店会
林　　三郎　海辺市自治会
（事務局）
丁田　四郎　海辺市防災課長
３　議事
○甲野座長
　はじめたい。
○乙山委員
　丁田課長に聞く。
○甲野座長
`;

/** What is offered at the cursor; `said` has brackets around what was typed, if anything is offered. */
function offered(said: string, knowledge = knowledgeWith()): readonly Completion[] {
  const source = marked(`${head}　${said}\n`);
  const { text, ranges } = source;
  const minutes = parse(text);
  const names = documentNames(minutes, findMentions(minutes, knowledge), knowledge);
  const cursor = cursorOf(source);
  const lineStart = text.lastIndexOf('\n', cursor - 1) + 1;
  const found = completionsFor(text.slice(lineStart, cursor), names, knowledge);
  assert.equal(found === null ? undefined : lineStart + found.start, ranges[0]?.start, said);
  for (const { filter } of found?.all ?? [])
    assert.ok(filter.startsWith(text.slice(ranges[0]?.start, cursor)), filter);
  return found?.all ?? [];
}

function texts(said: string, knowledge = knowledgeWith()): string[] {
  return offered(said, knowledge).map(({ text }) => text);
}

const SECURITY_ACT = '経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律';

describe('completion', () => {
  describe('of laws and organisations', () => {
    it('offers the short and the formal name for the longest stretch that begins one', () => {
      assert.deepEqual(texts('この[経済安全保障推進|]'), [
        '経済安全保障推進法',
        SECURITY_ACT,
        '経済安全保障推進会議',
        '経済安全保障推進法施行令',
        `${SECURITY_ACT}施行令`,
      ]);
    });

    it('offers the formal name of an abbreviation, the one of the day first', () => {
      assert.deepEqual(texts('その[NISC|]が'), [
        '内閣サイバーセキュリティセンター',
        '内閣官房情報セキュリティセンター',
      ]);
      assert.deepEqual(texts('[ＮＩＳＣ|]')[0], 'NISC');
    });

    it('offers names that a whole word ends', () => {
      assert.ok(texts('この[基盤強化法|]').includes('農業経営基盤強化促進法'));
    });

    it('offers what the document names or defines before all else, then the user’s own', () => {
      const bill = '重要電子計算機に対する不正な行為による被害の防止に関する法律';
      assert.deepEqual(texts(`${bill}（以下「不正強化法」という。）による。[不正強|]`), ['不正強化法', bill]);
      assert.equal(texts('[総務|]')[0], '総務省');
      assert.equal(texts('総務庁のこと。[総務|]')[0], '総務庁');
      assert.equal(texts('[総務|]', knowledgeWith(user))[0], '総務防災協議会');
    });

    it('offers acts before their orders, short names first', () => {
      const all = texts('[個人情報|]');
      assert.ok(all.includes('個人情報保護法'));
      assert.ok(all.indexOf('個人情報の保護に関する法律施行令') > all.indexOf('個人情報の保護に関する法律'));
    });

    it('offers nothing in the middle of a word, for one letter, or for what stands there already', () => {
      assert.deepEqual(texts('CNISC|'), []);
      assert.deepEqual(texts('横浜市総務|'), []);
      assert.deepEqual(texts('これは総|'), []);
      assert.deepEqual(texts('ここには何もない。|'), []);
      assert.deepEqual(texts('農業経営基盤強化促進法施行規則|'), []);
    });
  });

  describe('of attendees', () => {
    it('offers the labels as printed and the whole name', () => {
      assert.deepEqual(texts('では、[甲野|]'), ['甲野座長', '甲野花子']);
      assert.deepEqual(texts('[丁田|]'), ['丁田課長', '丁田四郎']);
    });

    it('offers those who have not spoken as the others of their group are called', () => {
      assert.deepEqual(texts('[林|]'), ['林委員', '林三郎']);
      assert.deepEqual(texts('小林|'), []);
    });

    it('goes on with what follows the name', () => {
      assert.deepEqual(texts('[甲野座|]'), ['甲野座長']);
      assert.deepEqual(texts('甲野座長|'), []);
    });
  });
});
