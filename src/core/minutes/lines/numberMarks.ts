/** Marks that carry a number or a letter: 1. （2） ③ 第4 ア A. */
import { digitValue, isKana, isKanji, isLatinLetter, isSpace, skipSpaces } from '../../text/chars';
import { parseNumeral } from '../../text/numerals';
import type { Mark } from './mark';
import { openerClass, OpenerClass } from './openers';

/** Longest number a heading or item carries. */
const maxNumber = 99;
/** What follows a count in prose (10 年, ３点): such a number is no mark. */
const counters =
  '年月日時分秒人名件点社回頁ページ章条項号万億兆千百円％%か箇カヶ個つ次番者級階度種歳割倍校区市町村国社台本枚団';

/** 日　　　　時: no label of two letters is spread wider, in UTF-16 units. */
const labelWidth = 10;

/** Of these, what follows a number over a wide space as well: ３　町長挨拶 and 一　国土交通大臣は are items. */
const wideCounters = '年月日時分秒人名件点回頁％%か箇カヶ個つ番';

export function markNumber(inside: string): { style: string; text: string } | null {
  const value = parseNumeral(inside);
  if (value !== null && value >= 0 && value <= maxNumber) {
    return { style: digitValue(inside.charCodeAt(0)) >= 0 ? '1' : '一', text: String(value) };
  }
  if (inside.length !== 1) return null;
  const c = inside.charCodeAt(0);
  if (isLatinLetter(c)) return { style: 'a', text: inside.normalize('NFKC') };
  const kana = inside.normalize('NFKC');
  return openerClass(kana.charCodeAt(0)) === OpenerClass.Kana ? { style: 'ア', text: kana } : null;
}

export function digitMark(source: string, from: number, to: number): Mark | null {
  let i = from;
  let value = 0;
  while (i < to && digitValue(source.charCodeAt(i)) >= 0)
    value = value * 10 + digitValue(source.charCodeAt(i++));
  if (i - from > 2 || value > maxNumber) return null;
  const number = String(value);
  const c = source.charAt(i);
  const next = source.charCodeAt(i + 1);
  if (c === ')' || c === '）') return numberMark('1)', number, source, i + 1, to);
  // 1：題, 1・題: a time and a date have digits behind.
  if ((c === ':' || c === '：' || c === '・') && i < to)
    return digitValue(next) >= 0 || isSpace(next)
      ? null
      : numberMark(`1${c}`.normalize('NFKC'), number, source, i + 1, to);
  if (c === '.' || c === '．' || c === '、' || c === '，' || c === ',') {
    if (digitValue(next) >= 0) {
      if (c !== '.' && c !== '．') return null;
      return opensMonth(source, i + 1, to)
        ? numberMark('1.', number, source, i + 1, to)
        : subNumberMark(source, from, to);
    }
    return numberMark('1.', number, source, i + 1, to);
  }
  if (isSpace(source.charCodeAt(i)) && i < to) {
    const content = skipSpaces(source, i, to);
    const first = source.charAt(content);
    if (
      (c === '\u3000' ? wideCounters : counters).includes(first) &&
      !/^(?:日\s*時|日\s*程|時\s*間|時\s*刻|年\s*月|本日|回答|国の|市[のか内長政民]|区分|件\s*名|本\s*日|次[回期第]|校[長内則]|名簿|人[事材員])/u.test(
        source.slice(content, content + labelWidth),
      )
    )
      return null;
    if (digitValue(source.charCodeAt(content)) >= 0 || ':：～~/／.'.includes(first)) return null;
    return numberMark('1.', number, source, i, to);
  }
  if ((c === '-' || c === '－' || c === 'ー') && digitValue(next) >= 0)
    return subNumberMark(source, from, to);
  if (c === '「' && i - from === 1 && endsInBusiness(source, to))
    return numberMark('1.', number, source, i, to);
  // 「１日時」「４議事概要」: the space is lost; only before a kanji that is no counter.
  if (
    (isKanji(source.charCodeAt(i)) || isPart(source, i, to)) &&
    i - from === 1 &&
    to - i <= 24 &&
    (!counters.includes(c) || source.startsWith('日時', i))
  )
    return { kind: 'number', style: '1.', number, content: i, close: 0 };
  return null;
}

