/**
 * Who is meant: a speaker's label (村井本部員, 議長, 委員（甲野花子君）) or a name said in a remark resolved to an
 * entry of the attendee list. What fits two people equally well is nobody.
 */
import { foldVariants } from '../text/kanjiVariants';
import { nameKey, squeeze } from './nameKey';

/** What is needed of an attendee; a whole `Attendee` will do. */
export interface Person {
  readonly name: string;
  readonly affiliation: string;
  readonly role: string | null;
  readonly group: string | null;
  readonly attendance?: string;
}

/** Resolves labels over one attendee list. Answers are kept, so the same label costs nothing the second time. */
export interface SpeakerResolver {
  /** Index into the attendee list, or null when the label fits nobody or several. */
  resolve(label: string): number | null;
  /** All who fit the label equally well, ascending; several for an ambiguous label, empty for an unknown one. */
  candidates(label: string): readonly number[];
}

/** Longer labels are not labels; longer names are cut for the index. */
const MAX_LABEL = 120;
const MAX_KEY = 48;
/** A family name shared by more people than this tells nobody apart without more. */
const MAX_NAMESAKES = 64;
/** Family names have at most so many characters where the list does not separate them from the given name. */
const MAX_FAMILY = 5;

/** Roles and honorifics that anybody may bear, whatever the list says of the person. */
export const COMMON_ROLES: readonly string[] =
  `委員 専門委員 臨時委員 特別委員 構成員 本部員 会員 議員 部会員 評議員 理事 監事 参考人 有識者 オブザーバー 説明員 幹事 顧問 参与 メンバー
  委員長 副委員長 議長 副議長 座長 副座長 会長 副会長 部会長 主査 副主査 本部長 副本部長 分科会長 議長代理 座長代理 会長代理 委員長代理 部会長代理 主査代理
  君 氏 様 さん 先生 殿 教授 准教授 弁護士 大臣 副大臣 政務官 大臣政務官 長官 副長官 社長 副社長 審議官 参事官 局長 次長 部長 課長 室長 補佐 課長補佐
  専門官 企画官 統括官 代表 市長 副市長 町長 副町長 村長 副村長 区長 副区長 知事 副知事 教育長 議員君 委員君`.split(
    /\s+/u,
  );
const COMMON_ROLE_SET: ReadonlySet<string> = new Set(COMMON_ROLES);

/**
 * Offices held by one person of each place: 市長 is the 汐入市長 of the list. Not so 会長, which other bodies
 * have as well.
 */
const OFFICES = '市長 副市長 町長 副町長 村長 副村長 区長 副区長 知事 副知事 大臣 副大臣 政務官 長官'.split(
  ' ',
);

const OPENING = '([【〔［{〈《<';
const CLOSING = ')]】〕］}〉》>';
const LEADING_MARK = /^[○◯〇◎●・◆■\-\s]+/u;

interface Entry {
  /** Key of the whole name. */
  readonly name: string;
  /** The whole name without folding of variants, for telling 斎藤 from 斉藤. */
  readonly exact: string;
  /** Length of the family name in the key; 0 when the list does not separate it. */
  readonly family: number;
  readonly affiliation: string;
  readonly role: string;
  readonly group: string;
  readonly absent: boolean;
}

