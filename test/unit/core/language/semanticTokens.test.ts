import * as assert from 'node:assert';
import { semanticTokens } from '../../../../src/core/language/semanticTokens';
import { parse } from '../../../../src/core/minutes/parse';
import { LineIndex } from '../../../../src/core/text/lineIndex';

const head = `みどり川流域保全会議 第4回会合 議事概要

1. 日時：令和8年2月20日（金）16時30分～18時00分
2. 場所：合同庁舎 4階会議室
3. 出席者
(委員)
甲野 花子\t東都大学 教授
乙山 三郎\t北陸大学 教授
4. 議事概要
`;

/** The text with its tokens in it: ⟦speaker甲野委員⟧. The header's lines, which are right, are left out. */
function marked(text: string, shown = text, firstLine?: number, lastLine?: number): string[] {
  const lines = new LineIndex(text);
  const tokens = semanticTokens(parse(text), lines, firstLine, lastLine);
  const all = Array.from({ length: lines.count }, (_, line) => {
    const source = text.slice(lines.start(line), lines.end(line));
    return tokens
      .filter((token) => token.line === line)
      .reduceRight(
        (out, { character, length, type }) =>
          `${out.slice(0, character)}⟦${type.replace('minutes', '').toLowerCase()} ${out.slice(character, character + length)}⟧${out.slice(character + length)}`,
        source,
      );
  });
  return all.slice(lines.count - shown.split('\n').length);
}

function inBody(body: string): string[] {
  return marked(head + body, body);
}

describe('semanticTokens', () => {
  it('says nothing where the grammar is right', () => {
    const body = '（1）意見交換\n○甲野委員　水位計が要る。\n○乙山委員　賛成である。 #予算\n以上';
    assert.deepStrictEqual(marked(head + body), (head + body).split('\n'));
    const bullets = '（1）意見交換\n- 水位計が要る。\n- 費用は国が負う。';
    assert.deepStrictEqual(inBody(bullets), bullets.split('\n'));
  });

  it('marks the speakers of a legend, which look like bullets', () => {
    const text = `みどり川保全会議　議事録
日時　令和６年８月29日（木）午前10時
（凡例　◎委員長　○委員　●事務局）
１　開会
●　定刻となったので、会議を始める。
◎　それでは、議事に入る。
○　資料の３頁について伺いたい。
●　御説明する。`;
    assert.deepStrictEqual(marked(text).slice(-3), [
      '⟦speaker ◎⟧　それでは、議事に入る。',
      '⟦speaker ○⟧　資料の３頁について伺いたい。',
      '⟦speaker ●⟧　御説明する。',
    ]);
  });

  it('undoes headings in a wrapped speech', () => {
    const body = `（1）意見交換
○甲野委員
　水位計の費用については、前回の会合で示された資料を見る限り、地方の負担が資料の図表の
（3）費用の見通しに示すよりも重いと言わざるを得ず、国の補助を三分の二に引き上げること
を求めたいと思うところである。あわせて、水位計の更新の時期についても、早めに示してほし
いと考えている。
○乙山委員
　賛成する。`;
    assert.strictEqual(
      inBody(body)[3],
      '⟦speech （3）費用の見通しに示すよりも重いと言わざるを得ず、国の補助を三分の二に引き上げること⟧',
    );
    assert.strictEqual(
      inBody(body.replace('引き上げること', '引き上げる #予算'))[3]?.endsWith('⟧ #予算'),
      true,
    );
  });

  it('shows the speaker that a heading names', () => {
    const body =
      '（1）会長冒頭挨拶\n- 本日は水位計の話をしたい。\n- よろしくお願いしたい。\n（2）意見交換\n- 賛成する。';
    assert.strictEqual(inBody(body)[0], '（1）⟦speaker 会長⟧冒頭挨拶');
    assert.strictEqual(inBody(body)[3], '（2）意見交換');
  });

  it('shows the names of a list on one line', () => {
    const text = `港湾防災研究会 第10回 議事要旨
１．日時　令和6年3月25日（月） 10時00分～12時00分
２．出席者
委員: 甲野委員（座長）、乙山委員、丙川委員
３．議事内容
- 訓練は年に二度行うべきである。
- 費用は国が負うべきである。`;
    assert.strictEqual(
      marked(text)[3],
      '委員: ⟦attendee 甲野委員⟧（座長）、⟦attendee 乙山委員⟧、⟦attendee 丙川委員⟧',
    );
  });

  it('finds speakers and headings in a record on one line', () => {
    const text =
      '防災会議（第２回）議事録 1. 日時：令和5年6月1日（木） 2. 場所：県庁 3. 出席者：甲野座長、乙山委員 4. 議事 ' +
      '○甲野座長　それでは始める。○乙山委員　資料について伺いたい。○甲野座長　説明をお願いする。'.repeat(8);
    const line = marked(text)[0] ?? '';
    for (const token of ['heading 2. 場所', 'heading 4. 議事', 'attendee 甲野座長', 'speaker 乙山委員'])
      assert.ok(line.includes(`⟦${token}⟧`), `${token}: ${line}`);
  });

  it('gives tokens of the lines that are asked for', () => {
    const body = '（1）会長冒頭挨拶\n- 一つ。\n（2）会長締め括り挨拶\n- 二つ。';
    const first = head.split('\n').length - 1;
    assert.strictEqual(marked(head + body, body)[2], '（2）⟦speaker 会長⟧締め括り挨拶');
    const part = marked(head + body, body, first, first);
    assert.strictEqual(part[0], '（1）⟦speaker 会長⟧冒頭挨拶');
    assert.strictEqual(part[2], '（2）会長締め括り挨拶');
  });

  it('takes any text, and stays within its lines', () => {
    const odd = [
      '',
      '\n\n',
      '○',
      '（（（（',
      '#'.repeat(200),
      '\ud83d',
      '- \n- \n',
      '1.\n1.\n',
      ' #a'.repeat(5000),
      '\r\r\n',
    ];
    for (const text of odd) {
      const lines = new LineIndex(text);
      let before = { line: -1, end: 0 };
      for (const { line, character, length } of semanticTokens(parse(text), lines)) {
        assert.ok(length > 0 && lines.start(line) + character + length <= lines.end(line));
        assert.ok(line > before.line || character >= before.end);
        before = { line, end: character + length };
      }
    }
  });
});
