import { strict as assert } from 'node:assert';
import { Codebook } from '../../../../src/core/themes/codebook';
import { readCodebook } from '../../../../src/core/themes/codebookFile';

const { codebook } = readCodebook(
  [
    '- { id: work, label: 人材, color: blue, aliases: [人づくり, HR] }',
    '- { id: training, label: 人材育成, parent: work }',
    '- { id: oldTraining, label: 研修, parent: work, color: red, deprecated: true, replacedBy: older }',
    '- { id: older, label: 講習, deprecated: true, replacedBy: training }',
    '- { id: chain, label: サプライチェーン }',
    '- { id: deep, label: ＤＸ研修, parent: training }',
  ].join('\n'),
);

const labels = (themes: readonly { label: string }[]): string => themes.map(({ label }) => label).join(' ');

describe('a codebook', () => {
  it('finds themes by label, alias and path, whatever the width, case and spaces', () => {
    for (const [text, id] of [
      ['人材', 'work'],
      ['人 材', 'work'],
      ['ｈｒ', 'work'],
      ['人材/人材育成', 'training'],
      ['人づくり／人材育成', 'training'],
      ['人材育成/DX研修', 'deep'],
      ['人材/人材育成/dx研修', 'deep'],
      ['ｻﾌﾟﾗｲﾁｪｰﾝ', 'chain'],
    ] as const)
      assert.equal(codebook.byLabel(text)?.id, id, text);
    for (const text of ['', '人', 'work', '人材/', '/人材', '人材/DX研修', '講習/人材育成', 'x/人材'])
      assert.equal(codebook.byLabel(text), null, text);
  });

  it('knows its tree', () => {
    assert.equal(labels(codebook.roots), '人材 講習 サプライチェーン');
    assert.equal(labels(codebook.children('work')), '人材育成 研修');
    const [work] = codebook.roots;
    const deep = codebook.get('deep');
    assert.ok(work && deep);
    assert.equal(labels(codebook.descendants(work)), '人材育成 ＤＸ研修 研修');
    assert.equal(labels(codebook.ancestors(deep)), '人材育成 人材');
    assert.equal(codebook.colorOf(deep), 'blue');
    assert.equal(codebook.get('nobody'), null);
  });

  it('follows deprecated themes to the last successor', () => {
    const old = codebook.get('oldTraining');
    assert.ok(old);
    assert.equal(codebook.successor(old)?.id, 'training');
    assert.equal(codebook.colorOf(old), 'red');
  });

  it('offers the labels nearest to a misspelt one', () => {
    assert.equal(labels(codebook.nearest('人才育成', 2)), '人材育成');
    assert.equal(labels(codebook.nearest('サプライ・チェイン', 3)), 'サプライチェーン');
    assert.equal(labels(codebook.nearest('人材/研修育成', 1)), '人材育成');
    assert.equal(labels(codebook.nearest('まったく別の話', 3)), '');
    assert.equal(labels(Codebook.empty.nearest('人材', 3)), '');
  });
});
