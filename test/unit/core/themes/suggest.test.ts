import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../../../src/core/minutes/parse';
import type { Remark } from '../../../../src/core/minutes/model';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import { patternMatcher } from '../../../../src/core/themes/patterns';
import { ThemeRules } from '../../../../src/core/themes/rules';
import { suggestions } from '../../../../src/core/themes/suggest';
import { ThemeModel } from '../../../../src/core/themes/themeModel';
import { themeWords } from '../../../../src/core/themes/words';
import { projectRoot } from '../../support/projectRoot';

describe('the words of a remark', () => {
  it('are its runs of kanji, katakana and Latin letters', () => {
    const words = (text: string): string =>
      themeWords(text)
        .map((word) => word.text)
        .join(' ');
    assert.equal(words('人材育成の研修を受ける。'), '人材育成 人材 材育 育成 研修');
    assert.equal(words('ＤＸとｻｲﾊﾞーを、サイバーで。'), 'dx サイハ サイバー');
    assert.equal(words('そうである。'), '');
    assert.deepEqual(themeWords('の研修')[0]?.span, { start: 1, end: 3 });
  });
});

describe('what was tagged before', () => {
  const model = new ThemeModel();
  const buses = [
    '路線の増便を運転手が望む。',
    '路線の減便が続く。',
    '路線の増便で運転手が要る。',
    '朝の路線の増便がよい。',
    '運転手が助かる。',
  ];
  const books = ['図書館の本が古い。', '図書館を夜も開く。', '本の貸出を増やす。', '図書館の席を増やす。'];
  const others = ['道路が狭い。', '橋が古い。', '公園が遠い。', '川が濁る。', '駅が暗い。'];
  const teach = (texts: readonly string[], theme: string): void => {
    // A few remarks alone convince nobody.
    for (let n = 0; n < 60; n++) for (const text of texts) model.add(text, [theme]);
  };
  teach(buses, 'bus');
  teach(books, 'library');
  teach(others, 'town');

  it('suggests themes and says by which words', () => {
    const [first, second] = model.suggest('路線の増便に運転手が要る。');
    assert.equal(first?.theme, 'bus');
    assert.equal(second, undefined);
    const [reason] = first.reasons;
    assert.equal(reason?.word, '路線');
    assert.equal(reason.withTheme, 240);
    assert.equal(reason.without, 0);
    assert.ok(reason.weight > 0 && first.score > 0.5);
    assert.deepEqual(model.suggest('何も知らない話である。'), []);
  });

  it('is forgotten when tags go', () => {
    for (let n = 0; n < 60; n++) for (const text of buses) model.remove(text, ['bus']);
    assert.equal(model.remarks, 540);
    assert.deepEqual(model.suggest('路線の増便に運転手が要る。'), []);
    teach(buses, 'bus');
    assert.equal(model.suggest('路線の増便に運転手が要る。')[0]?.theme, 'bus');
  });

  it('says nothing before there is enough to learn from', () => {
    const young = new ThemeModel();
    for (const text of buses) young.add(text, ['bus']);
    assert.deepEqual(young.suggest('路線の増便に運転手が要る。'), []);
  });
});

describe('suggestions', () => {
  const { codebook } = readCodebook(
    '- { id: a, keywords: 人材 }\n- { id: b, parent: a, keywords: 研修 }\n- { id: c }\n- { id: old, deprecated: true }',
  );
  const rules = new ThemeRules(codebook, patternMatcher);
  const learnt = ['c', 'old', 'nobody'].map((theme) => ({ theme, score: 0.9, reasons: [] }));

  it('leave out what the remark has, what is deprecated and parents of what it gets', () => {
    const ids = (text: string, present: readonly string[]): string =>
      suggestions(codebook, rules.match(text), learnt, present)
        .map(({ theme }) => theme.id)
        .join(' ');
    assert.equal(ids('人材である。', []), 'a c');
    assert.equal(ids('人材の研修である。', []), 'b c');
    assert.equal(ids('人材の研修である。', ['b', 'c']), '');
  });
});

describe('suggestions on the samples', () => {
  const root = projectRoot();
  const tagged = JSON.parse(readFileSync(join(root, 'test/fixtures/themes/samples.json'), 'utf8')) as Record<
    string,
    Record<string, string[]>
  >;
  const { codebook } = readCodebook(readFileSync(join(root, 'seeds/.minutes/themes.yaml'), 'utf8'));

  interface Example {
    readonly remark: Remark;
    readonly ids: readonly string[];
  }
  const examples: Example[] = Object.entries(tagged).flatMap(([name, tags]) =>
    parse(readFileSync(join(root, 'seeds', name), 'utf8')).remarks.map((remark, i) => ({
      remark,
      ids: (tags[String(i)] ?? []).map((label) => codebook.byLabel(label)?.id ?? label),
    })),
  );

  /** Share of suggestions that are right, and of themes that are suggested. */
  function measure(name: string, suggest: (example: Example) => readonly string[]) {
    let [right, said, wanted] = [0, 0, 0];
    for (const example of examples) {
      const found = suggest(example);
      right += found.filter((id) => example.ids.includes(id)).length;
      said += found.length;
      wanted += example.ids.length;
    }
    const figures = { precision: right / said, recall: right / wanted };
    if (process.env.MINUTES_FIGURES !== undefined)
      console.log(
        `    ${name}: precision ${figures.precision.toFixed(2)}, recall ${figures.recall.toFixed(2)}`,
      );
    return figures;
  }

  it('by the rules of the starter codebook are right four times of five', () => {
    const rules = new ThemeRules(codebook, patternMatcher);
    const { precision, recall } = measure('rules', ({ remark }) =>
      rules.match(remark.text).map(({ theme }) => theme.id),
    );
    assert.ok(precision >= 0.8 && recall >= 0.4, `${precision} ${recall}`);
  });

  it('by the other remarks’ tags are right seven times of ten', () => {
    const model = new ThemeModel();
    for (const { remark, ids } of examples) model.add(remark.text, ids);
    const { precision, recall } = measure('tagged before, one remark left out', ({ remark, ids }) => {
      model.remove(remark.text, ids);
      const found = model.suggest(remark.text).map(({ theme }) => theme);
      model.add(remark.text, ids);
      return found;
    });
    assert.ok(precision >= 0.7 && recall >= 0.25, `${precision} ${recall}`);
  });
});
