import { isKana, isKanji } from '../../text/chars';
import { endsInOrganization, endsInRole } from '../speakers/roles';
import { familyOdds, wholeName } from './nameLetters';
import { isOrganization } from './officeWords';
import type { Token } from './token';

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
  /^.{2,}(?:大学|高校|学校|[省庁]|..府|警察署|協会|会社|機構|法人|研究所|銀行|連合会|組合|委員会|病院|役所|県庁|財団|事務所|官房|本社|同盟|連盟|社員|自営業|公務員|役員|[課係局]|..[室部])$/u;

/** What lists have in a column beside the names. */
const notNames = new Set(['公募', '欠席', '出席', '代理', '記録', '新任', '再任', '氏名', '所属', '備考']);

/** Odds (`wholeName`) of a word that is nobody's name. */
export const nobodys = -8;

/** 開会挨拶, 原案のとおり確認した: true for a word whose letters are no name's, and which is no organisation. */
export function isHardlyName(text: string): boolean {
  if (text.length < 3 || text.includes(' ') || endsInRole(text) || endsInOrganization(text)) return false;
  if (/^[ァ-ヶー・＝=]+$/u.test(text)) return false;
  return familyOdds(text) <= nobodys && (wholeName(text)?.odds ?? nobodys) <= nobodys;
}

/** 看護師, 建築士 */
function isProfession(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return (last === 0x58eb || last === 0x5e2b) && /[護理計築術養剤育祉務書労定析導].$/u.test(text); // 士, 師
}

/** A family or given name: up to five kanji or kana, no post and no organisation. */
export function isNamePart(text: string): boolean {
  const t = withoutHonorific(text);
  if (t.length === 0 || t.length > 5 || !isNameScript(t)) return false;
  if (t.length < 3) return !isPost(t) && !notNames.has(t);
  if (t.endsWith('者')) return false;
  return !isProfession(t) && !isPost(t) && !organizationWord.test(t);
}

/** A whole name written together: 甲野太郎. */
export function isFullName(text: string): boolean {
  const t = withoutHonorific(text);
  if (t.length < 3 || t.length > 8 || !isNameScript(t)) return false;
  // 甲野昭市君: who bears an honorific is nobody's town.
  const honored = t !== text && text.endsWith('君');
  if (!honored && (isPost(t) || isOrganization(t) || t.endsWith('者') || organizationWord.test(t)))
    return false;
  // A name has a kanji in front or is short; katakana words are offices and goods.
  return isKanji(t.charCodeAt(0)) ? t.length <= 7 : t.length <= 6 && !/^[ァ-ヶー]+$/u.test(t);
}

/** 甲野 太郎: a family and a given name and nothing else. */
export function isPartedName(text: string): boolean {
  const [family = '', given = '', more] = text.split(/\s+/u);
  return more === undefined && isNamePart(family) && isNamePart(given);
}

/** True where a family and a given name of two tokens stand at `k`. */
function startsName(tokens: readonly Token[], k: number): boolean {
  const [family, given] = [tokens[k], tokens[k + 1]];
  if (family === undefined || given === undefined || family.bracket || given.bracket) return false;
  return isNamePart(family.text) && isNamePart(given.text);
}

/** How many tokens from `k` on make a name: 2 where family and given name stand apart, 1 together, 0 for none. */
export function nameLength(tokens: readonly Token[], k: number): 0 | 1 | 2 {
  const a = tokens[k];
  if (a === undefined || a.bracket) return 0;
  const b = tokens[k + 1];
  if (a.whole && !isPadded(tokens, k)) return isFullName(a.text) || isShortName(a.text) ? 1 : 0;
  // 夏目坂尚子　花房　聡: no family name, but for one like 勘解由小路　薫.
  if (a.text.length >= minFilling && isFullName(a.text) && startsName(tokens, k + 1)) return 1;
  if (b !== undefined && !b.bracket && isNamePart(a.text) && isNamePart(b.text))
    return a.text.length > 3 && isFullName(a.text) && isFullName(b.text) ? 1 : 2;
  return isFullName(a.text) ? 1 : 0;
}

