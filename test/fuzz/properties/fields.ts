/** Values have the form their type promises. */
import type { Property } from './property';
import { allSections, show } from './property';

const KINDS = new Set(['議事概要', '議事要旨', '議事録', '会議録']);

export const fieldsHaveForm: Property = {
  name: 'fields-have-form',
  check: (text, minutes) => {
    const { kind, body, title, meetingNumber, date, weekday, startTime, endTime, place } = minutes.header;
    if (kind !== null && !KINDS.has(kind.value)) return `kind ${kind.value}`;
    for (const field of [body, title, place]) {
      if (field !== null && (field.value.trim() === '' || field.value !== field.value.trim())) {
        return `field ${JSON.stringify(field.value)} at ${field.span.start}`;
      }
    }
    if (meetingNumber !== null && !(Number.isSafeInteger(meetingNumber.value) && meetingNumber.value >= 0)) {
      return `meeting number ${meetingNumber.value}`;
    }
    const said = minutes.problems.some(({ code }) => code === 'invalid-date');
    if (date !== null && !isDate(date.value) && !said) return `date ${date.value}`;
    if (weekday !== null && !/^[月火水木金土日]$/u.test(weekday.value)) return `weekday ${weekday.value}`;
    for (const time of [startTime, endTime]) {
      if (time !== null && !/^(?:[01]\d|2[0-4]):[0-5]\d$/u.test(time.value)) return `time ${time.value}`;
    }
    for (const field of Object.values(minutes.header) as ({
      span: { start: number; end: number };
    } | null)[]) {
      if (field !== null && text.slice(field.span.start, field.span.end).trim() === '') {
        return `a field at ${show(field.span)} holds nothing`;
      }
    }
    for (const { number } of allSections(minutes)) {
      if (number !== null && number.trim() === '') return 'an empty section number';
    }
    return null;
  },
};

function isDate(value: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value);
  if (match === null) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
