/**
 * From the bytes of a file to its text, as an editor would show it: UTF-8 and UTF-16 with or without a byte
 * order mark, and Shift_JIS (windows-31j). Line ends stay as they are. The byte order mark is no part of the
 * text, so offsets are those of the document in the editor.
 */

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
  /** True when the bytes began with a byte order mark. */
  readonly bom: boolean;
}

/** What a file that holds no plain text looks like by its first bytes. */
export type BinaryFormat = 'pdf' | 'office' | 'image' | 'archive' | 'unknown';

/** UTF-16 units looked at to tell one encoding from another. */
const SAMPLE_UNITS = 8192;
/** Share of control characters above which a text is no text. */
const MOST_CONTROLS = 0.01;
/** Share of broken sequences a damaged text file may have; a file cut in the middle of a character has one. */
const MOST_BROKEN = 0.02;

/** How Japanese UTF-16 text is at least, of 1, and by how much more than with its bytes exchanged. */
const FEWEST_JAPANESE = 0.3;
const CLEARLY = 0.2;
/** Share of kana, ASCII and Japanese punctuation that tells UTF-16 from UTF-8 with NULs. */
const FEWEST_COMMON = 0.6;

const REPLACEMENT = 0xfffd;

/**
 * Decodes a whole file.
 * @returns null when the bytes are no text in a known encoding (a binary file)
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (signature(bytes) !== null) return null;
  const marked = byteOrderMark(bytes);
  if (marked !== null) return accepted(decodeAs(bytes, marked, false), marked, true);

  const utf8 = decodeAs(bytes, 'utf-8', true);
  // UTF-16 has NULs wherever there is ASCII or a line end; the others have none.
  const hasNul = bytes.includes(0);
  if (utf8 !== null && !hasNul) return accepted(utf8, 'utf-8', false);

  const shiftJis = utf8 === null ? decodeAs(bytes, 'shift_jis', true) : null;
  const isShiftJis = shiftJis !== null && readsAsJapanese(shiftJis);
  if (isShiftJis && !hasNul) return accepted(shiftJis, 'shift_jis', false);

  const order = utf16Order(bytes, utf8 === null ? 0 : FEWEST_COMMON);
  if (order !== null) return accepted(decodeAs(bytes, order, false), order, false);
  if (utf8 !== null) return accepted(utf8, 'utf-8', false);
  if (isShiftJis) return accepted(shiftJis, 'shift_jis', false);
  return decodeDamaged(bytes);
}

/** What kind of binary file the bytes are, for a message; 'unknown' when no signature tells. */
export function binaryFormat(bytes: Uint8Array): BinaryFormat {
  return signature(bytes) ?? 'unknown';
}

const SIGNATURES: readonly (readonly [readonly number[], BinaryFormat])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'], // %PDF-
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'office'], // .doc, .xls
  [[0x89, 0x50, 0x4e, 0x47], 'image'], // PNG
  [[0xff, 0xd8, 0xff], 'image'], // JPEG
  [[0x47, 0x49, 0x46, 0x38], 'image'], // GIF8
  [[0x1f, 0x8b, 0x08], 'archive'], // gzip
];

/** Names of the parts that a zip file of Word, Excel or LibreOffice begins with. */
const OFFICE_PARTS = /\[Content_Types\]|_rels\/|word\/|mimetypeapplication\/vnd\.oasis/u;

function signature(bytes: Uint8Array): BinaryFormat | null {
  for (const [head, format] of SIGNATURES) {
    if (head.every((byte, i) => bytes[i] === byte)) return format;
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) {
    const head = String.fromCharCode(...bytes.subarray(0, 256));
    return OFFICE_PARTS.test(head) ? 'office' : 'archive';
  }
  return null;
}

function byteOrderMark(bytes: Uint8Array): TextEncodingName | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The text without byte order mark; null when `fatal` and the bytes are not valid in the encoding. */
function decodeAs(bytes: Uint8Array, encoding: TextEncodingName, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // Invalid bytes, or a runtime built without the table of this encoding.
    return null;
  }
}

