import { isCloser, skipSpaces, squeeze } from '../../text/chars';
import { unitSet } from '../../text/unitMap';
import type { Attendance } from '../model';
import { bareLabel, endsInRole } from '../speakers/roles';

/** 丙川委員　×: a column that says who was there. */
export const absentMark = /^[×✕✖]$/u;
/** A note is no longer; longer rows are not looked at. */
const maxNoteLength = 40;
const digits = '0123456789０１２３４５６７８９一二三四五六七八九十';
const noteStarts = unitSet(`以計合他ほ外約敬順五名建別次無な特全該欠等（(［[※・${digits}`);
/** （出席）, （社）: what a note in brackets may open with besides. */
const noteStartsInBrackets = unitSet('人社団機番出');
/** What each pattern of a note that is no sentence ends in. */
const noteEnds = unitSet(`上計他か外約名人社体関番席略順・、，り照し無等。${digits}`);
const countNote =
  /^(?:以上|計|合計|他|ほか|外)*(?:約)?[0-9０-９一二三四五六七八九十]*(?:名|人|社|団体|機関|番)?(?:出席|欠席)?$/u;
const orderNote = /^(?:(?:敬称略|順不同|五十音順|名簿順|建制順)[・、，]?)+$/u;
/** ※上記のうち、次の委員は代理出席: what the rows below say. */
const belowNote = /^※.*(?:次|以下|下記)の.*(?:出席|欠席|代理|参加)/u;
const elsewhereNote = /(?:別紙|別添|別表|名簿|次第)[^、]{0,8}(?:とおり|通り|参照)$/u;
const nobodyNote = /^(?:なし|無し|無|特になし|全員出席|該当なし|欠席なし|ほか|他|等)$/u;

/** 傍聴議員　なし, 県政記者　1名: how many came of those that nobody names. */
const countedRow = /^\s*[^\s、，]{2,24}?(?:[）)]|\s+)(?:なし|無し|[0-9０-９]{1,4}\s*[名人])$/u;

/** 24名, 敬称略, 別紙のとおり: notes about the list, nobody. */
export function isNote(text: string): boolean {
  if ('し名人'.includes(text.slice(-1)) && countedRow.test(text)) return true;
  if (text.length > maxNoteLength) return false;
  const first = text.charCodeAt(skipSpaces(text, 0, text.length));
  if (!noteStarts.has(first)) return false;
  if (first === 0x203b && belowNote.test(text)) return true; // ※
  const last = text.charCodeAt(text.trimEnd().length - 1);
  if (!noteEnds.has(last) && !isCloser(last)) return false;
  // 3名（甲野会長、乙山委員）: not how many alone.
  const [, person = ''] = /[（(]([^（()）、，]*)[、，]/u.exec(text) ?? [];
  if (endsInRole(person)) return false;
  const t = squeeze(text)
    .replace(/(?<=.)[（(][^（()）]*[）)]$/u, '')
    .replace(/^[（(［[・※]+|[）)］\]。]+$/gu, '');
  return countNote.test(t) || orderNote.test(t) || elsewhereNote.test(t) || nobodyNote.test(t);
}

/** Like `isNote` for what stands inside round brackets (以上3名), without white space around it and without other brackets in it. */
export function isNoteInBrackets(inside: string): boolean {
  const first = inside.charCodeAt(0);
  const last = inside.charCodeAt(inside.length - 1);
  // 委員名簿のとおり: what opens a note that names another paper is not known.
  const elsewhere = last === 0x308a || last === 0x7167;
  const opens = elsewhere || noteStarts.has(first) || noteStartsInBrackets.has(first);
  return (inside === '' || (opens && noteEnds.has(last))) && isNote(`（${inside}）`);
}

const nobody =
  /なし$|^番$|^第[0-9０-９一二三四五六七八九十]+号|^(?:[0-9０-９]{1,3}番\s*)+$|^(?:君\s*){2,}$|に(?:同じ|掲載する?もの)$|[0-9０-９]\s*[年月](?:第)?[0-9０-９]|^(?:その他|ほか|他|外)の?(?:関係)?(?:官|者|[課部局]?職?員|省庁|委員)?(?:数?名)?等?$|^(?:(?:(?:開会|会長|委員長)の?)?(?:ご|御)?(?:挨拶|あいさつ)|開会|閉会|及び|および|以上(?:\S{0,5}[員者])?|本日は|関係(?:者|職員|官)(?:数名)?|(?:一般)?傍聴[者人])$|(?:可否|有無|方法|区分|理由|人数|の別|について)$|[0-9０-９]\s*[名人](?:中、?\S*)?(?:出席|欠席)?$|^[|｜\s]+$|^(?:一部|非)?公\s*開$|^(?:発言(?:者|内容|要旨|概要)|職\s*名|氏\s*名|職・?氏名|備\s*考|所\s*属|役\s*職)$|(?:名簿|別紙|別添|別表)\S{0,6}(?:参照|とおり|通り)$/u;

/** その他関係官, 公開の可否: what a name's place holds that names nobody. */
export function isNobody(name: string): boolean {
  return nobody.test(name) || (name.endsWith('委員') && namesMembers(name));
}

/** True for a note on how somebody attended (オンライン出席, 代) or who kept the record (記), false for an organisation or a role. */
export function isNoteOnPerson(text: string): boolean {
  return /出席|欠席|オンライン|ＷＥＢ|WEB|Web|代理|途中|退席|^[代記]$/u.test(text);
}

/** みどり町緑化審議会委員, 景観審議委員: what the people of a group are, and nobody's name. */
export function namesMembers(text: string): boolean {
  return /\S(?:審議|協議|審査|評価|運営|推進|策定|検討)会?の?委員$/u.test(text);
}

const meetingRoles =
  /^(?:副?(?:座長|議長|委員長|会長|部会長|本部長|主査|分科会長|小委員長|理事長)(?:代理|職務代理者?)?|職務代理者?)$/u;

/** No role in a meeting is longer, white space and a note in brackets counted. */
const maxRoleLength = 16;

/** The role in the meeting that a text names as a whole (会長), or null (みどり大学教授). */
export function meetingRole(text: string): string | null {
  if (text.length > maxRoleLength) return null;
  const t = bareLabel(text);
  return '長理者査'.includes(t.slice(-1)) && meetingRoles.test(t) ? t : null;
}

/** Each word for how somebody attended has one of these characters. */
const inAttendance = unitSet('×✕✖欠代途退ＰPＡA午オＷWェモ遠');

function mayTellAttendance(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (inAttendance.has(text.charCodeAt(i))) return true;
  return false;
}

/** How somebody attended, by the notes of their row. */
export function attendanceOf(text: string): Attendance {
  if (!mayTellAttendance(text)) return 'present';
  if (absentMark.test(text.slice(-1))) return 'absent';
  if (/(?:^|[（(【［[・、※\s])\s*(?:ご|御)?欠席(?:[）)】］\]。、・]|です|$)/u.test(text)) return 'absent';
  if (/^[^（(【［[]+(?:は|が)、?(?:ご|御)?欠席/u.test(text)) return 'absent';
  if (/代理(?:出席|\s*[:：])|※\s*代理|[（(]代[）)]/u.test(text)) return 'proxy';
  if (/途中|退席|退出|ＰＭ|PM|ＡＭ|AM|午前のみ|午後のみ/u.test(text)) return 'partial';
  if (/オンライン|ＷＥＢ|WEB|Web|Ｗｅｂ|ウェブ|リモート|遠隔/u.test(text)) return 'online';
  return 'present';
}
