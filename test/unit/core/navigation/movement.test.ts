import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import {
  remarkFrom,
  remarkOfSpeakerFrom,
  sectionFrom,
  type Direction,
} from '../../../../src/core/navigation/movement';
import { PeopleOfMinutes } from '../../../../src/core/navigation/places';
import { marked } from '../../support/marked';

const text = `甲町緑化協議会 第2回 議事録
1. 出席者
甲野 花子	甲大学教授
乙山 次郎	乙会社社長
2. 議事
（1）植え替え
○甲野委員
　一つ目である。
○乙山委員
　二つ目である。甲野委員はどうか。
○甲野委員
　三つ目である。
（2）その他
○乙山委員
　四つ目である。
○丙川課長
　五つ目である。
以上
`;

const minutes = parse(text);
const people = new PeopleOfMinutes(minutes);

/** The line at which a movement from the first occurrence of `from` ends; `null` or the reason when it does not. */
function line(found: number | string | null): string | null {
  return typeof found === 'number' ? text.slice(found).split('\n', 1).join('') : found;
}

function remarkOfSpeaker(from: string, direction: Direction): string | null {
  const found = remarkOfSpeakerFrom(minutes, people, text.indexOf(from), direction);
  if (typeof found !== 'number') return found;
  return text.slice(found).split('\n', 2).join(' ').trim();
}

describe('movement', () => {
  it('goes to the next and the previous remark, and stops at the ends', () => {
    assert.equal(line(remarkFrom(minutes, 0, 'next')), '○甲野委員');
    assert.equal(remarkFrom(minutes, text.indexOf('○甲野'), 'next'), text.indexOf('○乙山'));
    assert.equal(remarkFrom(minutes, text.indexOf('二つ目'), 'previous'), text.indexOf('○乙山'));
    assert.equal(remarkFrom(minutes, text.indexOf('○乙山'), 'previous'), text.indexOf('○甲野'));
    assert.equal(remarkFrom(minutes, text.indexOf('○甲野'), 'previous'), null);
    assert.equal(remarkFrom(minutes, text.indexOf('五つ目'), 'next'), null);
  });

  it('goes to the next and the previous section of any level', () => {
    assert.equal(line(sectionFrom(minutes, text.indexOf('甲野'), 'next')), '2. 議事');
    assert.equal(line(sectionFrom(minutes, text.indexOf('2. 議事'), 'next')), '（1）植え替え');
    assert.equal(line(sectionFrom(minutes, text.indexOf('三つ目'), 'next')), '（2）その他');
    assert.equal(line(sectionFrom(minutes, text.indexOf('（2）'), 'previous')), '（1）植え替え');
    assert.equal(sectionFrom(minutes, text.length, 'next'), null);
  });

  it('goes round the remarks of one speaker', () => {
    assert.equal(remarkOfSpeaker('一つ目', 'next'), '○甲野委員 　三つ目である。');
    assert.equal(remarkOfSpeaker('三つ目', 'next'), '○甲野委員 　一つ目である。');
    assert.equal(remarkOfSpeaker('三つ目', 'previous'), '○甲野委員 　一つ目である。');
    assert.equal(remarkOfSpeaker('二つ目', 'next'), '○乙山委員 　四つ目である。');
  });

  it('starts from an entry of the list and from a name that is said', () => {
    assert.equal(remarkOfSpeaker('乙山 次郎', 'next'), '○乙山委員 　二つ目である。甲野委員はどうか。');
    assert.equal(remarkOfSpeaker('野委員はどうか', 'next'), '○甲野委員 　三つ目である。');
    assert.equal(remarkOfSpeaker('野委員はどうか', 'previous'), '○甲野委員 　一つ目である。');
  });

  it('says why it does not go anywhere', () => {
    assert.equal(remarkOfSpeaker('五つ目', 'next'), 'only');
    assert.equal(remarkOfSpeaker('甲町', 'next'), 'nobody');
  });

  it('goes through grouped anonymous bullets', () => {
    const { text: bullets } = marked(`甲町緑化協議会 第2回 議事概要
1. 議事概要
（1）意見交換
- 一つ目である。
- 二つ目である。

- 三つ目である。
- 四つ目である。
`);
    const anonymous = parse(bullets);
    const from = (word: string, direction: Direction): string | number =>
      remarkOfSpeakerFrom(anonymous, new PeopleOfMinutes(anonymous), bullets.indexOf(word), direction);
    assert.equal(from('一つ目', 'next'), bullets.indexOf('- 二つ目'));
    assert.equal(from('二つ目', 'next'), bullets.indexOf('- 一つ目'));
    assert.equal(from('四つ目', 'previous'), bullets.indexOf('- 三つ目'));
  });
});
