/** Labels with a row of dots between them and what is said: 委 員・・・…, 事務局………. */
import { isSpace, squeeze } from '../../text/chars';
import type { LineFacts } from '../lines/lineFacts';
import { endsInRole } from './roles';
import type { SpeakerLabel } from './speakerLabel';

/** So many such lines are a habit, and no label of theirs is longer, in UTF-16 units. */
const minLines = 3;
const maxLabel = 16;
const dotted =
  /^([^・…‥、。：:「（(\s][^・…‥、。：:「]{0,15}?)[ \t\u3000]*(?:・{2,}|…+|‥+)[ \t\u3000]*(?=\S)/u;

/** The labels of the lines that open so with something said, by their lines; none where only a few do. */
export function readDottedLabels(facts: LineFacts): ReadonlyMap<number, SpeakerLabel> {
  const labels = new Map<number, SpeakerLabel>();
  const dots = new NextDots(facts.source);
  for (let i = 0; i < facts.count; i++) {
    const start = facts.contentFrom(i);
    const to = facts.to(i);
    if (dots.behind(start) >= Math.min(to, start + 2 * maxLabel)) continue;
    const [whole, label] = dotted.exec(facts.source.slice(start, start + 2 * maxLabel)) ?? [];
    if (whole === undefined || label === undefined || !endsInRole(squeeze(label))) continue;
    // 会長………甲野 太郎 is a row of a list.
    const speech = start + whole.length;
    if (!facts.full(i) && !/[。？！]/u.test(facts.source.slice(speech, to))) continue;
    let end = start + label.length;
    while (isSpace(facts.source.charCodeAt(end - 1))) end--;
    labels.set(i, { start, end, speech, strength: 2, said: null });
  }
  return labels.size < minLines ? new Map() : labels;
}

/** Where the next row of dots stands, asked for from the text's begin on: each part of it is looked at once. */
class NextDots {
  private readonly next = ['・・', '…', '‥'].map((sign) => ({ sign, at: -1 }));

  constructor(private readonly source: string) {}

  /** The offset of the first row of dots at `from` or behind it; Infinity without one. */
  behind(from: number): number {
    let first = Infinity;
    for (const dots of this.next) {
      if (dots.at < from) {
        const at = this.source.indexOf(dots.sign, from);
        dots.at = at < 0 ? Infinity : at;
      }
      if (dots.at < first) first = dots.at;
    }
    return first;
  }
}
