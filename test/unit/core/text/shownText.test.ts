import { strict as assert } from 'node:assert';
import iconv from 'iconv-lite';
import { showsBytes } from '../../../../src/core/text/shownText';

const text = '甲町緑化協議会\r\n○甲野委員\r\n　木を植えるべきである。 #DX\r\n';

function shows(bytes: Uint8Array, shown: string, isDirty = false): boolean {
  return showsBytes({ text: shown, isDirty }, bytes);
}

describe('what an editor shows of a file', () => {
  const utf8 = iconv.encode(text, 'utf8');
  const shiftJis = iconv.encode(text, 'cp932');
  const garbled = iconv.decode(shiftJis, 'utf8');

  it('is the file in its encoding, with or without a mark', () => {
    assert.ok(shows(utf8, text));
    assert.ok(shows(shiftJis, text));
    for (const encoding of ['utf8', 'utf16le', 'utf16be'])
      assert.ok(shows(iconv.encode(text, encoding, { addBOM: true }), text), encoding);
  });

  it('may have other line ends', () => {
    assert.ok(shows(utf8, text.replaceAll('\r\n', '\n')));
    assert.ok(shows(iconv.encode(text.replace('\r\n', '\n').replace(/\r\n$/u, '\r'), 'utf8'), text));
  });

  it('is not the file in another encoding', () => {
    assert.match(garbled, /#DX/u);
    assert.ok(!shows(shiftJis, garbled));
    assert.ok(!shows(utf8, iconv.decode(utf8, 'cp932')));
  });

  it('may be changed, but not in another encoding', () => {
    assert.ok(shows(utf8, `${text}\ufffd 続き`, true));
    assert.ok(shows(shiftJis, `${text}続き`, true));
    assert.ok(!shows(shiftJis, `${garbled}続き`, true));
  });

  it('is believed of an encoding that only the editor knows, unless characters could not be read', () => {
    const eucJp = iconv.encode(text, 'eucjp');
    assert.ok(shows(eucJp, text));
    assert.ok(!shows(eucJp, iconv.decode(eucJp, 'utf8')));
  });
});
