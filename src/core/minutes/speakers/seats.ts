/** Seats of an assembly as labels of its members: 12番, ２　番, 12番（丙川花子君）. */
import { digitValue, squeeze } from '../../text/chars';

const seat = /^[0-9０-９一二三四五六七八九十]{1,3}番(?:委員|議員)?$/u;
const namedSeat = /^[0-9０-９一二三四五六七八九十]{1,3}\s*番\s*[（(][^（()）]{1,12}[）)]$/u;

/** [2番], （十三番委員）: a seat and nothing else, which a list of people in brackets has as well. */
export function isSeat(label: string): boolean {
  return seat.test(squeeze(label));
}

/** 12番（丙川花子君）, ８　番（丙川）: the seat of a member, and who has it. */
export function isNamedSeat(label: string): boolean {
  return namedSeat.test(label);
}

/**
 * 10番（丙川）こちらは…, ８　番（丁田）…: a named seat padded to the column of the labels, or as wide as it; 1番（甲案）が良い。 is said by
 * somebody.
 */
const columnWide =
  /^[0-9０-９]{1,3}(?:[ \u3000]+番[（(][^（()）\s]{1,8}[）)]|番[（(][^（()）\s]{1,12}[）)](?![はがをのにともや、。・]))/u;
const maxColumn = 24;

/** Past a seat with a name at `from` that no white space need part from what is said; `from` where there is none. */
export function namedSeatEnd(source: string, from: number, to: number): number {
  return endOf(columnWide, source, from, Math.min(to, from + maxColumn));
}

/** 2　番　…: padded to the width of the other labels. */
const padded = /^[0-9０-９]{1,2}[ \u3000]+番(?=[ \u3000：:])/u;
const maxPadded = 8;

/** Past a seat whose letters are apart at `from`; `from` where there is none. */
export function paddedSeatEnd(source: string, from: number, to: number): number {
  return endOf(padded, source, from, Math.min(to, from + maxPadded));
}

function endOf(pattern: RegExp, source: string, from: number, to: number): number {
  if (digitValue(source.charCodeAt(from)) < 0) return from;
  return from + (pattern.exec(source.slice(from, to))?.[0].length ?? 0);
}
