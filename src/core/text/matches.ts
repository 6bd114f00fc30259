/**
 * All matches of a pattern with the flag g, in order. What `text.matchAll(pattern)` gives, which makes a pattern of its own
 * each time: for short texts that takes longer than the search.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] !== '') continue;
    const isPair = pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff;
    pattern.lastIndex += isPair ? 2 : 1;
  }
  return found;
}
