/** Lists over commas that go on over a line's end. */
import type { LineFacts } from '../lines/lineFacts';
import { isOrganization } from '../attendees/officeWords';
import { isRoleWord } from '../speakers/roles';
import { isGroupHeading } from './groupHeadings';
import {
  endsInPerson,
  isBetweenPeople,
  isCutPerson,
  leavesBracketOpen,
  mayGoOn,
  opensWithGroup,
  opensWithPerson,
  secondColumn,
} from './listForms';
import type { Reading } from './reading';

/** True when a list over commas goes on from the line before to line `i`. */
export function listGoesOn(reading: Reading, i: number): boolean {
  const { facts, builder, zoneLines } = reading;
  const previous = zoneLines[zoneLines.length - 1];
  const p = builder.lastLine;
  const open = builder.blockKind === 'attendee' || builder.blockKind === 'heading';
  if (previous === undefined || !open || p < 0 || p !== facts.before(i)) return false;
  if (previous.to !== facts.to(p)) return false;
  if (!mayGoOn(facts.source, previous.from, previous.to)) return false;
  const list = facts.source.slice(previous.from, previous.to);
  if (leavesBracketOpen(list) && /^[^（(]{0,30}[）)]/u.test(facts.text(i))) return true;
  if (!/[、，,]/u.test(list) || list.trimEnd().endsWith('。')) return false;
  if ('、，,'.includes(facts.source.charAt(facts.to(p) - 1))) return true;
  // 甲野、乙山の各委員; 甲野課長ほか: the whole list.
  if (/各\S{1,5}$|(?:ほか|他|など)$/u.test(list)) return false;
  if (isBetweenPeople(list, facts.text(i))) return false;
  if (isCutPerson(list, facts.text(i))) return true;
  // A blank line below a whole person, or a group's heading below it: another list.
  const whole = endsInPerson(list);
  if (facts.gap(i) ? whole || isHeading(reading, i) : whole && isHeading(reading, i)) return false;
  if (namesOne.test(list) && namesOne.test(facts.text(i))) return false;
  if (isRowLike(facts, i, p) || (whole && (opensWithPerson(facts.text(i)) || opensWithGroup(facts.text(i)))))
    return false;
  if (opensWithPost(facts.text(i), list) || opensWithSeat.test(facts.text(i))) return false;
  const wide = facts.width(p) + Math.min(facts.table.indent[p] ?? 0, 4);
  const { wrapWidth } = facts.layout;
  if (wrapWidth > 0) return wide >= wrapWidth - 4;
  return wide >= 70 && !/^\S{1,4}(?:\u3000|\s{2,})/u.test(facts.text(i));
}

/** 12番 甲野太郎 */
const opensWithSeat = /^[0-9０-９]{1,3}\s*番\s*\S/u;

/** 市長 甲野太郎: a post and who holds it; behind somebody's bracket, 市長（甲野太郎）⏎議会事務局 次長（…）, an office as well. */
function opensWithPost(text: string, list: string): boolean {
  const space = text.search(/[ \u3000]/u);
  if (space < 2) return false;
  const word = text.slice(0, space);
  return isRoleWord(word) || (/[）)]$/u.test(list) && space > 2 && isOrganization(word));
}

/** 笠野 太郎 みどり財団 館長、センター長⏎沖山 花子 みどり大学教授: a name in two words and a post, which both lines open with. */
const namesOne =
  /^[\u4e00-\u9fff々ヶノ]{1,3}[ \u3000][\u3041-\u30ff\u4e00-\u9fff々]{1,3}[ \u3000]+[^\s、，]{3,}/u;

function isHeading({ facts }: Reading, i: number): boolean {
  return isGroupHeading(facts, i, facts.from(i), null);
}

/** 気象庁　　　甲野　太郎（課長）、…⏎内閣府　　　乙山　花子: the second columns of both lines begin at one place. */
function isRowLike(facts: LineFacts, i: number, p: number): boolean {
  const column = secondColumn(facts.text(i));
  return column > 0 && column === secondColumn(facts.text(p));
}