/** The index over an attendee list that resolves its labels. */
export function speakerIndex(attendees: readonly Person[]): SpeakerResolver {
  const entries = attendees.map(toEntry);
  const byName = new Map<string, number[]>();
  const byFamily = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  const byRole = new Map<string, number[]>();
  for (const [i, person] of attendees.entries()) {
    const { name, family } = toEntry(person);
    add(byName, name, i);
    if (family > 0) add(byFamily, name.slice(0, family), i);
    else for (let n = 1; n <= Math.min(MAX_FAMILY, name.length - 1); n++) add(byPrefix, name.slice(0, n), i);
    for (const role of rolesOf(person)) {
      add(byRole, role, i);
      const office = officeOf(role);
      if (office !== null && office !== role) add(byRole, office, i);
    }
  }
  const known = new Map<string, readonly number[]>();

  function candidates(label: string): readonly number[] {
    let found = known.get(label);
    if (found === undefined) known.set(label, (found = find(label)));
    return found;
  }

  function find(label: string): readonly number[] {
    if (label.length > MAX_LABEL) return [];
    const exact = stripped(squeeze(label));
    const key = foldVariants(exact);
    if (key === '') return [];
    const open = firstBracket(key);
    const head = open < 0 ? key : key.slice(0, open);
    const inner = open < 0 ? '' : key.slice(open + 1, closingOf(key, open));
    const best = new Best();
    byNameAndFamily(head, inner, exact, best);
    if (best.score < 4 && inner !== '') {
      // 委員（甲野花子君）: the name is in the brackets, the role before them.
      const inside = new Best();
      byNameAndFamily(inner, head, exact.slice(open + 1), inside);
      if (inside.score > best.score) best.replaceBy(inside);
    }
    if (best.found.length === 0) {
      for (const role of [key, head])
        for (const i of byRole.get(role) ?? []) best.offer(i, entries[i]?.absent === true ? 0.5 : 1);
    }
    return best.found.sort((a, b) => a - b);
  }

  /** Offers everybody whose name or family name opens `text`, scored by how well the rest fits them. */
  function byNameAndFamily(text: string, aside: string, exact: string, best: Best): void {
    for (let n = Math.min(text.length, MAX_KEY); n >= 1; n--) {
      const start = text.slice(0, n);
      const rest = text.slice(n);
      for (const [kind, index] of [byName, byFamily, byPrefix].entries()) {
        const namesakes = index.get(start);
        if (namesakes === undefined || namesakes.length > MAX_NAMESAKES) continue;
        for (const i of namesakes) {
          const entry = entries[i];
          if (entry !== undefined) best.offer(i, score(entry, kind, n, rest, aside, exact));
        }
      }
    }
  }

  return {
    candidates,
    resolve(label) {
      const found = candidates(label);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
  };
}

/** The family name as printed, where the attendee list separates it from the given name; else null. */
export function familyName(name: string): string | null {
  const gap = name.search(/\s/u);
  return gap > 0 ? name.slice(0, gap) : null;
}

/** Keeps those with the highest score. */
class Best {
  score = 0;
  found: number[] = [];

  offer(index: number, score: number): void {
    if (score <= 0 || score < this.score) return;
    if (score > this.score) this.found = [];
    this.score = score;
    if (!this.found.includes(index)) this.found.push(index);
  }

  replaceBy(other: Best): void {
    this.score = other.score;
    this.found = other.found;
  }
}

function toEntry(person: Person): Entry {
  const family = familyName(person.name.trim());
  return {
    name: nameKey(person.name).slice(0, MAX_KEY),
    exact: squeeze(person.name),
    family: family === null ? 0 : nameKey(family).length,
    affiliation: nameKey(person.affiliation),
    role: nameKey(person.role ?? ''),
    group: nameKey(person.group ?? ''),
    absent: person.attendance === 'absent',
  };
}

/** Everything a person may be called without a name: their role in the meeting and their posts, as keys. */
export function rolesOf(person: Pick<Person, 'affiliation' | 'role'>): Set<string> {
  const roles = new Set<string>();
  if (person.role !== null && person.role !== '') roles.add(nameKey(person.role));
  const affiliation = nameKey(person.affiliation);
  if (affiliation === '') return roles;
  roles.add(affiliation);
  for (const part of affiliation.split(/[()[\]【】〔〕兼、,/]/u)) if (part !== '') roles.add(part);
  return roles;
}

/** The office at the end of a role (汐入市長: 市長), or null; the longest, so that 副市長 is no 市長. */
function officeOf(role: string): string | null {
  const offices = OFFICES.filter((office) => role.endsWith(office));
  return offices.reduce<string | null>((a, b) => (a !== null && a.length > b.length ? a : b), null);
}

/**
 * How well the rest of a label fits a person whose name (kind 0), family name (1) or first characters (2) open
 * it. 0 when it does not: 林 is not meant by 林田委員, whose rest 田委員 is no role.
 */
function score(
  entry: Entry,
  kind: number,
  length: number,
  rest: string,
  aside: string,
  exact: string,
): number {
  const fit = roleFit(entry, kind, rest);
  if (fit === 0) return 0;
  let points = fit + (kind === 0 ? 4 : kind === 1 ? 1 : 0);
  if (aside !== '' && roleFit(entry, 1, aside) >= 2) points += 1;
  if (aside !== '' && kind !== 0 && givenNameOpens(entry, length, aside)) points += 2;
  if (exact.startsWith(entry.exact.slice(0, length))) points += 0.25;
  if (entry.absent) points -= 0.5;
  return points;
}

function roleFit(entry: Entry, kind: number, rest: string): number {
  if (rest === '') return kind === 2 ? 0 : 1.5;
  if (rest === entry.role || (rest === entry.group && entry.group !== '')) return 3;
  if (entry.affiliation.includes(rest) || entry.role.includes(rest)) return 2.75;
  if (entry.name.length > rest.length && entry.name.endsWith(rest)) return 2.5;
  if (isSubsequence(rest, entry.affiliation)) return 2.5;
  const common = commonRoleAtEnd(rest);
  if (common === rest.length) return 2;
  if (common === 0 || kind === 2) return 0;
  // An unknown post before the role is long; one or two kanji more belong to a longer family name.
  return rest.length - common >= (kind === 0 ? 1 : 3) ? 1 : 0;
}

/** 鈴木（一）委員: the first characters of the given name in brackets tell namesakes apart. */
function givenNameOpens(entry: Entry, familyLength: number, aside: string): boolean {
  return aside.length <= 4 && entry.name.startsWith(aside, familyLength);
}

/** 国家公安委員長 of 国家公安委員会委員長: every character there, in order. */
function isSubsequence(short: string, long: string): boolean {
  if (short.length < 3 || short.length > long.length) return false;
  let i = 0;
  for (let k = 0; k < long.length && i < short.length; k++) if (long[k] === short[i]) i++;
  return i === short.length;
}

/** Length of the longest common role that ends `text`; 0 when there is none. */
function commonRoleAtEnd(text: string): number {
  for (let n = Math.min(text.length, 8); n >= 1; n--) if (COMMON_ROLE_SET.has(text.slice(-n))) return n;
  return 0;
}

/** The label without marks before it and without brackets around the whole of it. */
function stripped(label: string): string {
  let text = label.replace(LEADING_MARK, '').replace(/:$/u, '');
  while (firstBracket(text) === 0 && closingOf(text, 0) === text.length - 1 && text.length > 2)
    text = text.slice(1, -1);
  return text;
}

function firstBracket(text: string): number {
  for (let i = 0; i < text.length; i++) if (OPENING.includes(text.charAt(i))) return i;
  return -1;
}

/** Offset of the bracket that closes the one at `open`; the text's end when it is missing. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (OPENING.includes(text.charAt(i))) depth++;
    else if (CLOSING.includes(text.charAt(i)) && --depth === 0) return i;
  }
  return text.length;
}

function add(index: Map<string, number[]>, key: string, value: number): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
