import { strict as assert } from 'node:assert';
import { mentionsToJson } from '../../../../src/core/knowledge/json';
import { findMentions, type DocumentMentions } from '../../../../src/core/knowledge/mentions';
import { parse } from '../../../../src/core/minutes/parse';
import { cursorOf, marked } from '../../support/marked';
import { knowledgeWith } from './tables';

/** Minutes of our own around the lines of a remark. */
function minutesOf(...lines: readonly string[]): string {
  return [
    '海辺市サイバー防災本部　第３回会合　議事概要',
    '',
    '１　日時　令和７年８月１日（金）10:00～11:30',
    '２　出席者',
    '甲野　花子　海辺大学教授',
    '乙山　次郎　デジタル庁参事官',
    '林　三郎　海辺市長',
    '３　議事',
    '○甲野委員',
    ...lines,
    '',
  ].join('\n');
}

function mentionsIn(text: string): DocumentMentions {
  return findMentions(parse(text), knowledgeWith());
}

/** Kind, id, name and article of what is found in a remark. */
function said(...lines: readonly string[]): string[] {
  const text = minutesOf(...lines);
  const from = text.indexOf('○甲野委員') + '○甲野委員'.length;
  return mentionsToJson(mentionsIn(text), '')
    .mentions.filter(({ ranges }) => (ranges[0]?.start ?? 0) > from)
    .map(({ kind, id, surface, article, paragraph, item }) =>
      [kind, id, surface, ...[article, paragraph, item].filter((part) => part !== undefined)].join(' '),
    );
}

const BASIC_ACT = '426AC1000000104';
const PRIVACY_ACT = '415AC0000000057';
const LONG_TITLE = '重要電子計算機に対する不正な行為による被害の防止に関する法律';

