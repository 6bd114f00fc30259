import assert from 'node:assert/strict';
import { LineFacts } from '../../../../src/core/minutes/lines/lineFacts';
import { readLines } from '../../../../src/core/minutes/lines/lineTable';
import { mojibakeMark, readMark, type Mark } from '../../../../src/core/minutes/lines/marks';

/** Where content begins is shown by ｜ in `source`: `（1）｜題`. */
function at(source: string): { line: string; content: number } {
  const content = source.indexOf('｜');
  return { line: source.replace('｜', ''), content };
}

function read(line: string): Mark | null {
  return readMark(line, 0, line.length);
}

/** Each line of `expected` is `line with ｜ before its content → kind style number`. */
function check(expected: string): void {
  for (const row of expected.trim().split('\n')) {
    const [source = '', wanted = ''] = row.trim().split(' → ');
    const { line, content } = at(source);
    const mark = read(line);
    const got = mark === null ? '-' : [mark.kind, mark.style, mark.number ?? ''].join(' ').trim();
    assert.equal(got, wanted, line);
    assert.equal(mark?.content, content, `content of ${line}`);
  }
}

/** The marks of the lines have one style. */
function sameStyle(...lines: string[]): void {
  assert.equal(new Set(lines.map((line) => read(line)?.style)).size, 1, lines.join(' / '));
}

function none(...lines: string[]): void {
  for (const line of lines) assert.equal(read(line), null, line);
}

