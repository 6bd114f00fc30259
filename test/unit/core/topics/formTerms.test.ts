import { strict as assert } from 'node:assert';
import { FormList } from '../../../../src/core/topics/formList';
import { termsOfForm } from '../../../../src/core/topics/formTerms';
import { hashesOf } from '../../../../src/core/topics/termCollector';
import { writeForm, type TermForm } from '../../../../src/core/topics/termForm';
import { noTermRules } from '../../../../src/core/topics/termRuleSet';
import { TermRules } from '../../../../src/core/topics/termRules';
import { TextHash } from '../../../../src/core/topics/textHash';
import { Vocabulary } from '../../../../src/core/topics/vocabulary';

const rules = new TermRules();
/** Synonyms that are in no term here: what is written is read word by word then. */
const others = new TermRules({ ...noTermRules, synonyms: [{ term: '甲乙丙', variants: ['丁戊己'] }] });

function form(key: string, ...words: readonly string[]): TermForm {
  return { key, kind: 'term', words };
}

function units(term: TermForm): Uint16Array {
  return FormList.of([writeForm(term)]).unitsOf(0);
}

describe('the terms in a form', () => {
  it('are the same letter by letter and word by word', () => {
    for (const words of [
      ['訓練'],
      ['地域', '交通', '会議'],
      ['デマンド', '交通'],
      ['人々', '々', '化'],
      ['ai', '5g', '化'],
      ['ン', 'ァ', '一', '鿿'],
      ['サーバー', '室'],
      ['カヴァ', '一ヶ', '月'],
      ['取り組み', '方'],
      ['Web', '会議'],
      ['地域', '地域', '地域'],
    ]) {
      for (const kind of ['term', 'action'] as const) {
        const one = units({ key: '', kind, words });
        assert.deepEqual(termsOfForm(one, rules), termsOfForm(one, others), words.join('|'));
      }
    }
  });

  it('are the term, and all shorter runs of two letters or more', () => {
    const { kind, length, hashes } = termsOfForm(units(form('', '地域', '交通', '網')), rules);
    const keys = ['地域交通網', '地域', '地域交通', '交通', '交通網'];
    assert.deepEqual({ kind, length }, { kind: 'term', length: 2.5 });
    assert.deepEqual(
      hashes,
      keys.flatMap((key) => [TextHash.of(key).one, TextHash.of(key).two]),
    );
  });

  it('of a name are the name', () => {
    const law = units({ key: 'law:1', kind: 'law', words: ['道路交通法'] });
    const { one, two } = TextHash.of('law:1');
    assert.deepEqual(termsOfForm(law, rules), { kind: 'law', length: 1, hashes: [one, two] });
  });
});

describe('the vocabulary', () => {
  function vocabularyOf(...terms: readonly TermForm[]): Vocabulary {
    const vocabulary = new Vocabulary(rules);
    for (const term of terms) {
      const [one = 0, two = 0] = hashesOf([writeForm(term)]);
      vocabulary.addForm(units(term), one, two);
    }
    return vocabulary;
  }

  /** The keys of the terms in the family of each form. */
  function families(vocabulary: Vocabulary): string[][] {
    return Array.from({ length: vocabulary.formCount }, (_, i) => {
      const from = vocabulary.familyOfForm[i] ?? 0;
      const numbers = vocabulary.families.subarray(from + 1, from + 1 + (vocabulary.families[from] ?? 0));
      return Array.from(numbers, (number) => vocabulary.keyOf(number));
    });
  }

  const whole = form('サーバ室', 'サーバー室');
  const parted = form('サーバ室', 'サーバー', '室');
  const server = form('サーバ', 'サーバー');

  it('gives a form the parts of its own words, whatever came first', () => {
    assert.deepEqual(families(vocabularyOf(server, whole, parted)), [
      ['サーバ'],
      ['サーバ室'],
      ['サーバ室', 'サーバ'],
    ]);
    assert.deepEqual(families(vocabularyOf(parted, whole, server)), [
      ['サーバ室', 'サーバ'],
      ['サーバ室'],
      ['サーバ'],
    ]);
  });

  it('tells the parts of a term, and whose part it is, once', () => {
    const vocabulary = vocabularyOf(whole, parted, form('', 'サーバ', '室'), server);
    const number = vocabulary.find('サーバ')?.number ?? -1;
    const wholes: string[] = [];
    vocabulary.forEachWhole(number, (each) => wholes.push(vocabulary.keyOf(each)));
    assert.deepEqual(wholes, ['サーバ室']);
    assert.deepEqual(vocabulary.find('サーバ室')?.parts, [number]);
    assert.equal(vocabulary.find('室')?.number, undefined);
  });
});
