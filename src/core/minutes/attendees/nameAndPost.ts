/** Whole names with a post glued behind them: 甲野太郎事務局次長. */
import type { Span } from '../../text/span';
import { endsInRole, isRoleWord, withoutRole } from '../speakers/roles';
import { entryOf, type Entry, type ReadEntry } from './attendeeEntry';
import type { Token } from './token';
import { isFullName, isNamePart, isPartedName } from './attendeeNames';
import { isNote } from './attendeeNotes';
import { isPurePost, endsInSeat, usualFamily } from './familyAndPost';
import { wholeVote } from './nameLengths';
import { familyOdds, surely, wholeName } from './nameLetters';
import { maxFamily, nameOdds, postBeforeWhole, wholeNameBefore, wholeNameBeforeSeat } from './namesInPosts';
import { behindOffice, endsInOffice, isPostInOffice } from './officeWords';
import { isPostAlone } from './unnamedPosts';

/** So much more whole names than family names before a seat make a list of them. */
const minSeated = 2;
/** Letters of a whole name, the likeliest number first. */
const lengths = [4, 3, 5, 6, 2];
/** Letters of nearly all whole names, at least. */
const minWhole = 3;
/** Letters of the shortest whole name with its title: 林孝委員. */
const minTitled = 4;
/** So many letters of a body's name in a post are no chance. */
const minOwn = 3;
/** True where the names that stand alone, or before a seat in the meeting, are whole ones, written together. */
export function writesWhole(entries: readonly Entry[]): boolean {
  let votes = 0;
  for (const { name } of entries) {
    if (name.includes(' ')) return false;
    const bare = endsInRole(name) ? (withoutRole(name) ?? name) : name;
    // 甲野課長: the list may have family names with their posts, so that 乙山学芸課長 is one as well.
    if (bare.length < 3 || (isFullName(bare) && (bare === name || isWholeWithSeat(name, bare))))
      votes += wholeVote(bare.length);
  }
  return votes > 0;
}

/**
 * 栗林政務次官, 生田審議官: true for a group that has a family name of two letters before a post — nobody's whole name is as
 * short, so that the others are family names as well.
 */
export function isFamilyList(entries: readonly Entry[]): boolean {
  return entries.some(({ name }) => {
    if (!endsInRole(name) || behindOffice(name) !== name || !isNamePart(name.slice(0, usualFamily)))
      return false;
    const post = name.slice(usualFamily);
    return isRoleWord(post) ? !endsInSeat(post) : isOfficePost(post, '');
  });
}

/**
 * True for a group of whole names with their seat in the meeting glued on (甲野太郎委員), whatever the other groups of the
 * list are written like.
 */
