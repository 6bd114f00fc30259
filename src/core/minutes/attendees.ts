import { isKana, isKanji, isSpace, squeeze } from '../text/chars';
import type { Span } from '../text/span';
import type { Attendance, Attendee } from './model';
import { bareLabel, endsInOrganization, endsInRole } from './roles';

/** One row of an attendee list: its text with wraps undone, and the way back to the source. */
export interface AttendeeRow {
  readonly text: string;
  /** Source offset of an offset in `text`. */
  readonly toSource: (offset: number) => number;
  readonly group: string | null;
  readonly absent: boolean;
  /** True when the list runs on over commas (甲委員、乙委員、…). */
  readonly runIn: boolean;
}

/** Reads all rows; the order of name and post is judged over the list, not row by row. */
export function readAttendees(rows: readonly AttendeeRow[]): Attendee[] {
  const attendees: Attendee[] = [];
  for (const row of rows) {
    const entries = row.runIn ? runInEntries(row) : columnEntries(row);
    attendees.push(...entries);
  }
  return attendees;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** White space outside brackets separates tokens; `wide` when more than one half-width space stands before. */
function tokens(text: string): Token[] {
  const found: Token[] = [];
  let depth = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const c = text.charCodeAt(i);
    const space = i >= text.length || (depth === 0 && isSpace(c));
    if (space) {
      if (start >= 0) found.push({ text: text.slice(start, i), start, end: i });
      start = -1;
      continue;
    }
    if (start < 0) start = i;
    if ('（(【［['.includes(text.charAt(i))) depth++;
    else if ('）)】］]'.includes(text.charAt(i)) && depth > 0) depth--;
  }
  return found;
}

const runInSeparator = /[、，,；;]/u;
/** 以上24名, 9名, 敬称略, 五十音順: notes about the list, no members. */
const note =
  /^(?:以上|計|合計|他|ほか|外)?\s*[0-9０-９一二三四五六七八九十]*\s*(?:名|人|社|団体)?(?:出席|欠席)?$|^(?:敬称略|五十音順|順不同|順不同・敬称略|敬称略・五十音順|五十音順・敬称略|ほか|他|なし|無し|等|欠席なし|特になし|なし。)$/u;
const listNote =
  /[（(](?:以上|計|合計)?\s*[0-9０-９]+\s*(?:名|人|社|団体)[）)]|(?:ほか|他|外)\s*[0-9０-９]*\s*(?:名|人|社)?$|(?:以上|計)\s*[0-9０-９]+\s*(?:名|人|社)$|(?:の)?\s*[0-9０-９]+\s*(?:名|人)$|等$/u;

function runInEntries(row: AttendeeRow): Attendee[] {
  const found: Attendee[] = [];
  let organization: string | null = null;
  for (const part of splitOutsideBrackets(row.text)) {
    let { text } = part;
    let start = part.start;
    const lead = /^[\s・。　]+/u.exec(text)?.[0].length ?? 0;
    text = text
      .slice(lead)
      .trimEnd()
      .replace(/[。．]$/u, '');
    start += lead;
    if (text === '' || note.test(squeeze(text).replace(/^[（(]|[）)]$/gu, ''))) continue;
    const { bare, notes } = stripNotes(text.replace(listNote, '').trim());
    if (bare === '') continue;
    const pieces = tokens(bare);
    let name = bare;
    let affiliation = '';
    let nameStart = start + Math.max(0, text.indexOf(bare.slice(0, 1)));
    const head = pieces[0];
    if (
      head !== undefined &&
      pieces.length >= 2 &&
      !looksLikeNamePart(head.text) &&
      (endsInOrganization(head.text) || head.text.length > 5)
    ) {
      organization = head.text;
      affiliation = organization;
      name = pieces
        .slice(1)
        .map((p) => p.text)
        .join(' ');
      nameStart = start + (pieces[1]?.start ?? 0);
    } else if (organization !== null && endsInRole(bare) && pieces.length === 1) affiliation = organization;
    else if (
      pieces.length >= 2 &&
      endsInRole(pieces[0]?.text ?? '') &&
      looksLikeNamePart(pieces[1]?.text ?? '')
    ) {
      affiliation = pieces[0]?.text ?? '';
      name = pieces
        .slice(1)
        .map((p) => p.text)
        .join(' ');
      nameStart = start + (pieces[1]?.start ?? 0);
    } else organization = null;
    const roleNote = notes.find((n) => endsInRole(n)) ?? null;
    if (affiliation === '') affiliation = notes.find((n) => n !== roleNote && endsInOrganization(n)) ?? '';
    found.push(
      attendee(
        row,
        name.replace(/\s+/gu, ' '),
        nameStart,
        affiliation,
        roleNote,
        notes,
        start,
        start + text.length,
      ),
    );
  }
  return found;
}

