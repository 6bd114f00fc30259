import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { outline, type OutlineNode } from '../../../../src/core/minutes/outline';
import { parse } from '../../../../src/core/minutes/parse';
import { defaultSettings } from '../../../../src/core/settings';
import { decodeText } from '../../../../src/core/text/decode';

/** One line a node, indented: kind, name, detail. */
function printed(nodes: readonly OutlineNode[], depth = 0): string {
  return nodes
    .map(({ kind, name, detail, children }) => {
      const line = `${'  '.repeat(depth)}${kind} ${name}${detail === '' ? '' : ` | ${detail}`}\n`;
      return line + printed(children, depth + 1);
    })
    .join('');
}

/** The text without the indentation of its first line. */
function block(text: string): string {
  const lines = text.replace(/^\n/u, '').trimEnd().split('\n');
  const indent = /^ */u.exec(lines[0] ?? '')?.[0].length ?? 0;
  return `${lines.map((line) => line.slice(indent)).join('\n')}\n`;
}

const attributed = block(`
  みなと町図書館運営協議会（第3回）議事録

  1. 日時：令和8年2月20日（金）10:00～11:30
  2. 場所：みなと町役場 第一会議室
  3. 出席者
  （委員）
  甲野 花子	みなと大学 教授【座長】
  乙山 次郎	みなと町立第一小学校 校長
  （事務局）
  丁田 四郎	みなと町教育委員会 生涯学習課長

  4. 議題
  （1）開館時間の延長について
  （2）移動図書館の巡回路について

  5. 議事
  （1）開館時間の延長について
  ○丁田課長
  　資料1に基づき、開館時間を午後8時まで延ばす案を説明する。
  ○乙山委員
  　子どもの帰り道が暗くなるのが気にかかる。閉館に合わせて町内のバスを一便増やせないか、交通会社に聞いてほしい。
  （2）移動図書館の巡回路について
  ○甲野座長
  　それでは、北浜地区を加えることを了承する。
  以上
`);

const anonymous = block(`
  みなと町図書館運営協議会
  第4回 議事概要

  1. 日時　令和8年5月22日（金）14時00分～15時00分
  2. 場所　みなと町役場 第二会議室
  3. 議事概要
  （1）バスの増便について
  - 交通会社から、土曜日のみ一便を増やせるとの回答があった。
  - 平日についても、来年度に改めて相談したい。

  - 利用者の声を先に集めるべきではないか。
`);

