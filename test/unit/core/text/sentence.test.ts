import assert from 'node:assert/strict';
import { sentenceAt } from '../../../../src/core/text/sentence';
import { cursorOf, marked, withRanges } from '../../support/marked';

/** `source` has one cursor and one range: the sentence at the cursor. */
function check(source: string): void {
  const text = marked(source);
  const found = sentenceAt(text.text, { start: 0, end: text.text.length }, cursorOf(text));
  assert.equal(withRanges(text.text, [found]), source.replace('|', ''));
}

describe('sentenceAt', () => {
  it('ends at a full stop and starts behind the one before', () => {
    check('[一つ目|である。]二つ目である。');
    check('一つ目である。[|二つ目である。]');
    check('一つ目である。 [二つ目である|。] 三つ目');
    check('一つ目である。[終わりがない|]');
  });

  it('takes the last sentence behind its end', () => {
    check('一つ目である。[二つ目である。]|');
    check('[一つ目である。]|');
  });

  it('knows other marks, several in a row and half-width ones', () => {
    check('本当か！？[そう|だ。]');
    check('一つ目｡[二つ|目｡]');
    check('句点は．[ピリ|オド．]');
  });

  it('does not end at a point in a number', () => {
    check('[割合は３．５|％である。]次。');
    check('割合は3.5％である。[次|。]');
  });

  it('does not end inside brackets', () => {
    check('[甲野は「はい。賛成|です。」と答えた。]以上。');
    check('[別紙（前回の。資料|）を見る。]以上。');
  });

  it('ends inside a bracket that is never closed', () => {
    check('[甲野は「はい|。]賛成です。');
  });

  it('gives an empty span for nothing', () => {
    check('[]|');
  });
});
