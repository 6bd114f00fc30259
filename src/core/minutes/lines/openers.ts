/**
 * Which code units can open a line's mark, and what kind of mark: a quick "no" for ordinary prose.
 */

const circles = '○◯〇◎●⚫⚪';
const squares = '■□◇◆△▲▽▼★☆▶▷►◾◼';
const bullets = '・･•‧∙·‣➢✓✔⁃➤*＊-－–—−‐ー→⇒※';

/** What a code unit may open at the start of a line. */
export const OpenerClass = {
  None: 0,
  Circle: 1,
  Square: 2,
  Bullet: 3,
  Open: 4,
  Digit: 5,
  KanjiNumber: 6,
  Enclosed: 7,
  Letter: 8,
  Kana: 9,
  Ordinal: 10,
  Hash: 11,
  Roman: 12,
  Mojibake: 13,
} as const;

/** The class of each code unit that can open a mark, for a quick "no" on ordinary prose. */
const classes = new Uint8Array(0x10000);
function classify(characters: string, value: number): void {
  for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = value;
}
classify(circles, OpenerClass.Circle);
classify(squares, OpenerClass.Square);
classify(bullets, OpenerClass.Bullet);
classify('（(【〔［[＜<《≪〈', OpenerClass.Open);
classify('0123456789０１２３４５６７８９', OpenerClass.Digit);
classify('一二三四五六七八九十', OpenerClass.KanjiNumber);
classify('アイウエオカキクケコサシスセソ', OpenerClass.Kana);
classify('第議審協報案日次承認同諮請陳発意選推委論検討確決付テ', OpenerClass.Ordinal);
classify('#＃', OpenerClass.Hash);
classify('@', OpenerClass.Mojibake);
for (let c = 0x2460; c <= 0x249b; c++) classes[c] = OpenerClass.Enclosed;
for (let c = 0x2160; c <= 0x217b; c++) classes[c] = OpenerClass.Roman;
for (let c = 0x24eb; c <= 0x24f4; c++) classes[c] = OpenerClass.Enclosed;
for (let c = 0x2776; c <= 0x2793; c++) classes[c] = OpenerClass.Enclosed;
for (let c = 0x41; c <= 0x5a; c++) {
  for (const base of [c, c + 0x20, c + 0xfee0, c + 0xff00]) classes[base] = OpenerClass.Letter;
}
for (let c = 0xe000; c <= 0xf8ff; c++) classes[c] = OpenerClass.Bullet;

/** The class of a code unit; `OpenerClass.None` for one that opens nothing. */
export function openerClass(c: number): number {
  return classes[c] ?? OpenerClass.None;
}