describe('outline', () => {
  it('shows title, attendees by group, agenda, sections and remarks with their speakers', () => {
    assert.equal(
      printed(outline(parse(attributed))),
      block(`
        header みなと町図書館運営協議会（第3回）議事録 | 2026-02-20 10:00–11:30
        section 1 日時 | 2026-02-20 10:00–11:30
        section 2 場所 | みなと町役場 第一会議室
        section 3 出席者
          attendees 委員 | 2
            attendee 甲野 花子 | みなと大学 教授【座長】
            attendee 乙山 次郎 | みなと町立第一小学校 校長
          attendees 事務局 | 1
            attendee 丁田 四郎 | みなと町教育委員会 生涯学習課長
        section 4 議題
          agendaItem 開館時間の延長について
          agendaItem 移動図書館の巡回路について
        section 5 議事
          section 1 開館時間の延長について
            remark 丁田課長 | 資料1に基づき、開館時間を午後8時まで延ばす案を説明する。
            remark 乙山委員 | 子どもの帰り道が暗くなるのが気にかかる。閉館に合わせて町内のバスを一便増やせな…
          section 2 移動図書館の巡回路について
            remark 甲野座長 | それでは、北浜地区を加えることを了承する。
      `),
    );
  });

  it('has those who were away apart, where labels alone on their lines tell who they are', () => {
    const text = block(`
      第3回みなと町花壇審議会議事録
      日時
      令和8年5月22日（金）14時00分～15時00分
      出席者
      甲野 花子、乙山 次郎
      欠席者
      丁田 四郎
      議事
      甲野会長　始めます。
      乙山委員　はい。
      甲野会長　終わります。
    `);
    assert.equal(
      printed(outline(parse(text)).slice(0, 3)),
      block(`
        header 第3回みなと町花壇審議会議事録 | 2026-05-22 14:00–15:00
        attendees 出席者 | 2
          attendee 甲野 花子
          attendee 乙山 次郎
        attendees 欠席者 | 1
          attendee 丁田 四郎
      `),
    );
  });

  it('numbers anonymous remarks', () => {
    assert.equal(
      printed(outline(parse(anonymous)).slice(-1)),
      block(`
        section 3 議事概要
          section 1 バスの増便について
            remark 1. 交通会社から、土曜日のみ一便を増やせるとの回答があった。
            remark 2. 平日についても、来年度に改めて相談したい。
            remark 3. 利用者の声を先に集めるべきではないか。
      `),
    );
  });

  it('ends a block of items before the remarks that follow it', () => {
    const text = block(`
      みなと町緑化本部 第2回会合 議事概要
      （1）討議
      【決定事項】
      ・街路樹の植え替えについて
      【報告事項】
      ・花壇の里親制度について
      ○甲野委員
      　植え替えの時期は、冬の前がよいと思う。
      ○乙山委員
      　里親の数が昨年より増えたのは喜ばしい。
      （2）その他
      ○甲野委員
      　次回は夏に開きたい。
    `);
    assert.equal(
      printed(outline(parse(text)).slice(1, 2)),
      block(`
        section 1 討議
          section 決定事項
            decision 街路樹の植え替えについて
          section 報告事項
            agendaItem 花壇の里親制度について
          remark 甲野委員 | 植え替えの時期は、冬の前がよいと思う。
          remark 乙山委員 | 里親の数が昨年より増えたのは喜ばしい。
      `),
    );
  });

  it('does not repeat a number that the title has', () => {
    const text =
      '甲町緑化協議会 第2回 議事概要\n＜1.植え替えについて＞\n・一つ目である。\n・二つ目である。\n';
    assert.equal(outline(parse(text))[1]?.name, '1.植え替えについて');
  });

  it('shows what the settings choose', () => {
    const kinds = (shown: Partial<typeof defaultSettings.outline>): string =>
      [...kindsOf(outline(parse(attributed), { ...defaultSettings.outline, ...shown }))].sort().join(' ');
    assert.equal(kinds({}), 'agendaItem attendee attendees header remark section');
    assert.equal(kinds({ remarks: false }), 'agendaItem attendee attendees header section');
    assert.equal(kinds({ attendees: false }), 'agendaItem header remark section');
    assert.equal(kinds({ agenda: false, header: false }), 'attendee attendees remark section');
  });

  it('keeps selections inside spans and spans inside parents', () => {
    for (const text of [attributed, anonymous, '', '○', '（1）\n（1）\n○甲野委員', '議事録\n\ud800']) {
      check(outline(parse(text)), { start: 0, end: text.length });
    }
  });

  it('nests rightly on minutes of every layout, and holds every remark', () => {
    const folder = path.join(process.cwd(), 'test', 'fixtures', 'layouts');
    const files = fs.readdirSync(folder).filter((name) => name.endsWith('.txt'));
    assert.ok(files.length > 20);
    for (const name of files) {
      const text = decodeText(fs.readFileSync(path.join(folder, name)))?.text ?? '';
      const minutes = parse(text);
      const nodes = outline(minutes);
      check(nodes, { start: 0, end: text.length });
      let remarks = 0;
      visit(nodes, ({ kind }) => (remarks += kind === 'remark' ? 1 : 0));
      assert.equal(remarks, minutes.remarks.length, name);
    }
  });

  it('goes to the label of a remark, to the text of an anonymous one, to the heading of a group', () => {
    const chosen = (text: string, kind: string): string[] => {
      const found: string[] = [];
      visit(outline(parse(text)), (node) => {
        const { start, end } = node.selectionSpan;
        if (node.kind === kind) found.push(`${text.slice(node.span.start, start)}|${text.slice(start, end)}`);
      });
      return found;
    };
    assert.deepEqual(chosen(attributed, 'remark'), ['○|丁田課長', '○|乙山委員', '○|甲野座長']);
    assert.deepEqual(chosen(anonymous, 'remark'), ['- |', '- |', '- |']);
    assert.deepEqual(chosen(attributed, 'attendees'), ['|（委員）', '|（事務局）']);
    assert.deepEqual(chosen(attributed, 'attendee'), ['|甲野 花子', '|乙山 次郎', '|丁田 四郎']);
  });
});

function visit(nodes: readonly OutlineNode[], see: (node: OutlineNode) => void): void {
  for (const node of nodes) {
    see(node);
    visit(node.children, see);
  }
}

function kindsOf(nodes: readonly OutlineNode[]): Set<string> {
  const kinds = new Set<string>();
  visit(nodes, ({ kind }) => kinds.add(kind));
  return kinds;
}

function check(nodes: readonly OutlineNode[], within: { start: number; end: number }): void {
  let last = within.start;
  for (const { name, span, selectionSpan, children } of nodes) {
    assert.notEqual(name, '');
    assert.ok(last <= span.start && span.start <= span.end && span.end <= within.end, name);
    assert.ok(span.start <= selectionSpan.start && selectionSpan.end <= span.end, name);
    check(children, span);
    last = span.end;
  }
}
