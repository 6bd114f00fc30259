import assert from 'node:assert/strict';
import { wordForms } from '../../../../src/core/text/wordForms';

describe('wordForms', () => {
  it('gives each word of a list as it is', () => {
    assert.deepEqual(wordForms('議題 Date/Time'), ['議題', 'Date/Time']);
  });

  it('gives a word for each part of its groups, and for none of them', () => {
    assert.deepEqual(wordForms('{議事,会議}録{署名,}人 次第'), [
      '議事録署名人',
      '議事録人',
      '会議録署名人',
      '会議録人',
      '次第',
    ]);
  });
});
