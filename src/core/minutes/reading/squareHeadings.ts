import type { LineFacts } from '../lines/lineFacts';

/** Whether ■ ◆ △ head sections or are bullets: the glyphs of which most lines look like headings. */
export function squareHeadings(facts: LineFacts): ReadonlySet<string> {
  const votes = new Map<string, number>();
  facts.eachMark(({ kind, style }, i) => {
    if (kind !== 'square') return;
    const heading = facts.width(i) <= 60 && !facts.ends(i);
    votes.set(style, (votes.get(style) ?? 0) + (heading ? 1 : -1));
  });
  return new Set([...votes].filter(([, vote]) => vote >= 0).map(([style]) => style));
}
