import { allMatches } from '../../text/matches';
import { zoneOfLabel } from '../lines/labels';
import { endsInRole, isRoleWord } from '../speakers/roles';
import { eachTitle } from './attendeeEntry';
import { areWholeNames, isFullName, isNamePart } from './attendeeNames';
import { RowSign } from './rowSigns';

/** A stretch of a row that is read for itself. Offsets are UTF-16 in the row. */
export interface RowPart {
  readonly start: number;
  readonly end: number;
  readonly absent: boolean;
  /** The label in front of it, where it is another than the row's. */
  readonly group: string | null;
  /** True for those who sign the minutes: their names stand in the list already. */
  readonly signs: boolean;
}

/** 事務局：, 欠席者： in the middle of a row: the list of another group begins. */
const groupInside =
  /[\s、，。;；]+((?:欠席|出席|[会議事録]{0,3}署名|事務局|説明|関係|傍聴|専門|臨時|行政|オブザーバ|随行|陪席|同席|有識|委員|市|町|県|村|副?(?:会長|座長|議長|理事長)|理事|監事|書記|司会|顧問|アドバイザ)[^\s、，。：:（()）]{0,8})\s*(?:[（(][^（()）]{1,12}[）)])?\s*[：:]\s*/gu;
/** 、丁田委員　事務局　丙川課長、, 、丁田委員　【事務局】丙川課長: the next group's heading, without a colon, in a list over commas. */
const bareGroupInside =
  /(?<=[^\s会])[\s、，]+(?:[（(【＜〔［]([^（()）【】＜＞〔〕［］、，]{2,12})[）)】＞〕］]\s*(?=[^\s、，（(])|((?:事務局|執行部|説明[員者]|関係職員|欠席(?:者|委員|議員)|オブザーバー)(?:職員)?)\s+(?=\S))/gu;
/** A quick look for such a heading behind a gap or a comma. */
const mayHeadInside = /[\s、，](?:[（(【＜〔［]|事務局|執行部|説明|関係職員|欠席|オブザーバ)/u;
/** 委員7名（甲野会長、乙山委員）, 事務局（丙川課長、丁田係長）: how many they are or what they are called, and who. */
const counted =
  /(?:(?:^|[\s、，])[^\s、，（(：:]{0,12}?([0-9０-９]+)\s*[名人]|(?:^|[\s）)])(?:事務局|説明員?|委員|市|町|県|行政)(?:側|名|氏名)?|^\S{3,20}[課室局部省庁]|^(?=[^）)]+[）)]\s*[0-9０-９]+\s*名))\s*[（(]([^（()）]+(?:[（(][^（()）]{1,4}[）)][^（()）]+)*(?:[、，][^（()）]+(?:[（(][^（()）]{1,4}[）)][^（()）]+)*|各\S+|・[^（()）]+[長員]))[）)]/gu;

/**
 * The parts of a row that name people: behind each group's label, and inside the brackets behind a count.
 * @param rowSigns what `rowSigns` gives for the row
 */
export function rowParts(text: string, rowSigns: number): RowPart[] {
  const whole: RowPart = { start: 0, end: text.length, absent: false, signs: false, group: null };
  if ((rowSigns & (RowSign.Comma | RowSign.Bracket | RowSign.Colon)) === 0) return [whole];
  const labelled = /[：:]|[名人局員側市県政明課室部省庁]\s*[（(]/u.test(text);
  const bare = mayHeadInside.test(text);
  if (!labelled && !bare) return [whole];
  const parts: RowPart[] = [];
  let last = whole;
  for (const { label, name, index } of groupsInside(text, bare)) {
    parts.push({ ...last, end: index });
    last = {
      start: index + label.length,
      end: text.length,
      absent: name.startsWith('欠席'),
      signs: name.includes('署名'),
      group: name,
    };
  }
  parts.push(last);
  return parts.filter(({ signs }) => !signs).flatMap((part) => withoutCount(text, part));
}

/** The labels of the groups that begin inside a row, in order. */
function groupsInside(text: string, mayBeBare: boolean): { label: string; name: string; index: number }[] {
  const labels = allMatches(groupInside, text);
  const bare = mayBeBare && /[、，]/u.test(text) ? allMatches(bareGroupInside, text).filter(isGroup) : [];
  return [...labels, ...bare]
    .map(({ 0: label, 1: one, 2: other, index }) => ({ label, name: one ?? other ?? '', index }))
    .sort((a, b) => a.index - b.index);
}

/** 【会長】 or （欠席） behind a name tells of that person. */
function isGroup({ 1: bracketed }: RegExpMatchArray): boolean {
  return bracketed === undefined || zoneOfLabel(bracketed) !== null;
}

function withoutCount(text: string, part: RowPart): RowPart[] {
  const named = allMatches(counted, text.slice(part.start, part.end));
  if (named.length === 0) return [part];
  return named
    .filter(({ 1: count, 2: names = '' }) => count === undefined || !areKinds(names, count))
    .map(({ 0: whole, 2: names = '', index }) => {
      const start = part.start + index + whole.lastIndexOf(names);
      return { ...part, start, end: start + names.length };
    });
}

/** 委員２２名（福祉団体、家族会、市職員）: fewer than came, and most of them nobody's name. */
function areKinds(names: string, count: string): boolean {
  const items = names.split(/[、，]/u);
  if (items.length >= Number(count.normalize('NFKC'))) return false;
  const people = items.filter((item) => endsInRole(item) || (item.length >= minName && isFullName(item)));
  return people.length * 2 < items.length;
}

/** Letters of most whole names. */
const minName = 4;

/** 甲野太郎委員 | 乙山花子会長（代理） |: the people in the cells of a row with bars; null for any other. */
export function splitAtBars(text: string): { start: number; end: number }[] | null {
  const parts: { start: number; end: number }[] = [];
  for (const { 0: cell, index } of allMatches(/[^|｜]+/gu, text)) {
    const person = cell.trim();
    if (person === '') continue;
    if (!endsInRole(person.replace(/\s*[（(][^（()）]*[）)]$/u, ''))) return null;
    parts.push({ start: index, end: index + cell.length });
  }
  return parts.length > 1 ? parts : null;
}

/**
 * 甲野委員／乙山委員, 甲野会長・乙山委員, 甲野／乙山, 甲野太郎・乙山花子・丙川次郎: the people of a row with strokes or dots and without
 * commas, where those part them; null for any other.
 */
export function splitAtStrokes(text: string): { start: number; end: number }[] | null {
  const parts: { start: number; end: number }[] = [];
  for (const { 0: part, index } of allMatches(/(?:[（(][^（()）]*[）)]|[^／/・])+/gu, text)) {
    // 委員　甲野太郎・乙山花子
    const lead = index === 0 ? (/^\s*(\S+)\s+(?=\S)/u.exec(part) ?? null) : null;
    const from = lead !== null && isRoleWord(lead[1] ?? '') ? lead[0].length : 0;
    parts.push({ start: index + from, end: index + part.length });
  }
  const people = parts.map(({ start, end }) => text.slice(start, end).trim());
  const each = eachTitle(text);
  if (each !== null && people.length > 2) {
    people[people.length - 1] = text.slice(parts.at(-1)?.start, each.start).trim();
    if (people.every(isNamePart)) return parts;
  }
  const dotted = text.includes('・');
  const named =
    people.every((person) => endsInRole(person)) ||
    (dotted
      ? people.length > 2 && areWholeNames(people)
      : people.every((person) => isNamePart(person) || isFullName(person)));
  return named && parts.length > 1 ? parts : null;
}
