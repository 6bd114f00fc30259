import assert from 'node:assert/strict';
import { ParsedText } from '../../../../src/core/navigation/parsedText';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import { compareTagged, stepDifference, type Difference } from '../../../../src/core/themes/comparison';
import { comparisonMarkdown, comparisonSummary } from '../../../../src/core/themes/comparisonReport';
import { DocumentTags } from '../../../../src/core/themes/documentTags';
import { english } from '../exchange/codingSupport';

const { codebook } = readCodebook(
  '- { id: money, label: 予算, aliases: [財政] }\n- { id: fund, label: 基金, parent: money }\n- { id: green, label: 緑化 }\n',
);

function tagged(text: string): DocumentTags {
  return new DocumentTags(new ParsedText(text), null);
}

const head = '甲町緑化協議会 第2回 議事録\n';
const first = tagged(
  `${head}○甲野委員　木を植えたい。 #緑化\n○乙山委員　費用が要る。 #予算 #なぞ\n○丙川委員　賛成である。\n○丁田委員　以上である。 #緑化\n`,
);

describe('the comparison of two taggings', () => {
  it('finds no difference where both mean the same, by alias or path', () => {
    const second = tagged(
      `${head}○甲野委員　木を植えたい。 #緑化\n○乙山委員　費用が要る。 #財政 #なぞ\n○丙川委員　賛成である。\n○丁田委員　以上である。 #緑化\n`,
    );
    const { differences, kappa, alpha, agreement, remarks, themes } = compareTagged(first, second, codebook);
    assert.deepEqual(differences, []);
    assert.deepEqual([remarks, kappa, alpha, agreement], [4, 1, 1, 1]);
    assert.deepEqual(
      themes.map(({ path }) => path),
      ['予算', '緑化', 'なぞ'],
    );
  });

  it('lists the differences in the order of the text and counts them by theme', () => {
    const second = tagged(
      `${head}○甲野委員　木を植えたい。 #緑化 #基金\n○乙山委員　費用が要る。 #なぞ\n○丙川委員　賛成である。 #緑化\n○丁田委員　以上である。\n`,
    );
    const { differences, themes } = compareTagged(first, second, codebook);
    assert.deepEqual(
      differences.map((each) => [each.first, each.second, each.label, each.by]),
      [
        [0, 0, '基金', 'second'],
        [1, 1, '予算', 'first'],
        [2, 2, '緑化', 'second'],
        [3, 3, '緑化', 'first'],
      ],
    );
    assert.deepEqual(
      themes.map(({ path, both, onlyFirst, onlySecond, neither }) => [
        path,
        both,
        onlyFirst,
        onlySecond,
        neither,
      ]),
      [
        ['予算', 0, 1, 0, 3],
        ['予算/基金', 0, 0, 1, 3],
        ['緑化', 1, 1, 1, 1],
        ['なぞ', 1, 0, 0, 3],
      ],
    );
  });

  it('pairs the remarks of two revisions, moved, reworded and added ones too', () => {
    const second = tagged(
      `${head}○戊本委員　新しい発言である。 #予算\n○乙山委員　費用が\n　要る。 #予算 #なぞ\n○甲野委員　木を植えたい。\n○丁田委員　以上である。 #緑化\n`,
    );
    const { remarks, onlyFirst, onlySecond, differences } = compareTagged(first, second, codebook);
    assert.deepEqual([remarks, onlyFirst, onlySecond], [3, 1, 1]);
    assert.deepEqual(
      differences.map((each) => [each.first, each.second, each.label, each.by]),
      [[0, 2, '緑化', 'first']],
    );
  });

  it('has no figures where nothing is tagged', () => {
    const none = tagged(`${head}○甲野委員　木を植えたい。\n`);
    const comparison = compareTagged(none, none, codebook);
    assert.deepEqual([comparison.agreement, comparison.kappa, comparison.alpha], [null, null, null]);
    assert.equal(comparisonSummary(comparison, english), '1 remarks, 0 differences. Agreement –, κ –, α –');
  });

  it('is a report with a table and links', () => {
    const second = tagged(
      `${head}○甲野委員　木を植えたい。 #緑化\n○乙山委員　費用が要る。 #なぞ\n○丙川委員　賛成である。\n○丁田委員　以上である。\n`,
    );
    const comparison = compareTagged(first, second, codebook);
    const report = comparisonMarkdown(
      comparison,
      { first: '甲|a', second: '乙.json' },
      {
        minutes: first.parsed.minutes,
        lines: first.parsed.lines,
        link: (line) => `a.txt#L${line}`,
      },
      english,
    );
    assert.match(report, /^4 remarks, 2 differences\. Agreement 83\.3%, κ 0\.57, α 0\.57$/mu);
    assert.match(report, /^\| 予算 \| 0 \| 1 \| 0 \| 3 \| 0\.00 \| 0\.00 \|$/mu);
    assert.match(report, /^\| 緑化 \| 1 \| 1 \| 0 \| 2 \| 0\.50 \| 0\.53 \|$/mu);
    assert.match(report, /^- First tagging: 甲\\\|a\n- Second tagging: 乙\\\.json$/mu);
    assert.match(report, /only in 甲\\\|a/u);
    assert.match(
      report,
      /### 乙山委員（\[line 3\]\(a\.txt#L3\)）\n\n> 費用が要る。\n\n- \*\*\\#予算\*\* only in 甲\\\|a/u,
    );
  });

  it('is walked through, round and round, on from what was settled', () => {
    const [a, b, c] = [2, 5, 5].map((first, i): Difference => ({
      first,
      second: first,
      theme: `t${i}`,
      label: '',
      by: 'first',
    }));
    assert.ok(a !== undefined && b !== undefined && c !== undefined);
    const all = [a, b, c];
    assert.equal(stepDifference(all, null, 1), a);
    assert.equal(stepDifference(all, null, -1), c);
    assert.deepEqual(
      [stepDifference(all, a, 1), stepDifference(all, b, 1), stepDifference(all, c, 1)],
      [b, c, a],
    );
    assert.deepEqual([stepDifference(all, a, -1), stepDifference(all, b, -1)], [c, a]);
    assert.equal(stepDifference([b, c], a, 1), b);
    assert.equal(stepDifference([a, c], b, 1), c);
    assert.equal(stepDifference([a, c], b, -1), a);
    assert.equal(stepDifference([a], c, 1), a);
    assert.equal(stepDifference([], a, 1), null);
  });
});
