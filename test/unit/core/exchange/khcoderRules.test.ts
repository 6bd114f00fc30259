import assert from 'node:assert/strict';
import { importThemes } from '../../../../src/core/exchange/importThemes';
import { Codebook } from '../../../../src/core/themes/codebook';
import { plainRule } from '../../../../src/core/themes/ruleShape';
import { fastest } from '../../support/fastest';

function read(text: string) {
  const read = importThemes(text, Codebook.empty);
  assert.ok('themes' in read, JSON.stringify(read));
  return read;
}

/** The rule of the first code, as it stands in the codebook. */
function rule(text: string): unknown {
  const [theme] = read(`＊試し\n${text}\n`).themes;
  return theme?.rule === null || theme === undefined ? null : plainRule(theme.rule);
}

function notes(text: string): string[] {
  return read(text).notes.map(({ code, line, theme, detail }) => `${line} ${theme} ${code} ${detail}`);
}

describe('coding rules of KH Coder', () => {
  it('are codes with rules, comments left out', () => {
    const { themes, notes } = read(
      '# 注\n＊人材\n人手 or 担い手\n# 途中の注\n | 後継者\n\n＊予算・財源\n予算　and　not　予算委員会\n',
    );
    assert.deepEqual(
      themes.map(({ label, description, rule }) => [label, description, rule && plainRule(rule)]),
      [
        ['人材', '', { any: ['人手', '担い手', '後継者'] }],
        ['予算・財源', '', { all: ['予算', { not: '予算委員会' }] }],
      ],
    );
    assert.deepEqual(notes, []);
  });

  it('bind not closest, then and, then or', () => {
    assert.deepEqual(rule('道路 | 橋梁 & ! 歩道 & 老朽'), {
      any: ['道路', { all: ['橋梁', { not: '歩道' }, '老朽'] }],
    });
    assert.deepEqual(rule('( 道路 or 橋梁 ) &! 歩道'), {
      all: [{ any: ['道路', '橋梁'] }, { not: '歩道' }],
    });
    assert.deepEqual(rule('(道路|橋梁)&老朽'), { all: [{ any: ['道路', '橋梁'] }, '老朽'] });
  });

  it('have phrases, quotations and words of one letter', () => {
    assert.deepEqual(rule("地域+交通 or '持続 可能' or 海 or 'C++'"), {
      any: ['地域交通', '持続 可能', { pattern: '海' }, 'C++'],
    });
    assert.deepEqual(rule("'（' or a+b"), { any: [{ pattern: '（' }, 'ab'] });
  });

  it('have words near each other: words between become characters', () => {
    const text = '＊近く\nnear(職員+不足) or near(人手+確保+困難)[3] or near(水道+更新)[b]\n';
    assert.deepEqual(rule(text.split('\n')[1] ?? ''), {
      any: [
        { near: ['職員', '不足'], within: 10 },
        { near: ['人手', '確保', '困難'], within: 12 },
        { near: ['水道', '更新'], within: 'sentence' },
      ],
    });
    assert.deepEqual(notes(text), [
      '2 近く in-characters near(職員+不足) → 10',
      '2 近く in-characters near(人手+確保+困難)[3] → 12',
    ]);
    assert.deepEqual(rule('seq(説明-会)[4]'), { pattern: '説明.{0,8}会' });
  });

  it('use codes above by name, none below', () => {
    const { themes } = read('＊人手\n人手 or 担い手\n＊不足\n<＊人手> and 不足\n＊後\n<＊無い> or 確保\n');
    assert.deepEqual(themes[1]?.rule && plainRule(themes[1].rule), {
      all: [{ any: ['人手', '担い手'] }, '不足'],
    });
    assert.equal(themes[2]?.description, 'KH Coder: <＊無い> or 確保');
  });

  it('are kept in the description where our rules cannot say them, and told with their lines', () => {
    const text =
      '＊年\n予算\nor <>年-->2026\n＊長い\nlc > 100\n＊多い\n予算 and ( 財源 > 2 )\n＊品詞\n行く->動詞\n＊逆\nnot 予算\n＊式\n予算 財源\n＊空\n';
    const { themes } = read(text);
    assert.deepEqual(
      themes.map(({ label, description, rule }) => [label, description, rule && plainRule(rule)]),
      [
        ['年', 'KH Coder: 予算 or <>年-->2026', '予算'],
        ['長い', 'KH Coder: lc > 100', null],
        ['多い', 'KH Coder: 予算 and ( 財源 > 2 )', null],
        ['品詞', 'KH Coder: 行く->動詞', null],
        ['逆', 'KH Coder: not 予算', null],
        ['式', 'KH Coder: 予算 財源', null],
        ['空', '', null],
      ],
    );
    assert.deepEqual(notes(text), [
      '3 年 left-out <>年-->2026',
      '5 長い left-out lc > 100',
      '4 長い no-rule lc > 100',
      '7 多い left-out 財源 > 2',
      '6 多い no-rule 予算 and ( 財源 > 2 )',
      '9 品詞 left-out 行く->動詞',
      '8 品詞 no-rule 行く->動詞',
      '10 逆 no-rule not 予算',
      '13 式 left-out 財源',
      '12 式 no-rule 予算 財源',
      '14 空 no-rule ',
    ]);
  });

  it('tell that verbs are found in one form only', () => {
    assert.deepEqual(notes('＊増\n増える or 増加\n'), ['2 増 base-form 増える']);
  });

  it('have names that can be tags', () => {
    assert.deepEqual(
      read('＊地域 交通\n交通\n＊産業/観光\n観光\n＊地域（交通）\n交通\n').themes.map(({ label }) => label),
      ['地域_交通', '産業・観光', '地域_交通-2'],
    );
  });

  it('are quick to read where nothing is closed', () => {
    for (const open of ['near(', 'seq( ', 'near(a)[ ', '<＊', '<＊ ', '"', "'a "]) {
      const rules = `＊a\n${open.repeat(40_000)}`;
      assert.ok('themes' in importThemes(rules, Codebook.empty));
      const time = fastest(() => importThemes(rules, Codebook.empty), 2000);
      assert.ok(time < 2000, `${open} took ${time} ms`);
    }
  });

  it('leave near() out where it has brackets inside', () => {
    assert.equal(rule('near((道路|橋梁)+老朽)[3]'), null);
  });

  it('end whatever the text', () => {
    const read = (text: string) => importThemes(`＊a\n${text}`, Codebook.empty);
    for (const text of [
      '('.repeat(50_000),
      '('.repeat(300_000),
      '! '.repeat(50_000),
      ')',
      'and',
      'near(',
      "'",
      '| | |',
      'near(a+b)['.repeat(3),
    ])
      assert.ok('themes' in read(text), text.slice(0, 20));
    assert.ok('problem' in importThemes('ただの文である。', Codebook.empty));
  });
});
