/** Labels that head groups inside an attendee list: （委員）, 事務局：…. */
import { squeeze } from '../../text/chars';
import { isDelimited, type LabelAt } from '../lines/labels';
import type { Mark } from '../lines/marks';
import { endsInRole } from '../speakers/roles';
import { namesOffice } from './labelForms';
import { groupName, type Reading } from './reading';

/** Who attends beside the members: below 欠席者 such a label heads a list of its own. */
const besidesMembers = /^(?:オブザーバ|事\s*務\s*局|傍聴|説明|関係|ゲスト|参考人|司会|行政|有識者)/u;
/** 事務局（甲野館長、乙山主事）: the people behind a group's label. */
const peopleInBrackets =
  /^([^（(、，]{1,12})[（(]([^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*[、，].*)[）)]$/u;
/** Labels of those whose absence a list below 欠席者 tells of. */
const kindOfMember = /^(?:.{0,4}委員|副?会長|構成員|理事|監事|職務代理者?)$/u;

/** True for a label inside a list that heads a group of its people, and no list of its own. */
export function opensGroup({ zoneStyle }: Reading, mark: Mark | null, text: string): boolean {
  if (mark !== null && (mark.kind === 'number' || mark.kind === 'hash' || mark.style === zoneStyle)) {
    return false;
  }
  // （欠席）甲野委員 below 出席者 is a group like （委員）; 欠席者 opens a list of its own.
  if (mark?.style === '(' || mark?.style === '[') return true;
  // ＜欠席＞ among the rows of a list without brackets.
  if (mark?.kind === 'bracket' && /^[出欠]席$/u.test(squeeze(text))) return true;
  return !/^(?:出席|欠席)/u.test(squeeze(text));
}

/** Takes 委員 / 事務局：… inside the attendee list as the heading of a group; false for a row. */
export function readGroupLabel(reading: Reading, i: number, label: LabelAt, text: string): boolean {
  const { source } = reading.facts;
  const to = reading.facts.to(i);
  const bare = label.value < to && !isDelimited(source, label);
  const value = source.slice(label.value, to);
  const besides = reading.state === 'absentees' && besidesMembers.test(text);
  // 事務局　総務課長　甲野太郎 is the list of a group, 事 務 局 長　甲野太郎 a row.
  const post = endsInRole(text) && (squeeze(text) !== '事務局' || /^[長次員職]/u.test(value));
  const one = !besides && post && !/[、，]|^[0-9０-９]|^(?:なし|無し|無)$/u.test(value);
  // 委員　甲野 太郎 is a row, 委員　甲野、乙山、丙川 the list of a group.
  if (bare && (one || squeeze(text).length < 2)) return false;
  reading.plain('attendee', i);
  reading.group = groupName(text);
  // 欠席者⏎委員：甲野、乙山: the kinds of members below are away as well.
  const away =
    label.zone === 'absentees' || (reading.state === 'absentees' && kindOfMember.test(squeeze(text)));
  reading.state = away ? 'absentees' : 'attendees';
  const row = source.slice(label.labelFrom, to);
  const [, name = '', inside = ''] = /[）)]$/u.test(row.slice(-1)) ? (peopleInBrackets.exec(row) ?? []) : [];
  if (inside !== '' && endsInRole(inside.split(/[、，]/u, 1)[0] ?? '')) {
    reading.group = groupName(name);
    const from = label.labelFrom + row.indexOf(inside);
    const { state, group } = reading;
    reading.zoneLines.push({ zone: state, from, to: from + inside.length, group, goesOn: false });
  } else if (label.value < to && !namesOffice(text, value)) reading.collect(reading.state, i, label.value);
  return true;
}
