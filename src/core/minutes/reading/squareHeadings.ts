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

const choice =
  /^(?:(?:全部|一部)?非?(?:公開|開示)|(?:.{0,12}の)?(?:全文|要点|要約)(?:記録|筆記)|[有無可否]|不可|あり|なし)(?:[\s（(：:].*)?$/u;

/** ■公開, □一部公開, ■要点記録: a box of a form and what is ticked by it. */
export function isChoice(text: string): boolean {
  return choice.test(text);
}
