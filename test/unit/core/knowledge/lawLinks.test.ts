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
  const minutes = parse(text);
  const links = lawLinks(minutes, findMentions(minutes, knowledge), knowledge);
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
  it('stand on the article cited, not on the name', () => {
    check('個人情報保護法は古い。');
    check('個人情報保護法[第２０条の２第３項]による。', `${PRIVACY_ACT}#Mp-At_20_2`);
    check('「個人情報保護法」[第３条]と民法[709条]。', `${PRIVACY_ACT}#Mp-At_3`, '129AC0000000089#Mp-At_709');
  });

  it('stand on the number behind the name', () => {
    check('民法（[明治二十九年法律第八十九号]）[第一条]。', '129AC0000000089', '129AC0000000089#Mp-At_1');
    check('「個人情報保護法」（[平成１５年法律第５７号]。以下「法」という。）。', PRIVACY_ACT);
    check('民法（平成15年法律第57号）、民法（明治の法）、民法（第３号）。');
  });

  it('stand on the article behind references back', () => {
    check(
      '個人情報保護法は古い。同法は古い。同法[第２条]と法[第３条]。',
      `${PRIVACY_ACT}#Mp-At_2`,
      `${PRIVACY_ACT}#Mp-At_3`,
    );
  });

  it('stand on each piece of a citation that a wrap cuts', () => {
    const line =
      'これからの対策を考えるにあたって、まず制度の全体を見渡すので、サイバーセキュリティ基本法[第十]';
    check(
      `${line}\n[三条]の定めを、改めて確かめておくことが何よりも大切であると思われるのであり、また大切で\nあり、そうしたい。`,
      '426AC1000000104#Mp-At_13',
      '426AC1000000104#Mp-At_13',
    );
  });

  it('lead where a user’s entry says; none from bills and laws without a page', () => {
    check(
      '海辺市緑化条例[第２条]と海辺特区法案第３条、個人情報保護法案第３条。',
      'https://example.com/jorei',
    );
  });
});
