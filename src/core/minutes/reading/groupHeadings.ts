import { isFullName } from '../attendees/attendeeNames';
import { isNobody, namesMembers } from '../attendees/attendeeNotes';
import { endsInSeat, usualFamily } from '../attendees/familyAndPost';
import { givenOdds, hardlyAnybody, surely, wholeName } from '../attendees/nameLetters';
import { nameOdds } from '../attendees/namesInPosts';
import { isPostAlone } from '../attendees/unnamedPosts';
import { squeeze } from '../../text/chars';
import { zoneOfLabel } from '../lines/labels';
import { follows } from './headingRanks';
import type { LineFacts } from '../lines/lineFacts';
import type { Mark } from '../lines/marks';
import { endsInOrganization, endsInRole } from '../speakers/roles';
import { isRowOfWords, opensWithPost, withoutListNote } from './listForms';

/** An organisation that heads a group has no longer name, in UTF-16 units. */
const maxOrganization = 30;

/** 識 見 者, 幹 事 会: a group with its letters apart, over rows of people. */
function isSpreadGroup(facts: LineFacts, i: number, from: number): boolean {
  const next = facts.after(i);
  if (facts.to(i) - from > maxSpread || !'者会'.includes(facts.source.charAt(facts.to(i) - 1))) return false;
  const text = facts.source.slice(from, facts.to(i));
  if (next < 0 || !spreadGroup.test(text) || !/\S\s+\S/u.test(facts.text(next))) return false;
  return (wholeName(squeeze(text))?.odds ?? hardlyAnybody) <= hardlyAnybody;
}

const spreadGroup = /^\S(?:[ \u3000]+\S){2,5}$/u;
/** In UTF-16 units. */
const maxSpread = 16;

/** 甲野太郎委員　乙山花子委員⏎　　丙川さゆみ委員⏎丁田次郎委員　…: one of those above and below, who have the same title. */
function isAmongTitled(facts: LineFacts, i: number, text: string): boolean {
  const [above, next] = [facts.before(i), facts.after(i)];
  const title = text.slice(-2);
  const least = title.length + usualFamily;
  if (above < 0 || next < 0 || text.length < least || facts.gap(i) || !endsInSeat(text)) return false;
  // 市民公募委員 is what kind of members they are.
  if ((wholeName(text.slice(0, -title.length))?.odds ?? hardlyAnybody) <= hardlyAnybody) return false;
  return [above, next].every((k) => facts.text(k).endsWith(title) && /\S\s+\S/u.test(facts.text(k)));
}

/** みどり町, 市役所, 総務部, 説明者の職・氏名: below those who are away, a list of others, who were there. */
export const ownPeople = /(?:[都道府県市区町村省庁局部課室]|役所|役場|事務所|支所|出張所)$|^説明(?:者|員)/u;

