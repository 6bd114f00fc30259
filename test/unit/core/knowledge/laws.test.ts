import { strict as assert } from 'node:assert';
import {
  digitLawNumber,
  kanjiNumeral,
  numberOfLawId,
  yearOfLawId,
} from '../../../../src/core/knowledge/lawNumber';
import { kindOfLawId, lawUrl, wasPromulgated, type Law } from '../../../../src/core/knowledge/laws';
import { lawOfEntry } from '../../../../src/core/knowledge/userEntries';
import { knowledgeWith } from './tables';

function law(id: string): Law {
  const found = knowledgeWith().law(id);
  assert.ok(found !== null, id);
  return found;
}

describe('laws', () => {
  it('have title, number, date and address', () => {
    const act = law('426AC1000000104');
    assert.equal(act.title, 'サイバーセキュリティ基本法');
    assert.equal(act.number, '平成二十六年法律第百四号');
    assert.equal(act.promulgated, '2014-11-12');
    assert.equal(act.kind, 'act');
    assert.equal(act.url, 'https://laws.e-gov.go.jp/law/426AC1000000104');
    const article = { article: '20_2', paragraph: '1', item: null };
    assert.equal(lawUrl(act, article), 'https://laws.e-gov.go.jp/law/426AC1000000104#Mp-At_20_2');
    assert.deepEqual(law('331AC0000000120').laterTitles, [
      '製造委託等に係る中小受託事業者に対する代金の支払の遅延等の防止に関する法律',
    ]);
    assert.equal(knowledgeWith().law('999AC0000000001'), null);
  });

  it('were promulgated or not on a date', () => {
    const act = law('507AC0000000042');
    assert.equal(act.promulgated, '2025-05-23');
    assert.equal(wasPromulgated(act, '2025-05-22'), 'no');
    assert.equal(wasPromulgated(act, '2025-05-23'), 'yes');
    const undated = { ...act, promulgated: null };
    assert.equal(wasPromulgated(undated, '2024-12-31'), 'no');
    assert.equal(wasPromulgated(undated, '2025-03-01'), 'unknown');
    assert.equal(wasPromulgated(undated, '2026-01-01'), 'yes');
    const bill = lawOfEntry({ id: 'ai-bill', title: '人工知能防災法案' }, null);
    assert.equal(wasPromulgated(bill, '2026-01-01'), 'unknown');
    assert.equal(wasPromulgated({ ...bill, promulgated: '2026' }, '2026-02-01'), 'unknown');
    assert.equal(wasPromulgated({ ...bill, promulgated: '2026' }, '2025-12-31'), 'no');
  });

  it('of a user win over the built-in ones', () => {
    const user = {
      organizations: [],
      laws: [
        { id: '426AC1000000104', aliases: ['基本法'] },
        { id: 'harbor-bill', title: '港湾防災法案' },
      ],
    };
    const knowledge = knowledgeWith(user);
    const act = knowledge.law('426AC1000000104');
    assert.equal(act?.title, 'サイバーセキュリティ基本法');
    assert.deepEqual(act.aliases, ['基本法']);
    assert.equal(act.number, '平成二十六年法律第百四号');
    assert.equal(knowledge.law('harbor-bill')?.custom, true);
    assert.equal(knowledge.size.laws, knowledgeWith().size.laws + 1);
  });

  it('are suggested by the beginning of a name', () => {
    const names = knowledgeWith()
      .suggestions('個人情報保護法', 10)
      .map(({ name, formal }) => `${name} → ${formal}`);
    assert.ok(names.includes('個人情報保護法 → 個人情報の保護に関する法律'), names.join('\n'));
    assert.deepEqual(knowledgeWith().suggestions('個', 10), []);
    assert.equal(knowledgeWith().suggestions('国立研究', 5).length, 5);
  });
});

describe('law numbers', () => {
  it('are read from identifiers', () => {
    assert.equal(numberOfLawId('426AC1000000104'), '平成二十六年法律第百四号');
    assert.equal(numberOfLawId('501CO0000000010'), '令和元年政令第十号');
    assert.equal(numberOfLawId('507M60002000001'), null);
    assert.equal(numberOfLawId('my-bill'), null);
    assert.equal(yearOfLawId('129AC0000000089'), 1896);
    assert.equal(yearOfLawId('my-bill'), null);
    assert.equal(kindOfLawId('321CONSTITUTION'), 'constitution');
    assert.equal(kindOfLawId('my-bill'), 'other');
  });

  it('are written in digits', () => {
    assert.equal(digitLawNumber('平成二十六年法律第百四号'), '平成26年法律第104号');
    assert.equal(digitLawNumber('令和元年政令第二十号'), '令和元年政令第20号');
    assert.deepEqual([1, 10, 11, 20, 105, 110, 1999].map(kanjiNumeral), [
      '一',
      '十',
      '十一',
      '二十',
      '百五',
      '百十',
      '千九百九十九',
    ]);
  });
});
