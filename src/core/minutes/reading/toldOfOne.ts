/** Lines that tell what one person did: ・企画室長から資料１に沿って説明。, ※課長から挨拶があった。 */
import { Endings } from '../../text/endings';
import type { LineFacts } from '../lines/lineFacts';
import type { Mark } from '../lines/mark';
import { endsInOrganization, endsInRole } from '../speakers/roles';
import type { Reading } from './reading';
import { isDecision, isDoneBySomebody, mayEndProcedure, mayOpenProcedure, tellsProcedure } from './sentences';

/** In UTF-16 units. */
const maxSentence = 100;

const told =
  /^[※・\s]*(?:[^。、]{0,30}(?:について|に関し)、?)?([^。、はが]{2,16}?)(?:から|より)、?[^。]*(?:説明|報告|紹介|挨拶|あいさつ|連絡|案内|朗読|提案|補足)(?:が?(?:あった|あり、[^。]*|なされ[^。]*|行われ[^。]*)|を?(?:した|し、[^。]*|された|行った|行い、[^。]*|受けた|受け、[^。]*))?。?$/u;

/** A quick look at the first letter and the last ones of the paragraph that begins on line `i`: false where it tells no procedure. */
export function mayTellProcedure(facts: LineFacts, i: number): boolean {
  const from = facts.contentFrom(i);
  const last = facts.lastOfParagraph(i);
  const start = last === i ? from : facts.from(last);
  const end = facts.lettersEnd(last);
  return (
    mayEndProcedure(facts.source, start, end, facts.lastLetter(last)) ||
    mayOpenProcedure(facts.source.charCodeAt(from))
  );
}

/** True where the paragraph that begins on line `i` tells what somebody with a role, or an office, did. */
export function tellsOfOne(facts: LineFacts, i: number): boolean {
  if (!mayTellProcedure(facts, i)) return false;
  const sentence = facts.sentence(i);
  const who = sentence.length > maxSentence ? undefined : told.exec(sentence)?.[1];
  return who !== undefined && (endsInRole(who) || endsInOrganization(who)) && tellsProcedure(sentence);
}

const pointEnds = new Endings('説明 報告 紹介 挨拶');

/** ・緑化課から、資料１により昨年度の実績を説明。 in minutes that name nobody: a note and no opinion. */
export function isToldPoint({ facts, speakers }: Reading, i: number, { kind }: Mark): boolean {
  const may = kind === 'bullet' && !speakers.attributed;
  return may && facts.endsIn(pointEnds, i) && tellsOfOne(facts, i);
}

/** これらの意見に対し、事務局から以下のとおり回答。 */
const leadsOver =
  /(?:より|から)、?(?:以下|次)の(?:とおり|通り|ように)、?(?:回答|説明|報告)(?:した|があった)?。$/u;

/** A sentence between turns that tells what was done, or decided, or what stands below it. */
export function tellsBetween(sentence: string): boolean {
  return isDoneBySomebody(sentence) || isDecision(sentence) || leadsOver.test(sentence);
}
