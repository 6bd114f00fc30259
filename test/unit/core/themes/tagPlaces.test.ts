import { strict as assert } from 'node:assert';
import { parse } from '../../../../src/core/minutes/parse';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import { themeAt, typedLabelStart } from '../../../../src/core/themes/tagPlaces';
import { cursorOf, marked } from '../../support/marked';

describe('a tag that is typed', () => {
  it('begins behind a # behind a sentence, a blank or another tag', () => {
    for (const [before, label] of [
      ['　賛成である。#', ''],
      ['　賛成である。 #人', '人'],
      ['　賛成である。　＃人材／育', '人材／育'],
      ['　賛成である。 #予算#人', '人'],
      ['#人材', '人材'],
      ['（拍手）#人', '人'],
    ] as const) {
      const start = typedLabelStart(before);
      assert.equal(start === null ? null : before.slice(start), label, before);
    }
    for (const before of ['', '賛成である。', 'C#', '言語C#の', 'A#3', '賛成 #人材 である'])
      assert.equal(typedLabelStart(before), null, before);
  });
});

describe('the theme at a place', () => {
  const { codebook } = readCodebook('- { id: a, label: 人材 }\n- { id: b, label: 育成, parent: a }\n');

  function at(source: string): string | null {
    const { text, cursors, ranges } = marked(source);
    const cursor = cursorOf({ text, cursors, ranges });
    const found = themeAt(text, parse(text), codebook, cursor);
    return found === null
      ? null
      : `${text.slice(found.span.start, found.span.end)} ${found.theme?.id ?? '?'}`;
  }

  it('is that of the label under the cursor', () => {
    const head = '甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を植えたい。';
    assert.equal(at(`${head} #人|材\n`), '人材 a');
    assert.equal(at(`${head} #人材|/育成\n`), '人材 a');
    assert.equal(at(`${head} #人材/|育成\n`), '育成 b');
    assert.equal(at(`${head} #人材／育成| #不明\n`), '育成 b');
    assert.equal(at(`${head} #人材 #不|明\n`), '不明 ?');
    assert.equal(at('甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を|植えたい。 #人材\n'), null);
  });
});