/** A lone word above rows of several columns (学識経験者): the heading of a group. */
export function isGroupHeading(facts: LineFacts, i: number, from: number, mark: Mark | null): boolean {
  if (isRowOfWords(facts.source, from, facts.to(i))) return isSpreadGroup(facts, i, from);
  const printed = facts.source.slice(from, facts.to(i)).trim();
  const text = withoutListNote(printed);
  // 審査会委員（五十音順、敬称略）
  if (text !== printed && endsInRole(text) && !/[\s、，]/u.test(text)) return true;
  if (mark === null && text.endsWith('委員') && namesMembers(text)) return true;
  const organization = text.length <= maxOrganization && !/[\s、，]/u.test(text);
  if (organization && isOrganizationOverPeople(facts, i, text)) return true;
  if (/[\s、，（(]/u.test(text) || text.length > 16)
    return '：:＞】'.includes(text.slice(-1)) && /^(?:\S{1,10}[：:]|＜.*＞|【.*】)$/u.test(text);
  // 甲野課長⏎乙山主任　丙川主事
  if (isPostAlone(text) && nameOdds(text) >= surely) return false;
  const next = facts.after(i);
  const below = next < 0 ? null : facts.mark(next);
  // みどり省⏎（事務局）: an office over a group of its people.
  if (below?.style === '(' && endsInOrganization(text) && isGroupInBrackets(facts, next, below)) return true;
  // ○総合政策部⏎（交通政策課）甲野課長
  if (below?.style === '(' && mark?.kind === 'circle' && ownPeople.test(text)) return true;
  if (next < 0 || facts.label(next) !== null) return false;
  if (mark === null && below?.kind === 'bullet') return true;
  // • 甲野委員⏎• 乙山委員: one of several, no heading over them; but • 公益委員⏎• 甲野委員、乙山委員.
  if (mark !== null && below?.style === mark.style && facts.indent(next) === facts.indent(i))
    return /[、，]/u.test(facts.text(next));
  if (text.endsWith('君') || (/[様氏]$/u.test(text) && isFullName(text))) return false;
  if (mark === null && isAmongTitled(facts, i, text)) return false;
  const row = facts.source.slice(facts.contentFrom(next), facts.to(next));
  const columns = /\S\s+\S/u.test(row);
  if (seat.test(text) || (isHalfOfName(text) && spreadWord.test(row))) return false;
  // 緑化研⏎甲野理事長、乙山理事: a short name of theirs, between blank lines, over people with their posts.
  if (mark === null && facts.gap(i) && isListOfPosts(row) && !endsInRole(text)) return true;
  if (!columns || below?.kind === 'number') return false;
  const nameLike = /^[\u4e00-\u9fff々]{3,5}$/u.test(text);
  return (
    !nameLike ||
    endsInRole(text) ||
    /^関係|(?:者|側|省庁|府省|機関|団体)$/u.test(text) ||
    mark?.kind === 'square' ||
    facts.indent(next) > facts.indent(i) ||
    ((facts.gap(i) || endsInOrganization(text)) && opensWithPost(facts.text(next)))
  );
}

/** True for a line over people with their posts, in a list over commas: 甲野市長、乙山部長, also behind their group's name in brackets. */
export function isOverPeople(facts: LineFacts, i: number): boolean {
  const next = facts.after(i);
  if (next < 0) return false;
  return isListOfPosts(facts.text(next).replace(/^[（(【][^（()）】]{1,12}[）)】]\s*/u, ''));
}

/** 甲野理事長、乙山理事: each with a post. */
function isListOfPosts(row: string): boolean {
  const people = row.split(/[、，]/u);
  return people.length > 1 && people.every((person) => endsInRole(person));
}

/** 総 務 課 長, 甲 野, 3 番: one word, its letters spread. */
const spreadWord = /^\s*\S{1,2}(?:[ \u3000]\S{1,2})+\s*$/u;

/** （事務局）, alone or with its people behind it. */
function isGroupInBrackets(facts: LineFacts, i: number, mark: Mark): boolean {
  if (mark.content >= facts.to(i)) return true;
  return zoneOfLabel(facts.source.slice(facts.insideFrom(i), mark.close)) === 'attendees';
}

/** 12番: the person of the row below. */
const seat = /^[0-9０-９]{1,3}\s*番$/u;

/** 太郎 below 甲野, in a list whose cells became lines. */
function isHalfOfName(text: string): boolean {
  return text.length < 3 && !endsInRole(text) && (givenOdds(text) > 0 || text.length === 1);
}

/**
 * 事務局：⏎甲野課長; みどり省⏎甲野課長、乙山係長; みどり省⏎　甲野課長; みどり省⏎⏎甲野課長　ほか: a colon, or an organisation, over its people.
 */
export function isOrganizationOverPeople(facts: LineFacts, i: number, text: string): boolean {
  if (text.endsWith('：') || text.endsWith(':')) return true;
  const next = facts.after(i);
  if (next < 0 || !endsInOrganization(text) || endsInRole(text)) return false;
  const below = facts.text(next);
  if (facts.mark(next) !== null || facts.label(next) !== null || endsInOrganization(below)) return false;
  const people = below
    .split(/[、，\s]+/u)
    .filter((person) => !isNobody(person) && hasPost(person.replace(/(?:他|ほか|等)$/u, '')));
  const apart =
    facts.indent(next) > facts.indent(i) || facts.table.blanks[i] !== 0 || isBetweenGroups(facts, i, next);
  return people.length > 1 || (people.length === 1 && apart);
}

/** 甲野課長; 太郎（課長）; 課長：甲野: the post behind the name, in brackets behind it, or before a colon. */
function hasPost(person: string): boolean {
  const noted = /[（(]([^（()）]+)[）)]$/u.exec(person)?.[1] ?? /^([^：:]{2,10})[：:]/u.exec(person)?.[1];
  return endsInRole(person) || (noted !== undefined && endsInRole(noted));
}

/** （２）みどり庁⏎甲野課長⏎（３）…: the number of the next group stands right below the only row. */
function isBetweenGroups(facts: LineFacts, i: number, row: number): boolean {
  const [own, next] = [facts.mark(i), facts.mark(facts.after(row))];
  return own?.kind === 'number' && next?.style === own.style && follows(own, next);
}
