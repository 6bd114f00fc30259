import { isKana, isKanji, isSpace, squeeze } from '../text/chars';
import type { Span } from '../text/span';
import type { Attendance, Attendee } from './model';
import { bareLabel, endsInOrganization, endsInRole, isRoleWord } from './roles';

/** One row of an attendee list: its text with wraps undone, and the way back to the source. */
export interface AttendeeRow {
  readonly text: string;
  /** Source offset of an offset in `text`. */
  readonly toSource: (offset: number) => number;
  readonly group: string | null;
  readonly absent: boolean;
}

/** Reads the rows of an attendee list, in order. */
export function readAttendees(rows: readonly AttendeeRow[]): Attendee[] {
  return rows.flatMap((row) => (isNote(row.text) ? [] : readRow(row)));
}

/** A word, or a bracketed note as a whole. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly bracket: boolean;
}

interface Entry {
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly affiliation: string;
  readonly start: number;
  readonly end: number;
  readonly notes: readonly string[];
}

function readRow(row: AttendeeRow): Attendee[] {
  const parts = splitAtCommas(row.text);
  const list = parts.length > 1 && !isOnePersonsPosts(row.text, parts);
  const chunks = list ? parts : [{ start: 0, end: row.text.length }];
  const found: Attendee[] = [];
  let organization = '';
  for (const chunk of chunks) {
    const tokens = withoutLead(tokenize(row.text, chunk.start, chunk.end));
    for (const entry of readEntries(row.text, tokens)) {
      // 経済産業省 甲野課長、乙山補佐: the organisation holds for the posts behind it.
      if (entry.affiliation !== '')
        organization = endsInOrganization(entry.affiliation) ? entry.affiliation : '';
      const carried = list && entry.affiliation === '' && endsInRole(entry.name) && entry.notes.length === 0;
      found.push(toAttendee(row, carried ? { ...entry, affiliation: organization } : entry));
    }
  }
  return found;
}

/** 24名, 敬称略, 別紙のとおり: notes about the list, nobody. */
function isNote(text: string): boolean {
  const t = squeeze(text)
    .replace(/(?<=.)[（(][^（()）]*[）)]$/u, '')
    .replace(/^[（(［[・※]+|[）)］\]。]+$/gu, '');
  return (
    t === '' ||
    /^(?:以上|計|合計|他|ほか|外)*(?:約)?[0-9０-９一二三四五六七八九十]*(?:名|人|社|団体|機関)?(?:出席|欠席)?$/u.test(
      t,
    ) ||
    /^(?:(?:敬称略|順不同|五十音順|名簿順|建制順)[・、，]?)+$|(?:別紙|別添|別表|名簿|次第)[^、]{0,8}(?:とおり|通り|参照)$|^(?:なし|無し|無|特になし|全員出席|該当なし|欠席なし|ほか|他|等)$/u.test(
      t,
    )
  );
}

function splitAtCommas(text: string): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const ch = i < text.length ? text.charAt(i) : '、';
    if ('（(【［[〔'.includes(ch)) depth++;
    else if ('）)】］]〕'.includes(ch)) depth = Math.max(0, depth - 1);
    if (i < text.length ? depth === 0 && /[、，,；;]/u.test(ch) : true) {
      if (text.slice(start, i).trim() !== '') parts.push({ start, end: i });
      start = i + 1;
    }
  }
  return parts;
}

/** 甲野 太郎　一橋大学 理事・副学長、法学研究科教授: commas inside one person's posts part no names. */
function isOnePersonsPosts(text: string, parts: readonly Span[]): boolean {
  const [first, ...others] = parts.map((p) => withoutLead(tokenize(text, p.start, p.end)));
  const name = first === undefined ? null : nameAt(first, 0);
  if (first === undefined || name === null || first[name.used]?.bracket !== false) return false;
  return others.every((tokens) => tokens.every((_token, k) => nameAt(tokens, k) === null));
}

function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let i = from;
  while (i < to) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    const bracket = '（(【［[〔'.includes(text.charAt(i));
    let depth = 0;
    for (; i < to; i++) {
      const ch = text.charAt(i);
      if ('（(【［[〔'.includes(ch)) {
        if (!bracket) break;
        depth++;
      } else if ('）)】］]〕'.includes(ch) && bracket && --depth === 0) {
        i++;
        break;
      } else if (!bracket && isSpace(text.charCodeAt(i))) break;
    }
    tokens.push({ text: text.slice(start, i), start, end: i, bracket });
  }
  return tokens;
}

