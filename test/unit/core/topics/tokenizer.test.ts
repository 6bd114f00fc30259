import { strict as assert } from 'node:assert';
import { DictionaryError } from '../../../../src/core/topics/tokenizer/dictionary';
import { loadTokenizer } from '../../../../src/core/topics/tokenizer/tokenizer';
import { TokenList } from '../../../../src/core/topics/tokenizer/tokens';
import { dictionaryBytes, surfaces, tokenizer, words } from '../../support/tokens';

describe('the tokenizer', () => {
  it('splits a sentence into words with their parts of speech', () => {
    assert.deepEqual(words('路線バスを見直す。'), [
      '路線/名詞,一般,*,*,*,*',
      'バス/名詞,一般,*,*,*,*',
      'を/助詞,格助詞,一般,*,*,*',
      '見直す/動詞,自立,*,*,五段・サ行,基本形',
      '。/記号,句点,*,*,*,*',
    ]);
  });

  it('takes the cheapest way, not the longest word', () => {
    assert.deepEqual(surfaces('すもももももももものうち'), [
      'すもも',
      'も',
      'もも',
      'も',
      'もも',
      'の',
      'うち',
    ]);
  });

  it('marks what is not in the dictionary', () => {
    assert.deepEqual(words('ＺＱＸ計画'), ['?ＺＱＸ/名詞,固有名詞,組織,*,*,*', '計画/名詞,サ変接続,*,*,*,*']);
  });

  it('tells where each word stands', () => {
    const tokens = tokenizer().tokenize('甲と、乙');
    const spans = Array.from({ length: tokens.length }, (_, i) => [tokens.start(i), tokens.end(i)]);
    assert.deepEqual(spans, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(surfaces(''), []);
  });

  it('loses nothing of what is no text', () => {
    for (const text of [
      '\0',
      '甲\0乙',
      '\ud800',
      '\udc00',
      'あ\ud83d',
      '\ud83d\ud83dい',
      '😀',
      '😀😀と🎉🎉',
      '\udc00\ud800',
      '𠮷野家と𩸽',
      '\uffff\ufeff\u200b',
      '\r\n\t 　\n',
      '、。、。',
    ]) {
      assert.equal(surfaces(text).join(''), text, JSON.stringify(text));
    }
  });

  it('does not cut a surrogate pair', () => {
    assert.deepEqual(surfaces('𠮷は😀😀だ'), ['𠮷', 'は', '😀😀', 'だ']);
  });

  it('fills a list anew', () => {
    const list = new TokenList();
    const { length } = tokenizer().tokenize('甲と乙と丙と丁。', list);
    assert.equal(tokenizer().tokenize('甲', list), list);
    assert.ok(length > list.length && list.length === 1);
  });

  it('reads a clause after a very long one', () => {
    const long = 'あいうえおかきくけこ'.repeat(20_000);
    assert.equal(surfaces(long).join(''), long);
    assert.deepEqual(surfaces('甲と乙'), ['甲', 'と', '乙']);
  });

  describe('refuses', () => {
    const refused = (bytes: Uint8Array, message: RegExp): void => {
      assert.throws(
        () => loadTokenizer(bytes),
        (error) => error instanceof DictionaryError && message.test(error.message),
      );
    };

    it('what is no dictionary', () => {
      refused(new Uint8Array(64), /no dictionary/);
      refused(new Uint8Array(3), /cut off/);
    });

    it('a dictionary of another version', () => {
      const bytes = dictionaryBytes().slice(0, 64);
      bytes[4] = 99;
      refused(bytes, /version 99/);
    });

    it('a dictionary that is cut off', () => {
      const bytes = dictionaryBytes();
      for (const length of [40, 1_000_000, bytes.length - 8]) refused(bytes.slice(0, length), /cut off/);
    });
  });

  it('reads a dictionary that begins at an odd place', () => {
    const bytes = dictionaryBytes();
    const odd = new Uint8Array(bytes.length + 1);
    odd.set(bytes, 1);
    assert.equal(loadTokenizer(odd.subarray(1)).tokenize('路線バス').length, 2);
  });
});