function splitOutsideBrackets(text: string): Token[] {
  const parts: Token[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const ch = text.charAt(i);
    if ('（(【［[〔'.includes(ch) && ch !== '') depth++;
    else if ('）)】］]〕'.includes(ch) && ch !== '' && depth > 0) depth--;
    if (i === text.length || (depth === 0 && runInSeparator.test(ch))) {
      parts.push({ text: text.slice(start, i), start, end: i });
      start = i + 1;
    }
  }
  return parts;
}

/** Splits notes in brackets off: 甲野委員（座長） gives 甲野委員 and [座長]. */
function stripNotes(text: string): { bare: string; notes: string[] } {
  const notes: string[] = [];
  const bare = text
    .replace(
      /[（(【［[〔]([^（(【［[〔）)】］\]〕]*(?:[（(][^）)]*[）)][^）)】］\]〕]*)?)[）)】］\]〕]/gu,
      (_whole, inside: string) => {
        notes.push(inside.trim());
        return ' ';
      },
    )
    .replace(/[（(【［[〔）)】］\]〕]/gu, '')
    .trim();
  return { bare, notes };
}

function attendee(
  row: AttendeeRow,
  name: string,
  nameStart: number,
  affiliation: string,
  role: string | null,
  notes: readonly string[],
  start: number,
  end: number,
): Attendee {
  const at = (offset: number): number => row.toSource(offset);
  const span: Span = { start: at(start), end: at(Math.max(start, end - 1)) + 1 };
  const nameEnd = Math.min(end, nameStart + name.length);
  return {
    name,
    nameSpan: { start: at(nameStart), end: Math.min(span.end, at(Math.max(nameStart, nameEnd - 1)) + 1) },
    affiliation,
    role,
    group: row.group,
    attendance: row.absent ? 'absent' : attendanceOf(notes),
    span,
  };
}

function attendanceOf(notes: readonly string[]): Attendance {
  const all = notes.join(' ');
  if (/欠席/u.test(all)) return 'absent';
  if (/代理(?:出席|[:：])|※代理/u.test(all)) return 'proxy';
  if (/途中|退席|退出|ＰＭ|PM|ＡＭ|AM|午前のみ|午後のみ/u.test(all)) return 'partial';
  if (/オンライン|ＷＥＢ|WEB|Web|ウェブ|リモート|遠隔/u.test(all)) return 'online';
  return 'present';
}

/** A family or given name: up to four kanji or kana, no post and no organisation. */
function looksLikeNamePart(text: string): boolean {
  const t = text.replace(/(?:[（(].*|君|氏|様)$/u, '');
  if (t.length === 0 || t.length > 5) return false;
  for (let i = 0; i < t.length; i++) {
    const c = t.charCodeAt(i);
    if (!isKanji(c) && !isKana(c)) return false;
  }
  return !isPost(t);
}

/** A post that is no family name: 会長, 委員 — but 森, 長 and 監 alone may be names. */
function isPost(text: string): boolean {
  return text.length >= 2 && endsInRole(text);
}

/** A whole name written together: 甲野太郎. */
function looksLikeFullName(text: string): boolean {
  const t = text.replace(/(?:君|氏|様)$/u, '');
  return (
    t.length >= 3 && t.length <= 7 && looksLikeNamePart(t.slice(0, 5)) && !isPost(t) && !endsInOrganization(t)
  );
}

const seat = /^[0-9０-９]{1,3}\s*番?$|^[0-9０-９]{1,3}\s*[.．)）]$/u;

