import { zoneOfLabel } from '../lines/labels';
import type { LineFacts } from '../lines/lineFacts';
import { endsInRole } from './roles';
import type { SpeakerLabel } from './speakerLabel';

/** A name with its post is no longer, in UTF-16 units. */
const maxPerson = 20;

/** ○委員　甲野会長、乙山委員: a label of the header over names, on its own line or the next; nobody's turn. */
export function headsPeople(facts: LineFacts, i: number, { start, end, speech }: SpeakerLabel): boolean {
  const next = facts.after(i);
  const below = speech < facts.to(i) || next < 0 ? '' : facts.text(next);
  const own = facts.source.slice(speech, facts.to(i));
  // 出　席　委　員　　甲野太郎　乙山花子
  const label = facts.source.slice(start, end);
  const columns = !/[。？！]/u.test(own) && (attends.test(label) || (isList(own) && !facts.full(i)));
  if (!columns && !listsPeople(own + below)) return false;
  const zone = zoneOfLabel(label);
  return zone === 'attendees' || zone === 'absentees';
}

/** 参加者　32人, 応招議員　1番 甲野太郎: words that head lists alone. */
const attends = /[出欠列臨]\s*席|参\s*[加集]|応\s*招|傍\s*聴/u;

/** 甲野会長、乙山委員、丙川委員: nothing but names. */
function listsPeople(text: string): boolean {
  const parts = text.split(/[、，,]/u);
  return parts.length > 1 && parts.every((part) => part.length <= maxPerson && !/[。？！]/u.test(part));
}

/** Names in a row (甲野委員、乙山委員) or columns of a table, not speech. */
export function isList(text: string): boolean {
  if (/\S(?:\u3000|\s{2,}|\t)\S/u.test(text)) return true;
  const parts = text.slice(0, 60).split(/[、，,]/u);
  return (
    parts.length > 1 &&
    parts.slice(0, 2).every((part) => part.length <= 16 && (endsInRole(part) || /[）)]$/u.test(part)))
  );
}

const fullName = /^[\u3041-\u30ff\u4e00-\u9fff々]{1,5}[ \u3000][\u3041-\u30ff\u4e00-\u9fff々]{1,5}$/u;

/** 甲野 太郎: what stands behind a post in a list. */
export function isFullName(text: string): boolean {
  return text.length <= 11 && fullName.test(text);
}

const names = /^[\u3041-\u30ff\u4e00-\u9fff々 \u3000]{3,8}$/u;

/** 署名委員　甲野一花: nothing but a name behind the role, and a blank line or another such row below. */
export function isNameBehind(facts: LineFacts, i: number, { speech }: SpeakerLabel): boolean {
  const next = facts.after(i);
  if (speech >= facts.to(i) || facts.to(i) - speech > 8) return false;
  if (next >= 0 && facts.table.blanks[next] === 0 && !postAndName.test(facts.text(next))) return false;
  const name = facts.source.slice(speech, facts.to(i));
  return names.test(name) && !deed.test(name);
}

/** 理事　乙山 花子 */
const postAndName =
  /^[^\s。、：:]{1,8}[ \u3000]+[\u4e00-\u9fff々]{1,4}[ \u3000]?[\u3041-\u30ff\u4e00-\u9fff々]{1,4}$/u;

/** 事務局：開会挨拶 */
const deed = /(?:挨拶|あいさつ|説明|報告|確認|紹介|連絡|開会|閉会)$/u;
