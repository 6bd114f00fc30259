import * as assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fastest } from '../../support/fastest';

interface Configuration {
  brackets: [string, string][];
  autoClosingPairs: [string, string][];
  surroundingPairs: [string, string][];
  colorizedBracketPairs: [string, string][];
  autoCloseBefore: string;
  wordPattern: { pattern: string; flags: string };
  onEnterRules: { beforeText: { pattern: string }; action: { indent: string; appendText: string } }[];
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(process.cwd(), name), 'utf8'));
}

const configuration = read('language-configuration.json') as Configuration;
const manifest = read('package.json') as {
  contributes: { configurationDefaults: Record<string, Record<string, unknown>> };
};

/** The word at `|`, as VS Code finds it with the word pattern: the first match that touches the cursor. */
function wordAt(text: string): string | undefined {
  const cursor = text.indexOf('|');
  const { pattern, flags } = configuration.wordPattern;
  const matches = text.replace('|', '').matchAll(new RegExp(pattern, `${flags}g`));
  return [...matches].find((match) => match.index <= cursor && cursor < match.index + match[0].length)?.[0];
}

/** The word a double click on the character behind `|` selects: a run of one class of characters. */
function doubleClick(text: string): string {
  const cursor = text.indexOf('|');
  const line = text.replace('|', '');
  const separators = String(
    manifest.contributes.configurationDefaults['[minutes]']?.['editor.wordSeparators'],
  );
  const classOf = (char: string | undefined): number =>
    char === undefined ? -1 : char === ' ' || char === '\t' ? 1 : separators.includes(char) ? 2 : 0;
  let start = cursor;
  let end = cursor;
  while (classOf(line[start - 1]) === classOf(line[cursor])) start--;
  while (classOf(line[end]) === classOf(line[cursor])) end++;
  return line.slice(start, end);
}

/** What Enter at the end of the line appends to the new one (the indent of blanks and tabs is kept by VS Code). */
function enter(line: string): string | undefined {
  return configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText.pattern).test(line))
    ?.action.appendText;
}

describe('the word pattern', () => {
  // A run of kanji and katakana with the Latin letters and digits in it is one word: a compound noun is what
  // is looked up, hovered, renamed and searched for in minutes (サイバーセキュリティ戦略, ＤＸ推進室, 第4回会合).
  // Hiragana is a word of its own: it ends the noun (particles) and is seldom looked up. What VS Code's own
  // segmenter (editor.wordSegmenterLocales) does instead, サイバー｜セキュリティ｜戦略, cuts the noun in pieces.
  for (const [text, word] of [
    ['昨年末に決定した「サイバー|セキュリティ戦略」の検討', 'サイバーセキュリティ戦略'],
    ['|国家安全保障とか', '国家安全保障'],
    ['国家安全|保障とか', '国家安全保障'],
    ['検討に|おいては、', 'においては'],
    ['Ｄ|Ｘ推進室が', 'ＤＸ推進室'],
    ['本日の第|4回会合で', '第4回会合'],
    ['Society|5.0、', 'Society5.0'],
    ['I|T人材の育成', 'IT人材'],
    ['佐々|木委員から', '佐々木委員'],
    ['髙|﨑委員', '髙﨑委員'],
    ['𠮷|田委員', '𠮷田委員'],
    ['霞ヶ関|の庁舎', undefined],
    ['霞|ヶ関の庁舎', '霞ヶ関'],
    ['ﾜｰｷﾝｸﾞ|ｸﾞﾙｰﾌﾟ', 'ﾜｰｷﾝｸﾞｸﾞﾙｰﾌﾟ'],
    ['東京|・大阪', undefined],
    ['e-|mailで', 'e-mail'],
    ['|「', undefined],
    ['|、', undefined],
  ] as const)
    it(`${text} gives ${word ?? 'what follows'}`, () => {
      if (word !== undefined) assert.strictEqual(wordAt(text), word);
      else assert.notStrictEqual(wordAt(text), text.replace('|', ''));
    });

  it('never matches nothing, and is quick on a long line', () => {
    const { pattern, flags } = configuration.wordPattern;
    assert.ok(!new RegExp(`^(?:${pattern})$`, flags).test(''));
    const work = (): void => {
      for (const part of ['漢', 'あ', 'a-', '1.', 'ー', '・', '\ud83d', 'ａ＆'])
        [...part.repeat(50_000).matchAll(new RegExp(pattern, `${flags}g`))].length.toFixed();
    };
    assert.ok(fastest(work, 1000) < 1000);
  });
});

describe('the word separators', () => {
  // A double click does not ask the word pattern: VS Code selects a run of characters that are not separators.
  // With hiragana among the separators it selects the same compound nouns.
  for (const [text, word] of [
    ['昨年末に決定した「サイ|バーセキュリティ戦略」の検討', 'サイバーセキュリティ戦略'],
    ['本日の第|4回会合で', '第4回会合'],
    ['検討に|おいて進める', 'において'],
    ['○甲|野委員　賛成', '甲野委員'],
    ['（甲|野 花子）', '甲野'],
    ['#人|材/育成', '人材'],
  ] as const)
    it(`${text} selects ${word}`, () => {
      assert.strictEqual(doubleClick(text), word);
    });
});

describe('Enter', () => {
  for (const [line, appended] of [
    ['- 水位計の更新', '- '],
    ['  - 水位計の更新', '- '],
    ['-- 水位計の更新', '-- '],
    ['・水位計の更新', '・'],
    ['・ 水位計の更新', '・ '],
    ['　・水位計の更新', '　・'],
    ['　　・　水位計', '　　・　'],
    ['• 水位計の更新', '• '],
    ['•水位計の更新', '•'],
    ['● 水位計の更新', '● '],
    ['○ 水位計の更新', '○ '],
    ['◆ 水位計の更新', '◆ '],
    ['* 水位計の更新', '* '],
    // An empty bullet is not continued; the command of the key takes it away.
    ['- ', undefined],
    ['・', undefined],
    ['　・　', undefined],
    // No bullets.
    ['○甲野委員', undefined],
    ['○甲野委員　水位計の更新', undefined],
    ['-1度の水', undefined],
    ['--- ', undefined],
    ['水位計 - 更新', undefined],
    ['**重要**', undefined],
    ['（1）水位計', undefined],
  ] as const)
    it(`behind ${JSON.stringify(line)} ${appended === undefined ? 'is plain' : `appends ${JSON.stringify(appended)}`}`, () => {
      assert.strictEqual(enter(line), appended);
    });

  it('keeps the indent', () => {
    assert.ok(configuration.onEnterRules.every(({ action }) => action.indent === 'none'));
  });
});

describe('bracket pairs', () => {
  const japanese = [
    '（）',
    '「」',
    '『』',
    '【】',
    '〔〕',
    '＜＞',
    '《》',
    '〈〉',
    '［］',
    '｛｝',
    '()',
    '[]',
    '{}',
  ];
  for (const name of ['brackets', 'autoClosingPairs', 'surroundingPairs'] as const)
    it(`are all among ${name}`, () => {
      const pairs = configuration[name].map((pair) => pair.join(''));
      assert.deepStrictEqual(
        japanese.filter((pair) => !pairs.includes(pair)),
        [],
      );
    });

  it('close before Japanese punctuation and brackets too', () => {
    for (const char of '、。」）　 ') assert.ok(configuration.autoCloseBefore.includes(char), char);
  });

  it('leave out of colours what is not always a pair: 1) and ２）', () => {
    assert.ok(configuration.colorizedBracketPairs.every(([open]) => !'(（[＜'.includes(open)));
  });
});