/** 1あいさつ, 3その他: parts of a meeting that no kanji begins. */
function isPart(source: string, from: number, to: number): boolean {
  return (
    (source.startsWith('あいさつ', from) || source.startsWith('その他', from)) && to - from <= maxPartLength
  );
}

const maxPartLength = 8;

/** 2「苗木の配布」について, 3「温室の改修」の件: how an item of business ends. */
function endsInBusiness(source: string, to: number): boolean {
  return source.startsWith('について', to - 4) || source.startsWith('の件', to - 2);
}

/** 1．10月の苗木: behind the dot stands a month, and no fraction. */
function opensMonth(source: string, from: number, to: number): boolean {
  let i = from;
  while (i < to && i - from < 2 && digitValue(source.charCodeAt(i)) >= 0) i++;
  return i < to && source.charAt(i) === '月';
}

/** 1.1 or 1-2 and a space before a title: a heading of the second rank. */
function subNumberMark(source: string, from: number, to: number): Mark | null {
  const match = /^([0-9０-９]{1,2})[.．\-－ー]([0-9０-９]{1,2})[.．]?[ \u3000\t]+(?=[^0-9０-９\s])/u.exec(
    source.slice(from, Math.min(to, from + 12)),
  );
  if (match === null) return null;
  const number = `${String(parseNumeral(match[1] ?? '') ?? '')}-${String(parseNumeral(match[2] ?? '') ?? '')}`;
  return { kind: 'number', style: '1.1', number, content: from + match[0].length, close: -1 };
}

function numberMark(style: string, number: string, source: string, after: number, to: number): Mark {
  return { kind: 'number', style, number, content: skipSpaces(source, after, to), close: -1 };
}

/** The style of 一、 二　 三．. */
export const kanjiNumberStyle = '一、';

export function kanjiMark(source: string, from: number, to: number): Mark | null {
  let i = from;
  while (i < to && i - from < 4 && openerClass(source.charCodeAt(i)) === OpenerClass.KanjiNumber) i++;
  const c = source.charCodeAt(i);
  const delimiter = c === 0x3001 || c === 0xff0e || c === 0x2e || (isSpace(c) && i < to);
  if (!delimiter) return null;
  const value = parseNumeral(source.slice(from, i));
  if (value === null || value > maxNumber) return null;
  const content = skipSpaces(source, i + 1, to);
  if (
    isSpace(c) &&
    (c === 0x3000 ? wideCounters : counters).includes(source.charAt(content)) &&
    !/^日\s*(?:時|程)/u.test(source.slice(content, content + labelWidth))
  )
    return null;
  return numberMark(kanjiNumberStyle, String(value), source, i + 1, to);
}

export function enclosedMark(source: string, from: number, to: number): Mark {
  const c = source.charCodeAt(from);
  const plain = plainNumber(source.charAt(from))
    .normalize('NFKC')
    .replace(/[^0-9a-zA-Z]/g, '');
  const style = c >= 0x2474 && c <= 0x2487 ? '(1)' : c >= 0x2488 && c <= 0x249b ? '1.' : '①';
  return numberMark(style, plain === '' ? source.charAt(from) : plain, source, from + 1, to);
}

/** ❶ … ❿ and ⓫ … ⓴, which Unicode gives no compatibility form. */
function plainNumber(ch: string): string {
  const c = ch.charCodeAt(0);
  if (c >= 0x2776 && c <= 0x277f) return String(c - 0x2775);
  return c >= 0x24eb && c <= 0x24f4 ? String(c - 0x24e0) : ch;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

export function romanMark(source: string, from: number, to: number): Mark {
  const value = romans.indexOf(source.charAt(from).normalize('NFKC').toUpperCase()) + 1;
  const c = source.charAt(from + 1);
  const after = '.．、'.includes(c) && c !== '' ? from + 2 : from + 1;
  return numberMark(romanStyle, String(value), source, after, to);
}

/** The style of Ⅰ Ⅱ Ⅲ, and of I II III in letters. */
export const romanStyle = 'Ⅰ';

/**
 * II. 題, ii) 題, and I. 題 beside them. A single letter (I, V, X) is read so only where the caller has seen II at the start of
 * a line.
 */
export function romanLetters(source: string, from: number, to: number): Mark | null {
  const letters = /^(?:[IVX]{1,4}|[ivx]{1,4}|[ＩＶＸ]{1,4})(?=[.．、)）\s])/u.exec(
    source.slice(from, Math.min(to, from + 5)),
  )?.[0];
  if (letters === undefined) return null;
  const value = romans.indexOf(letters.normalize('NFKC').toUpperCase()) + 1;
  const end = from + letters.length;
  if (value === 0 || end >= to) return null;
  return numberMark(romanStyle, String(value), source, isSpace(source.charCodeAt(end)) ? end : end + 1, to);
}