describe('mentions in minutes', () => {
  it('of a name cut by a wrap have several ranges in the source', () => {
    const line = 'これからの対策を考えるにあたっては、まず制度の全体を見渡したうえで、サイバーセキュリ';
    const text = minutesOf(
      `　${line}`,
      'ティ基本法第十三条の定めを、改めて確かめておくことが何よりも大切であると思われるの',
      'であり、そのように進めたい。',
    );
    const mentions = mentionsIn(text);
    const [mention] = mentions.of('law', BASIC_ACT);
    assert.ok(mention?.kind === 'law');
    const places = mentions.ranges(mention).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(places, ['サイバーセキュリ', 'ティ基本法']);
    assert.equal(mentions.surface(mention), 'サイバーセキュリティ基本法');
    assert.equal(mention.article?.article, '13');
    assert.deepEqual(
      mentions.articleRanges(mention).map(({ start, end }) => text.slice(start, end)),
      ['第十三条'],
    );
  });

  it('of a name cut by a page number leave the number out', () => {
    const text = minutesOf(
      '　国の機関の体制がこの夏に改められ、その中心となるのは新しく置かれた国家サイバー統',
      '',
      '- 3 -',
      '',
      '括室であるから、そこと市の本部とがどのように連絡を取るのかを定めておく必要がある。',
    );
    const mentions = mentionsIn(text);
    const [mention] = mentions.of('organization', 'nco');
    assert.ok(mention !== undefined);
    assert.deepEqual(
      mentions.ranges(mention).map(({ start, end }) => text.slice(start, end)),
      ['国家サイバー統', '括室'],
    );
  });

  describe('of laws', () => {
    it('hold the article that is cited', () => {
      assert.deepEqual(said('　個人情報保護法第２０条の２第３項第１号による。'), [
        `law ${PRIVACY_ACT} 個人情報保護法 20_2 3 1`,
      ]);
      assert.deepEqual(said('　個人情報の保護に関する法律（平成十五年法律第五十七号）第二十条の二による。'), [
        `law ${PRIVACY_ACT} 個人情報の保護に関する法律 20_2`,
      ]);
      assert.deepEqual(said('　「個人情報保護法」第 68 条と民法709条による。'), [
        `law ${PRIVACY_ACT} 個人情報保護法 68`,
        'law 129AC0000000089 民法 709',
      ]);
      assert.deepEqual(said('　個人情報保護法の第１章と憲法の一条。'), [
        `law ${PRIVACY_ACT} 個人情報保護法`,
        'law 321CONSTITUTION 憲法',
      ]);
    });

    it('are referred to by 同法 and 法', () => {
      assert.deepEqual(said('　個人情報保護法は古い。同法第２条第一項と、法第二十条の二による。'), [
        `law ${PRIVACY_ACT} 個人情報保護法`,
        `law ${PRIVACY_ACT} 同法 2 1`,
        `law ${PRIVACY_ACT} 法 20_2`,
      ]);
      assert.deepEqual(said('　法第三条による。個人情報保護法と方法第３条、同法人、同法務局、司法第三条。'), [
        `law ${PRIVACY_ACT} 個人情報保護法`,
      ]);
    });

    it('are found by 同法 without an article, but not counted', () => {
      const mentions = mentionsIn(minutesOf('　個人情報保護法は古い。改めて同法を読んだ。'));
      assert.equal(mentions.of('law', PRIVACY_ACT).length, 2);
      assert.equal(mentions.count('law', PRIVACY_ACT), 1);
    });

    it('count by the short title that the text defines, from there on', () => {
      assert.deepEqual(
        said(
          `　強化法の話をする。${LONG_TITLE}（以下「強化法」という。）は新しい。`,
          '　強化法第５条と、改正強化法による。基盤強化法は別の法律である。',
        ),
        [
          `law 507AC0000000042 ${LONG_TITLE}`,
          'law 507AC0000000042 強化法',
          'law 507AC0000000042 強化法 5',
          'law 507AC0000000042 強化法',
        ],
      );
      assert.deepEqual(
        said('　個人情報保護法（平成15年法律第57号。以下「法」という。）と民法。法第７条による。'),
        [`law ${PRIVACY_ACT} 個人情報保護法`, 'law 129AC0000000089 民法', `law ${PRIVACY_ACT} 法 7`],
      );
    });
  });

  it('of organisations count by the short name that the text defines', () => {
    assert.deepEqual(
      said(
        '　独立行政法人情報処理推進機構（以下、「機構」という。）は、機構の長と同機構。他機構、機構改革。',
      ),
      [
        'organization ipa 独立行政法人情報処理推進機構',
        'organization ipa 機構',
        'organization ipa 機構',
        'organization ipa 機構',
      ],
    );
  });

  it('of one short name for two laws count for none', () => {
    assert.deepEqual(said('　民法及び商法（以下「二法」という。）による。二法は古い。'), [
      'law 129AC0000000089 民法',
      'law 132AC0000000048 商法',
    ]);
  });

  it('of persons are names with a role, labels and the attendee list', () => {
    const text = minutesOf('　乙山参事官と小林委員、林市長、甲野花子先生、乙山のこと。');
    const persons = mentionsToJson(mentionsIn(text), '').mentions.filter(({ kind }) => kind === 'person');
    assert.deepEqual(
      persons.map(({ id, surface }) => `${id} ${surface}`),
      [
        '甲野花子 甲野花子',
        '乙山次郎 乙山次郎',
        '林三郎 林三郎',
        '甲野花子 甲野委員',
        '乙山次郎 乙山参事官',
        '林三郎 林市長',
        '甲野花子 甲野花子先生',
      ],
    );
  });

  it('are found at a place in the source, the innermost first', () => {
    const { text, cursors } = marked(minutesOf('　サイバーセキュリティ基|本法第十|三条とＮＩ|ＳＣ。'));
    const mentions = mentionsIn(text);
    const at = cursors.map((cursor) => mentions.at(cursor).map(({ id }) => id));
    assert.deepEqual(at, [[BASIC_ACT], [BASIC_ACT], ['nisc']]);
    const none = marked(minutesOf('　ここには|何もない。'));
    assert.deepEqual(mentionsIn(none.text).at(cursorOf(none)), []);
  });

  it('are told by their spellings', () => {
    const mentions = mentionsIn(minutesOf('　経産省と経済産業省、経産省。個人情報保護法と同法。'));
    const spellings = (kind: 'law' | 'organization', id: string): [string, number][] =>
      [...mentions.spellings(kind, id)].map(([surface, all]) => [surface, all.length]);
    assert.deepEqual(spellings('organization', 'meti'), [
      ['経産省', 2],
      ['経済産業省', 1],
    ]);
    assert.deepEqual(spellings('law', PRIVACY_ACT), [['個人情報保護法', 1]]);
  });

  it('are in order, in bounds, and the same each time', () => {
    const text = minutesOf('　総務省と個人情報保護法第３条。甲野委員とNISC。');
    const first = mentionsToJson(mentionsIn(text), 'a');
    assert.deepEqual(mentionsToJson(mentionsIn(text), 'a'), first);
    let last = 0;
    for (const { ranges } of first.mentions) {
      for (const { start, end } of ranges) assert.ok(start < end && end <= text.length);
      assert.ok((ranges[0]?.start ?? -1) >= last);
      last = ranges[0]?.start ?? 0;
    }
  });

  it('are none in an empty file and in hostile ones', () => {
    for (const text of [
      '',
      '\ufeff',
      '法',
      '同法第',
      '\ud800法第1条',
      'サイバー'.repeat(5000),
      '（以下「'.repeat(3000),
    ]) {
      assert.doesNotThrow(() => mentionsIn(text));
    }
    assert.deepEqual(mentionsIn('').all, []);
  });
});
