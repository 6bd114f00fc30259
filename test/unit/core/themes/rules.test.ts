import { strict as assert } from 'node:assert';
import { parse } from '../../../../src/core/minutes/parse';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import { patternMatcher } from '../../../../src/core/themes/patterns';
import { inJoined, ThemeRules } from '../../../../src/core/themes/rules';
import { marked, withRanges } from '../../support/marked';

function rulesOf(...lines: string[]): ThemeRules {
  const { codebook, problems } = readCodebook(lines.join('\n'));
  assert.deepEqual(problems, []);
  return new ThemeRules(codebook, patternMatcher);
}

/** The theme of one rule, tried on texts with the evidence in brackets; a text without brackets must not fit. */
function check(rule: string, ...texts: string[]): void {
  const rules = rulesOf('- id: theme', `  ${rule}`);
  for (const source of texts) {
    const { text } = marked(source);
    const [match] = rules.match(text);
    assert.equal(withRanges(text, match?.evidence ?? []), source, rule);
    assert.equal(match !== undefined, source.includes('['), `${rule}: ${source}`);
  }
}

describe('the rules of themes', () => {
  it('find keywords whatever their width, spaces and variants of kanji', () => {
    check(
      'keywords: [人材育成, サプライチェーン, 髙齢者]',
      '介護の[人材育成]と、[ｻﾌﾟﾗｲﾁｪｰﾝ]の話。',
      '[高齢者]の[人 材 育 成]である。',
      '人材の育成である。',
      '人材\n育成である。',
    );
  });

  it('find Latin keywords as whole words, short ones in their case', () => {
    check('keywords: [AI, IT]', '[ＡＩ]と生成[AI]、[IT]化。', 'OpenAI と MAIL と it の話。', '[AI]を使う。');
  });

  it('do not count words inside excepted ones', () => {
    check(
      'keywords: [予算]\n  except: [予算委員会, 予算特別委員会]',
      '予算委員会で述べた。',
      '予算特別委員会は[予算]を審査した。',
      '来年度の[予算]である。',
    );
  });

  it('find patterns without regard to width and case', () => {
    check(
      'patterns: ["[0-9]+億円", "co2|二酸化炭素", "（[一二三]）"]',
      '[３０億円]の事業で[ＣＯ２]を減らす。',
      '[（一）]は済んだ。',
      '三十億円の事業である。',
    );
  });

  it('combine with and, or and not', () => {
    check(
      'rule: { all: [[橋梁, 道路], [老朽, 更新]], not: [下水道] }',
      '[橋梁]の[老朽]化である。',
      '[道路]と[橋梁]の[更新]である。',
      '橋梁の話である。',
      '橋梁の老朽化は下水道と同じである。',
    );
  });

  it('find words within so many characters of each other', () => {
    check(
      'rule: { near: [人材, [不足, 確保]], within: 4 }',
      '[人材]の大幅な[不足]である。',
      '[確保]したい[人材]である。',
      '[人材][不足]である。',
      '人材は大いに今不足する。',
      '人材の話。五字を超えて[不足]する[人材]である。',
    );
    check('rule: { near: [甲州, 乙州, 丙州], within: 4 }', '[甲州]、[乙州]、[丙州]', '甲州、乙州、と、丙州');
  });

  it('find words in the same sentence or remark', () => {
    check(
      'rule: { near: [人材, 不足], within: sentence }',
      '[人材]は、「足りない。」というより、大いに[不足]する。',
      '人材は要る。不足する。',
      '人材は要る\n不足する',
    );
    check('rule: { near: [人材, 不足], within: remark }', '[人材]は要る。\n[不足]する。', '人材は要る。');
  });

  it('give the themes in order of the codebook, without the deprecated ones', () => {
    const rules = rulesOf(
      '- { id: b, keywords: 予算 }',
      '- { id: a, keywords: [人材, 予算] }',
      '- { id: old, keywords: 人材, deprecated: true }',
      '- { id: none }',
    );
    assert.deepEqual(
      rules.match('人材の予算である。').map(({ theme }) => theme.id),
      ['b', 'a'],
    );
    assert.deepEqual(rules.match(''), []);
  });

  it('have their evidence in the joined text of the minutes, and none in tags and asides', () => {
    const source = [
      '甲町緑化協議会 第2回 議事録',
      '3. 議事',
      '○甲野委員',
      '　町の花壇を守ってきた人々が年を重ねており、まずは世話をする人',
      '材の育成に取り組むことが何よりも大切であると考えている。',
      '（拍手、人材と呼ぶ者あり）',
      '　次に、人材の確保である。 #人材',
      '○乙山委員',
      '　賛成である。 #人材',
      '',
    ].join('\n');
    const minutes = parse(source);
    const rules = rulesOf('- { id: a, keywords: 人材 }');
    const [first, second] = minutes.remarks;
    assert.ok(first && second);
    const evidence = rules
      .match(first.text)
      .flatMap((match) => match.evidence.flatMap((span) => inJoined(span, first.pieces)));
    assert.deepEqual(
      evidence.map(({ start, end }) => minutes.joined.text.slice(start, end)),
      ['人材', '人材'],
    );
    assert.equal(source.slice(minutes.joined.toSource(evidence[0]?.start ?? 0)).startsWith('人\n材'), true);
    assert.deepEqual(rules.match(second.text), []);
  });

  it('take time in proportion to the text, whatever the pattern', () => {
    const rules = rulesOf(
      `- { id: a, patterns: ["(a+)+$", "(a|aa)+b", "(.*a){20}c", "a.*b.*c.*d"], keywords: [aaaa, ああ] }`,
      '- { id: b, rule: { near: [ああ, {pattern: "いい"}], within: 3 }, except: [あああ] }',
    );
    const time = (length: number): number => {
      const text = 'あa'.repeat(length) + 'あ'.repeat(length);
      const start = performance.now();
      rules.match(text);
      return performance.now() - start;
    };
    time(1000);
    const [short, long] = [time(10_000), time(100_000)];
    assert.ok(
      long < 100 + short * 40,
      `${short.toFixed(0)} ms, ${long.toFixed(0)} ms for ten times the text`,
    );
  });
});
