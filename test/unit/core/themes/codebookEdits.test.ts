import { strict as assert } from 'node:assert';
import { parse } from '../../../../src/core/minutes/parse';
import { planChange, type CodebookChange } from '../../../../src/core/themes/codebookEdits';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import { retag } from '../../../../src/core/themes/retag';
import { applyEdits } from '../../../../src/core/text/textEdit';

const file = [
  '# テーマ',
  '',
  '- id: work   # 識別子',
  '  label: "人材"  # 呼び名',
  '  # 下の二つは見直し中',
  '  keywords: [人手不足, 担い手]',
  '',
  '# 育成',
  '- id: training',
  "  label: '人材育成'",
  '  parent: work',
  '  aliases:',
  '    - 研修  # 旧称',
  '  rule: { near: [人材, "育て,る"], within: 4 }',
  '',
  '- { id: money, label: 予算, keywords: 財源, color: red }',
  '',
  '# おわり',
  '',
].join('\n');

/** The lines that a change takes away and puts in, with the numbers of those taken away; null where it is refused. */
function changed(change: CodebookChange, text = file): string[] | null {
  const plan = planChange(text, change);
  if (plan === null) return null;
  const after = applyEdits(text, plan.edits);
  assert.deepEqual(readCodebook(after).problems, readCodebook(text).problems, after);
  assert.deepEqual(readCodebook(after).codebook.themes, plan.codebook.themes);
  const lines = plan.edits.flatMap(({ span, text: fresh }) => {
    const line = text.slice(0, span.start).split('\n').length;
    const old = text.slice(span.start, span.end);
    const listed = (lines: string, mark: string): string[] =>
      lines
        .split('\n')
        .flatMap((each, i, all) => (i + 1 === all.length && each === '' ? [] : [`${mark}${each}`]));
    return [`@${line}`, ...listed(old, '-'), ...listed(fresh, '+')];
  });
  return lines;
}

