/** The joined text and its map. */
import type { Minutes } from '../../../src/core/minutes/model';
import type { Property } from './property';
import { quote, residueMask, show } from './property';

/** Source offset of every joined character; -1 for an inserted one. */
function sourceOffsets({ joined }: Minutes): Int32Array {
  const offsets = new Int32Array(joined.text.length).fill(-1);
  for (let i = 0; i < offsets.length; i++) {
    offsets[i] = joined.toSourceSpans({ start: i, end: i + 1 })[0]?.start ?? -1;
  }
  return offsets;
}

export const mapIsMonotone: Property = {
  name: 'joined-map-is-monotone',
  check: (text, { joined }) => {
    let last = 0;
    for (let i = 0; i <= joined.text.length; i++) {
      const source = joined.toSource(i);
      if (source < last || source > text.length) return `toSource(${i}) is ${source} after ${last}`;
      last = source;
    }
    last = 0;
    for (let i = 0; i <= text.length; i++) {
      const offset = joined.toJoined(i);
      if (offset < last || offset > joined.text.length) return `toJoined(${i}) is ${offset} after ${last}`;
      last = offset;
    }
    return null;
  },
};

export const mapInverts: Property = {
  name: 'joined-map-inverts',
  check: (text, minutes) => {
    const { joined } = minutes;
    const offsets = sourceOffsets(minutes);
    for (let i = 0; i < offsets.length; i++) {
      const source = offsets[i] ?? -1;
      if (source < 0) continue;
      if (joined.toSource(i) !== source)
        return `toSource(${i}) is ${joined.toSource(i)}, its span says ${source}`;
      if (joined.toJoined(source) !== i) return `toJoined(toSource(${i})) is ${joined.toJoined(source)}`;
      if (text.charAt(source) !== joined.text.charAt(i)) {
        return `joined ${i} is ${quote(joined.text.charAt(i))}, its source ${quote(text.charAt(source))}`;
      }
    }
    return null;
  },
};

export const joinedSpansAreWhole: Property = {
  name: 'joined-spans-are-whole',
  check: (text, { joined }) => {
    const spans = joined.toSourceSpans({ start: 0, end: joined.text.length });
    let last = 0;
    for (const span of spans) {
      if (span.start < last || span.end <= span.start || span.end > text.length) {
        return `source span ${show(span)} after ${last}`;
      }
      last = span.end;
    }
    return null;
  },
};

/** What a reader reads: all of the source but white space and residue, and nothing made up. */
export const joinedLosesNothing: Property = {
  name: 'joined-loses-nothing',
  check: (text, minutes) => {
    const residue = residueMask(text, minutes);
    const kept = new Uint8Array(text.length);
    const offsets = sourceOffsets(minutes);
    for (let i = 0; i < offsets.length; i++) {
      const source = offsets[i] ?? -1;
      if (source >= 0) kept[source] = 1;
      else if (!/\s/u.test(minutes.joined.text.charAt(i))) {
        return `joined ${i} ${quote(minutes.joined.text.charAt(i))} is not in the source`;
      }
    }
    for (let i = 0; i < text.length; i++) {
      if (/\s/u.test(text.charAt(i)) || kept[i] !== residue[i]) continue;
      return residue[i] === 1
        ? `residue ${quote(text.charAt(i))} at ${i} is in the joined text`
        : `${quote(text.charAt(i))} at ${i} is not in the joined text`;
    }
    return null;
  },
};
