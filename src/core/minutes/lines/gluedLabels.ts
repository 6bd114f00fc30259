/** Labels that run into their values, as a web page gives a table of two columns: １ 日時令和６年…, 開催場所市役所. */

/** A header has no more lines. */
const maxHeaderLines = 60;
const gluedDate = /^(?:開催|会議の?)?(?:日時|期日|年月日|日)(?:令和|平成|昭和|20[0-9]{2})/u;

/**
 * The last line of a header with such labels, told by the numbered date; -1 in other minutes.
 * @param content what stands on a line behind its mark
 */
export function gluedHeaderEnd(count: number, content: (i: number) => string): number {
  const most = Math.min(count, maxHeaderLines);
  for (let i = 0; i < most; i++) if (gluedDate.test(content(i))) return most;
  return -1;
}

const gluedLabel =
  /^(?:開催(?:日時?|場所|年月日|期日)|会議の?(?:日時|場所|名称?)|審議会等?の?名称?)(?=[^\sはがをのにへとで等：:、（(])/u;

/** 開催場所市役所, 会議の名称緑化審議会: where no number stands before them, labels of several words that nothing else begins with. */
export function isGluedLabel(text: string): boolean {
  return gluedLabel.test(text);
}

const bodyLabel =
  /^(?:[0-9０-９]{1,2}[.．、]?[ \u3000]*)?(?:会議|審議|議事|発言)の?(?:内容|経過|概要)(?=[^\s：:（()）])/u;
const firstTurn = /^[^\s。、：:（()）]{2,16}[（(][^\s。（()）]{1,12}[）)](?=[ \u3000])/u;

/**
 * Where the first turn begins in the line of the label it ran into (8 会議の内容会長（甲野太郎君） …), in UTF-16 units from the line's
 * begin; 0 in other lines. The same label has to open another line.
 */
export function gluedTurn(source: string, line: string): number {
  const at = bodyLabel.exec(line)?.[0].length ?? 0;
  const label = at === 0 ? undefined : firstTurn.exec(line.slice(at))?.[0];
  return label !== undefined && source.includes(`\n${label}`) ? at : 0;
}
