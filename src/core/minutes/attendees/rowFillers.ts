/** What stands among the words of a row and is none: counts, marks, 等 and the number of the row. */
import { absentMark, isNobody } from './attendeeNotes';
import { isLetter, isSeat, type Token } from './token';

const filler =
  /^(?:(?:ほか|他|外|計|以上)[0-9０-９一二三四五六七八九十]*(?:名|人)?|等|同|〃|※.*|[0-9０-９]+(?:名|人)|[｜|]|[○◯〇◎●・･*※◆■□△▲☆★>＞-]+)$/u;
/** Kana, kanji and letters but for ほ 他 外 計 以 等 同: they open neither a filler nor a mark. */
function opensWord(c: number): boolean {
  if (c < 0x3041 || c > 0x9fff) return (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
  return (
    c !== 0x307b &&
    c !== 0x4ed6 &&
    c !== 0x5916 &&
    c !== 0x8a08 &&
    c !== 0x4ee5 &&
    c !== 0x7b49 &&
    c !== 0x540c &&
    c !== 0x30fb
  );
}

/** 外　秀明, 小林　計　公募委員: a letter behind a family name and before another word, or before a given name, is a name itself. */
function isAmongWords(tokens: readonly Token[], token: Token): boolean {
  const at = tokens.indexOf(token);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after === undefined || after.bracket || token.text === '同') return false;
  return isWord(before ?? after);
}

/** Up to three letters. */
function isWord({ text, bracket }: Token): boolean {
  return !bracket && opensWord(text.charCodeAt(0)) && text.length < 4;
}

/** The mark of a seat glued to a later word: ○ of ◎甲野太郎　○乙山花子; ○○大学 keeps its own. */
const innerMark = /^[○◯〇◎●△▲☆★◇◆□■](?![○◯〇◎●△▲☆★◇◆□■])/u;
/** Bullets and marks glued to the first word. */
const leadingMark = /^[○◯〇◎●・･*※◆■□△▲☆★\-\ue000-\uf8ff]+/u;

/** The mark that may stand before a word; none inside the letters of one name (甲 ○乙氏). */
function markOf({ start }: Token, before: readonly Token[]): RegExp | null {
  const last = before.at(-1);
  if (last === undefined) return leadingMark;
  return start - last.end > 1 || before.some(({ text }) => text.length > 1) ? innerMark : null;
}

/** The tokens without fillers and without marks glued to words. */
export function withoutFillers(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.bracket) {
      if (kept.length > 0) kept.push(token);
      continue;
    }
    if (opensWord(token.text.charCodeAt(0))) {
      kept.push(token);
      continue;
    }
    if (absentMark.test(token.text) && kept.length > 0) {
      kept.push({ ...token, bracket: true });
      continue;
    }
    if (filler.test(token.text) && !(isLetter(token) && isAmongWords(tokens, token))) continue;
    const lead = markOf(token, kept)?.exec(token.text)?.[0].length ?? 0;
    if (lead === token.text.length) continue;
    kept.push(lead === 0 ? token : { ...token, text: token.text.slice(lead), start: token.start + lead });
  }
  // 甲野課長　他関係官; 甲野太郎　乙山花子　傍聴者　1名
  while (kept.length > 1 && isNobody(kept.at(-1)?.text ?? '')) kept.pop();
  const seats = kept.length > 1 && isSeat(kept[0]) ? kept.filter(isSeat).length : 0;
  if (seats === 1) kept.shift();
  return kept;
}
