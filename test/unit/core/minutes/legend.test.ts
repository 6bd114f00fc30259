import assert from 'node:assert/strict';
import { readLegend } from '../../../../src/core/minutes/lines/legend';
import { LineFacts } from '../../../../src/core/minutes/lines/lineFacts';
import { readLines } from '../../../../src/core/minutes/lines/lineTable';

function roles(text: string): string {
  const legend = readLegend(new LineFacts(readLines(text)));
  return [...(legend?.roles ?? [])].map(([glyph, role]) => `${glyph}${role}`).join(' ');
}

describe('readLegend', () => {
  it('reads what the glyphs stand for, in every form', () => {
    assert.equal(roles('（凡例　◎委員長　○委員　●事務局）'), '◎委員長 ○委員 ●事務局');
    assert.equal(roles('（◎：委員長、○：委員、●：事務局）'), '◎委員長 ○委員 ●事務局');
    assert.equal(roles('◎＝座長　○＝構成員'), '◎座長 ○構成員');
    assert.equal(roles('※ ○委員 ●事務局'), '○委員 ●事務局');
    assert.equal(roles('○･･･委員　●･･･事務局'), '○委員 ●事務局');
    assert.equal(roles('（○：委員の発言、●：事務局の回答）'), '○委員 ●事務局');
    assert.equal(roles('（○印は委員の発言、◇印は事務局の発言）'), '○委員 ◇事務局');
  });

  it('reads a sentence that says what they stand for', () => {
    assert.equal(roles('（質疑の○は市民委員の発言を、●は市側の発言を示す。以下同じ）'), '○市民委員 ●市側');
    assert.equal(roles('※文中の「○」は委員の発言、「●」は事務局の発言を表しています。'), '○委員 ●事務局');
    assert.equal(roles('以下、○が委員、◆が事務局である。'), '○委員 ◆事務局');
    assert.equal(roles('※発言者の表記　○…委員　△…事務局'), '○委員 △事務局');
    assert.equal(roles('なお、○印は委員の意見、●印は事務局の回答です。'), '○委員 ●事務局');
  });

  it('tells on which line', () => {
    const legend = readLegend(new LineFacts(readLines('議事録\n\n3. 議事\n◎委員長　○委員\n○　賛成である。')));
    assert.equal(legend?.line, 2);
  });

  it('takes speakers, headings and bullets for no legend', () => {
    assert.equal(roles('○甲野委員　賛成である。\n●事務局　検討する。'), '');
    assert.equal(roles('○委員　○の印は何か。●の印は何か。'), '');
    assert.equal(roles('○緑化について　●予算について'), '');
    assert.equal(roles('○委員'), '');
    assert.equal(roles('○委員　○委員'), '');
    assert.equal(roles(''), '');
  });
});
