import { strict as assert } from 'node:assert';
import { codebookCompletions, codebookWordAt } from '../../../../src/core/themes/codebookLanguage';

const above = `# テーマ
- id: work
  label: 人材
  description: 人の確保
- { id: money, label: 予算 }
- { id: old, deprecated: true }
`;

/** The text without the cursor in it; brackets are YAML's here. */
function marked(source: string): { text: string; cursor: number } {
  return { text: source.replace('|', ''), cursor: source.indexOf('|') };
}

/** What is offered at the cursor, in one line. */
function offered(source: string): string {
  const { text, cursor } = marked(source);
  return codebookCompletions(above + text, above.length + cursor)
    .map(({ label }) => label)
    .join(' ');
}

/** The line once the first of what is offered with a label is taken. */
function taken(source: string, wanted: string): string {
  const { text, cursor } = marked(source);
  const whole = above + text;
  const found = codebookCompletions(whole, above.length + cursor).find(({ label }) => label === wanted);
  assert.ok(found, `${wanted} is offered`);
  const { span, insertText } = found;
  return (whole.slice(0, span.start) + insertText + whole.slice(span.end)).slice(above.length);
}

describe('completion in the codebook', () => {
  it('offers the keys that the theme does not have', () => {
    const others = 'description parent color aliases keywords patterns except rule deprecated replacedBy';
    assert.equal(offered('- id: a\n  |\n'), `label ${others}`);
    assert.equal(offered('- id: a\n  |\n  label: b\n- id: c\n'), others);
    assert.equal(offered('- |'), `id label ${others}`);
    assert.equal(offered('- { id: a, label: b, | }'), others);
    assert.equal(taken('- id: a\n  par|', 'parent'), '- id: a\n  parent: ');
  });

  it('offers the keys of a rule inside one', () => {
    const keys = 'any all not near within pattern';
    assert.equal(offered('- id: a\n  rule:\n    |'), keys);
    assert.equal(offered('- id: a\n  rule:\n    any:\n      - 人材\n      - |'), keys);
    assert.equal(offered('- id: a\n  rule: { | }'), keys);
    assert.equal(
      offered('- id: a\n  rule:\n    any: [人材, { near: [人材, 不足], | }]'),
      'any all not within pattern',
    );
    assert.equal(offered('- id: a\n  rule:\n    any: 人材\n  |').split(' ')[0], 'label');
  });

  it('offers the ids of other themes, with quotes where they need them', () => {
    assert.equal(offered('- id: a\n  parent: |'), 'work money');
    assert.equal(offered('- { id: a, replacedBy: m| }'), 'work money');
    assert.equal(taken('- { id: a, replacedBy: m| }', 'money'), '- { id: a, replacedBy: money }');
    assert.equal(
      taken("- id: '2025'\n- id: a\n  parent: |", '2025'),
      "- id: '2025'\n- id: a\n  parent: '2025'",
    );
    const line = '- { id: a, parent: ';
    const [first] = codebookCompletions(above + line, above.length + line.length);
    assert.equal(first?.detail, '人材 · 人の確保');
  });

  it('offers colours, true and false, and how near', () => {
    assert.match(offered('- id: a\n  color: |'), /^red orange /u);
    assert.equal(offered('- id: a\n  deprecated: |'), 'true false');
    assert.equal(offered('- id: a\n  rule: { near: [人材, 不足], within: | }'), 'sentence remark');
  });

  it('offers nothing in comments, quotes and free text', () => {
    for (const source of [
      '# id|',
      '- id: a # par|',
      '- id: "|',
      '- id: a\n  label: |',
      '- id: a\n  keywords: [人|',
    ])
      assert.equal(offered(source), '', source);
  });
});

describe('explanations in the codebook', () => {
  const at = (source: string): string => {
    const { text, cursor } = marked(source);
    const word = codebookWordAt(above + text, above.length + cursor);
    if (word === null) return '';
    const covered = (above + text).slice(word.span.start, word.span.end);
    return `${covered}: ${word.kind === 'key' ? word.key : word.theme.label}`;
  };

  it('are of keys and of the ids of other themes', () => {
    assert.equal(at('- id: a\n  key|words: [b]'), 'keywords: keywords');
    assert.equal(at('- { id: a, par|ent: work }'), 'parent: parent');
    assert.equal(at('- { id: a, parent: wo|rk }'), 'work: 人材');
    assert.equal(at('- id: a\n  replacedBy: "mon|ey" # 予算'), '"money": 予算');
  });

  it('are not of anything else', () => {
    for (const source of [
      '- id: wo|rk',
      '- id: a\n  nothing|: b',
      '# par|ent: work',
      '- id: a\n  parent: nob|ody',
    ])
      assert.equal(at(source), '', source);
  });
});
