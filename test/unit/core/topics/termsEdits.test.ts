import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { planTerms, type TermsChange } from '../../../../src/core/topics/termsEdits';
import { readTermsFile } from '../../../../src/core/topics/termsFile';

function after(text: string, change: TermsChange): string | null {
  const edits = planTerms(text, change);
  return edits === null ? null : applyEdits(text, edits);
}

const ignore = (term: string): TermsChange => ({ kind: 'ignore', term });
const merge = (...terms: string[]): TermsChange => ({ kind: 'merge', terms });

describe('changes of terms.yaml', () => {
  it('begin a file', () => {
    assert.equal(after('', ignore('会議室の予約')), 'ignore:\n  - 会議室の予約\n');
    assert.equal(
      after('', merge('乗合タクシー', 'デマンド交通')),
      'synonyms:\n  - [乗合タクシー, デマンド交通]\n',
    );
  });

  it('add to lists in brackets and in lines, and leave comments where they are', () => {
    assert.equal(
      after('ignore: [甲, 乙] # 二つ\nkeep: []\n', ignore('丙丁')),
      'ignore: [甲, 乙, 丙丁] # 二つ\nkeep: []\n',
    );
    assert.equal(after('keep: []\n', { kind: 'keep', term: '丙丁' }), 'keep: [丙丁]\n');
    assert.equal(after('ignore: # まだない\n', ignore('丙丁')), 'ignore: [丙丁] # まだない\n');
    assert.equal(
      after('# 語\nignore:\n  - 甲乙 # 一つ目\n  # 終わり\nkeep: [丙丁]\n', ignore('戊己')),
      '# 語\nignore:\n  - 甲乙 # 一つ目\n  - 戊己\n  # 終わり\nkeep: [丙丁]\n',
    );
    assert.equal(after('ignore:\n  - 甲乙', ignore('戊己')), 'ignore:\n  - 甲乙\n  - 戊己\n');
    assert.equal(after('ignore:\r\n  - 甲乙\r\n', ignore('戊己')), 'ignore:\r\n  - 甲乙\r\n  - 戊己\r\n');
  });

  it('quote what YAML would read as something else', () => {
    const text = after('', ignore('A: B, #C')) ?? '';
    assert.deepEqual(readTermsFile(text).rules.ignore, ['A: B, #C']);
    assert.deepEqual(readTermsFile(after(text, ignore('12345')) ?? '').rules.ignore, ['A: B, #C', '12345']);
  });

  it('say nothing twice', () => {
    assert.deepEqual(planTerms('ignore: [取組み]\n', ignore('取り組み')), []);
    assert.deepEqual(planTerms('synonyms: [[甲乙, 丙丁]]\n', merge('甲乙', '丙丁')), []);
  });

  it('put a term into the list of synonyms that it belongs to', () => {
    assert.equal(
      after('synonyms:\n  - [甲乙, 丙丁] # 似た語\n', merge('甲乙', '戊己')),
      'synonyms:\n  - [甲乙, 丙丁, 戊己] # 似た語\n',
    );
    assert.equal(
      after('synonyms:\n  - [甲乙, 丙丁]\n', merge('戊己', '甲乙')),
      'synonyms:\n  - [戊己, 甲乙, 丙丁]\n',
    );
    assert.equal(
      after('synonyms:\n  - - 甲乙\n    - 丙丁\n', merge('甲乙', '戊己')),
      'synonyms:\n  - - 甲乙\n    - 丙丁\n    - 戊己\n',
    );
    assert.equal(
      after('synonyms:\n  - - 甲乙\n    - 丙丁\n', merge('戊己', '丙丁')),
      'synonyms:\n  - - 戊己\n    - 甲乙\n    - 丙丁\n',
    );
  });

  it('make one list of several', () => {
    assert.equal(
      after(
        'synonyms:\n  - [甲乙, 丙丁]\n  # 二つ目\n  - [戊己, 庚辛]\nkeep: [壬癸]\n',
        merge('庚辛', '甲乙'),
      ),
      'synonyms:\n  # 二つ目\n  - [戊己, 庚辛, 甲乙, 丙丁]\nkeep: [壬癸]\n',
    );
    assert.equal(
      after('synonyms: [[甲乙, 丙丁], [戊己, 庚辛]]\n', merge('甲乙', '戊己')),
      'synonyms: [[甲乙, 丙丁, 戊己, 庚辛]]\n',
    );
  });

  it('do not touch what is no such file', () => {
    for (const text of ['ignore: [甲', '- 甲乙\n', 'ignore: 甲乙\n', '{ ignore: [甲乙] }'])
      assert.equal(planTerms(text, ignore('丙丁')), null, text);
    assert.equal(planTerms('', merge('甲乙')), null);
  });
});
