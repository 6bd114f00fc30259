import { Endings } from '../../text/endings';
import { endsInOrganization, endsInRole, isRoleWord, withoutRole } from '../speakers/roles';
import { singleSpaced, type Entry, type ReadEntry } from './attendeeEntry';
import { isFullName, isNamePart } from './attendeeNames';
import type { Token } from './attendeeTokens';

/** Family names written alone before a post are no longer (勅使河原). */
const maxFamily = 4;
/** An office of so many letters is no family name (新エネルギー推進 in 新エネルギー推進室長). */
const minOffice = 4;
/** What offices are called for, at the end of a short name of one: 総務, 教育総務. */
const officeWord =
  /(?:総務|企画|財政|財務|教育|環境|福祉|建設|都市|産業|経済|農政|税務|政策|管理|推進|計画|整備|対策|振興|指導|調整|事業|学習|保健|健康|水道|下水道|商工|観光|防災|情報|人事|広報|支援|調査|国際|市民|住民|子育て|生活|地域|土木|農林|水産|危機|契約|議事|文化|スポーツ|技術|研究|製品|交通|道路|河川|住宅|医療|介護|高齢|障害|施設|庶務|秘書|水質|行政|(?:大臣)?官房)$/u;

/** 課長, 課長補佐, 電池産業室長: a post without a name in it; 甲野課長 is none. */
export function isPurePost(text: string): boolean {
  if (isRoleWord(text) || (text.startsWith('副') && isRoleWord(text.slice(1)))) return true;
  const rest = withoutRole(text);
  if (rest === null || rest === text) return false;
  return rest.length >= minOffice || isRoleWord(rest) || officeWord.test(rest) || endsInOrganization(rest);
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
  return endsInOrganization(organization.text) && mayBeFamily(family.text);
}

function mayBeFamily(text: string): boolean {
  return text.length <= maxFamily && isNamePart(text) && !endsInOrganization(text);
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

/** True where most names of a list have a space between family and given name. */
export function partsNames(entries: readonly Entry[]): boolean {
  let parted = 0;
  let together = 0;
  for (const { name } of entries) {
    if (/^\S+ \S+$/u.test(name)) parted++;
    else if (name.length > maxFamily && isFullName(name)) together++;
  }
  return parted > 1 && parted > together;
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
  const headed = head !== undefined && !head.bracket && !isTitledFamily(head) && isHead(head.text);
  for (const token of headed ? tokens.slice(1) : tokens) {
    const last = found.at(-1);
    if (token.bracket && last !== undefined) last.notes.push(token);
    else if (isTitledFamily(token)) found.push({ before: headed ? [head] : [], tokens: [token], notes: [] });
    else return null;
  }
  const [first, second, third] = found;
  if (first === undefined || second === undefined) return null;
  // 電池産業室長　甲野委員: the post of one person, and the seat.
  const post = textOf(first);
  const posts = third === undefined && isPurePost(post) && !endsInSeat(post);
  return posts && endsInSeat(textOf(second)) ? null : found;
}

function textOf({ tokens }: TitledFamily): string {
  return tokens[0]?.text ?? '';
}

/** 委員, 事務局, みどり省: what stands in front of the people of a row. */
function isHead(text: string): boolean {
  return isRoleWord(text) || endsInOrganization(text) || /(?:委員|側|者)$/u.test(text);
}

/** 甲野委員, 甲野太郎委員: what stands before the role is a name, and no office. */
function isTitledFamily({ text, bracket }: Token): boolean {
  // 甲野課長補佐: the title is two.
  const title = text.replace(/(?<=[課室局部]長)(?:補佐|代理)$/u, '');
  const name = bracket || !endsInRole(text) ? null : withoutRole(title);
  if (name === null || name === '' || name.length > maxTitledName || isRoleWord(text)) return false;
  if (isFamilyWithOffice(name)) return true;
  if (!isNamePart(name) && !katakanaFamily.test(name)) return false;
  if (!isPurePost(title)) return true;
  return isFullName(name) && endsInSeat(text) && !officeWord.test(name) && !endsInOrganization(name);
}

/** 甲野環境 of 甲野環境部長: a family name in front of what an office is called for. */
function isFamilyWithOffice(name: string): boolean {
  let family = name;
  while (officeWord.test(family)) family = family.replace(officeWord, '');
  return family !== name && family !== '' && mayBeFamily(family);
}

const maxTitledName = 10;
const katakanaFamily = /^[ァ-ヶー・]{2,5}$/u;
/** Seats in a meeting, before which a whole name may stand; an office stands before other posts. */
const seats = new Endings('委員 会長 座長 議長 委員長 部会長 構成員 議員 理事 監事 評議員 会員 幹事');

/** True for a post that is a seat in the meeting, or a name with one: 甲野太郎委員. */
export function endsInSeat(text: string): boolean {
  return seats.isAt(text);
}
