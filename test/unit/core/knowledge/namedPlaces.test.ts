import { strict as assert } from 'node:assert';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { nameAt, placesOf } from '../../../../src/core/knowledge/namedPlaces';
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
