import type { LineFacts } from './lineFacts';
import { endsInRole } from '../speakers/roles';

/** What the glyphs of a document stand for, and the line that says so. */
export interface Legend {
  readonly line: number;
  /** Glyph → role. */
  readonly roles: ReadonlyMap<string, string>;
}

/** A legend stands above the talk, on one line. */
const searchedLines = 120;
const maxLegendWidth = 90;

const legendPair =
  /([○◯〇◎●◇◆□■△▲・])\s*(?:[：:=＝は…]|･･･|・・・)?\s*([^\s○◯〇◎●◇◆□■△▲：:=＝、，,（）()【】[\]]{1,12})/gu;

/** The line that says what the glyphs stand for: （◎：委員長、○：委員、●：事務局）. */
export function readLegend(facts: LineFacts): Legend | null {
  for (let i = 0; i < Math.min(facts.count, searchedLines); i++) {
    if (facts.width(i) > maxLegendWidth) continue;
    const line = facts.text(i);
    if (!/[○◯〇◎●◇◆□■].*[○◯〇◎●◇◆□■]/u.test(line) || /[。]/u.test(line.slice(0, -1))) continue;
    const roles = new Map<string, string>();
    let length = 0;
    for (const match of line.matchAll(legendPair)) {
      const word = match[2] ?? '';
      if (!endsInRole(word) && !/発言|回答|質問|意見|説明/u.test(word)) continue;
      roles.set(match[1] ?? '', word.replace(/(?:の)?(?:発言|意見|回答|説明)$/u, '') || word);
      length += match[0].length;
    }
    const squeezed = line.replace(/[\s：:、，,（）()【】[\]=＝凡例※・]/gu, '').length;
    if (roles.size >= 2 && length >= squeezed * 0.6) return { line: i, roles };
  }
  return null;
}
