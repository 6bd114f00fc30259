import type { StoredTerms, TermStore } from './termStore';

/** Places in the store: pairs of the first one and the one behind the last. */
export type PlaceRanges = Uint32Array;

/**
 * The places in some remarks of a document.
 * @param counted by remark: 1 where it is one of them
 */
export function rangesOf(
  store: TermStore,
  { places, paragraphs }: StoredTerms,
  counted: Uint8Array,
): PlaceRanges {
  const paragraphRemarks = store.paragraphRemarks.of(paragraphs);
  const placeParagraphs = store.paragraphs.of(places);
  const ranges: number[] = [];
  for (let remark = counted.indexOf(1); remark >= 0;) {
    let next = remark;
    while (counted[next] === 1) next++;
    const from = firstFrom(placeParagraphs, firstFrom(paragraphRemarks, remark));
    const to = firstFrom(placeParagraphs, firstFrom(paragraphRemarks, next));
    if (from < to) ranges.push(places.from + from, places.from + to);
    remark = counted.indexOf(1, next);
  }
  return Uint32Array.from(ranges);
}

/** How many places there are. */
export function sizeOf(ranges: PlaceRanges): number {
  let size = 0;
  for (let i = 0; i < ranges.length; i += 2) size += (ranges[i + 1] ?? 0) - (ranges[i] ?? 0);
  return size;
}

/** Index of the first of rising numbers that is not below a value; their length where all are. */
function firstFrom(numbers: Uint32Array, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