/** I V X i v x of either width. */
function isRoman(c: number): boolean {
  const letter = (c >= 0xff00 ? c - 0xfee0 : c) | 0x20;
  return letter === 0x69 || letter === 0x76 || letter === 0x78;
}

/** The style of A. 題. */
export const letterStyle = 'a';

/** ア　題, ア. 題, ア）題, A. 題, a) 題. A letter and a word behind it without delimiter is a word. */
export function letterMark(source: string, from: number, to: number): Mark | null {
  const c = source.charCodeAt(from + 1);
  if (from + 1 >= to) return null;
  if (isRoman(source.charCodeAt(from)) && isRoman(c)) return romanLetters(source, from, to);
  const latin = isLatinLetter(source.charCodeAt(from));
  const closes = c === 0x29 || c === 0xff09;
  const dot = c === 0x2e || c === 0xff0e || c === 0x3001;
  if (!closes && !dot && !(isSpace(c) && (!latin ? true : c === 0x3000))) return null;
  if (latin && dot && isLatinLetter(source.charCodeAt(from + 2))) return null;
  const letter = source.charAt(from).normalize('NFKC');
  return numberMark((latin ? letterStyle : 'ア') + (closes ? ')' : ''), letter, source, from + 2, to);
}

const ordinal =
  /^(?:第\s*([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*(章|節|部|編|款|号議案|号報告|号(?=\s))?(?=[\s．.、：:](?!\s*[回期])|$|開催|出席|議)|(?=[^第]{1,8}第)(議員提出議案|委員会提出議案|意見書案|議|報|承認|認定|同意|諮問|請願|陳情|発議|発案|選任|推薦)\s*第\s*([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*号(?=[\s．.：:「]|$)|(議題|議事|案件|議案|審議事項|協議事項|報告事項|検討事項|討議事項|確認事項|決議事項|付議事項|報告|協議|審議|日程|次第|論点|テーマ)\s*(?:第\s*)?(?:(?<=[題事件案項告議程点])[（(]\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]|[（(]?\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]?(?:\s*号(?:議案)?)?(?=[\s．.、：:「]|$)))[\s．.、：:]*/u;

/** An ordinal stands in so many UTF-16 units. */
const maxOrdinal = 24;

/** A quick look for a digit or a kanji number: most words that open like an ordinal open prose. */
function hasNumber(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = source.charCodeAt(i);
    if (digitValue(c) >= 0 || openerClass(c) === OpenerClass.KanjiNumber) return true;
  }
  return false;
}

/** 第1 日時, 第２章 総則, 議題１　題, 日程第3. 第17回, 第13条 and 第１に are prose. */
export function ordinalMark(source: string, from: number, to: number): Mark | null {
  const most = Math.min(to, from + maxOrdinal);
  if (!hasNumber(source, from, most)) return null;
  const match = ordinal.exec(source.slice(from, most));
  if (match === null) return null;
  const [whole, plain, part = '', bill, billNumber, item, inBrackets, itemNumber] = match;
  const value = parseNumeral(plain ?? billNumber ?? inBrackets ?? itemNumber ?? '');
  if (value === null) return null;
  const style = bill ?? item ?? `第${part}`;
  return { kind: 'number', style, number: String(value), content: from + whole.length, close: -1 };
}

/** The style of ① ② ③ that a wrong decoding turned into @ A B. */
export const mojibakeStyle = '@';

/**
 * @題, A題: circled numbers after a wrong decoding (① is @, ② is A …). Letters are read so only where the caller
 * has seen an @ at the start of a line.
 */
export function mojibakeMark(source: string, from: number, to: number): Mark | null {
  const value = source.charCodeAt(from) - 0x3f;
  const next = source.charCodeAt(from + 1);
  if (value < 1 || value > 20 || from + 1 >= to || !(isKanji(next) || isKana(next))) return null;
  return { kind: 'number', style: mojibakeStyle, number: String(value), content: from + 1, close: -1 };
}