function columnEntries(row: AttendeeRow): Attendee[] {
  const clean = row.text;
  const lead = /^[\s○◯〇◎●・･\-*※◆■□△▲☆★]+/u.exec(clean)?.[0].length ?? 0;
  let parts = tokens(clean.slice(lead)).map((t) => ({
    text: t.text,
    start: t.start + lead,
    end: t.end + lead,
  }));
  parts = joinPadding(parts);
  if (parts.length === 0) return [];
  const seats = parts.filter((p) => seat.test(p.text));
  if (seats.length >= 1 && seat.test(parts[0]?.text ?? '')) return seatedEntries(row, parts);
  if (note.test(squeeze(clean).replace(/^[（(]|[）)]$/gu, ''))) return [];
  const bracketsOnly = parts.every((p) => /^[（(【［[※]/u.test(p.text));
  if (bracketsOnly) return [];
  const one = oneEntry(row, parts);
  return one;
}

/** 林   芳正: names padded to equal width; 甲 野　太 郎: single letters spaced out. Joins single characters. */
function joinPadding(parts: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part === undefined) continue;
    // A post padded to the width of the others: 会　　長, 委　　員.
    const next = parts[i + 1];
    if (
      next !== undefined &&
      part.text.length === 1 &&
      next.text.length <= 2 &&
      endsInRole(part.text + next.text) &&
      isPost(part.text + next.text) &&
      parts.length > 2
    ) {
      joined.push({ text: part.text + next.text, start: part.start, end: next.end });
      i++;
      continue;
    }
    joined.push(part);
  }
  return joined;
}

/** １番　甲野太郎君　２番　乙山花子君: several a line, by seat. */
function seatedEntries(row: AttendeeRow, parts: readonly Token[]): Attendee[] {
  const found: Attendee[] = [];
  let current: Token[] = [];
  const flush = (): void => {
    if (current.length > 0) found.push(...oneEntry(row, current));
    current = [];
  };
  for (const part of parts) {
    if (seat.test(part.text)) flush();
    else current.push(part);
  }
  flush();
  return found;
}

