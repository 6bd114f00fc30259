import type { Minutes, Section } from '../core/minutes/model';
import { LineIndex } from '../core/text/lineIndex';
import type { SummaryWords } from './messages';

/** What was read from one file, in a few lines for a person; ends with a line end. */
export function summaryOf(minutes: Minutes, file: string, text: string, words: SummaryWords): string {
  const { header } = minutes;
  const title = [
    header.kind?.value,
    header.body?.value,
    header.meetingNumber && words.meetingNumber(header.meetingNumber.value),
  ].filter((part) => part !== undefined && part !== null);
  const speakers = new Set(minutes.remarks.map((remark) => remark.speaker).filter((name) => name !== null));
  const lines = [file, `  ${title.length > 0 ? title.join('  ') : words.noTitle}`];
  const when = whenOf(minutes);
  if (when !== '') lines.push(`  ${words.date}: ${when}`);
  if (header.place !== null) lines.push(`  ${words.place}: ${header.place.value}`);
  lines.push(
    counts([
      [words.attendees, minutes.attendees.length],
      [words.agenda, minutes.agenda.length],
      [words.handouts, minutes.handouts.length],
    ]),
    counts([
      [words.sections, countSections(minutes.sections)],
      [words.remarks, minutes.remarks.length],
      [words.speakers, speakers.size],
    ]),
  );
  if (minutes.problems.length > 0) {
    const index = new LineIndex(text);
    for (const { code, span } of minutes.problems) {
      lines.push(`  ! ${words.problem(index.lineAt(span.start) + 1, code)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** 2026-02-20（金）16:30–18:00, as far as it is known. */
function whenOf({ header: { date, weekday, startTime, endTime } }: Minutes): string {
  const day = date === null ? '' : `${date.value}${weekday === null ? ' ' : `（${weekday.value}）`}`;
  const times = startTime === null ? '' : `${startTime.value}–${endTime?.value ?? ''}`;
  return `${day}${times}`.trim();
}

function counts(entries: readonly (readonly [string, number])[]): string {
  return `  ${entries.map(([label, count]) => `${label}: ${count}`).join('  ')}`;
}

function countSections(top: readonly Section[]): number {
  const waiting = [...top];
  let count = 0;
  for (let section = waiting.pop(); section !== undefined; section = waiting.pop()) {
    count++;
    for (const child of section.sections) waiting.push(child);
  }
  return count;
}
