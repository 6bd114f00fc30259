/** What minutes that name no speakers are like at large. */
import { allMatches } from '../../text/matches';
import type { LineFacts } from '../lines/lineFacts';

/** So many sentences tell what minutes are like, and so large a share of them tells of deeds in narrative minutes. */
const minToldSentences = 5;
const toldShare = 0.8;

/** True where extraction lost the bullets of anonymous minutes: long paragraphs begin with a space instead. */
export function hasLostBullets(facts: LineFacts): boolean {
  let indented = 0;
  let bulleted = 0;
  for (let i = 0; i < facts.count; i++) {
    const mark = facts.mark(i);
    if (mark === null) {
      if (facts.width(i) > 50 && facts.indent(i) > 0) indented++;
    } else if ((mark.kind === 'bullet' || mark.kind === 'circle') && facts.width(i) > 40) bulleted++;
  }
  return indented >= 3 && indented > bulleted * 3;
}

/** 説明があった。諮ったところ、承認可決された。: nearly all sentences outside bullets tell of what was done. */
export function tellsDeeds(facts: LineFacts): boolean {
  let told = 0;
  let all = 0;
  for (let i = 0; i < facts.count; i++) {
    if (facts.mark(i) !== null) continue;
    for (const [ending] of allMatches(/...。/gu, facts.text(i))) {
      all++;
      // ました and でした are what people say.
      if (ending.endsWith('た。') && !/(?:まし|でし)た。$/u.test(ending)) told++;
    }
  }
  return all >= minToldSentences && told >= all * toldShare;
}
