import assert from 'node:assert/strict';
import { readSpeakerLabel, type SpeakerLabel } from '../../../../src/core/minutes/speakers/speakerLabel';
import { marked, withRanges } from '../../support/marked';

function read(text: string): SpeakerLabel | null {
  return readSpeakerLabel(text, 0, text.length);
}

/** Each line has the label in brackets and the cursor where the speech begins. */
function label(strength: 1 | 2, ...sources: string[]): void {
  for (const source of sources) {
    const { text, cursors } = marked(source);
    const found = read(text);
    assert.ok(found, text);
    assert.equal(withRanges(text, [found]), source.replace('|', ''), text);
    assert.equal(found.speech, cursors[0], `speech of ${text}`);
    assert.equal(found.strength, strength, `strength of ${text}`);
  }
}

describe('readSpeakerLabel', () => {
  it('reads a role up to a full-width space', () => {
    label(2, '[甲野委員]　|賛成である。', '[乙山副委員長]　　|続けたい。', '[事務局]　|御指摘のとおり。');
    label(2, '[甲野委員]\t|賛成である。', '[甲野委員] |賛成である。');
  });

  it('reads a role up to a colon', () => {
    label(
      2,
      '[甲野委員]：|賛成である。',
      '[事務局]:|検討する。',
      '[委員]：　|窓口を一つに。',
      '[委員A]：|質問がある。',
    );
  });

  it('reads a role alone on its line', () => {
    label(2, '[甲野委員]|', '[丁田緑化課長]|', '[事務局]|');
  });

  it('reads a role with a name in brackets behind it', () => {
    label(2, '[議長（小暮達郎君）]　|おはようございます。');
    label(2, '[委員長(相羽君)]：|開会いたします。', '[市長（早乙女修一）]　|お答えします。');
    label(2, '[丁田緑化大臣（副本部長）]|', '[甲野委員（Ａ大学）]　|賛成である。');
    label(2, '[甲野委員 （Ａ大学）]　|賛成である。', '[甲野委員（Ａ大学）（途中出席）]：|賛成である。');
  });

  it('reads a role with spaces in it', () => {
    label(2, '[甲 野 委員]　|賛成である。', '[甲野　花子委員]　|賛成である。', '[乙山 課長]：|検討する。');
  });

  it('reads a label in brackets, without them', () => {
    label(
      2,
      '【[甲野委員]】|',
      '【[事務局]】|検討する。',
      '〔[髙瀬課長]〕|また、費用は。',
      '（[甲野委員]）|賛成である。',
    );
    label(2, '（[甲野本部員]）|', '([事務局])　|検討する。', '【 [甲野委員] 】　|賛成である。');
  });

  it('is unsure of names and words without a role', () => {
    label(
      1,
      '[４番（岡安ちづる君）]　|四番です。',
      '[甲野]　|賛成である。',
      '[甲野花子]：|賛成である。',
      '[緑化課]　|検討する。',
      '【[甲野]】|',
      '[開会]|',
    );
  });

  it('takes no sentence for a label', () => {
    for (const text of [
      '賛成である。',
      '甲野委員、賛成である。',
      '賛成である。甲野委員　そのとおり。',
      '「引用」である',
      '『書名』　である',
      '（賛成である。）',
      '【以上です。次に】',
      '（閉じない',
      '（）　空',
      '　字下げ',
      '：コロン',
      '',
      '窓口の数ではなく最初に話を聞いた職員が最後まで関わるという姿勢を書き込むべきではないかという意見が委員からあった',
    ]) {
      assert.equal(read(text), null, text);
    }
  });

  it('keeps to the stretch it is given', () => {
    const text = '○甲野委員　賛成である。';
    const found = readSpeakerLabel(text, 1, 5);
    assert.equal(found && withRanges(text, [found]), '○[甲野委員]　賛成である。');
    assert.equal(found?.speech, 5);
  });
});