function oneEntry(row: AttendeeRow, parts: readonly Token[]): Attendee[] {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = first.start;
  const end = last.end;
  const build = (name: string, nameStart: number, affiliation: string, role: string | null): Attendee =>
    attendee(row, name, nameStart, affiliation, role, notesOf(row.text.slice(start, end)), start, end);

  // 氏名(所属)
  const glued = /^([^（(]{2,12})[（(](.+)[）)]$/u.exec(row.text.slice(start, end));
  if (glued !== null) {
    const inner = tokens(glued[1] ?? '');
    const named = inner.every(
      (t) =>
        looksLikeNamePart(t.text) || looksLikeFullName(t.text) || (inner.length === 1 && endsInRole(t.text)),
    );
    if (named && inner.length <= 2) {
      const inside = glued[2] ?? '';
      const role = /^(?:副?(?:座長|議長|委員長|会長|部会長)(?:代理)?)$/u.test(inside) ? inside : null;
      return [build(inner.map((t) => t.text).join(' '), start, role === null ? inside : '', role)];
    }
  }
  const name = nameAt(parts, 0);
  if (name !== null) {
    // Several names in a row and nothing else: 甲野太郎　乙山花子　丙川次郎.
    const others = namesOnly(parts);
    if (others !== null)
      return others.map((o) => attendee(row, o.text, o.start, '', null, notesOf(o.text), o.start, o.end));
    const rest = row.text.slice(parts[name.used - 1]?.end ?? end, end).trim();
    const affiliation = rest.replace(/\s+/gu, ' ');
    return [build(name.text, start, affiliation, roleIn(affiliation))];
  }
  // 職　氏名: the name stands behind the post.
  for (let k = 1; k < parts.length; k++) {
    const behind = nameAt(parts, k);
    if (
      behind === null ||
      (behind.used < parts.length - k && !/^[（(【※]/u.test(parts[k + behind.used]?.text ?? '（'))
    )
      continue;
    const post = row.text.slice(start, parts[k]?.start).trim().replace(/\s+/gu, ' ');
    const rest = row.text.slice(parts[k + behind.used - 1]?.end ?? end, end).trim();
    return [
      build(
        behind.text,
        parts[k]?.start ?? start,
        rest === '' ? post : `${post} ${rest}`.trim(),
        meetingRole(post),
      ),
    ];
  }
  const tail = postThenName(parts);
  if (tail !== null)
    return [
      build(
        tail.name,
        tail.start,
        row.text.slice(start, tail.start).trim().replace(/\s+/gu, ' '),
        meetingRole(row.text.slice(start, tail.start)),
      ),
    ];
  // An organisation or a label alone: オブザーバーの省庁, 甲野委員.
  const whole = stripNotes(row.text.slice(start, end));
  if (whole.bare === '') return [];
  return [
    build(
      whole.bare.replace(/\s+/gu, ' '),
      start,
      '',
      whole.notes.find((n) => meetingRole(n) !== null) ?? null,
    ),
  ];
}

interface Name {
  readonly text: string;
  /** How many tokens the name takes. */
  readonly used: number;
}

/** A name that starts at token `k`: family and given name apart, or written together. */
function nameAt(parts: readonly Token[], k: number): Name | null {
  const a = parts[k];
  if (a === undefined) return null;
  const b = parts[k + 1];
  if (
    b !== undefined &&
    looksLikeNamePart(a.text) &&
    looksLikeNamePart(b.text) &&
    a.text.length <= 4 &&
    b.text.length <= 5
  ) {
    return { text: `${a.text} ${b.text.replace(/[（(].*$/u, '')}`.replace(/(?:君|氏|様)$/u, ''), used: 2 };
  }
  // Single letters apart: 甲 野 太 郎.
  if (looksLikeFullName(a.text))
    return { text: a.text.replace(/[（(].*$/u, '').replace(/(?:君|氏|様)$/u, ''), used: 1 };
  return null;
}

function namesOnly(parts: readonly Token[]): { text: string; start: number; end: number }[] | null {
  const found: { text: string; start: number; end: number }[] = [];
  for (let k = 0; k < parts.length;) {
    const name = nameAt(parts, k);
    if (name === null) return null;
    found.push({ text: name.text, start: parts[k]?.start ?? 0, end: parts[k + name.used - 1]?.end ?? 0 });
    k += name.used;
  }
  return found.length >= 3 || (found.length === 2 && parts.length >= 4) ? found : null;
}

/** みどり野市建設部長　甲野太郎 where the post itself holds white space. */
function postThenName(parts: readonly Token[]): { name: string; start: number } | null {
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (last === undefined || before === undefined) return null;
  if (looksLikeFullName(last.text)) return { name: last.text, start: last.start };
  return null;
}

function notesOf(text: string): string[] {
  const notes = [...text.matchAll(/[（(【［[]([^）)】］\]]*)[）)】］\]]/gu)].map((m) => m[1] ?? '');
  const star = /※(.*)$/u.exec(text);
  if (star !== null) notes.push(`※${star[1] ?? ''}`);
  return notes;
}

const meetingRoles =
  /^(?:副?(?:座長|議長|委員長|会長|部会長|本部長|主査|分科会長|小委員長|理事長)(?:代理|職務代理者?)?)$/u;

/** The role in the meeting that a text names as a whole (会長), or null (みどり大学教授). */
function meetingRole(text: string): string | null {
  const t = bareLabel(text);
  return meetingRoles.test(t) ? t : null;
}

/** 【座長】 inside an affiliation names the role. */
function roleIn(affiliation: string): string | null {
  for (const inside of notesOf(affiliation)) if (meetingRole(inside) !== null) return meetingRole(inside);
  const last = tokens(affiliation).at(-1)?.text ?? '';
  return meetingRole(last);
}
