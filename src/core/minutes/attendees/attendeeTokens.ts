import { digitValue, isKana, isKanji, isSpace } from '../../text/chars';
import type { Span } from '../../text/span';
import { endsInOrganization, endsInRole } from '../speakers/roles';

/** A word of an attendee row, or a bracketed note as a whole. Offsets are UTF-16 in the row. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly bracket: boolean;
}

/** 1 for an opening bracket, -1 for a closing one, 0 for anything else. */
function bracketStep(c: number): -1 | 0 | 1 {
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

/** The words and brackets of a row, ready to be read as posts and names. */
export function tokenize(text: string, from: number, to: number): Token[] {
  return joinPaddedPosts(withoutFillers(split(text, from, to)));
}

function split(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let i = from;
  while (i < to) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
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
      } else if (isSpace(c)) break;
      else if (step === 1) {
        // アオバ海洋測器（株）: the form of a company belongs to its name.
        const form = companyForm(text, i, to);
        if (form === 0) break;
        i += form - 1;
      }
    }
    if (bracket && i < to && companyForm(text, start, to) === i - start && !isSpace(text.charCodeAt(i))) {
      while (i < to && !isSpace(text.charCodeAt(i)) && bracketStep(text.charCodeAt(i)) !== 1) i++;
      tokens.push({ text: text.slice(start, i), start, end: i, bracket: false });
      continue;
    }
    tokens.push({ text: text.slice(start, i), start, end: i, bracket });
  }
  return tokens;
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

const kanjiNumerals = '一二三四五六七八九十';
const seatNumber = /^(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,4})(?:番|[.．)）])?$/u;

/** １番, 十二番, 3.: the number of a seat or a row. */
export function isSeat(token: Token | undefined): boolean {
  if (token === undefined || token.bracket || token.text.length > 5) return false;
  const first = token.text.charCodeAt(0);
  return (
    (digitValue(first) >= 0 || kanjiNumerals.includes(token.text.charAt(0))) && seatNumber.test(token.text)
  );
}

const filler =
  /^(?:(?:ほか|他|外|計|以上)[0-9０-９一二三四五六七八九十]*(?:名|人)?|等|同|〃|※.*|[0-9０-９]+(?:名|人)|[｜|]|[○◯〇◎●・･*※◆■□△▲☆★-]+)$/u;
/** Kana, kanji and letters but for ほ 他 外 計 以 等 同: they open neither a filler nor a mark. */
function opensWord(c: number): boolean {
  if (c < 0x3041 || c > 0x9fff) return (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
  return (
    c !== 0x307b &&
    c !== 0x4ed6 &&
    c !== 0x5916 &&
    c !== 0x8a08 &&
    c !== 0x4ee5 &&
    c !== 0x7b49 &&
    c !== 0x540c &&
    c !== 0x30fb
  );
}

/** Bullets and marks glued to the first word. */
const leadingMark = /^[○◯〇◎●・･*※◆■□△▲☆★\-\ue000-\uf8ff]+/u;

function withoutFillers(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.bracket) {
      if (kept.length > 0) kept.push(token);
      continue;
    }
    if (opensWord(token.text.charCodeAt(0))) {
      kept.push(token);
      continue;
    }
    if (filler.test(token.text)) continue;
    const lead = kept.length === 0 ? (leadingMark.exec(token.text)?.[0].length ?? 0) : 0;
    if (lead === token.text.length) continue;
    kept.push(lead === 0 ? token : { ...token, text: token.text.slice(lead), start: token.start + lead });
  }
  const seats = kept.length > 1 && isSeat(kept[0]) ? kept.filter(isSeat).length : 0;
  if (seats === 1) kept.shift();
  return kept;
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
    joined.push(taken === 1 ? first : { text, start: first.start, end: last.end, bracket: false });
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

// --- names ------------------------------------------------------------------------------------------

const honorific = /(?:君|氏|様|さん)$/u;