describe('readMark', () => {
  it('reads numbers with a dot, a comma or nothing but a space', () => {
    check(`
      4. ｜議事概要 → number 1. 4
      ４．｜議事概要 → number 1. 4
      4 ｜議事概要 → number 1. 4
      ４　｜議事概要 → number 1. 4
      10．｜その他 → number 1. 10
      12、｜その他 → number 1. 12
      ４｜議事概要 → number 1. 4
      １｜日時 → number 1. 1
      １ ｜日時 → number 1. 1
      １　｜日　　時 → number 1. 1`);
  });

  it('reads bracketed numbers of every width as one style', () => {
    check(`
      （1）｜開会 → number (1) 1
      (3) ｜意見交換 → number (1) 3
      （１２）　｜その他 → number (1) 12
      ⑴　｜開会 → number (1) 1
      ⑿｜その他 → number (1) 12
      1) ｜開会 → number 1) 1
      １）｜開会 → number 1) 1
      （1)｜開会 → number (1) 1`);
    sameStyle('（1）題', '(1) 題', '（１）題', '⑴題', '（1)題');
    sameStyle('1. 題', '１．題', '１　題', '1、題', '⒈題');
  });

  it('keeps kanji and letters in brackets apart from digits', () => {
    check(`
      （一）｜総則 → number (一) 1
      （十二）｜雑則 → number (一) 12
      （ア）｜効果 → number (ア) ア
      (a) ｜効果 → number (a) a`);
  });

  it('reads circled and Roman numbers', () => {
    check(`
      ①｜背景 → number ① 1
      ⑳　｜背景 → number ① 20
      ❶｜背景 → number ① 1
      Ⅰ　｜総論 → number Ⅰ 1
      Ⅳ．｜各論 → number Ⅰ 4
      ⅲ ｜細目 → number Ⅰ 3`);
  });

  it('reads kanji numbers with a delimiter', () => {
    check(`
      一、｜開会 → number 一、 1
      十二、｜閉会 → number 一、 12
      二　｜議題 → number 一、 2
      三．｜その他 → number 一、 3
      一　｜日時 → number 一、 1`);
  });

  it('reads kana and letters', () => {
    check(`
      ア　｜効果 → number ア ア
      イ．｜課題 → number ア イ
      ウ）｜課題 → number ア) ウ
      A. ｜論点 → number a A
      Ａ．｜論点 → number a A
      a) ｜論点 → number a) a`);
  });

  it('reads 第1 and numbered items', () => {
    check(`
      第１　｜開催日時及び場所 → number 第 1
      第４｜ → number 第 4
      第２章　｜総則 → number 第章 2
      第三節　｜雑則 → number 第節 3
      議題１　｜計画の骨子 → number 議題 1
      議題（２）　｜予算 → number 議題 2
      日程第３　｜一般質問 → number 日程 3
      議案第5号　｜条例の改正 → number 議案 5`);
  });

  it('reads numbers with a colon, a comma or a dot in the middle', () => {
    check(`
      2,｜議 事 → number 1. 2
      １：｜日時 → number 1: 1
      3・｜議事 → number 1・ 3`);
    none('1,200円', '10：30から', '3・11の', '1・5倍');
  });

  it('reads numbers and items in brackets of every form', () => {
    check(`
      【1】｜日時 → number 【1 1
      〔２〕｜場所 → number 〔1 2
      ＜3＞ ｜議事 → number <1 3
      [4] ｜その他 → number [1 4
      （議題1）｜苗木について → number (議題 1
      【議題２】　｜苗木について → number 【議題 2
      （ｱ）｜効果 → number (ア) ア`);
    assert.equal(read('【議題１】')?.kind, 'bracket');
    assert.equal(read('【審議事項（1）苗木について】')?.kind, 'bracket');
  });

  it('reads bills by their numbers', () => {
    check(`
      第1号　｜苗木について → number 第号 1
      議第3号　｜苗木について → number 議 3
      承認第12号 ｜専決処分 → number 承認 12
      議員提出議案第2号　｜意見書 → number 議員提出議案 2`);
    none('第1号様式', '第2号、第3号', '承認を求める', '認定第', '発言第2');
  });

  it('reads Roman numbers in letters', () => {
    check(`
      II. ｜議事 → number Ⅰ 2
      iii) ｜効果 → number Ⅰ 3
      ＩＶ．｜その他 → number Ⅰ 4`);
    none('IT化', 'VI型', 'ix');
    const list = ['I. 日時', 'II. 場所', 'III. 議事', 'IV. その他', 'V. 閉会'].join('\n');
    const facts = new LineFacts(readLines(list));
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((i) => facts.mark(i)?.number),
      ['1', '2', '3', '4', '5'],
    );
    assert.equal(new LineFacts(readLines('I. 日時\nJ. 場所')).mark(0)?.style, 'a');
  });

  it('reads circles, squares and their content', () => {
    check(`
      ○｜甲野委員　賛成である。 → circle ○
      ○　｜甲野委員 → circle ○
      ◯｜甲野委員 → circle ◯
      〇｜甲野委員 → circle 〇
      ◎｜議事 → circle ◎
      ●　｜御指摘のとおり。 → circle ●
      ■｜日時 → square ■
      ◇｜日時 → square ◇
      △｜日程第１ → square △
      ◆ ｜論点 → square ◆`);
  });

  it('reads bullets, runs of them and private-use glyphs', () => {
    check(`
      - ｜賛成である。 → bullet -
      -- ｜細かい点。 → bullet --
      ・｜賛成である。 → bullet ・
      • ｜賛成である。 → bullet •
      * ｜賛成である。 → bullet *
      ー　｜細かい点。 → bullet ー
      \uf09e ｜賛成である。 → bullet \uf09e
      \ue000｜賛成である。 → bullet \ue000`);
  });

  it('reads brackets with the place of their closing partner', () => {
    for (const source of [
      '【日時】',
      '（委員）',
      '＜政府側＞',
      '≪1．開会≫',
      '《題》',
      '〔甲野委員〕',
      '(事務局)',
    ]) {
      const mark = read(`${source} 続き`);
      assert.equal(mark?.kind, 'bracket', source);
      assert.equal(mark.close, source.length - 1, source);
      assert.equal(mark.content, source.length + 1, source);
    }
    sameStyle('＜題＞', '<題>');
    sameStyle('（委員）', '(委員)');
    sameStyle('≪題≫', '《題》');
  });

  it('takes a bracket in a bracket as part of it', () => {
    const line = '（委員長（座長））の発言';
    assert.equal(read(line)?.close, line.indexOf('）の'));
  });

  it("reads Markdown's headings, with the number behind them", () => {
    check(`
      # ｜議事録 → hash #
      ### ｜意見 → hash ###
      ## 1. ｜日時 → hash ## 1`);
    none('#計画', '#計画/骨子', '####### 七つ');
  });

  it('takes no count for a number', () => {
    none(
      '10 年の計画である。',
      '３点申し上げる。',
      '３ 点申し上げる。',
      '8月の会議',
      '20 名が出席した。',
      '5 つの論点',
    );
    none('2時間の審議', '３割の減', '1 人当たり', '２ 社が応じた', '5％の増', '三　点ある');
    none('10時00分', '14:00～16:00', '3.5％', '2023/09/04', '2025-02-17', '100. 百', '1/2');
  });

  it('takes no ordinal in prose for a heading', () => {
    none(
      '第17回会合 議事録',
      '第１に、費用である。',
      '第13条の規定',
      '第三者の意見',
      '第3期計画',
      '議題の確認',
      '日本の状況',
    );
    none('議事に入る。', '報告を受けた。', '案を示す。');
  });

  it('takes no word for a bullet or a letter', () => {
    none(
      'ーション管理',
      '－５度まで下がる',
      '-5℃',
      'アクセスの改善',
      'イベント',
      'Aさんの例',
      'AI の活用',
      'e.g. 例',
    );
    none('十分な議論', '一方、費用は', '二つある。', '※ 注記である。', '委員会', 'ｱｲｳ', '');
  });

  it('takes no aside and no page number for a bullet', () => {
    none('−資料1に基づき説明−', '- 3 -', '－ 以上 －', '― 休憩 ―');
  });

  it('takes no bracket without its partner', () => {
    none('（閉じない', '「引用」である', '『書名』', '」閉じる', '））');
  });

  it('reads from an offset, and not past the end', () => {
    assert.equal(readMark('あ○甲野委員', 1, 6)?.content, 2);
    assert.equal(readMark('（委員）', 0, 3), null);
    assert.equal(readMark('', 0, 0), null);
    assert.equal(readMark('○', 0, 1)?.content, 1);
  });
});

describe('mojibakeMark', () => {
  it('reads @ A B as circled numbers', () => {
    const number = (line: string): string | null | undefined => mojibakeMark(line, 0, line.length)?.number;
    assert.equal(number('@背景について'), '1');
    assert.equal(number('A課題について'), '2');
    assert.equal(number('Bその他'), '3');
  });

  it('reads no word', () => {
    for (const line of ['AIの活用', 'A 題', '@', '@ 題', '@name', 'zすべて', '背景']) {
      assert.equal(mojibakeMark(line, 0, line.length), null, line);
    }
  });
});
