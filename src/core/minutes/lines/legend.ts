import { allMatches } from '../../text/matches';
import type { LineFacts } from './lineFacts';
import { endsInOrganization, endsInRole } from '../speakers/roles';

/** What the glyphs of a document stand for, and the line that says so. */
export interface Legend {
  readonly line: number;
  /** Glyph → role. */
  readonly roles: ReadonlyMap<string, string>;
}

/** A legend stands above the talk, on one line. */
const searchedLines = 120;
const maxLegendWidth = 90;
/** No sentence is followed over more lines (`LineFacts.sentence`). */
const sentenceLines = 5;

const legendPair =
  /([○◯〇◎●◇◆□■△▲・])[」』]?\s*(?:印\s*)?(?:[：:=＝はが…]|･･･|・・・)?\s*([^\s○◯〇◎●◇◆□■△▲：:=＝、，,（）()【】[\]。]{1,20})/gu;

/** The line that says what the glyphs stand for: （◎：委員長、○：委員、●：事務局）. */
export function readLegend(facts: LineFacts): Legend | null {
  for (let i = 0; i < Math.min(facts.count, searchedLines); i++) {
    if (facts.width(i) > maxLegendWidth) continue;
    const printed = facts.text(i);
    if (!/[○◯〇◎●◇◆□■△▲].*[○◯〇◎●◇◆□■△▲]/u.test(printed)) continue;
    const line = withoutVerb(printed);
    if (/[。]/u.test(line.slice(0, -2))) continue;
    const roles = new Map<string, string>();
    let length = 0;
    for (const match of allMatches(legendPair, line)) {
      const word = match[2] ?? '';
      const role = word.replace(/(?:から)?(?:の)?(?:発言|意見|回答|説明)$/u, '');
      if (role === word && !endsInRole(word) && !endsInOffice(word)) continue;
      roles.set(match[1] ?? '', role === '' ? word : role);
      length += match[0].length;
    }
    const squeezed = line.replace(/[\s：:、，,（）()【】[\]=＝凡例※・]/gu, '').length;
    if (roles.size >= 2 && length >= squeezed * 0.6) return { line: i, roles };
  }
  return null;
}

const lead =
  /^([（(※＊*\s]*)(?:以下|なお|この[^、。○●]{0,12}|本文|文中|議事)?[の、]?[^、。○◯〇◎●◇◆□■]{0,10}?(?:[のはで、]|において|における|について)\s*(?=[「『]?[○◯〇◎●◇◆□■])/u;
const verb =
  /(?:のもの)?(?:を|と|で)?(?:示す|示した|示し(?:ます|ている|ています)|表す|表し(?:ます|ている|ています)|表わす|あらわす|指す|意味する|です|である)?。?(?:\s*以下[、]?同(?:じ|様)(?:です|とする)?。?)?(?=\s*[）)]?$)/u;

/** （意見交換の○は委員の発言を、●は事務局の発言を示す。以下同じ）: a sentence, without what it has round the pairs. */
function withoutVerb(line: string): string {
  return line
    .replace(lead, '$1')
    .replace(verb, '')
    .replace(/を(?=[、，])/u, '');
}

/** 事務局及び関係省庁等. */
function endsInOffice(word: string): boolean {
  const bare = word.replace(/(?:等|など)$/u, '');
  return endsInRole(bare) || endsInOrganization(bare);
}

const arrowLegend =
  /[→⇒][」』]?\s*(?:[はがを]|[：:])?\s*([^\s→⇒、。（）()]{1,16}?)(?:から)?(?:の)?(?:回答|発言|説明|コメント)/u;

/** Who answers behind an arrow, where a line above the talk says so: （→は事務局の回答）, （⇒：事務局回答）; or null. */
export function readArrowLegend(facts: LineFacts): string | null {
  const searched = Math.min(facts.count, searchedLines);
  // The sentence that begins on the last of these lines ends a few lines further down.
  let last = searched - 1;
  for (let k = 0; k < sentenceLines; k++) last = Math.max(last, facts.after(last));
  if (!/[→⇒]/u.test(facts.source.slice(0, facts.to(last)))) return null;
  for (let i = 0; i < searched; i++) {
    const line = facts.sentence(i);
    if (!/[→⇒]/u.test(line)) continue;
    const role = arrowLegend.exec(line)?.[1];
    if (role !== undefined && endsInOffice(role)) return role;
  }
  return null;
}
