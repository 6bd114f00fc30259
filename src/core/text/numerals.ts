import { digitValue, squeeze } from './chars';

const kanjiDigits = '〇一二三四五六七八九';

/** The value of a kanji digit (〇 to 九, 零), or -1. */
function kanjiDigit(ch: string): number {
  return ch === '零' ? 0 : kanjiDigits.indexOf(ch);
}

/**
 * Reads a whole number written in digits (ASCII or full-width, white space between them allowed) or in kanji
 * (十二, 二十一, 二〇, 百五), or 元 as 1. Returns null for anything else.
 */
export function parseNumeral(text: string): number | null {
  const t = squeeze(text);
  if (t === '') return null;
  if (t === '元') return 1;
  let value = 0;
  let plain = true;
  for (let i = 0; i < t.length; i++) {
    const d = digitValue(t.charCodeAt(i));
    if (d < 0) {
      plain = false;
      break;
    }
    value = value * 10 + d;
  }
  if (plain) return Number.isSafeInteger(value) ? value : null;
  return parseKanji(t);
}

function parseKanji(t: string): number | null {
  if (/^[〇零一二三四五六七八九]+$/u.test(t)) {
    const value = Number(t.replace(/./gu, (ch) => String(kanjiDigit(ch))));
    return Number.isSafeInteger(value) ? value : null;
  }
  let total = 0;
  let digit = 0;
  for (const ch of t) {
    const unit = ch === '十' ? 10 : ch === '百' ? 100 : ch === '千' ? 1000 : 0;
    if (unit > 0) {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
      continue;
    }
    const d = kanjiDigit(ch);
    if (d < 0) return null;
    digit = d;
  }
  return total + digit;
}
