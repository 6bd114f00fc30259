/** What a remark says about itself. */
import type { Minutes, Remark } from '../../../src/core/minutes/model';
import type { Property } from './property';
import { quote, residueMask, show, squeeze, squeezedSource } from './property';

export const idsAreUnique: Property = {
  name: 'remark-ids-are-unique',
  check: (_text, { remarks }) => {
    const seen = new Set<string>();
    for (const { id, span } of remarks) {
      if (id === '') return `the remark at ${span.start} has no id`;
      if (seen.has(id)) return `the id ${id} stands twice, again at ${span.start}`;
      seen.add(id);
    }
    return null;
  },
};

export const textIsJoinedText: Property = {
  name: 'remark-text-is-joined-text',
  check: (source, minutes) => {
    const { joined, remarks } = minutes;
    let last = 0;
    for (const remark of remarks) {
      const { joinedSpan, span, text } = remark;
      if (
        joinedSpan.start < last ||
        joinedSpan.end < joinedSpan.start ||
        joinedSpan.end > joined.text.length
      ) {
        return `joined span ${show(joinedSpan)} of the remark ${show(span)} after ${last}`;
      }
      last = joinedSpan.end;
      const [outside] = joined
        .toSourceSpans(joinedSpan)
        .filter((s) => s.start < span.start || s.end > span.end);
      if (outside !== undefined) return `the speech ${show(outside)} is outside its remark ${show(span)}`;
      const expected = withoutAsides(source, minutes, remark);
      if (squeeze(text) !== squeeze(expected))
        return `text ${quote(text)} of ${show(span)}, joined ${quote(expected)}`;
      if (/\n\n|^\s|\s$/u.test(text)) return `text ${quote(text)} of ${show(span)} has white space to spare`;
    }
    return null;
  },
};

/** Bullets inside a turn are marks; numbers and circles there are words of the speech. */
const BULLETS = /^[・･•‧∙·‣➢✓✔⁃➤*＊\-－–—−‐ー→⇒\ue000-\uf8ff]+$/u;

/** The speech without the asides in it and without the bullets of its lines. */
function withoutAsides(source: string, { blocks, joined }: Minutes, { joinedSpan, span }: Remark): string {
  let out = '';
  let at = joinedSpan.start;
  for (const block of blocks) {
    if (block.span.end <= span.start || block.span.start >= span.end) continue;
    const { markSpan } = block;
    const bullet =
      markSpan !== null && BULLETS.test(source.slice(markSpan.start, markSpan.end)) ? markSpan : null;
    const left = block.kind === 'aside' ? block.span : bullet;
    if (left === null) continue;
    const from = Math.max(at, Math.min(joined.toJoined(left.start), joinedSpan.end));
    const to = Math.max(from, Math.min(joined.toJoined(left.end), joinedSpan.end));
    out += joined.text.slice(at, from);
    at = to;
  }
  return out + joined.text.slice(at, joinedSpan.end);
}

export const remarksHaveText: Property = {
  name: 'remarks-have-text',
  check: (_text, { remarks, attendees }) => {
    for (const { span, text, depth, group, attendee, speaker } of remarks) {
      // A speaker may be printed with nothing said; a bullet without text is no remark.
      if (squeeze(text) === '' && speaker === null) return `the remark ${show(span)} is empty`;
      if (!Number.isInteger(depth) || depth < 0) return `the remark ${show(span)} has depth ${depth}`;
      if (group !== null && (!Number.isInteger(group) || group < 0))
        return `remark ${show(span)}: group ${group}`;
      if (attendee !== null && attendees[attendee] === undefined)
        return `remark ${show(span)}: nobody ${attendee}`;
      if (attendee !== null && speaker === null) return `remark ${show(span)}: an attendee, but no speaker`;
      if (speaker !== null && squeeze(speaker) === '') return `remark ${show(span)}: empty speaker`;
    }
    return null;
  },
};

const LEGEND_MARK = /^[○◯〇◎●□■△▲◇◆☆★]$/u;

/** Names, titles and labels are as printed: what their spans hold, white space and residue aside. */
export const labelsAreAsPrinted: Property = {
  name: 'labels-are-as-printed',
  check: (text, minutes) => {
    const residue = residueMask(text, minutes);
    for (const { name, nameSpan } of minutes.attendees) {
      const source = squeezedSource(text, nameSpan, residue);
      if (squeeze(name) !== source) return `name ${quote(name)}, printed ${quote(source)}`;
      if (source === '') return `an empty name at ${nameSpan.start}`;
    }
    let explained: string | null = null;
    for (const { speaker, speakerSpan, span } of minutes.remarks) {
      if ((speaker === null) !== (speakerSpan === null)) return `remark ${show(span)}: speaker without span`;
      if (speaker === null || speakerSpan === null) continue;
      const source = squeezedSource(text, speakerSpan, residue);
      // A legend (◎委員長 ○委員) lets a mark stand for a label.
      if (LEGEND_MARK.test(source) && squeeze(text).includes(source + squeeze(speaker))) {
        explained = speaker;
        continue;
      }
      // A bullet below such a mark goes on for whom the mark stands.
      if (speaker === explained && /^[^\p{L}\p{N}]$/u.test(source)) continue;
      if (labelGoesOn(text, speakerSpan.end, squeeze(speaker), source)) continue;
      if (squeeze(speaker) !== source) return `speaker ${quote(speaker)}, printed ${quote(source)}`;
    }
    return null;
  },
};

/** A label over two lines of a column: `printed` begins it, and the next line with text opens with the rest. */
function labelGoesOn(text: string, end: number, speaker: string, printed: string): boolean {
  if (printed === '' || !speaker.startsWith(printed) || speaker === printed) return false;
  const lines = text.slice(end, end + 2000).split(/[\r\n]+/u);
  const next = lines.slice(1).find((line) => line.trim() !== '');
  return next?.trimStart().startsWith(speaker.slice(printed.length)) === true;
}
