/** Whole names with a post glued behind them: 甲野太郎事務局次長. */
import { endsInRole, isRoleWord, withoutRole } from '../speakers/roles';
import type { Entry, ReadEntry } from './attendeeEntry';
import { isFullName, isNamePart } from './attendeeNames';
import { isPurePost, endsInSeat } from './familyAndPost';

/** So many whole names, and more of them than others, make a list of whole names. */
const minWhole = 3;
/** Letters of a whole name, the likeliest number first. */
const lengths = [4, 3, 5];
/** So many letters of a body's name in a post are no chance. */
const minOwn = 3;
/** What a post begins with that has more than its role: 事務局次長, 教育総務課長補佐. */
const office =
  /^(?:(?:事務局|議会|(?:大臣)?官房|行政|総務|企画|財政|財務|教育|環境|福祉|建設|都市|産業|経済|農政|税務|政策|管理|推進|計画|整備|対策|振興|指導|調整|事業|学習|保健|健康|水道|商工|観光|防災|情報|人事|広報|支援|調査|国際|市民|住民|地域|土木|農林|水産|文化|スポーツ|技術|研究|交通|道路|河川|住宅|医療|介護|施設|庶務|生涯|社会|学校)+[局部課室係]?)+/u;
const inOffice =
  /(?:総務|企画|教育|環境|福祉|建設|都市|産業|経済|社会|政策|管理|計画|道路|交通|生涯|学校|財政|税務|健康|市民|地域|文化|観光|防災)$/u;

/** True where most of the names that stand alone, or before a seat in the meeting, are whole ones, written together. */
export function writesWhole(entries: readonly Entry[]): boolean {
  let whole = 0;
  let seated = 0;
  let others = 0;
  for (const { name, affiliation } of entries) {
    const titled = endsInRole(name) ? (withoutRole(name) ?? name) : name;
    // 甲野課長: the list has family names with their posts, so that 乙山学芸課長 is one as well.
    if (name.includes(' ') || (titled !== name && titled.length < 3)) return false;
    if (isFullName(name) && name.length > 3) whole++;
    else if (isWholeWithSeat(name, titled)) seated++;
    else if (affiliation === '' && name.length < 4) others++;
  }
  return whole + seated >= minWhole && whole + seated > others;
}

/**
 * True for a group of whole names with their seat in the meeting glued on (甲野太郎委員), whatever the other groups of the
 * list are written like.
 */
export function isSeatedList(entries: readonly Entry[]): boolean {
  let whole = 0;
  for (const { name, affiliation } of entries) {
    if (!endsInSeat(name)) continue;
    const bare = withoutRole(name) ?? name;
    if (isWholeWithSeat(name, bare)) whole++;
    // 甲野委員: family names.
    else if (bare.length < 3 && affiliation === '') return false;
  }
  return whole >= minWhole;
}

/** The entry of such a list with the seat taken off its name, also of a name in two parts (沖 純会長); null for any other. */
export function asNameAndSeat(read: ReadEntry): ReadEntry | null {
  const { entry } = read;
  if (!endsInSeat(entry.name)) return null;
  const family = entry.affiliation;
  const given = withoutRole(entry.name) ?? '';
  if (given.includes(' ')) {
    const seat = `${family} ${entry.name.slice(given.length)}`.trim();
    const nameEnd = entry.nameEnd - (entry.name.length - given.length);
    return { ...read, entry: { ...entry, name: given, nameEnd, affiliation: seat } };
  }
  if (family === '' || family.length > 3 || given.length > 3 || !isNamePart(family) || !isNamePart(given))
    return asNameAndPost(read, '');
  const name = `${family} ${given}`;
  const nameEnd = entry.nameStart + given.length;
  const affiliation = entry.name.slice(given.length);
  return { ...read, entry: { ...entry, name, nameStart: entry.start, nameEnd, affiliation } };
}

/** 甲野太郎委員: four letters or more before a seat in the meeting. */
function isWholeWithSeat(name: string, titled: string): boolean {
  return (
    titled !== name && titled.length > 3 && isFullName(titled) && endsInSeat(name) && !inOffice.test(titled)
  );
}

/**
 * The entry with its post taken off its name; null where it has none, or only a family name before it.
 * @param bodies names that posts may begin with: the meeting's body and the list's groups, in one text
 */
export function asNameAndPost(read: ReadEntry, bodies: string): ReadEntry | null {
  const { entry } = read;
  const { name } = entry;
  if (name.length < 5 || isFullName(name)) return null;
  for (const length of lengths) {
    const post = name.slice(length);
    const bare = name.slice(0, length);
    if (!isFullName(bare) || inOffice.test(bare)) continue;
    // 甲野行 of 甲野行政点検局長: the office begins inside.
    if (bodies.includes(name.slice(length - 1, length + 2))) continue;
    if (!isRoleWord(post) && !isOfficePost(post, bodies)) continue;
    const affiliation = `${entry.affiliation} ${post}`.trim();
    return { ...read, entry: { ...entry, name: bare, nameEnd: entry.nameStart + length, affiliation } };
  }
  return null;
}

/** 事務局次長, 緑化推進分科会長代理: a post that opens with an office, or with the name of the meeting's body. */
function isOfficePost(post: string, bodies: string): boolean {
  const own = ownBody(post, bodies);
  let rest = post.slice(own);
  if (own > 0 && isPostInOffice(rest)) return true;
  rest = rest.replace(/^[局部課室係]/u, '');
  const behind = rest.replace(office, '');
  return (own > 0 || behind !== rest) && isPurePost(post) && isPostInOffice(behind);
}

/** How many letters of a post stand in the names of the bodies as well: 緑化推進分科会 of 緑化推進分科会長; 0 where too few do. */
function ownBody(post: string, bodies: string): number {
  let length = minOwn;
  if (!bodies.includes(post.slice(0, length))) return 0;
  while (length < post.length && bodies.includes(post.slice(0, length + 1))) length++;
  return length;
}

/** 局長, and what is left of 分科会長代理 and 課長補佐 behind 会 and 課. */
function isPostInOffice(rest: string): boolean {
  return isRoleWord(rest) || /^[局部課室]?長(?:代理|補佐)$/u.test(rest);
}
