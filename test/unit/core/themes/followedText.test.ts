import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { FollowedText, followRemarks, type TextChange } from '../../../../src/core/themes/followedText';

const head = '甲町緑化協議会 第2回 議事録\n1. 議事\n';
const body = '○委員　異議なし。\n○委員　異議なし。\n○甲野委員　木を植えたい。\n○委員　異議なし。\n';

/** A text and what was done to it since. */
class Edited {
  readonly followed: FollowedText;

  constructor(public text: string) {
    this.followed = new FollowedText(text);
  }

  /** Edits of one moment; each replaces `old` behind `skip` characters. */
  edit(...edits: readonly (readonly [skip: number, old: string, now: string])[]): this {
    const changes = edits.map(([skip, old, text]): TextChange => {
      const offset = this.text.indexOf(old, skip);
      assert.ok(offset >= 0, old);
      return { offset, length: old.length, text };
    });
    this.followed.change(changes);
    for (const { offset, length, text } of [...changes].sort((a, b) => b.offset - a.offset))
      this.text = this.text.slice(0, offset) + text + this.text.slice(offset + length);
    assert.ok(this.followed.is(this.text));
    return this;
  }

  /** For each remark as it is the one that it was, or -. */
  get remarks(): string {
    const now = parse(this.text);
    const pairs = new Map(
      followRemarks(parse(head + body), now, this.followed).pairs.map(([i, j]) => [j, i]),
    );
    return now.remarks.map((_, j) => pairs.get(j) ?? '-').join(' ');
  }
}

function edited(): Edited {
  return new Edited(head + body);
}

const line = '○委員　異議なし。\n';
const first = head.length;
const second = first + line.length;
const third = second + line.length;

describe('a text that is followed', () => {
  it('tells which of several that say the same was taken away', () => {
    assert.equal(edited().edit([first, line, '']).remarks, '1 2 3');
    assert.equal(edited().edit([second, line, '']).remarks, '0 2 3');
  });

  it('tells where a remark went that is cut and pasted, or moved with its line', () => {
    const cut = edited().edit([first, line, '']);
    const last = cut.text.length - 1;
    assert.equal(cut.edit([last, '\n', `\n${line}`]).remarks, '1 2 3 0');
    const moved = edited().edit([first, line, ''], [third + '○甲野委員　木を植えたい。\n'.length, '', line]);
    assert.equal(moved.remarks, '1 2 0 3');
  });

  it('knows a remark again whatever is typed into it, and after all is undone', () => {
    const typed = edited().edit([second, '異議なし', '賛成']).edit([second, '賛成', '賛成する者である']);
    assert.equal(typed.remarks, '0 1 2 3');
    const undone = edited()
      .edit([first, body, ''])
      .edit([first - 1, '\n', `\n${body}`]);
    assert.equal(undone.remarks, '0 1 2 3');
  });

  it('takes the greater part of what is parted or joined', () => {
    assert.equal(edited().edit([second, '木を植え', '木を植え\n○乙山委員　']).remarks, '0 1 2 - 3');
    assert.equal(edited().edit([second, '。\n○甲野委員　', '']).remarks, '0 1 3');
    assert.equal(edited().edit([second, '異議なし。\n○甲野委員　', '']).remarks, '0 2 3');
  });

  it('is not the text when an edit was missed', () => {
    const { followed } = edited();
    assert.ok(!followed.is(head));
    assert.ok(!followed.is(`${head}${body}x`));
    assert.ok(!followed.is((head + body).replace('木', '花')));
  });

  it('knows when lines were rewritten, and it was not seen which became which', () => {
    assert.ok(!edited().edit([first, line, ''], [second, '木', '花']).followed.isRewritten);
    assert.ok(edited().edit([first, line, `○委員　はい。\n${line}`]).followed.isRewritten);
  });

  it('does not grow by typing', () => {
    const typing = edited();
    for (let n = 0; n < 100; n++) typing.followed.change([{ offset: first + n, length: 0, text: 'あ' }]);
    assert.ok(typing.followed.size <= 3, String(typing.followed.size));
  });
});
