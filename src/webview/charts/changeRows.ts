/** Rising and falling topics: their rates, what is told of each, and where they are drawn. */
import * as l10n from '@vscode/l10n';
import { ticks } from 'd3-array';
import type { ChangesPicture, ComparedMeetings, TopicChange } from '../../core/protocol';
import { widthOf } from './labels';
import { shortNumber } from './matrix';
import { nameOf } from './names';

/** Below this, chance rarely has it so. */
export const RARE = 0.05;

/** How often a topic is said in 1,000 terms, on either side. */
export function ratesOf(
  { before, after }: ChangesPicture,
  change: TopicChange,
): { before: number; after: number } {
  const rate = (count: number, { size }: ComparedMeetings): number => (count * 1000) / Math.max(1, size);
  return { before: rate(change.before, before), after: rate(change.after, after) };
}

export function isClear({ p }: TopicChange): boolean {
  return p < RARE;
}

/** 増えた, 減った, or that chance may have it so. */
export function verdictOf(change: TopicChange): string {
  if (!isClear(change)) return l10n.t('may be chance');
  return change.g2 > 0 ? l10n.t('rising') : l10n.t('falling');
}

/** All that a row shows, for those who do not see it. */
export function describeChange(picture: ChangesPicture, change: TopicChange): string {
  const { before, after } = ratesOf(picture, change);
  return l10n.t(
    '{0}: {1} → {2} times in 1,000 terms ({3} → {4} times), {5}, G² {6}, p {7}',
    change.topic.name,
    shortNumber(before),
    shortNumber(after),
    change.before,
    change.after,
    verdictOf(change),
    shortNumber(Math.abs(change.g2)),
    chanceText(change.p),
  );
}

export function chanceText(p: number): string {
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

/** The meetings of one side: 第1回 – 第3回. */
export function sideName({ first, last, meetings }: ComparedMeetings): string {
  if (first === null || last === null) return '';
  const from = nameOf(first, false).short;
  return meetings === 1 ? from : l10n.t('{0} to {1}', from, nameOf(last, false).short);
}

export interface ChangesLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly row: number;
  /** From a rate to its place from the left. */
  readonly x: (rate: number) => number;
  readonly ticks: readonly number[];
}

/** @param room width that there is, in pixels */
export function layOutChanges(picture: ChangesPicture, room: number): ChangesLayout {
  const width = Math.max(260, Math.min(room, 1100));
  const labels = picture.changes.map(({ topic }) => widthOf(topic.name) + 30);
  const left = Math.round(Math.min(Math.max(60, ...labels), 240, width * 0.42));
  const rates = picture.changes.map((change) => ratesOf(picture, change));
  const most = Math.max(1e-9, ...rates.map(({ before, after }) => Math.max(before, after)));
  const right = width - 20;
  const row = 24;
  const top = 26;
  return {
    width,
    height: top + picture.changes.length * row + 30,
    left,
    top,
    row,
    x: (rate) => left + 8 + (rate / most) * (right - left - 8),
    ticks: ticks(0, most, Math.max(2, Math.floor((right - left) / 90))),
  };
}
