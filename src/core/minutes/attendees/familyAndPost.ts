import { Endings } from '../../text/endings';
import { endsInRole, isRoleWord, withoutRole } from '../speakers/roles';
import { singleSpaced, type Entry, type ReadEntry } from './attendeeEntry';
import { isFullName, isNamePart } from './attendeeNames';
import { familyOdds, hardlyAnybody, surely, wholeName } from './nameLetters';
import type { Token } from './token';
import { beforeOffice, endsInOffice, isOrganization } from './officeWords';

/** Family names written alone before a post are no longer (勅使河原). */
const maxFamily = 4;
/** An office of so many letters is no family name (新エネルギー推進 in 新エネルギー推進室長). */
const minOffice = 4;
/** 課長, 課長補佐, 電池産業室長: a post without a name in it; 甲野課長 is none. */
export function isPurePost(text: string): boolean {
  if (isRoleWord(text) || (text.startsWith('副') && isRoleWord(text.slice(1)))) return true;
  const rest = withoutRole(text);
  if (rest === null || rest === text) return false;
  if (rest.length >= minOffice || isRoleWord(rest) || endsInOffice(rest)) return true;
  // 喜多村委員: who has a seat is rather a person.
  return isOrganization(rest) && !endsInSeat(text);
}

/** 柘植野 電池産業室長, 環境省 乙山 課長: the last two words are a family name and a post. */
export function endsInFamilyAndPost(words: readonly Token[]): boolean {
  const [family, post] = words.slice(-2);
  if (family === undefined || post === undefined || family === post) return false;
  return mayBeFamily(family.text) && isPurePost(post.text);
}

/** 環境省 甲野: an organisation and a family name. */
export function isOrganizationAndFamily(words: readonly Token[]): boolean {
  const [organization, family] = words;
  if (organization === undefined || family === undefined || words.length !== 2) return false;
  return isOrganization(organization.text) && mayBeFamily(family.text);
}

function mayBeFamily(text: string): boolean {
  return text.length <= maxFamily && isNamePart(text) && !isOrganization(text);
}

/**
 * A short name with nothing but a post behind it is a family name where the list parts family and given name (甲野 太郎,
 * 綾小路 参事官), and a whole name where it writes them together (甲野太郎, 森太郎 参事官). Gives the entry in the first sense, where it
 * can have that.
 */
export function asFamilyAndPost(text: string, read: ReadEntry): ReadEntry | null {
  const { entry } = read;
  if (entry.notes.length > 0 || !mayBeFamily(entry.name)) return null;
  const behind = text.slice(entry.nameEnd, entry.end);
  if (!/^\s+\S+$/u.test(behind) || !isPurePost(behind.trim())) return null;
  const name = `${entry.name} ${behind.trim()}`;
  const affiliation = singleSpaced(text.slice(entry.start, entry.nameStart)).trim();
  return { ...read, entry: { ...entry, name, nameEnd: entry.end, affiliation } };
}

/** True where most names of a list, in its groups, have a space between family and given name. */
export function partsNames(groups: readonly (readonly Entry[])[]): boolean {
  let parted = 0;
  let together = 0;
  for (const entries of groups)
    for (const { name } of entries) {
      const gap = name.indexOf(' ');
      if (gap > 0 && gap === name.lastIndexOf(' ')) parted++;
      else if (name.length > maxFamily && isFullName(name)) together++;
    }
  return parted > 1 && parted > together;
}

/**
 * 柳田藤夫　委員長: true for a group whose names are written together, whatever the other groups of the list do: most are
 * as long as few family names are.
 */
export function writesTogether(entries: readonly Entry[]): boolean {
  let long = 0;
  for (const { name } of entries) {
    if (name.length >= maxFamily && isFullName(name)) long++;
  }
  return long > 1 && long * 2 > entries.length;
}

/** A family name with its title, the word before it (事務局) and the brackets behind it. */
interface TitledFamily {
  readonly before: Token[];
  readonly tokens: Token[];
  readonly notes: Token[];
}

/**
 * 甲野委員　　乙山委員, 事務局　丙川課長　丁田係長: two or more family names in a row, each with its title, one word before them or
 * none; null for any other row.
 */
export function titledFamilies(tokens: readonly Token[]): TitledFamily[] | null {
  const found: TitledFamily[] = [];
  const [head] = tokens;
  const headed =
    head !== undefined && !head.bracket && (!isTitledFamily(head) || isKind(head)) && isHead(head.text);
  const inRow =
    tokens.length > 1 &&
    tokens.some(isLongPost) &&
    tokens.every((token) => isLongPost(token) || (isTitledFamily(token) && !honorific.test(token.text))) &&
    !isSeatWithPost(tokens);
  for (const token of headed ? tokens.slice(1) : tokens) {
    const last = found.at(-1);
    if (last !== undefined && token === tokens.at(-1) && andOthers.test(token.text)) continue;
    // 事務局　（総務課）　甲野課長　乙山係長
    if (last === undefined && token.bracket && headed) continue;
    if (token.bracket && last !== undefined) last.notes.push(token);
    else if (inRow || isTitledFamily(token))
      found.push({ before: headed ? [head] : [], tokens: [token], notes: [] });
    else return null;
  }
  const [first, second, third] = found;
  if (first === undefined || second === undefined) return null;
  // 電池産業室長　甲野委員: the post of one person, and the seat.
  const post = textOf(first);
  const posts = third === undefined && isPurePost(post) && !endsInSeat(post);
  return posts && endsInSeat(textOf(second)) ? null : found;
}

