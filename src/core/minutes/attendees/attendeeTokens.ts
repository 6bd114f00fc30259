import { digitValue, isSpace } from '../../text/chars';
import type { Span } from '../../text/span';
import { isRoleWord } from '../speakers/roles';
import { withoutFillers } from './rowFillers';
import { isLetter, isSeat, type Token } from './token';

/** 1 for an opening bracket, -1 for a closing one, 0 for anything else. */
export function bracketStep(c: number): -1 | 0 | 1 {
  switch (c) {
    case 0x28:
    case 0x5b:
    case 0xff08:
    case 0xff3b:
    case 0x3010:
    case 0x3014:
      return 1;
    case 0x29:
    case 0x5d:
    case 0xff09:
    case 0xff3d:
    case 0x3011:
    case 0x3015:
      return -1;
    default:
      return 0;
  }
}

function isComma(c: number): boolean {
  return c === 0x3001 || c === 0xff0c || c === 0x2c || c === 0xff1b || c === 0x3b;
}

/** The parts of a row between commas that stand outside brackets; parts of white space alone are left out. */
export function splitAtCommas(text: string): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = 0;
  let blank = true;
  for (let i = 0; i <= text.length; i++) {
    const c = text.charCodeAt(i);
    if (i === text.length || (depth === 0 && isComma(c))) {
      if (!blank) parts.push({ start, end: i });
      start = i + 1;
      blank = true;
      continue;
    }
    depth = Math.max(0, depth + bracketStep(c));
    if (blank && !isSpace(c)) blank = false;
  }
  return parts;
}

/**
 * The words and brackets of a row, ready to be read as posts and names.
 * @param whole whether the list writes family and given name in one word
 */
export function tokenize(text: string, from: number, to: number, whole = false): Token[] {
  return joinPaddedPosts(joinSpacedLetters(text, withoutFillers(joinSeats(split(text, from, to, whole)))));
}

/** 1 番: the number of a seat and its word are one. */
function joinSeats(tokens: Token[]): Token[] {
  if (!tokens.some(({ text }) => text === '番')) return tokens;
  return tokens.flatMap((token, k) => {
    const [before, next] = [tokens[k - 1], tokens[k + 1]];
    if (token.text === '番' && before !== undefined && isSeat(before)) return [];
    const isSplit = next?.text === '番' && isSeat(token);
    return isSplit ? [{ ...token, text: `${token.text}番`, end: next.end }] : [token];
  });
}

/**
 * 小 俣 部　和 子: letters with one narrow space between them, where wide spaces part the words, are one word; two letters alone
 * are a family and a given name (東 孝).
 */
function joinSpacedLetters(text: string, tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 3 || !tokens.some(isLetter) || !text.includes('　')) return tokens;
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const near = last !== undefined && token.start - last.end === 1 && text.charCodeAt(last.end) === 0x20;
    if (run !== undefined && near && isLetter(token) && isLetter(last)) run.push(token);
    else runs.push([token]);
  }
  const spread = runs.filter((run) => run.length > 1);
  const long = spread.some((run) => run.length > 2);
  if (!long && spread.length % 2 === 1) return tokens;
  return runs
    .map((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined || first === last) return run;
      return { ...first, text: run.map((letter) => letter.text).join(''), end: last.end };
    })
    .flat();
}

function split(text: string, from: number, to: number, whole: boolean): Token[] {
  const tokens: Token[] = [];
  let i = from;
  while (i < to) {
    if (isSpace(text.charCodeAt(i)) || isColon(text.charCodeAt(i)) || text.charCodeAt(i) === 0x30fb) {
      i++;
      continue;
    }
    const start = i;
    const seat = digitValue(text.charCodeAt(i)) < 0 ? 0 : gluedSeat(text, i, to);
    if (seat > 0) {
      i += seat;
      tokens.push({ text: text.slice(start, i), start, end: i, bracket: false, whole });
      continue;
    }
    const bracket = bracketStep(text.charCodeAt(i)) === 1;
    let depth = 0;
    for (; i < to; i++) {
      const c = text.charCodeAt(i);
      const step = bracketStep(c);
      if (bracket) {
        depth += step;
        if (depth === 0) {
          i++;
          break;
        }
      } else if (isSpace(c) || (isColon(c) && !isDigitBefore(text, i))) break;
      else if (c === 0x30fb && start < i && isSeatWord(text.slice(start, i))) {
        // 会長・甲野太郎
        if (!isRoleWord(wordAt(text, i + 1, to))) break;
      } else if (step === 1) {
        // アオバ海洋測器（株）, 甲野（花）委員: a company's form and what tells namesakes apart belong to the name.
        const form = companyForm(text, i, to) || namesakeNote(text, i, to);
        if (form === 0) break;
        i += form - 1;
      }
    }
    if (bracket && i < to && companyForm(text, start, to) === i - start && !isSpace(text.charCodeAt(i))) {
      while (i < to && !isSpace(text.charCodeAt(i)) && bracketStep(text.charCodeAt(i)) !== 1) i++;
      tokens.push({ text: text.slice(start, i), start, end: i, bracket: false, whole });
      continue;
    }
    tokens.push({ text: text.slice(start, i), start, end: i, bracket, whole });
  }
  return tokens;
}

