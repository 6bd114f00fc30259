import { strict as assert } from 'node:assert';
import { readCodebook } from '../../../../src/core/themes/codebookFile';

/** Line, code, detail and the stretch of the file that each problem stands at. */
function problems(...lines: string[]): string[] {
  const text = lines.join('\n');
  return readCodebook(text).problems.map(
    ({ line, code, detail, span, fatal, nearest }) =>
      `${line} ${code} ${detail} [${text.slice(span.start, span.end).split('\n')[0] ?? ''}]` +
      `${fatal ? ' !' : ''}${nearest === null ? '' : ` → ${nearest}`}`,
  );
}

describe('reading a codebook', () => {
  it('gives the themes in order of the file', () => {
    const text = [
      '# テーマの一覧',
      '- id: jinzai',
      '  label: 人材',
      '  description: 人の確保と育成',
      '  color: blue',
      '  aliases: [人づくり, ひと]',
      '  keywords: [人手不足, 担い手]',
      '  patterns: "(介護|保育)の(人材|担い手)"',
      '  except: 人材派遣',
      '- id: ikusei # 研修も含む',
      '  label: 人材育成',
      '  parent: jinzai',
      '- id: 研修',
      '  deprecated: true',
      '  replacedBy: ikusei',
    ].join('\n');
    const { codebook, problems: found } = readCodebook(text);
    assert.deepEqual(found, []);
    assert.deepEqual(
      codebook.themes.map(({ id, path }) => `${id} ${path}`),
      ['jinzai 人材', 'ikusei 人材/人材育成', '研修 研修'],
    );
    const [first, second, third] = codebook.themes;
    assert.deepEqual(first?.aliases, ['人づくり', 'ひと']);
    assert.deepEqual(first.except, ['人材派遣']);
    assert.deepEqual(first.rule, {
      kind: 'any',
      rules: [
        { kind: 'keyword', text: '人手不足' },
        { kind: 'keyword', text: '担い手' },
        { kind: 'pattern', source: '(介護|保育)の(人材|担い手)' },
      ],
    });
    assert.equal(second?.parent, 'jinzai');
    assert.equal(text.slice(second.labelSpan.start, second.labelSpan.end), '人材育成');
    assert.match(text.slice(second.span.start, second.span.end), /^id: ikusei[^]*parent: jinzai\s*$/u);
    assert.equal(third?.label, '研修');
    assert.equal(third.replacedBy, 'ikusei');
  });

  it('takes an empty file for an empty codebook', () => {
    for (const text of ['', '\n', '# 何もない\n', '---\n', '[]', '\ufeff'])
      assert.deepEqual(readCodebook(text).problems, [], JSON.stringify(text));
  });

  it('reads rules made of and, or, not and near', () => {
    const { codebook, problems: found } = readCodebook(
      [
        '- id: 人材',
        '  rule:',
        '    all:',
        '      - any: [人材, 担い手]',
        '      - near: [介護, [不足, 確保]]',
        '        within: 10',
        '    not: { pattern: "人材派遣(会社|業)" }',
        '- id: 橋',
        '  rule: { near: [橋, {pattern: 老朽.?}], within: sentence }',
      ].join('\n'),
    );
    assert.deepEqual(codebook.get('人材')?.rule, {
      kind: 'all',
      rules: [
        {
          kind: 'all',
          rules: [
            {
              kind: 'any',
              rules: [
                { kind: 'keyword', text: '人材' },
                { kind: 'keyword', text: '担い手' },
              ],
            },
            {
              kind: 'near',
              rules: [
                { kind: 'keyword', text: '介護' },
                {
                  kind: 'any',
                  rules: [
                    { kind: 'keyword', text: '不足' },
                    { kind: 'keyword', text: '確保' },
                  ],
                },
              ],
              within: 10,
            },
          ],
        },
        { kind: 'not', rule: { kind: 'pattern', source: '人材派遣(会社|業)' } },
      ],
    });
    assert.deepEqual(
      found.map(({ code, detail, line }) => `${line} ${code} ${detail}`),
      ['9 keyword-too-short 橋'],
    );
  });

  it('tells what is wrong with a theme at its line', () => {
    assert.deepEqual(
      problems(
        '- label: 予算',
        '- 財政',
        '- id: a',
        '  label: 道路 整備',
        '  colour: red',
        '  color: "#12345"',
        '- id: b',
        '  color: #123456',
        '  parent: c1',
        '  aliases: [道路 整備, {x: y}]',
        '- id: c',
        '  parent: 道路整備',
        '  description:',
        '  deprecated: はい',
        '- id: a',
        '- id: d',
        '  label: Ｃ',
      ),
      [
        '1 missing-id  [label: 予算] !',
        '2 not-a-theme  [財政] !',
        '4 label-not-a-tag 道路 整備 [道路 整備]',
        '5 unknown-key colour [colour]',
        '6 bad-color #12345 ["#12345"]',
        '8 bad-color  [color]',
        '9 unknown-parent c1 [c1] ! → c',
        '10 same-label 道路 整備 [道路 整備] !',
        '10 not-a-list-of-words aliases [{x: y}]',
        '12 unknown-parent 道路整備 [道路整備] ! → a',
        '13 empty-value description [description]',
        '14 not-true-or-false deprecated [はい]',
        '15 same-id a [a] !',
        '17 same-label Ｃ [Ｃ] !',
      ],
    );
  });

  it('tells circles of parents and of successors', () => {
    assert.deepEqual(
      problems(
        '- { id: a, parent: c }',
        '- { id: b, parent: a }',
        '- { id: c, parent: b }',
        '- { id: d, parent: a }',
        '- { id: e, parent: e }',
        '- { id: f, deprecated: true, replacedBy: g }',
        '- { id: g, deprecated: true, replacedBy: f }',
        '- { id: h, replacedBy: a }',
        '- { id: i, deprecated: true, replacedBy: z }',
      ),
      [
        '1 parent-circle c [c] !',
        '2 parent-circle a [a] !',
        '3 parent-circle b [b] !',
        '5 parent-circle e [e] !',
        '6 successor-circle g [g]',
        '7 successor-circle f [f]',
        '8 successor-of-current a [a]',
        '9 unknown-successor z [z]',
      ],
    );
    const { codebook } = readCodebook('- { id: a, parent: b }\n- { id: b, parent: a }\n- {id: d, parent: a}');
    assert.deepEqual(
      codebook.themes.map(({ path }) => path),
      ['a', 'b', 'a/d'],
    );
  });

  it('tells what is wrong with a rule', () => {
    assert.deepEqual(
      problems(
        '- id: 甲',
        '  keywords: [橋, 橋梁]',
        '  patterns: ["(", "(?=橋)", "(橋)\\\\1", "橋*", "橋.{0,900}川.{0,900}"]',
        '- id: 乙',
        '  rule: { not: 橋梁 }',
        '- id: 丙',
        '  rule: { near: [橋梁], within: 3 }',
        '- id: 丁',
        '  rule: { near: [橋梁, 老朽] }',
        '- id: 戊',
        '  rule: { near: [橋梁, {all: [老朽, 更新]}], within: 文 }',
        '- id: 己',
        '  rule: { near: [橋梁, {not: 老朽}], within: remark }',
        '- id: 庚',
        '  rule: { any: [], within: 4, oder: [] }',
      ),
      [
        '2 keyword-too-short 橋 [橋]',
        '3 bad-pattern missing closing ): `(` ["("]',
        '3 bad-pattern invalid or unsupported Perl syntax: `(?=` ["(?=橋)"]',
        '3 bad-pattern invalid escape sequence: `\\1` ["(橋)\\\\1"]',
        '3 pattern-matches-empty 橋* ["橋*"]',
        '3 pattern-too-large 橋.{0,900}川.{0,900} ["橋.{0,900}川.{0,900}"]',
        '5 rule-only-not  [{ not: 橋梁 }]',
        '7 near-needs-two  [[橋梁]]',
        '9 bad-within  [[橋梁, 老朽]]',
        '11 bad-within  [文]',
        '13 near-needs-words  [{not: 老朽}]',
        '15 empty-value any [[]]',
        '15 within-without-near within [within]',
        '15 unknown-key oder [oder]',
      ],
    );
  });

  it('tells what is no YAML and no list', () => {
    assert.deepEqual(
      problems('- id: a', '\tlabel: b').map((line) => line.split(' ').slice(0, 2).join(' ')),
      ['2 syntax'],
    );
    assert.deepEqual(problems('themes: []'), ['1 not-a-list  [themes: []] !']);
  });

  it('never throws', () => {
    const nested = '['.repeat(5000);
    for (const text of [
      nested,
      `- id: a\n  rule: ${'{not: '.repeat(400)}x${'}'.repeat(400)}`,
      '- &a [*a]',
      '\0',
    ])
      assert.ok(readCodebook(text).problems.length > 0, text.slice(0, 20));
  });
});
