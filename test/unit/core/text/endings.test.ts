import { deepEqual, equal } from 'node:assert/strict';
import { Endings } from '../../../../src/core/text/endings';

describe('endings', () => {
  const endings = new Endings('委員 委員長 長 が行われた 行われた');

  it('finds a word that the text ends in, long or short', () => {
    deepEqual(
      ['甲野委員', '委員長', '町長', '審議が行われた', '長'].filter((text) => endings.isAt(text)),
      ['甲野委員', '委員長', '町長', '審議が行われた', '長'],
    );
  });

  it('leaves texts alone that end in part of a word, or hold one elsewhere', () => {
    deepEqual(
      ['', '員', '委', 'われた', '委員は', '長い', '委員。'].filter((text) => endings.isAt(text)),
      [],
    );
  });

  it('looks before an offset', () => {
    equal(endings.isAt('甲野委員は', 4), true);
    equal(endings.isAt('甲野委員は', 3), false);
    equal(endings.isAt('委員', 0), false);
  });

  it('allows one 。 behind the word of a sentence', () => {
    equal(endings.endsSentence('審議が行われた。'), true);
    equal(endings.endsSentence('審議が行われた'), true);
    equal(endings.endsSentence('審議が行われた。。'), false);
    equal(endings.endsSentence('。'), false);
  });

  it('measures the longest word', () => {
    deepEqual(
      ['甲野委員長', '町長', '甲野', ''].map((text) => endings.longestIn(text)),
      [3, 1, 0, 0],
    );
  });

  it('tells by the last character what ends in no word', () => {
    equal(endings.mayEndIn('た'.charCodeAt(0)), true);
    equal(endings.mayEndIn('委'.charCodeAt(0)), false);
  });
});