const seatNumber = /^(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,4})(?:番|[.．)）])?$/u;
function isSeat(token: Token | undefined): boolean {
  return token !== undefined && !token.bracket && seatNumber.test(token.text);
}

const filler =
  /^(?:(?:ほか|他|外|計|以上)[0-9０-９一二三四五六七八九十]*(?:名|人)?|等|※.*|[0-9０-９]+(?:名|人)|[｜|]|[○◯〇◎●・･*※◆■□△▲☆★-]+)$/u;
/** Bullets and marks glued to the first word. */
const leadingMark = /^[○◯〇◎●・･*※◆■□△▲☆★\-\ue000-\uf8ff]+/u;

function withoutLead(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.bracket) {
      if (kept.length > 0) kept.push(token);
      continue;
    }
    if (filler.test(token.text)) {
      if (kept.length > 0 && /^[｜|]/u.test(token.text)) kept.push(token);
      continue;
    }
    const lead = kept.length === 0 ? (leadingMark.exec(token.text)?.[0].length ?? 0) : 0;
    kept.push(lead === 0 ? token : { ...token, text: token.text.slice(lead), start: token.start + lead });
  }
  const seats = kept.filter((t) => isSeat(t)).length;
  if (kept.length > 1 && seats === 1 && isSeat(kept[0])) kept.shift();
  return joinPaddedPosts(kept);
}

/** 会　　長, 副　会　長, 委　　員: a post padded to the width of the others is one word. */
function joinPaddedPosts(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = tokens[i];
    if (first === undefined) break;
    let taken = 1;
    if (!first.bracket && first.text.length <= 2) {
      let text = first.text;
      for (let k = 1; k <= 4; k++) {
        const next = tokens[i + k];
        if (next === undefined || next.bracket || next.text.length > 2) break;
        text += next.text;
        const exact = endsInRole(text) && paddedPosts.has(text);
        if (exact) taken = k + 1;
      }
    }
    const last = tokens[i + taken - 1] ?? first;
    joined.push(
      taken === 1
        ? first
        : {
            text: tokens
              .slice(i, i + taken)
              .map((t) => t.text)
              .join(''),
            start: first.start,
            end: last.end,
            bracket: false,
          },
    );
    i += taken;
  }
  return joined;
}

const paddedPosts = new Set(
  '会長 副会長 委員 委員長 副委員長 議長 副議長 座長 理事 監事 幹事 市長 副市長 町長 副町長 村長 副村長 区長 知事 副知事 教育長 部長 次長 課長 室長 係長 主任 主査 主事 主幹 局長 所長 館長 校長 顧問 書記 参事'.split(
    ' ',
  ),
);

function readEntries(text: string, tokens: readonly Token[]): Entry[] {
  const entries: Entry[] = [];
  let prefix: Token[] = [];
  let k = 0;
  const first = tokens[0];
  if (first === undefined) return [];
  const seated = tokens.some(isSeat);
  const startsWithName = !seated && nameAt(tokens, 0) !== null && !isPlaceBeforeName(tokens);
  if (startsWithName) {
    const names = namesOnly(tokens);
    if (names !== null) return names.map((n) => entryOf(text, [], n.tokens, n.notes));
    const name = nameAt(tokens, 0) ?? { used: 1 };
    return [entryOf(text, [], tokens.slice(0, name.used), tokens.slice(name.used))];
  }
  while (k < tokens.length) {
    const token = tokens[k];
    if (token === undefined) break;
    if (prefix.length === 0 && isSeat(token)) {
      k++;
      continue;
    }
    const name =
      (prefix.length > 0 || entries.length > 0 || isSeat(tokens[k - 1])) && !token.bracket
        ? nameAt(tokens, k)
        : null;
    if (name === null) {
      prefix.push(token);
      k++;
      continue;
    }
    const named = tokens.slice(k, k + name.used);
    k += name.used;
    const behind: Token[] = [];
    while (tokens[k]?.bracket === true) behind.push(...tokens.slice(k, ++k));
    if (!hasNameAfter(tokens, k)) {
      behind.push(...tokens.slice(k));
      k = tokens.length;
    }
    entries.push(entryOf(text, prefix, named, behind));
    prefix = [];
  }
  if (entries.length > 0) return entries;
  return [wholeEntry(text, tokens)];
}

function hasNameAfter(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < tokens.length; k++) {
    const seated = isSeat(tokens[k - 1]);
    if ((k > from || seated) && nameAt(tokens, k) !== null) return true;
    if (k === from && namesOnly(tokens.slice(from)) !== null) return true;
  }
  return false;
}

