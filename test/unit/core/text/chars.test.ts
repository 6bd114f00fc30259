import assert from 'node:assert/strict';
import {
  closingBracket,
  columns,
  digitValue,
  foldWidth,
  isCloser,
  isKana,
  isKanji,
  isLatinLetter,
  isSentenceEnd,
  isSpace,
  squeeze,
} from '../../../../src/core/text/chars';

/** The characters of `text` for which `test` holds. */
function those(text: string, test: (code: number) => boolean): string {
  return text
    .split('')
    .filter((character) => test(character.charCodeAt(0)))
    .join('');
}

const ends: readonly ((code: number) => unknown)[] = [isSpace, isSentenceEnd, isCloser, isKanji, isKana];

describe('chars', () => {
  it('knows white space of every script, and nothing else', () => {
    const spaces = ' \t\n\v\f\r\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
    assert.equal(those(spaces, isSpace), spaces);
    assert.equal(those('ab1・、。〇ー_\u200b\u0000\ue000', isSpace), '');
  });

  it('agrees with \\s for every code unit', () => {
    const differing = Array.from({ length: 0x10000 }, (_, code) => code).filter(
      (code) => isSpace(code) !== /\s/u.test(String.fromCharCode(code)),
    );
    assert.deepEqual(differing, []);
  });

  it('counts two columns for wide characters, one for narrow and half-width ones', () => {
    const width = (text: string): number =>
      text.split('').reduce((sum, character) => sum + columns(character.charCodeAt(0)), 0);
    assert.equal(width('議事'), 4);
    assert.equal(width('ア。（Ａ'), 8);
    assert.equal(width('\u3000'), 2);
    assert.equal(width('abc 12'), 6);
    assert.equal(width('ｱｲｳ､｡'), 5);
    assert.equal(width('𠮷'), 2, 'a surrogate pair is one wide character');
  });

  it('reads digits of both widths and no other numbers', () => {
    assert.deepEqual(
      '09０９'.split('').map((d) => digitValue(d.charCodeAt(0))),
      [0, 9, 0, 9],
    );
    assert.equal(
      those('一〇①Ⅰa/:／：', (code) => digitValue(code) >= 0),
      '',
    );
  });

  it('ends sentences at 。．！？ of both widths, not at commas and points of numbers', () => {
    assert.equal(those('。．！？｡!?', isSentenceEnd), '。．！？｡!?');
    assert.equal(those('、，,.・：…」', isSentenceEnd), '');
  });

  it('knows closing brackets and their partners', () => {
    assert.equal(those('）)」』】〕］]＞>》≫〉｝}”', isCloser), '）)」』】〕］]＞>》≫〉｝}”');
    assert.equal(those('（(「『【〔［[＜<《≪〈｛{“。a', isCloser), '');
    const partners = '（(「『【〔［[＜<《≪〈'
      .split('')
      .map((open) => String.fromCharCode(closingBracket(open.charCodeAt(0))));
    assert.equal(partners.join(''), '）)」』】〕］]＞>》≫〉');
    assert.equal(closingBracket('）'.charCodeAt(0)), 0);
    assert.equal(closingBracket('会'.charCodeAt(0)), 0);
  });

  it('tells kanji, kana and Latin letters apart', () => {
    const mixed = '会々〆ヶ髙﨑あんアーゞ・Ａａaz1。';
    assert.equal(those(mixed, isKanji), '会々〆ヶ髙﨑');
    assert.equal(those('あんアー・、', isKana), 'あんアー');
    assert.equal(those(mixed, isLatinLetter), 'Ａａaz');
  });

  it('takes a missing code unit as nothing', () => {
    assert.deepEqual(
      ends.map((test) => test(NaN)),
      [false, false, false, false, false],
    );
    assert.equal(digitValue(NaN), -1);
    assert.equal(closingBracket(NaN), 0);
  });

  it('takes white space out', () => {
    assert.equal(squeeze(' 議　事\t録\r\n '), '議事録');
    assert.equal(squeeze(''), '');
  });

  it('folds full-width ASCII one for one, and leaves the rest', () => {
    assert.equal(foldWidth('ＮＩＳＣ　第１２回（案）～'), 'NISC 第12回(案)~');
    assert.equal(foldWidth('ｱｲｳ、。①㈱髙'), 'ｱｲｳ、。①㈱髙');
    const text = '８：００～９：００　㍿';
    assert.equal(foldWidth(text).length, text.length);
  });
});
