import { strict as assert } from 'node:assert';
import iconv from 'iconv-lite';
import { binaryFormat, decodeText } from '../../../../src/core/text/decode';

const SAMPLE = [
  '第３回地域交通会議　議事要旨',
  '日時：令和８年４月１日（水）10:00～11:30',
  '○高山座長　それでは始めます。①資料１のとおりです。',
  '・髙﨑委員から、ﾊﾞｽ路線の見直しについて質問があった。',
  '',
].join('\r\n');

function bytesOf(text: string, encoding: string, addBOM = false): Uint8Array {
  return iconv.encode(text, encoding, { addBOM });
}

describe('decodeText', () => {
  for (const [encoding, bom, expected] of [
    ['utf8', false, 'utf-8'],
    ['utf8', true, 'utf-8'],
    ['utf-16le', false, 'utf-16le'],
    ['utf-16le', true, 'utf-16le'],
    ['utf-16be', false, 'utf-16be'],
    ['utf-16be', true, 'utf-16be'],
    ['cp932', false, 'shift_jis'],
  ] as const) {
    it(`reads ${encoding} ${bom ? 'with' : 'without'} a byte order mark, line ends kept`, () => {
      assert.deepEqual(decodeText(bytesOf(SAMPLE, encoding, bom)), { text: SAMPLE, encoding: expected, bom });
    });
  }

  it('takes one byte order mark only', () => {
    assert.equal(decodeText(bytesOf('\uFEFF議事録', 'utf8', true))?.text, '\uFEFF議事録');
  });

  it('reads an empty file as an empty UTF-8 text', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8', bom: false });
  });

  it('reads plain ASCII as UTF-8', () => {
    assert.equal(decodeText(bytesOf('AGENDA\n1. TOPIC\n', 'utf8'))?.encoding, 'utf-8');
  });

  it('reads a short UTF-16 text that has a line end', () => {
    assert.equal(decodeText(bytesOf('議事録\n', 'utf-16le'))?.text, '議事録\n');
    assert.equal(decodeText(bytesOf('議事録です\n', 'utf-16be'))?.text, '議事録です\n');
  });

  it('tells the order of a short text that is mostly wide spaces and kanji', () => {
    const text = '　　　会議録\n開　　催　　日　　時　　令和８年２月２日\n出席者：甲野委員、乙山委員\n';
    assert.equal(decodeText(bytesOf(text, 'utf-16le'))?.text, text);
    assert.equal(decodeText(bytesOf(text, 'utf-16be'))?.text, text);
    assert.equal(decodeText(bytesOf(text, 'cp932'))?.text, text);
  });

  it('keeps private-use characters of Shift_JIS', () => {
    assert.equal(decodeText(Uint8Array.of(0x8b, 0x63, 0xf0, 0x40))?.text, '議\uE000');
  });

  it('reads a UTF-8 file cut in the middle of a character', () => {
    const whole = bytesOf(SAMPLE, 'utf8');
    const decoded = decodeText(whole.subarray(0, whole.length - 4));
    assert.equal(decoded?.encoding, 'utf-8');
    assert.equal(decoded.text, `${SAMPLE.slice(0, -3)}\uFFFD`);
  });

  it('reads a Shift_JIS file with a broken byte', () => {
    const bytes = bytesOf(SAMPLE.repeat(3), 'cp932').slice();
    bytes.set([0x82, 0x20], 200);
    assert.equal(decodeText(bytes)?.encoding, 'shift_jis');
  });

  it('bears a NUL in a long text', () => {
    const text = `${SAMPLE.repeat(3)}\0${SAMPLE}`;
    assert.equal(decodeText(bytesOf(text, 'utf8'))?.text, text);
  });

  it('takes an unmarked EUC-JP text for no text rather than for half-width katakana', () => {
    assert.equal(decodeText(bytesOf(SAMPLE, 'euc-jp')), null);
  });

  for (const [name, bytes, format] of [
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'), 'pdf'],
    ['a Word file', Buffer.from('PK\x03\x04\x14\0\x06\0\b\0[Content_Types].xml', 'latin1'), 'office'],
    ['an old Word file', Buffer.from('D0CF11E0A1B11AE10000', 'hex'), 'office'],
    ['a zip file', Buffer.from('PK\x03\x04\x14\0\0\0\b\0a.txt', 'latin1'), 'archive'],
    ['a PNG', Buffer.from('89504E470D0A1A0A', 'hex'), 'image'],
    ['ASCII with NULs', Buffer.from('abc\0def\0'), 'unknown'],
    ['UTF-32', Buffer.from('fffe0000708b00008b4e0000', 'hex'), 'unknown'],
    ['all byte values', Buffer.from(Array.from({ length: 1024 }, (_, i) => (i * 7919) & 255)), 'unknown'],
  ] as const) {
    it(`finds no text in ${name}`, () => {
      assert.equal(decodeText(bytes), null);
      assert.equal(binaryFormat(bytes), format);
    });
  }
});