describe('changes of the codebook', () => {
  it('rename a theme in its own quotes, and write the label where there was none', () => {
    assert.deepEqual(changed({ kind: 'rename', id: 'work', label: '人的資本' }), [
      '@4',
      '-  label: "人材"  # 呼び名',
      '+  label: "人的資本"  # 呼び名',
    ]);
    assert.deepEqual(changed({ kind: 'rename', id: 'training', label: "人'育て" }), null);
    assert.deepEqual(changed({ kind: 'rename', id: 'training', label: '育て' })?.slice(1), [
      "-  label: '人材育成'",
      "+  label: '育て'",
    ]);
    assert.deepEqual(changed({ kind: 'rename', id: '甲', label: '乙' }, '- id: 甲 # こう\n  color: red\n'), [
      '@2',
      '+  label: 乙',
    ]);
    assert.deepEqual(changed({ kind: 'rename', id: '甲', label: '乙' }, '[{ id: 甲 }]'), [
      '@1',
      '-[{ id: 甲 }]',
      '+[{ id: 甲, label: 乙 }]',
    ]);
    assert.deepEqual(changed({ kind: 'rename', id: 'work', label: '人材' }), []);
  });

  it('refuse labels that are taken and themes that are not there', () => {
    for (const change of [
      { kind: 'rename', id: 'work', label: '研修' },
      { kind: 'rename', id: 'work', label: '' },
      { kind: 'rename', id: 'nobody', label: '甲乙' },
      { kind: 'move', id: 'work', parent: 'training' },
      { kind: 'move', id: 'work', parent: 'work' },
      { kind: 'move', id: 'work', parent: 'nobody' },
      { kind: 'merge', id: 'work', into: 'work' },
      { kind: 'merge', id: 'work', into: 'nobody' },
      { kind: 'retire', id: 'work', replacedBy: 'work' },
      { kind: 'add', theme: { label: '研修', parent: null, description: '', color: null } },
      { kind: 'add', theme: { label: '甲乙', parent: 'nobody', description: '', color: null } },
    ] as const)
      assert.equal(changed(change), null, JSON.stringify(change));
    assert.equal(changed({ kind: 'rename', id: 'a', label: 'b' }, 'a: b'), null);
    assert.equal(changed({ kind: 'rename', id: 'a', label: 'b' }, '- id: a\n\tlabel: b'), null);
  });

  it('move a theme below another one and to the top', () => {
    assert.deepEqual(changed({ kind: 'move', id: 'money', parent: 'work' }), [
      '@16',
      '-- { id: money, label: 予算, keywords: 財源, color: red }',
      '+- { id: money, label: 予算, keywords: 財源, color: red, parent: work }',
    ]);
    assert.deepEqual(changed({ kind: 'move', id: 'training', parent: 'money' }), [
      '@11',
      '-  parent: work',
      '+  parent: money',
    ]);
    assert.deepEqual(changed({ kind: 'move', id: 'training', parent: null }), ['@11', '-  parent: work']);
  });

  it('add a theme behind the others of its parent, spaced as they are', () => {
    const theme = { label: '学び直し', parent: 'work', description: '働く人の: 学習', color: '#336699' };
    assert.deepEqual(changed({ kind: 'add', theme }), [
      '@16',
      '+- id: 学び直し',
      '+  label: 学び直し',
      '+  description: "働く人の: 学習"',
      '+  parent: work',
      '+  color: "#336699"',
      '+',
    ]);
    const plain = { label: '乙', parent: null, description: '', color: null };
    for (const [text, added] of [
      ['', '- id: 乙\n  label: 乙\n'],
      ['# 空\n', '# 空\n- id: 乙\n  label: 乙\n'],
      ['[]', '- id: 乙\n  label: 乙\n'],
      ['- id: 甲\n- id: 丙', '- id: 甲\n- id: 丙\n- id: 乙\n  label: 乙\n'],
      ['  - id: 乙\n    label: 甲\n', '  - id: 乙\n    label: 甲\n\n  - id: 乙-2\n    label: 乙\n'],
      ['[{ id: 甲 }]', '[{ id: 甲 }, { id: 乙, label: 乙 }]'],
    ] as const) {
      const plan = planChange(text, { kind: 'add', theme: plain });
      assert.equal(plan === null ? null : applyEdits(text, plan.edits), added);
    }
  });

  it('merge a theme with its names, words, rule and children into another', () => {
    assert.deepEqual(changed({ kind: 'merge', id: 'training', into: 'money' }), [
      '@9',
      '-- id: training',
      "-  label: '人材育成'",
      '-  parent: work',
      '-  aliases:',
      '-    - 研修  # 旧称',
      '-  rule: { near: [人材, "育て,る"], within: 4 }',
      '@16',
      '-- { id: money, label: 予算, keywords: 財源, color: red }',
      '+- { id: money, label: 予算, keywords: 財源, color: red, rule: { near: [ 人材, "育て,る" ], within: 4 }, aliases: [人材育成, 研修] }',
    ]);
    const plan = planChange(file, { kind: 'merge', id: 'work', into: 'training' });
    assert.ok(plan);
    assert.deepEqual([...plan.moved], [['work', 'training']]);
    const [training, money] = plan.codebook.themes;
    assert.equal(training?.parent, null);
    assert.deepEqual(training.aliases, ['研修', '人材']);
    assert.equal(money?.id, 'money');
    assert.match(applyEdits(file, plan.edits), /^# テーマ\n\n\n# 育成\n- id: training/u);
  });

  it('retire a theme, with the one to use instead', () => {
    assert.deepEqual(changed({ kind: 'retire', id: 'training', replacedBy: 'work' }), [
      '@15',
      '+  deprecated: true',
      '+  replacedBy: work',
    ]);
    const text = '- id: 甲\n  deprecated: false\n  replacedBy: 乙\n- id: 乙\n';
    assert.deepEqual(changed({ kind: 'retire', id: '乙', replacedBy: null }, '- id: 乙'), [
      '@1',
      '-- id: 乙',
      '+- id: 乙',
      '+  deprecated: true',
    ]);
    assert.equal(changed({ kind: 'retire', id: '乙', replacedBy: '甲' }, text), null);
  });

  it('keep CR LF', () => {
    const text = '- id: 甲\r\n  label: 乙\r\n- id: 丙\r\n';
    const plan = planChange(text, { kind: 'move', id: '甲', parent: '丙' });
    assert.equal(
      plan === null ? null : applyEdits(text, plan.edits),
      '- id: 甲\r\n  label: 乙\r\n  parent: 丙\r\n- id: 丙\r\n',
    );
  });
});

describe('tags after a change of the codebook', () => {
  const book = [
    '- { id: work, label: 人材, aliases: [人づくり] }',
    '- { id: training, label: 人材育成, parent: work }',
    '- { id: money, label: 予算 }',
  ].join('\n');

  /** The tags of one remark after a change. */
  function after(change: CodebookChange, tags: string): string {
    const source = `甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を植えたい。${tags}\n○乙山委員\n　賛成。\n`;
    const plan = planChange(book, change);
    assert.ok(plan);
    const step = { before: readCodebook(book).codebook, after: plan.codebook, moved: plan.moved };
    const text = applyEdits(source, retag(source, parse(source), step));
    return /木を植えたい。(.*)\n○/u.exec(text)?.[1] ?? text;
  }

  it('follow a new label, alone and in paths', () => {
    const change = { kind: 'rename', id: 'work', label: '人的資本' } as const;
    assert.equal(after(change, ' #人材 #予算 #不明'), ' #人的資本 #予算 #不明');
    assert.equal(after(change, ' #人材/人材育成 #人づくり'), ' #人的資本/人材育成 #人づくり');
    assert.equal(after(change, '＃人材／人材育成＃人材'), '＃人的資本／人材育成＃人的資本');
    assert.equal(after(change, ' #人材育成'), ' #人材育成');
  });

  it('follow a new parent where they name one', () => {
    const change = { kind: 'move', id: 'training', parent: 'money' } as const;
    assert.equal(after(change, ' #人材/人材育成 #人材'), ' #予算/人材育成 #人材');
    assert.equal(after({ kind: 'move', id: 'training', parent: null }, ' #人材/人材育成'), ' #人材育成');
  });

  it('become those of the theme that takes theirs in, once', () => {
    const change = { kind: 'merge', id: 'work', into: 'money' } as const;
    assert.equal(after(change, ' #人材 #人材/人材育成'), ' #予算 #予算/人材育成');
    assert.equal(after(change, ' #人づくり #予算'), ' #予算');
    assert.equal(after(change, ' #予算 #人材 #人づくり'), ' #予算');
    assert.equal(after({ kind: 'retire', id: 'money', replacedBy: 'work' }, ' #予算'), ' #人材');
    assert.equal(after({ kind: 'retire', id: 'money', replacedBy: null }, ' #予算'), ' #予算');
  });

  it('follow where they are misplaced, too', () => {
    const source = '甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を #人材 植えたい。\n○乙山委員\n　賛成。\n';
    const plan = planChange(book, { kind: 'rename', id: 'work', label: '人的資本' });
    assert.ok(plan);
    const step = { before: readCodebook(book).codebook, after: plan.codebook, moved: plan.moved };
    assert.equal(applyEdits(source, retag(source, parse(source), step)), source.replace('人材', '人的資本'));
  });
});
