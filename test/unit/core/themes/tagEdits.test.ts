import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toJson } from '../../../../src/core/minutes/json';
import type { Minutes } from '../../../../src/core/minutes/model';
import { parse } from '../../../../src/core/minutes/parse';
import { applyEdits, type TextEdit } from '../../../../src/core/text/textEdit';
import { changeTags, moveToEnd, stripTags } from '../../../../src/core/themes/tagEdits';
import { misplacedTags, tagsOfRemark } from '../../../../src/core/themes/tags';
import { minutesText } from '../../../fuzz/generate/minutes';
import { Random } from '../../../fuzz/random';

const head = '甲町緑化協議会 第2回 議事録\n1. 議事\n';

/** What the edits make of the body; the head of the document is left out. */
function after(body: string, edit: (source: string, minutes: Minutes) => TextEdit[]): string {
  const source = head + body;
  const result = applyEdits(source, edit(source, parse(source)));
  assert.equal(result.slice(0, head.length), head);
  return result.slice(head.length);
}

function add(body: string, ...labels: string[]): string {
  return after(body, (source, minutes) =>
    changeTags(
      source,
      minutes,
      minutes.remarks.map((remark) => ({ remark, add: labels, remove: [] })),
    ),
  );
}

function remove(body: string, ...labels: string[]): string {
  return after(body, (source, minutes) =>
    changeTags(
      source,
      minutes,
      minutes.remarks.map((remark) => ({ remark, add: [], remove: labels })),
    ),
  );
}

describe('changing tags', () => {
  it('adds behind the last words of each remark, or behind its tags', () => {
    assert.equal(
      add('○甲野委員　急ぐべきである。  \n○乙山委員　はい。 #DX\n（拍手）\n', '予算', '防災'),
      '○甲野委員　急ぐべきである。 #予算 #防災  \n○乙山委員　はい。 #DX #予算 #防災\n（拍手）\n',
    );
  });

  it('adds nothing that is there, in whatever width, and nothing that is no label', () => {
    const body = '○甲野委員　はい。 ＃ＤＸ #人材／育成\n';
    assert.equal(add(body, 'DX', '人材/育成', 'a b', '３', ''), body);
  });

  it('adds behind a speech that goes on over lines and paragraphs', () => {
    assert.equal(
      add('○甲野委員　一つ目である。\r\n　二つ目である。\r\n\r\n○乙山委員　はい。', '予算'),
      '○甲野委員　一つ目である。\r\n　二つ目である。 #予算\r\n\r\n○乙山委員　はい。 #予算',
    );
  });

  it('removes with the space before, and a line of tags when nothing is left on it', () => {
    assert.equal(
      remove(
        '○甲野委員　はい。 #予算 #防災\n○乙山委員　はい。\n#予算 #予算\n\n○甲野委員　はい。\n #予算 #DX\n',
        '予算',
      ),
      '○甲野委員　はい。 #防災\n○乙山委員　はい。\n\n○甲野委員　はい。\n #DX\n',
    );
  });

  it('removes what is run together', () => {
    assert.equal(remove('○甲野委員　はい。#予算#防災#DX\n', '防災'), '○甲野委員　はい。#予算#DX\n');
    assert.equal(remove('○甲野委員　はい。#予算#防災#DX\n', '予算', 'DX'), '○甲野委員　はい。#防災\n');
  });
});

describe('moving a tag to the end', () => {
  it('takes it out of the words, or from behind a paragraph', () => {
    const move = (body: string): string =>
      after(body, (source, minutes) =>
        misplacedTags(source, minutes).flatMap((tag) => moveToEnd(source, minutes, tag)),
      );
    assert.equal(
      move('○甲野委員　二つ目の #防災 は重い。 #DX\n'),
      '○甲野委員　二つ目の は重い。 #DX #防災\n',
    );
    assert.equal(
      move('○甲野委員　一つ目である。 #防災\n　二つ目である。\n'),
      '○甲野委員　一つ目である。\n　二つ目である。 #防災\n',
    );
  });
});

describe('stripping tags', () => {
  it('leaves no tag, and words alone', () => {
    assert.equal(
      after(
        '○甲野委員　C# と #防災 の話である。 #DX\n（1）その他 #人材\n○乙山委員　はい。\n#予算\n',
        stripTags,
      ),
      '○甲野委員　C# と #防災 の話である。\n（1）その他\n○乙山委員　はい。\n',
    );
  });
});

/** What was read, without the places. */
function reading(minutes: Minutes): string {
  return JSON.stringify(toJson(minutes), (key, value: unknown) => (key === 'range' ? undefined : value));
}

describe('tags of invented minutes', () => {
  const cases = fc.record({ seed: fc.nat(1_000_000), picked: fc.nat(4) });

  it('are where they were set, change nothing of what is read, and go without a trace', () => {
    fc.assert(
      fc.property(cases, ({ seed, picked }) => {
        const source = minutesText(new Random(seed));
        // A record on one line is cut by its marks: tags move the cuts.
        fc.pre(source.split(/\r?\n/u).length > 3);
        const before = parse(source);
        const edits = changeTags(
          source,
          before,
          before.remarks
            .filter((_, i) => i % 5 !== picked)
            .map((remark, i) => ({ remark, add: i % 2 === 0 ? ['予算'] : ['人材/育成', 'DX'], remove: [] })),
        );
        const tagged = applyEdits(source, edits);
        const minutes = parse(tagged);
        assert.equal(reading(minutes), reading(before));
        let n = 0;
        minutes.remarks.forEach((remark, i) => {
          const expected = i % 5 === picked ? '' : n++ % 2 === 0 ? '予算' : '人材/育成,DX';
          assert.equal(
            tagsOfRemark(tagged, remark)
              .map(({ path }) => path)
              .join(),
            expected,
          );
        });
        assert.equal(applyEdits(tagged, stripTags(tagged, minutes)), source);
      }),
      { numRuns: 600, seed: 4 },
    );
  });
});