/** The text without 君, 氏, 様, さん at its end. */
export function withoutHonorific(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x541b || last === 0x6c0f || last === 0x69d8 || last === 0x3093
    ? text.replace(honorific, '')
    : text;
}

/** 会長, 委員; a single letter (長, 監, 森) may be a name, and so may two of which one is an honorific (鵜殿). */
export function isPost(text: string): boolean {
  return text.length >= 2 && endsInRole(text) && !(text.length === 2 && /[殿君様氏]$/u.test(text));
}

function isNameScript(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (!isKanji(c) && !isKana(c)) return false;
  }
  return true;
}

const organizationWord =
  /^.{2,}(?:大学|高校|学校|[省庁]|..府|警察署|協会|会社|機構|法人|研究所|銀行|連合会|組合|委員会|病院|役所|県庁|財団|事務所|官房|本社|同盟|連盟|[課係局]|.[室部])$/u;

/** A family or given name: up to five kanji or kana, no post and no organisation. */
export function isNamePart(text: string): boolean {
  const t = withoutHonorific(text);
  if (t.length === 0 || t.length > 5 || !isNameScript(t)) return false;
  if (t.length < 3) return !isPost(t);
  return !/[護理計築術養剤育祉務書労定析導][士師]$/u.test(t) && !isPost(t) && !organizationWord.test(t);
}

/** A whole name written together: 甲野太郎. */
export function isFullName(text: string): boolean {
  const t = withoutHonorific(text);
  if (t.length < 3 || t.length > 8 || !isNameScript(t) || isPost(t) || endsInOrganization(t)) return false;
  if (organizationWord.test(t)) return false;
  // A name has a kanji in front or is short; katakana words are offices and goods.
  return isKanji(t.charCodeAt(0)) ? t.length <= 7 : t.length <= 6 && !/^[ァ-ヶー]+$/u.test(t);
}

/** How many tokens from `k` on make a name: 2 where family and given name stand apart, 1 together, 0 for none. */
export function nameLength(tokens: readonly Token[], k: number): 0 | 1 | 2 {
  const a = tokens[k];
  if (a === undefined || a.bracket) return 0;
  const b = tokens[k + 1];
  if (b !== undefined && !b.bracket && isNamePart(a.text) && isNamePart(b.text)) return 2;
  return isFullName(a.text) ? 1 : 0;
}

/** 鷲尾（会長）　上り口（副会長）: two or more family names, each with a note behind it; null for any other row. */
export function namesWithNotes(tokens: readonly Token[]): { tokens: Token[]; notes: Token[] }[] | null {
  if (tokens.length < 4 || tokens.length % 2 === 1) return null;
  const found: { tokens: Token[]; notes: Token[] }[] = [];
  for (let k = 0; k < tokens.length; k += 2) {
    const [name, note] = [tokens[k], tokens[k + 1]];
    if (name === undefined || note?.bracket !== true || name.bracket || name.text.length > maxFamilyName)
      return null;
    if (!isNamePart(name.text) && !katakanaName.test(name.text)) return null;
    found.push({ tokens: [name], notes: [note] });
  }
  return found;
}

const maxFamilyName = 8;
const katakanaName = /^[ァ-ヶー・]{3,8}$/u;

/** A row of nothing but names of one form, each with the brackets behind it; null for any other row. */
export function namesOnly(tokens: readonly Token[]): { tokens: Token[]; notes: Token[] }[] | null {
  const found: { tokens: Token[]; notes: Token[] }[] = [];
  for (let k = 0; k < tokens.length;) {
    const length = nameLength(tokens, k);
    if (length === 0 || (found[0] !== undefined && found[0].tokens.length !== length)) return null;
    const named = tokens.slice(k, k + length);
    k += length;
    const notes: Token[] = [];
    while (tokens[k]?.bracket === true) notes.push(...tokens.slice(k, ++k));
    found.push({ tokens: named, notes });
  }
  return found.length >= 2 ? found : null;
}