/**
 * 山上市　遠野　芳郎, 利用者　相川　澄江: of three words the last two are the name — were the first two, the third
 * would be a post or an organisation.
 */
function isPlaceBeforeName(tokens: readonly Token[]): boolean {
  const [a, b, c, d] = tokens;
  if (a === undefined || b === undefined || c === undefined || b.bracket || c.bracket) return false;
  if (d !== undefined && !d.bracket && namesOnly(tokens.slice(1)) === null) return false;
  return isNamePart(b.text) && isNamePart(c.text) && c.text.length <= 3 && !endsInOrganization(c.text);
}

/** An organisation that attends as such, or a family name with its title (甲野委員, 環境省 甲野課長). */
function wholeEntry(text: string, tokens: readonly Token[]): Entry {
  const from = Math.max(
    0,
    tokens.findIndex((t) => !t.bracket),
  );
  const bracket = tokens.findIndex((t, k) => k > from && t.bracket);
  const words = tokens.slice(from, bracket < 0 ? tokens.length : bracket);
  const behind = bracket < 0 ? [] : tokens.slice(bracket);
  const last = words.at(-1);
  if (last !== undefined && words.length >= 2 && endsInRole(last.text) && !isRoleWord(last.text)) {
    return entryOf(text, words.slice(0, -1), [last], behind);
  }
  return entryOf(text, [], words, behind);
}

