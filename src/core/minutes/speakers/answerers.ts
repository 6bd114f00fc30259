import { allMatches } from '../../text/matches';
import type { LineFacts } from '../lines/lineFacts';
import { isArrow } from '../lines/marks';
import { endsInOrganization } from './roles';
import { readSpeakerLabel, type SpeakerLabel } from './speakerLabel';

/** Who answers has no longer label, in UTF-16 units. */
const maxLabel = 16;

/** コンサルタント：２名, 設計者（甲野）: a word of the header with people behind it. Headers have so many UTF-16 units at most. */
const listed = /(?:^|[\s：:、，])([^\s：:、，。（()）]{4,16})(?=[：:（(])/gmu;
const maxHeader = 4000;

/** →【決定】来年から行う。: what came of the talk, nobody. */
const outcome = /決定|結果|結論|対応|確認|方針|理由|参考|補足|承認|了承|継続|保留|済/u;

/**
 * →事務局：検討する。, ⇒【課長】来年からである。: labels between an arrow and what is answered. A label that is neither a role nor an
 * organisation counts where it comes again, or stands in the header's lists.
 */
export function readAnswerers(facts: LineFacts): ReadonlyMap<number, SpeakerLabel> {
  const labels = new Map<number, SpeakerLabel>();
  const times = new Map<string, number>();
  const text = ({ start, end }: SpeakerLabel): string => facts.source.slice(start, end);
  facts.eachMark((mark, i) => {
    if (!isArrow(mark)) return;
    const label = readSpeakerLabel(facts.source, mark.content, facts.to(i));
    if (label === null || label.end - label.start > maxLabel || label.speech >= facts.to(i)) return;
    const bracketed = '【［[〔'.includes(facts.source.charAt(mark.content));
    if (!bracketed && !/[：:]/u.test(facts.source.slice(label.end, label.speech))) return;
    labels.set(i, label);
    times.set(text(label), (times.get(text(label)) ?? 0) + 1);
  });
  let header: ReadonlySet<string> | null = null;
  for (const [i, label] of labels) {
    if (label.strength === 2) continue;
    const name = text(label);
    header ??= namesInHeader(facts, i);
    const known = (times.get(name) ?? 0) > 1 || header.has(name);
    if (!(known && !outcome.test(name)) && !endsInOrganization(name)) labels.delete(i);
  }
  return labels;
}

/** The words of the header that have people behind them, in a document whose first answer stands on line `first`. */
function namesInHeader(facts: LineFacts, first: number): ReadonlySet<string> {
  const header = facts.source.slice(0, Math.min(facts.from(first), maxHeader));
  return new Set(allMatches(listed, header).map(([, word = '']) => word));
}