export function isSeatedList(entries: readonly Entry[]): boolean {
  let votes = 0;
  for (const { name, affiliation } of entries) {
    if (!endsInSeat(name)) continue;
    const bare = withoutRole(name) ?? name;
    // みどり省　甲野委員 is no member among others.
    if (isWholeWithSeat(name, bare) || (bare.length < 3 && affiliation === ''))
      votes += wholeVote(bare.length);
  }
  return votes >= minSeated;
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

/** 入間田 史子委員: the entry of a name in two parts with its seat taken off; null for any other. */
export function asPartedWithSeat(read: ReadEntry): ReadEntry | null {
  if (!endsInSeat(read.entry.name)) return null;
  const parts = /^(\S{1,4}) (\S+)$/u.exec(read.entry.name);
  if (parts === null || !isNamePart(parts[1] ?? '')) return null;
  const given = withoutRole(parts[2] ?? '') ?? '';
  return given !== '' && isNamePart(given) ? asNameAndSeat(read) : null;
}

/**
 * By so much a name of three letters (甲野章) is likelier whole than a family's at least; of the common families of three letters
 * (佐々木, 長谷川) all are far below.
 */
const minShortOdds = -2.7;

/** True for a group in which whole names stand before posts more than once. */
export function hasWholesBeforePosts(entries: readonly Entry[]): boolean {
  let wholes = 0;
  let families = 0;
  let short = 0;
  let odds = 0;
  for (const { name } of entries) {
    if (name.includes(' ') || !endsInRole(name)) continue;
    if (!endsInSeat(name) && wholeNameBefore(name) > 0) wholes++;
    const bare = withoutRole(name) ?? '';
    if (bare.length === usualFamily) families++;
    if (bare.length !== minWhole) continue;
    short++;
    odds += (wholeName(bare)?.odds ?? 0) - familyOdds(bare);
  }
  return wholes > 1 || (short > families + 1 && odds > short * minShortOdds);
}

/**
 * 甲野太郎視学官, in whatever group: the entry of a whole name with its post taken off; null for any other.
 * @param among whether others of the group are written so
 */
export function asWholeAndPost(read: ReadEntry, among: boolean): ReadEntry | null {
  const { entry } = read;
  const { name } = entry;
  let letters = 0;
  if (isPostAlone(name)) letters = wholeNameBefore(name, among ? minWhole : undefined);
  else if (endsInSeat(name) && !name.includes(' '))
    // 甲野太郎委員長代理兼部会長
    letters = name.includes('兼') ? wholeNameBefore(name) : wholeNameBeforeSeat(name);
  if (letters === 0) return null;
  const affiliation = `${entry.affiliation} ${name.slice(letters)}`.trim();
  const nameEnd = entry.nameStart + letters;
  return { ...read, entry: { ...entry, name: name.slice(0, letters), nameEnd, affiliation } };
}

/** 議事課主任（甲野花子）: the entry of a post with a whole name in the brackets behind it; null for any other. */
export function asPostBeforeName(text: string, entry: Entry): Entry | null {
  const { name: post, notes, nameEnd, affiliation } = entry;
  const [name = ''] = notes;
  if (notes.length !== 1 || !endsInRole(post) || !(isFullName(name) || isPartedName(name))) return null;
  if (!(isRoleWord(post) || behindOffice(post) !== post || nameOdds(post) < 0)) return null;
  const nameStart = text.indexOf(name, nameEnd);
  if (nameStart < 0) return null;
  const before = affiliation.split(' ').filter((word) => word !== name);
  return {
    ...entry,
    name,
    nameStart,
    nameEnd: nameStart + name.length,
    affiliation: [...before, post].join(' '),
    notes: [],
  };
}

/**
 * 総務課長（甲野太郎）　環境課長（乙山）, 福祉部　総務係（丙川）: posts, each with the name of its holder in brackets; null for any other row, and
 * for one post with a whole name (`asPostBeforeName`).
 */
export function namesBehindPosts(text: string, tokens: readonly Token[]): Entry[] | null {
  const entries: Entry[] = [];
  let posts: Token[] = [];
  for (const token of tokens) {
    if (!token.bracket) {
      posts.push(token);
      continue;
    }
    const name = token.text.slice(1, -1);
    const post = posts.at(-1);
    const office =
      post !== undefined && (endsInRole(post.text) ? nameOdds(post.text) < 0 : endsInUnit(post.text));
    if (!office || !(isWhole(name) || isFamily(name))) return null;
    const before = posts.map(({ text }) => text).join(' ');
    entries.push({
      ...entryOf(text, [], [{ ...token, text: name, start: token.start + 1, end: token.end - 1 }], []),
      affiliation: before,
      start: posts[0]?.start ?? token.start,
    });
    posts = [];
  }
  const [first] = entries;
  return posts.length > 0 || first === undefined || (entries.length === 1 && first.name.length > maxFamily)
    ? null
    : entries;
}

/** No 非常勤. */
function isWhole(name: string): boolean {
  return isFullName(name) && (wholeName(name)?.odds ?? -1) >= 0;
}

function isFamily(name: string): boolean {
  return name.length <= maxFamily && isNamePart(name) && familyOdds(name) >= surely;
}

/** 障害福祉課計画係: whose people have no post. */
function endsInUnit(text: string): boolean {
  return text.length > minOwn && /[課係室班]$/u.test(text);
}

/** 総務課主任（甲野花子、乙山太郎）: the people in the brackets behind the post that all of them have; null for any other part. */
export function namesBehindPost(text: string, { start, end }: Span): Entry[] | null {
  const last = text.charCodeAt(end - 1);
  if (last !== 0xff09 && last !== 0x29) return null;
  const part = text.slice(start, end);
  const [lead = ''] = /^[^（(]{2,28}[（(]/u.exec(part) ?? [];
  const post = lead.slice(0, -1).trim();
  const inside = part.slice(lead.length, -1);
  if (post === '' || /\s/u.test(post) || !/[、，]/u.test(inside) || /[（()）]/u.test(inside)) return null;
  if (!endsInRole(post) || nameOdds(post) >= 0) return null;
  const names = inside.split(/[、，]/u);
  if (!names.every((name) => isPerson(name.trim()))) return null;
  let at = start + lead.length;
  return names.map((printed) => {
    const name = printed.trim();
    const nameStart = text.indexOf(name, at);
    const nameEnd = nameStart + name.length;
    at = nameEnd + 1;
    return { name, nameStart, nameEnd, affiliation: post, start: nameStart, end: nameEnd, notes: [] };
  });
}

/** 甲野花子, 甲野 花子; 敬称略 is nobody. */
function isPerson(name: string): boolean {
  return isPartedName(name) || (isFullName(name) && !isNote(name));
}

/** 会長甲野太郎, 福祉係長乙山花子: the entry of a whole name with a seat or post glued in front of it; null for any other. */
export function asSeatBeforeName(entry: Entry): Entry | null {
  const { name } = entry;
  if (endsInRole(name) || name.includes(' ')) return null;
  const short = seatInFront.exec(name)?.[0].length ?? 0;
  const seat = short > 0 && isFullName(name.slice(short)) ? short : postBeforeWhole(name);
  if (seat === 0) return null;
  const affiliation = `${entry.affiliation} ${name.slice(0, seat)}`.trim();
  return { ...entry, name: name.slice(seat), nameStart: entry.nameStart + seat, affiliation };
}

const seatInFront =
  /^(?:副?(?:会長|委員長|座長|議長|部会長|理事長)|委員|監事|理事|幹事|書記|顧問|参与|評議員)/u;

/** 甲野太郎委員: four letters or more before a seat in the meeting. */
function isWholeWithSeat(name: string, titled: string): boolean {
  return (
    titled !== name && titled.length > 3 && isFullName(titled) && endsInSeat(name) && !endsInOffice(titled)
  );
}

/**
 * The entry with its post taken off its name; null where it has none, or only a family name before it.
 * @param bodies names that posts may begin with: the meeting's body and the list's groups, in one text
 */
export function asNameAndPost(read: ReadEntry, bodies: string): ReadEntry | null {
  const { entry } = read;
  const { name } = entry;
  if (name.length < minTitled || isFullName(name)) return null;
  for (const length of lengths) {
    const post = name.slice(length);
    const bare = name.slice(0, length);
    if (!(isFullName(bare) || (length === 2 && isNamePart(bare))) || endsInOffice(bare)) continue;
    // 甲野行 of 甲野行政点検局長: the office begins inside.
    if (bodies.includes(name.slice(length - 1, length + 2))) continue;
    // 甲野孝副 of 甲野孝副会長: the post begins before.
    if (isRoleWord(post) ? isRoleWord(name.slice(length - 1)) : !isOfficePost(post, bodies)) continue;
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
  const behind = behindOffice(rest);
  return (own > 0 || behind !== rest) && isPurePost(post) && (isPostInOffice(behind) || isShortPost(behind));
}

/** How many letters of a post stand in the names of the bodies as well: 緑化推進分科会 of 緑化推進分科会長; 0 where too few do. */
function ownBody(post: string, bodies: string): number {
  let length = minOwn;
  if (!bodies.includes(post.slice(0, length))) return 0;
  while (length < post.length && bodies.includes(post.slice(0, length + 1))) length++;
  return length;
}

/** 点検局長 of 行政点検局長: the rest of an office with a name of its own. */
function isShortPost(rest: string): boolean {
  return rest.length <= maxShortPost && /[局部課室]長$/u.test(rest);
}

const maxShortPost = 5;