/**
 * 畔柳　武 among names of four letters in one word: parted to their width; 生駒坂　和恵（みどり大学）: two words that have a row for
 * themselves.
 */
function isPadded(tokens: readonly Token[], k: number): boolean {
  const [family, given, third] = [tokens[k], tokens[k + 1], tokens[k + 2]];
  if (family === undefined || given === undefined || given.bracket) return false;
  if (!isNamePart(family.text) || !isNamePart(given.text)) return false;
  if (family.text.length + given.text.length <= maxPaddedName) return true;
  const behindPost = k > 0 && isPost(tokens[k - 1]?.text ?? '');
  const alone = (k === 0 || behindPost) && (third === undefined || third.bracket);
  // 長曽我部　桂　みどり大学教授
  const single = given.text.length === 1 && family.text.length > minWhole;
  return (alone && given.text.length < minWhole) || (single && !isNamePart(third?.text ?? ''));
}

const maxPaddedName = 3;
/** Letters of most whole names, at least. */
const minWhole = 3;

/** 林孝, 林孝君: a whole name of two letters. */
function isShortName(text: string): boolean {
  const t = withoutHonorific(text);
  return t.length === 2 && isNamePart(t) && !isOrganization(t);
}

/** True for whole names in one word, of which some have two letters. */
export function areWholeNames(names: readonly string[]): boolean {
  const full = names.filter(isFullName).length;
  return full * 2 > names.length && names.every((name) => isFullName(name) || isShortName(name));
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

/** Letters of a whole name as wide as the column of the others. */
const minFilling = 5;

/** A row of nothing but names of one form, each with the brackets behind it; null for any other row. */
export function namesOnly(tokens: readonly Token[]): { tokens: Token[]; notes: Token[] }[] | null {
  const found: { tokens: Token[]; notes: Token[] }[] = [];
  let filled = false;
  let odd = 0;
  for (let k = 0; k < tokens.length;) {
    let length = nameLength(tokens, k);
    if (length === 0 && isOddName(tokens[k])) {
      length = 1;
      odd++;
    }
    // 安倍　正幸　宇賀村美幸: a name that fills its column has no gap.
    const long = length === 1 && (tokens[k]?.text.length ?? 0) >= minFilling;
    const mixed = found[0] !== undefined && found[0].tokens.length !== length && tokens[k]?.whole !== true;
    if (length === 0 || (!long && mixed && !filled)) return null;
    filled ||= long;
    const named = tokens.slice(k, k + length);
    k += length;
    const notes: Token[] = [];
    while (tokens[k]?.bracket === true) notes.push(...tokens.slice(k, ++k));
    found.push({ tokens: named, notes });
  }
  return found.length >= 2 && odd * 3 <= found.length ? found : null;
}

/** 甲野浩市 among whole names: one may look like a town. */
function isOddName(token: Token | undefined): boolean {
  if (token === undefined || token.bracket || !token.whole) return false;
  return token.text.length > 2 && token.text.length < 6 && isNameScript(token.text) && !isPost(token.text);
}

/** 甲野太郎　会長　　乙山花子　副会長: each name with its post behind it; null for any other row, and for one of a single name. */
export function namesBeforePosts(tokens: readonly Token[]): { tokens: Token[]; notes: Token[] }[] | null {
  const found: { tokens: Token[]; notes: Token[] }[] = [];
  for (let k = 0; k < tokens.length;) {
    const length = nameLength(tokens, k);
    const post = tokens[k + length];
    if (length === 0 || post === undefined || post.bracket || !isPost(post.text)) return null;
    const named = tokens.slice(k, k + length);
    k += length + 1;
    const notes: Token[] = [post];
    while (tokens[k]?.bracket === true) notes.push(...tokens.slice(k, ++k));
    found.push({ tokens: named, notes });
  }
  return found.length > 1 ? found : null;
}