/** Length of １番 in １番甲野太郎, at `from`; 0 where no such thing stands. */
function gluedSeat(text: string, from: number, to: number): number {
  return /^[0-9０-９]{1,2}番(?=[^\s・])/u.exec(text.slice(from, Math.min(to, from + 5)))?.[0].length ?? 0;
}

/** 会長, 委員: the seats that a dot parts from the name behind it. */
function isSeatWord(text: string): boolean {
  return text.length < 5 && isRoleWord(text) && /[長員]$/u.test(text);
}

/** The word from `from` on. */
function wordAt(text: string, from: number, to: number): string {
  return /^[^\s、，・（(：:]*/u.exec(text.slice(from, to))?.[0] ?? '';
}

/** Length of （花） with the role behind it in 甲野（花）委員, at `from`; 0 where no such thing stands. */
function namesakeNote(text: string, from: number, to: number): number {
  const [note = '', role = ''] =
    /^[（(][^\s（()）]{1,2}[）)]([^\s、，（(：:]{1,8})/u.exec(text.slice(from, Math.min(to, from + 12))) ??
    [];
  return role !== '' && isRoleWord(role) ? note.length : 0;
}

function isColon(c: number): boolean {
  return c === 0xff1a || c === 0x3a;
}

function isDigitBefore(text: string, i: number): boolean {
  return digitValue(text.charCodeAt(i - 1)) >= 0;
}

/** Length of （株）, (公財) … at `from`; 0 where no such thing stands. */
function companyForm(text: string, from: number, to: number): number {
  const c = text.charCodeAt(from + 1);
  // 株 有 一 公 国 独 社 財 特
  if (c !== 0x682a && c !== 0x6709 && !'一公国独社財特'.includes(text.charAt(from + 1))) return 0;
  const form = /^[（(](?:株|有|社|財|[一公][社財]|独|国研|[国独]法?|特非)[）)]/u.exec(
    text.slice(from, Math.min(to, from + 6)),
  );
  return form === null ? 0 : form[0].length;
}

const paddedPosts = new Set(
  '会長 副会長 委員 委員長 副委員長 議長 副議長 座長 理事 監事 幹事 市長 副市長 町長 副町長 村長 副村長 区長 知事 副知事 教育長 部長 次長 課長 室長 係長 主任 主査 主事 主幹 局長 所長 館長 校長 顧問 書記 参事'.split(
    ' ',
  ),
);
/** Longest padded post, in letters. */
const maxPadded = 4;

/** 会　　長, 副　会　長, 委　　員: a post padded to the width of the others is one word. */
function joinPaddedPosts(tokens: readonly Token[]): readonly Token[] & Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = tokens[i];
    if (first === undefined) break;
    const taken = paddedLength(tokens, i);
    const last = tokens[i + taken - 1] ?? first;
    const text =
      taken === 1
        ? first.text
        : tokens
            .slice(i, i + taken)
            .map((t) => t.text)
            .join('');
    joined.push(taken === 1 ? first : { ...first, text, end: last.end });
    i += taken;
  }
  return joined;
}

function paddedLength(tokens: readonly Token[], i: number): number {
  const first = tokens[i];
  if (first === undefined || first.bracket || first.text.length > 2) return 1;
  let text = first.text;
  let taken = 1;
  for (let k = 1; k < maxPadded; k++) {
    const next = tokens[i + k];
    if (next === undefined || next.bracket || next.text.length > 2) break;
    text += next.text;
    if (text.length > maxPadded) break;
    if (paddedPosts.has(text)) taken = k + 1;
  }
  return taken;
}
