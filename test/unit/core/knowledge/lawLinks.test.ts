import { strict as assert } from 'node:assert';
import { lawLinks } from '../../../../src/core/knowledge/lawLinks';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { parse } from '../../../../src/core/minutes/parse';
import { marked, withRanges } from '../../support/marked';
import { knowledgeWith } from './tables';

const knowledge = knowledgeWith({
  laws: [
    { id: 'tokku-hoan', title: '海辺特区法案' },
    { id: 'umibe-jorei', title: '海辺市緑化条例', url: 'https://example.com/jorei' },
  ],
  organizations: [],
});

/** `said` has the linked stretches in brackets; `expected` the end of each address, behind /law/. */
function check(said: string, ...expected: readonly string[]): void {
  const source = `海辺市緑化協議会　第３回　議事録\n○甲野委員\n　${said}\n`;
  const { text } = marked(source);
  const links = lawLinks(findMentions(parse(text), knowledge), knowledge);
  assert.equal(
    withRanges(
      text,
      links.map(({ span }) => span),
    ),
    source,
  );
  assert.deepEqual(
    links.map(({ url }) => url.replace('https://laws.e-gov.go.jp/law/', '')),
    expected,
  );
}

const PRIVACY_ACT = '415AC0000000057';

describe('links to laws', () => {
  it('stand on the name and on the article cited behind it', () => {
    check('[個人情報保護法]は古い。', PRIVACY_ACT);
    check('[個人情報保護法第２０条の２第３項]による。', `${PRIVACY_ACT}#Mp-At_20_2`);
    check(
      '「[個人情報保護法]」[第３条]と、[民法]（明治二十九年法律第八十九号）[第一条]。',
      `${PRIVACY_ACT}#Mp-At_3`,
      `${PRIVACY_ACT}#Mp-At_3`,
      '129AC0000000089#Mp-At_1',
      '129AC0000000089#Mp-At_1',
    );
  });

  it('stand on references back with an article only', () => {
    check(
      '[個人情報保護法]は古い。同法は古い。[同法第２条]と[法第３条]。',
      PRIVACY_ACT,
      `${PRIVACY_ACT}#Mp-At_2`,
      `${PRIVACY_ACT}#Mp-At_3`,
    );
  });

  it('stand on each piece of a name that a wrap cuts', () => {
    const line = 'これからの対策を考えるにあたっては、まず制度の全体を見渡したうえで、[サイバーセキュリ]';
    check(
      `${line}\n[ティ基本法第十三条]の定めを、改めて確かめておくことが何よりも大切であると思われるの\nであり、そうしたい。`,
      '426AC1000000104#Mp-At_13',
      '426AC1000000104#Mp-At_13',
    );
  });

  it('lead where a user’s entry says; none from bills and laws without a page', () => {
    check(
      '[海辺市緑化条例第２条]と海辺特区法案、重要電子計算機に対する不正な行為による被害の防止に関する法律案。',
      'https://example.com/jorei',
    );
  });
});