/** 甲野氏: no post, so that what stands before may be hers. */
const honorific = /[氏君様]$|さん$/u;

/** 葉山太郎委員　環境総務課長: one person's seat and post. */
function isSeatWithPost([first, second, third]: readonly Token[]): boolean {
  if (first === undefined || second === undefined || third !== undefined) return false;
  return endsInSeat(first.text) !== endsInSeat(second.text);
}

/** 甲野漁場部長　乙山業務課長: posts in a row, each with a name or an office before it. */
function isLongPost({ text, bracket }: Token): boolean {
  const post = withoutOthers(text);
  return !bracket && (andOthers.test(text) || (post.length > maxFamily && endsInRole(post)));
}

/** 甲野課長　乙山係長　他: behind the people of a row. */
const andOthers = /^(?:他|ほか|等|など)$/u;

/** 乙山係長 of 乙山係長他. */
function withoutOthers(text: string): string {
  return '他か等ど'.includes(text.charAt(text.length - 1))
    ? text.replace(/(?<=..)(?:他|ほか|等|など)$/u, '')
    : text;
}

function textOf({ tokens }: TitledFamily): string {
  return tokens[0]?.text ?? '';
}

/** 委員, 事務局, みどり省: what stands in front of the people of a row. */
function isHead(text: string): boolean {
  return isRoleWord(text) || isOrganization(text) || /(?:委員|側|者)$/u.test(text);
}

/** What kind of members there are in boards of all sorts; the letters of some would be a name's. */
const kinds = /^(?:外部|内部|院外|院内|学外|学内|公募|民間|学識|専門|特別|臨時|常任|選出)$/u;

/** 外部委員, 病院委員: what kind of people the row has. */
function isKind({ text }: Token): boolean {
  const kind = withoutRole(text) ?? '';
  if (kinds.test(kind)) return true;
  if (kind.length < 2 || !endsInSeat(text) || familyOdds(kind) > hardlyAnybody) return false;
  return (wholeName(kind)?.odds ?? hardlyAnybody) <= hardlyAnybody;
}

/** 甲野委員, 甲野太郎委員: what stands before the role is a name, and no office. */
function isTitledFamily({ text: printed, bracket }: Token): boolean {
  const text = withoutOthers(printed);
  // 甲野課長補佐: the title is two.
  const title = withoutNamesakeNote(text).replace(/(?<=[課室局部]長)(?:補佐|代理)$/u, '');
  const name = bracket || !endsInRole(text) ? null : withoutRole(title);
  if (name === null || name === '' || name.length > maxTitledName || isRoleWord(text)) return false;
  if (isFamilyWithOffice(name) || isFamilyWithRole(name)) return true;
  if (!isNamePart(name) && !katakanaFamily.test(name)) return false;
  if (!isPurePost(title)) return true;
  return isFullName(name) && endsInSeat(text) && !endsInOffice(name) && !isOrganization(name);
}

/** 甲野委員 of 甲野（花）委員. */
function withoutNamesakeNote(text: string): string {
  return text.includes('）') || text.includes(')') ? text.replace(/[（(]\S{1,2}[）)]/u, '') : text;
}

/** 甲野統括 of 甲野統括主任: a family name and a role. */
function isFamilyWithRole(name: string): boolean {
  return isRoleWord(name.slice(usualFamily)) && familyOdds(name.slice(0, usualFamily)) >= surely;
}

/** Letters of most family names. */
export const usualFamily = 2;

/** 甲野環境 of 甲野環境部長: a family name in front of what an office is called for. */
function isFamilyWithOffice(name: string): boolean {
  const family = beforeOffice(name);
  return family !== name && family !== '' && mayBeFamily(family);
}

const maxTitledName = 10;
const katakanaFamily = /^[ァ-ヶー・]{2,5}$/u;
/** Seats in a meeting, before which a whole name may stand; an office stands before other posts. */
const seats = new Endings('委員 会長 座長 議長 委員長 部会長 理事長 構成員 議員 理事 監事 評議員 会員 幹事');

/** True for a post that is a seat in the meeting, or a name with one: 甲野太郎委員. */
export function endsInSeat(text: string): boolean {
  return seats.isAt(text);
}
