import type { PlainCheck } from './check';

/** A meeting that begins in the evening may end behind midnight. */
const evening = '17:00';
const smallHours = '06:00';

/** The meeting ends before it begins. */
export const endBeforeStart: PlainCheck = {
  code: 'end-before-start',
  defaultSeverity: 'warning',
  needs: 'text',
  *run({ header: { startTime, endTime } }) {
    if (startTime === null || endTime === null || endTime.value > startTime.value) return;
    if (startTime.value >= evening && endTime.value <= smallHours) return;
    yield {
      code: 'end-before-start',
      spans: [endTime.span],
      details: { start: startTime.value, end: endTime.value },
      fixes: [],
      related: [{ span: startTime.span, note: 'start-time' }],
    };
  },
};
