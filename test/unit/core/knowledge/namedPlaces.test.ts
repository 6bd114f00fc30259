import { strict as assert } from 'node:assert';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { meaningOf, nameAt, placesOf } from '../../../../src/core/knowledge/namedPlaces';
import { parse } from '../../../../src/core/minutes/parse';
import { cursorOf, marked, withRanges } from '../../support/marked';
import { knowledgeWith } from './tables';

const head = '海辺市防災協議会　第３回　議事録\n出席者\n甲野　花子　デジタル庁参事官\n○甲野委員\n';

/** `said` has a cursor on a name and a range around each place that names the same. */
function check(said: string): string[] {
  const source = `${head}　${said}\n`;
  const text = marked(source);
  const mentions = findMentions(parse(text.text), knowledgeWith());
  const name = nameAt(mentions, cursorOf(text));
  const places = name === null ? [] : placesOf(mentions, name);
  const spans = places.flatMap((place) => place.spans);
  assert.equal(withRanges(text.text, spans), source.replace('|', ''));
  return places
    .filter(({ defines }) => defines)
    .flatMap((place) => place.spans.map(({ start, end }) => text.text.slice(start, end)));
}

describe('places of a name', () => {
  it('are all that name the same organisation, whatever they call it', () => {
    check('[経産|省]と総務省。[経済産業省]、[METI]、[ＭＥＴＩ]。');
  });

  it('are all that name or refer to the same law', () => {
    check('[個人情報|保護法]と民法、[個人情報の保護に関する法律]第２条。');
    check('民法。[個人情報保護法]は古い。[同|法]は古い。[同法]第２条。');
  });

  it('tell where the document defines the name', () => {
    const title = '[重要電子計算機に対する不正な行為による被害の防止に関する法律]';
    assert.deepEqual(check(`${title}（以下「[強化法]」という。）。[強化|法]の話。`), ['強化法']);
  });

  it('are found from either piece of a name that a wrap cuts', () => {
    const line = 'これからの対策を考えるにあたっては、まず制度の全体を見渡したうえで、[サイバーセキュリ]';
    const next =
      '[ティ基本|法]の定めを、改めて確かめておくことが何よりも大切であると思われるの\nであり、[サイバーセキュリティ基本法]は大切である。';
    check(`${line}\n${next}`);
    check(`${line.replace('サイバー', 'サイ|バー')}\n${next.replace('|', '')}`);
  });

  it('are none where nothing is named, and on a person', () => {
    check('ここには何|もない。総務省。');
    check('甲野|参事官と総務省。');
  });
});

/** `said` has a cursor on a name and a range around the name that tells its meaning, if there is one. */
function checkMeaning(said: string): void {
  const source = `${head}　${said}\n`;
  const text = marked(source);
  const mentions = findMentions(parse(text.text), knowledgeWith());
  const name = nameAt(mentions, cursorOf(text));
  assert.ok(name !== null);
  const meaning = meaningOf(mentions, name);
  assert.equal(
    withRanges(text.text, meaning === null ? [] : mentions.ranges(meaning)),
    source.replace('|', ''),
  );
}

describe('the meaning of a name', () => {
  const title = '重要電子計算機に対する不正な行為による被害の防止に関する法律';

  it('is told by its definition', () => {
    checkMeaning(`${title}（以下「[強化法]」という。）は新しい。強化|法の話。`);
    checkMeaning(`${title}（以下「[強化法]」という。）は新しい。同|法第２条。`);
    checkMeaning(`独立行政法人情報処理推進機構（以下、「[機構]」という。）と情報処理推進|機構。`);
  });

  it('is told by the last definition before it', () => {
    checkMeaning(`民法（以下「旧法」という。）と民法（以下「[新法]」という。）。新|法の話。`);
    checkMeaning(`民|法のこと。民法（以下「[新法]」という。）。新法の話。`);
  });

  it('is told no further on the definition and the name it stands for', () => {
    checkMeaning(`${title}（以下「強|化法」という。）は新しい。強化法の話。`);
    checkMeaning(`重要|${title.slice(2)}（以下「強化法」という。）は新しい。強化法の話。`);
  });

  it('is for 同法 the law it refers to', () => {
    checkMeaning('民法と[個人情報保護法]は古い。同法は古い。同|法第２条。');
    checkMeaning('民法と個人情報|保護法。');
  });
});