function accepted(text: string | null, encoding: TextEncodingName, bom: boolean): DecodedText | null {
  return text !== null && controlShare(text) <= MOST_CONTROLS ? { text, encoding, bom } : null;
}

/** A text file with a few broken bytes: the encoding that breaks least, or null. */
function decodeDamaged(bytes: Uint8Array): DecodedText | null {
  let best: DecodedText | null = null;
  let fewest = MOST_BROKEN;
  for (const encoding of ['utf-8', 'shift_jis'] as const) {
    const text = decodeAs(bytes, encoding, false);
    if (text === null || (encoding === 'shift_jis' && !readsAsJapanese(text))) continue;
    const broken = share(text, (unit) => unit === REPLACEMENT, text.length);
    if (broken > fewest || (best !== null && broken === fewest)) continue;
    fewest = broken;
    best = accepted(text, encoding, false) ?? best;
  }
  return best;
}

/**
 * The byte order of UTF-16 text that has no mark. Japanese prose is kana, ASCII, Japanese punctuation and
 * kanji; read in the wrong order much of it falls into scripts that no minutes are written in.
 */
function utf16Order(bytes: Uint8Array, fewestCommon: number): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE_UNITS * 2);
  const little = decodeAs(sample, 'utf-16le', false) ?? '';
  const big = decodeAs(sample, 'utf-16be', false) ?? '';
  const difference = likeness(little) - likeness(big);
  const text = difference >= 0 ? little : big;
  if (Math.abs(difference) < CLEARLY || likeness(text) < FEWEST_JAPANESE) return null;
  if (share(text, isCommon) < fewestCommon) return null;
  if (share(text, (unit) => isControl(unit) || unit === REPLACEMENT) > MOST_CONTROLS) return null;
  return text === little ? 'utf-16le' : 'utf-16be';
}

/** How much a text looks like Japanese: 1 for kana and ASCII, less for kanji, below 0 for other scripts. */
function likeness(text: string): number {
  // U+3000 and U+0030 are each other with their bytes exchanged: they tell nothing.
  const mute = share(text, (unit) => unit === 0x3000 || unit === 0x30);
  if (mute === 1) return 0;
  const common = share(text, (unit) => isCommon(unit) && unit !== 0x3000 && unit !== 0x30);
  const others = share(text, (unit) => !isCommon(unit) && !isKanji(unit) && !isJapaneseSymbol(unit));
  const kanji = 1 - mute - common - others;
  return (common + kanji / 2 - others) / (1 - mute);
}

/**
 * False for bytes that are valid Shift_JIS by accident: EUC-JP and Latin text come out as half-width
 * katakana for the most part.
 */
function readsAsJapanese(text: string): boolean {
  const wide = share(text, isWideJapanese);
  return wide > 0 && share(text, isHalfKatakana) <= wide;
}

function controlShare(text: string): number {
  return share(text, isControl, text.length);
}

/** Share of the first `units` UTF-16 units that pass the test; 0 for an empty text. */
function share(text: string, test: (unit: number) => boolean, units = SAMPLE_UNITS): number {
  const length = Math.min(text.length, units);
  let count = 0;
  for (let i = 0; i < length; i++) if (test(text.charCodeAt(i))) count++;
  return length === 0 ? 0 : count / length;
}

/** C0 controls other than tab, line ends, form feed and escape; DEL. */
function isControl(unit: number): boolean {
  return (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1b) || unit === 0x7f;
}

function isCommon(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x3000 && unit <= 0x30ff) ||
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x09
  );
}

function isKanji(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** ○ ① ～, full-width and half-width forms. */
function isJapaneseSymbol(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x27bf) || (unit >= 0x3200 && unit <= 0x33ff) || unit >= 0xff00;
}

function isWideJapanese(unit: number): boolean {
  return (unit >= 0x3000 && unit <= 0x30ff) || isKanji(unit);
}

function isHalfKatakana(unit: number): boolean {
  return unit >= 0xff61 && unit <= 0xff9f;
}
