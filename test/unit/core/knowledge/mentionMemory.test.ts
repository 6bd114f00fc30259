import { strict as assert } from 'node:assert';
import { MentionMemory } from '../../../../src/core/knowledge/mentionMemory';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { parse } from '../../../../src/core/minutes/parse';
import { knowledgeWith } from './tables';

const text = [
  '海辺市サイバー防災本部　第３回会合　議事概要',
  '１　日時　令和７年８月１日（金）10:00～11:30',
  '２　出席者',
  '甲野　花子　デジタル庁参事官',
  '３　議事',
  '○甲野委員',
  '　サイバーセキュリティ基本法第十三条（以下「基本法」という。）を総務省と見る。',
  '○乙山委員',
  '　基本法は、ﾃﾞｼﾞﾀﾙ庁',
  '　総務省が見る。同法による。',
  '',
].join('\n');
const inserted = [
  '',
  'あ',
  '\n',
  '○',
  ' ',
  '庁',
  '総務省',
  'ﾞ',
  '\n国土交通省\n',
  '個人情報の保護に関する法律',
];

describe('the memory of mentions', () => {
  const knowledge = knowledgeWith();

  it('changes nothing of what is found, whatever was changed where', () => {
    for (let at = 0; at <= text.length; at++) {
      const deleted = [0, 1, 12][at % 3] ?? 0;
      const insertion = inserted[at % inserted.length] ?? '';
      const memory = new MentionMemory();
      findMentions(parse(text), knowledge, memory);
      const minutes = parse(text.slice(0, at) + insertion + text.slice(at + deleted));
      const found = findMentions(minutes, knowledge, memory);
      assert.deepEqual(found.all, findMentions(minutes, knowledge).all, `${at} ${deleted} ${insertion}`);
    }
  });

  it('goes from version to version', () => {
    const memory = new MentionMemory();
    let typed = text;
    for (let k = 0; k < 60; k++) {
      const at = (k * 37) % typed.length;
      typed = typed.slice(0, at) + (inserted[k % inserted.length] ?? '') + typed.slice(at + (k % 3));
      const minutes = parse(typed);
      assert.deepEqual(
        findMentions(minutes, knowledge, memory).all,
        findMentions(minutes, knowledge).all,
        typed,
      );
    }
  });

  it('is not believed after other tables were read, or on another day', () => {
    const namesakes = knowledgeWith({
      laws: [],
      organizations: [
        { id: 'umi-old', name: '海辺緑化会議', abolished: '2001-01-06' },
        { id: 'umi-new', name: '海辺緑化会議', established: '2001-01-06' },
      ],
    });
    const memory = new MentionMemory();
    const named = (year: string, tables: typeof knowledge): string[] => {
      const source = text.replace('令和７年', year).replace('総務省が', '海辺緑化会議が');
      const { all } = findMentions(parse(source), tables, memory);
      return all.map(({ id }) => id).filter((id) => id.startsWith('umi'));
    };
    assert.deepEqual(named('令和７年', knowledge), []);
    assert.deepEqual(named('令和７年', namesakes), ['umi-new']);
    assert.deepEqual(named('平成７年', namesakes), ['umi-old']);
    assert.deepEqual(named('平成７年', knowledge), []);
  });
});
