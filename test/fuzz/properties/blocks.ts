/** Nothing of the source is lost, and nothing is counted twice. */
import type { Property } from './property';
import { isNested, quote, show } from './property';

export const everyCharacterOnce: Property = {
  name: 'every-character-in-one-block',
  check: (text, minutes) => {
    const owners = new Uint8Array(text.length);
    const residue = new Uint8Array(text.length);
    for (const block of minutes.blocks) {
      const { span } = block;
      const counts = isNested(block) ? residue : owners;
      for (let i = span.start; i < span.end; i++) counts[i] = Math.min(2, (counts[i] ?? 0) + 1);
    }
    for (let i = 0; i < text.length; i++) {
      if (/\s/u.test(text.charAt(i))) continue;
      // What stands inside another block belongs to itself alone.
      const owned = residue[i] === 0 ? owners[i] : residue[i];
      if (owned !== 1)
        return `character ${quote(text.charAt(i))} at ${i} is in ${owned === 0 ? 'no block' : 'two'}`;
    }
    return null;
  },
};

export const blocksHoldText: Property = {
  name: 'blocks-hold-text',
  check: (text, minutes) => {
    for (const { kind, span } of minutes.blocks) {
      if (text.slice(span.start, span.end).trim() === '') return `${kind} ${show(span)} holds nothing`;
    }
    return null;
  },
};

const IN_REMARKS = new Set(['speech', 'aside', 'residue', 'tags']);

/** What is highlighted as speech is a remark's, and a remark is highlighted as speech. */
export const speechIsRemarks: Property = {
  name: 'speech-is-remarks',
  check: (_text, minutes) => {
    const { remarks } = minutes;
    let i = 0;
    for (const { kind, span } of minutes.blocks) {
      while ((remarks[i]?.span.end ?? Infinity) <= span.start) i++;
      const remark = remarks[i];
      const inside = remark !== undefined && remark.span.start < span.end;
      if (inside && !IN_REMARKS.has(kind)) return `${kind} ${show(span)} in the remark ${show(remark.span)}`;
      if (!inside && kind === 'speech') return `speech ${show(span)} is in no remark`;
      if (inside && kind === 'speech' && !(remark.span.start <= span.start && span.end <= remark.span.end)) {
        return `speech ${show(span)} lies across the end of the remark ${show(remark.span)}`;
      }
    }
    return null;
  },
};
