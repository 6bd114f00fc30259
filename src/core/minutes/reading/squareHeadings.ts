import type { LineFacts } from '../lines/lineFacts';

/** Whether ■ ◆ △ head sections or are bullets: the glyphs of which most lines look like headings. */
export function squareHeadings(facts: LineFacts): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (let i = 0; i < facts.count; i++) {
    const mark = facts.mark(i);
    if (mark?.kind !== 'square') continue;
    const heading = facts.width(i) <= 60 && !facts.ends(i);
    votes.set(mark.style, (votes.get(mark.style) ?? 0) + (heading ? 1 : -1));
  }
  return new Set([...votes].filter(([, vote]) => vote >= 0).map(([style]) => style));
}
