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
