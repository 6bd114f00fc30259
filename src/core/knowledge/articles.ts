/** Articles cited behind a law's name: サイバーセキュリティ基本法第13条, 民法（明治二十九年法律第八十九号）第七百九条. */
import { foldWidth } from '../text/chars';
import { parseNumeral } from '../text/numerals';
import type { Span } from '../text/span';
import type { ArticleNumber } from './laws';

/** An article as it is cited, with the place of the citation. */
export interface CitedArticle extends ArticleNumber {
  /** From 第 to the last part, in the offsets of the text. */
  readonly span: Span;
}

const NUMERAL = '(?:[0-9]+(?:\\s?[0-9])*|[〇零一二三四五六七八九十百千]+)';
const BRANCHES = `(?:\\s?[のノ]\\s?${NUMERAL})*`;
/** What may stand between name and article: a closing quotation mark, one remark in brackets, の. */
const BETWEEN = '[」』"]?\\s?(?:[(][^()\\n]{0,80}[)])?\\s?(?:の\\s?)?';
const ARTICLE = `第\\s?(${NUMERAL})\\s?条(${BRANCHES})`;
/** 民法709条: without 第 only in digits, right behind the name. */
const BARE_ARTICLE = `([0-9]+)条(${BRANCHES})`;
const PARAGRAPH = `(?:\\s?(?:第\\s?(${NUMERAL})|([0-9]+))\\s?項)?`;
const ITEM = `(?:\\s?(?:第\\s?(${NUMERAL})|([0-9]+))\\s?号(?!議案))?`;

const BEHIND = new RegExp(`${BETWEEN}(?:${ARTICLE})${PARAGRAPH}${ITEM}`, 'uy');
const BEHIND_BARE = new RegExp(`${BARE_ARTICLE}${PARAGRAPH}${ITEM}`, 'uy');
/** A citation is no longer than this. */
const REACH = 160;

/**
 * The article cited behind a law's name, or null.
 * @param end offset behind the name
 */
export function articleBehind(text: string, end: number): CitedArticle | null {
  const next = text.charCodeAt(end);
  // Nothing but these opens a citation: most names are told here.
  if (!OPENERS.has(next)) return null;
  const behind = foldWidth(text.slice(end, end + REACH));
  const match = at(BEHIND, behind) ?? at(BEHIND_BARE, behind);
  if (match === null) return null;
  const [whole, article = '', branches = '', paragraph, paragraphDigits, item, itemDigits] = match;
  const number = parseNumeral(article);
  if (number === null) return null;
  const from = whole.length - citationLength(whole);
  return {
    article: [number, ...branchNumbers(branches)].join('_'),
    paragraph: numeral(paragraph ?? paragraphDigits),
    item: numeral(item ?? itemDigits),
    span: { start: end + from, end: end + whole.trimEnd().length },
  };
}

const OPENERS: ReadonlySet<number> = new Set(
  Array.from(' 　第の」』"(（0123456789０１２３４５６７８９', (each) => each.charCodeAt(0)),
);

function at(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

/** Length of the citation itself: what stands between name and article does not belong to it. */
function citationLength(whole: string): number {
  const between = at(new RegExp(BETWEEN, 'uy'), whole)?.[0].length ?? 0;
  return whole.length - between;
}

function branchNumbers(branches: string): number[] {
  return branches
    .split(/[のノ]/u)
    .map((part) => parseNumeral(part))
    .filter((n) => n !== null);
}

function numeral(text: string | undefined): string | null {
  const n = text === undefined ? null : parseNumeral(text);
  return n === null ? null : String(n);
}

/** The article as laws are cited: 第20条の2第3項第1号. */
export function articleInWords({ article, paragraph, item }: ArticleNumber): string {
  const [number = '', ...branches] = article.split('_');
  const inner = [paragraph === null ? '' : `第${paragraph}項`, item === null ? '' : `第${item}号`];
  return [`第${number}条`, ...branches.map((branch) => `の${branch}`), ...inner].join('');
}