function entryOf(
  text: string,
  prefix: readonly Token[],
  named: readonly Token[],
  behind: readonly Token[],
): Entry {
  const nameStart = named[0]?.start ?? 0;
  const nameEnd = named.at(-1)?.end ?? nameStart;
  const all = [...prefix, ...named, ...behind];
  const start = all[0]?.start ?? nameStart;
  const end = all.at(-1)?.end ?? nameEnd;
  const notes = [...prefix, ...behind].filter((t) => t.bracket).map((t) => t.text.slice(1, -1).trim());
  const printed = text.slice(nameStart, nameEnd);
  const cut = /(?:は?(?:ご|御)?欠席(?:です)?)?[。．]?$|(?<=.)(?:等|など)$/u.exec(printed)?.[0].length ?? 0;
  const name = stripHonorific(
    printed
      .slice(0, printed.length - cut)
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  const after =
    behind.length === 0 ? '' : text.slice(behind[0]?.start, behind.at(-1)?.end).replace(/\s+/gu, ' ').trim();
  const before = prefix.map((t) => t.text).join(' ');
  return {
    name: joinLetters(name),
    nameStart,
    nameEnd: nameEnd - cut,
    affiliation:
      before === '' ? affiliationOf(after, notes) : `${before} ${affiliationOf(after, notes)}`.trim(),
    start,
    end,
    notes,
  };
}

/** 甲 野　太 郎: letters spaced out to the width of longer names. */
function joinLetters(name: string): string {
  const letters = name.split(' ');
  return letters.length === 4 && letters.every((l) => l.length === 1)
    ? `${letters.slice(0, 2).join('')} ${letters.slice(2).join('')}`
    : name;
}

/** 甲野 太郎君 → 甲野 太郎; 甲野君 and 松原様 stay: there the title is half of the name. */
function stripHonorific(name: string): string {
  const bare = name.replace(/(?:君|氏|様|さん)$/u, '');
  return bare !== name && (/\s/u.test(bare) || isFullName(bare)) ? bare.trimEnd() : name;
}

/** Behind a name: a post as printed, or what stands in brackets where nothing else does. */
function affiliationOf(after: string, notes: readonly string[]): string {
  if (after === '') return '';
  if (!/^[（(【［[〔]/u.test(after)) return after;
  const first = notes[0] ?? '';
  return isAttendanceNote(first) || meetingRole(first) !== null ? '' : first;
}

function isAttendanceNote(text: string): boolean {
  return /出席|欠席|オンライン|ＷＥＢ|WEB|Web|代理|途中|退席/u.test(text);
}

function namesOnly(tokens: readonly Token[]): { tokens: Token[]; notes: Token[] }[] | null {
  const found: { tokens: Token[]; notes: Token[] }[] = [];
  for (let k = 0; k < tokens.length;) {
    const name = nameAt(tokens, k);
    if (name === null) return null;
    const named = tokens.slice(k, k + name.used);
    k += name.used;
    const notes: Token[] = [];
    while (tokens[k]?.bracket === true) notes.push(...tokens.slice(k, ++k));
    found.push({ tokens: named, notes });
  }
  const same = found.every((f) => f.tokens.length === found[0]?.tokens.length);
  return found.length >= 2 && same ? found : null;
}

/** A name that starts at token `k`: family and given name apart (2 tokens), or written together (1). */
function nameAt(tokens: readonly Token[], k: number): { used: number } | null {
  const a = tokens[k];
  const b = tokens[k + 1];
  if (a === undefined || a.bracket) return null;
  if (b !== undefined && !b.bracket && isNamePart(a.text) && isNamePart(b.text)) return { used: 2 };
  return isFullName(a.text) ? { used: 1 } : null;
}

/** A family or given name: up to five kanji or kana, no post and no organisation. */
function isNamePart(text: string): boolean {
  const t = text.replace(/(?:君|氏|様|さん)$/u, '');
  if (t.length === 0 || t.length > 5) return false;
  for (let i = 0; i < t.length; i++) {
    const c = t.charCodeAt(i);
    if (!isKanji(c) && !isKana(c)) return false;
  }
  if (t.length >= 3 && /[士師]$/u.test(t)) return false;
  return (
    !isPost(t) &&
    !/^.{2,}(?:大学|高校|学校|[省庁]|協会|会社|機構|法人|研究所|銀行|連合会|組合|委員会|病院|役所|県庁|財団|事務所|官房|本社|同盟|連盟)$/u.test(
      t,
    )
  );
}

/** 会長, 委員; a single letter (長, 監, 森) may be a name. */
function isPost(text: string): boolean {
  return text.length >= 2 && endsInRole(text);
}

/** A whole name written together: 甲野太郎. */
function isFullName(text: string): boolean {
  const t = text.replace(/(?:君|氏|様|さん)$/u, '');
  if (t.length < 3 || t.length > 8 || isPost(t) || endsInOrganization(t)) return false;
  for (let i = 0; i < t.length; i++) {
    const c = t.charCodeAt(i);
    if (!isKanji(c) && !isKana(c)) return false;
  }
  // A name has a kanji in front or is short; katakana words are offices and goods.
  return isKanji(t.charCodeAt(0)) ? t.length <= 7 : t.length <= 6 && !/^[ァ-ヶー]+$/u.test(t);
}

const meetingRoles =
  /^(?:副?(?:座長|議長|委員長|会長|部会長|本部長|主査|分科会長|小委員長|理事長)(?:代理|職務代理者?)?|職務代理者?)$/u;

/** The role in the meeting that a text names as a whole (会長), or null (みどり大学教授). */
function meetingRole(text: string): string | null {
  const t = bareLabel(text);
  return meetingRoles.test(t) ? t : null;
}

function roleOf(entry: Entry): string | null {
  for (const inside of entry.notes) {
    const role = inside
      .split(/[・、,，]/u)
      .map(meetingRole)
      .find((r) => r !== null);
    if (role !== undefined) return role;
  }
  for (const match of entry.affiliation.matchAll(/[（(【［[]([^）)】］\]]+)/gu)) {
    const role = meetingRole(match[1] ?? '');
    if (role !== null) return role;
  }
  const words = entry.affiliation.split(' ');
  return meetingRole(words[0] ?? '') ?? meetingRole(words.at(-1) ?? '');
}

function attendanceOf(text: string): Attendance {
  if (/(?:^|[（(【［[・、※])\s*(?:ご|御)?欠席/u.test(text)) return 'absent';
  if (/代理(?:出席|\s*[:：])|※\s*代理/u.test(text)) return 'proxy';
  if (/途中|退席|退出|ＰＭ|PM|ＡＭ|AM|午前のみ|午後のみ/u.test(text)) return 'partial';
  if (/オンライン|ＷＥＢ|WEB|Web|Ｗｅｂ|ウェブ|リモート|遠隔/u.test(text)) return 'online';
  return 'present';
}

function toAttendee(row: AttendeeRow, entry: Entry): Attendee {
  const at = (offset: number): number => row.toSource(offset);
  const endAt = (start: number, end: number): number => at(Math.max(start, end - 1)) + 1;
  const marks = row.text.slice(entry.start, entry.end);
  return {
    name: entry.name,
    nameSpan: { start: at(entry.nameStart), end: endAt(entry.nameStart, entry.nameEnd) },
    affiliation: entry.affiliation,
    role: roleOf(entry),
    group: row.group,
    attendance: row.absent ? 'absent' : attendanceOf(marks),
    span: { start: at(entry.start), end: endAt(entry.start, entry.end) },
  };
}
