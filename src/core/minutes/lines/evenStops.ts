/** Minutes whose sentences end in ． instead of 。, as universities and offices that write sideways have them. */

/** So many sentences of the first part of a text tell, and so many times more of them than end in 。. */
const sampled = 20_000;
const minStops = 5;
const share = 4;

/** ．behind a kana that is not alone (い．ろ．), or behind kanji and brackets at the end of a line. */
const stop =
  /(?<=[^\s\d．][\u3041-\u309f])．(?![0-9０-９A-Za-z])|(?<=[\u4e00-\u9fff）」』])．(?=[ \t\u3000]*(?:[\r\n]|$))/gu;

/** The text with 。 for each ． that ends a sentence, as long as before; the text itself where 。 ends most of them. */
export function evenStops(source: string): string {
  const head = source.slice(0, sampled);
  let stops = 0;
  for (let i = head.indexOf('．'); i >= 0; i = head.indexOf('．', i + 1)) {
    const before = head.charCodeAt(i - 1);
    if (before >= 0x3041 && before <= 0x309f) stops++;
  }
  if (stops < minStops) return source;
  let others = 0;
  for (let i = head.indexOf('。'); i >= 0; i = head.indexOf('。', i + 1)) others++;
  return others * share > stops ? source : source.replace(stop, '。');
}
