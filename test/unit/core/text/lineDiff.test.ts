import { strict as assert } from 'node:assert';
import { lineEdits } from '../../../../src/core/text/lineDiff';
import { applyEdits } from '../../../../src/core/text/textEdit';

describe('the edits from one text to another', () => {
  it('are the lines that differ', () => {
    assert.deepEqual(lineEdits('甲\n乙\n丙\n', '甲\n丁\n丙\n'), [
      { span: { start: 2, end: 4 }, text: '丁\n' },
    ]);
    assert.deepEqual(lineEdits('甲\n乙\n丙\n丁', '乙\n丙\n戊\n丁'), [
      { span: { start: 0, end: 2 }, text: '' },
      { span: { start: 6, end: 6 }, text: '戊\n' },
    ]);
    assert.deepEqual(lineEdits('甲', '甲'), []);
  });

  it('make the one of the other, whatever the texts', () => {
    const texts = [
      '',
      '\n',
      '甲',
      '甲\n',
      '甲\n甲\n',
      '乙\n甲\n乙',
      '甲\r\n乙\r\n',
      '\n\n甲\n\n乙',
      '丙\n乙\n丙\n甲',
    ];
    for (const before of texts)
      for (const after of texts) assert.equal(applyEdits(before, lineEdits(before, after)), after);
  });
});
