import { Endings } from '../../text/endings';
import { unitSet } from '../../text/unitMap';
import type { LineFacts } from '../lines/lineFacts';
import { isArrow, readMark, type Mark } from '../lines/marks';
import { endsInBusiness } from './bareHeadings';
import { closesMeeting, takesChair } from './closings';
import type { Reading } from './reading';
import {
  endsInPart,
  isDecision,
  isDoing,
  isNotedOutcome,
  isOutcome,
  isPlainlyProcedural,
  isSum,
  mayTellOutcome,
  tellsProcedure,
} from './sentences';
import { isOutcomeWord } from '../speakers/captions';
import { isTail } from './tailLines';
import { isToldPoint, mayTellProcedure, tellsBetween, tellsOfOne } from './toldOfOne';

/** Tells the lines of the body that are nobody's words: what was done, what came of the talk, what the lines below are. */
export class ToldLines {
  private knownLastSaid: number | undefined;
  private knownCirclesTell: boolean | undefined;
  /** The last line that was such a point; -1 before there was one. */
  private lastPoint = -1;

  constructor(private readonly reading: Reading) {}

  /** The line where the last turn begins, or the last bullet of minutes that name nobody; -1 without one. */
  private get lastSaid(): number {
    if (this.knownLastSaid !== undefined) return this.knownLastSaid;
    const { facts, speakers } = this.reading;
    let k = facts.count - 1;
    while (k >= 0 && (speakers.attributed ? speakers.speakerAt(k) : facts.mark(k)) === null) k--;
    return (this.knownLastSaid = k);
  }

  /** ○甲野会長より説明があった。 over ・opinions, in minutes that name nobody: whether circles mark nothing but what was done. */
  private get circlesTell(): boolean {
    if (this.knownCirclesTell !== undefined) return this.knownCirclesTell;
    const { facts } = this.reading;
    let told = 0;
    let said = 0;
    let opinions = 0;
    facts.eachMark(({ kind }, i) => {
      if (kind === 'bullet' && facts.prose(i)) opinions++;
      if (kind !== 'circle' || !facts.ends(facts.lastOfParagraph(i))) return;
      if (tellsProcedure(facts.sentence(i))) told++;
      else said++;
    });
    return (this.knownCirclesTell = said === 0 && told >= minTold && opinions > 0);
  }

  /** True for a marked line outside the turns that is nobody's words. */
  outsideTurns(i: number, mark: Mark): boolean {
    return (
      this.isOutcomeArrow(mark) ||
      this.isToldBullet(i, mark) ||
      this.isDecided(i, mark) ||
      this.isGreeting(mark, i) ||
      isToldPoint(this.reading, i, mark) ||
      this.isLead(i, mark) ||
      this.isAboveLead(i, mark) ||
      this.isItem(i, mark) ||
      this.isToldItem(i, mark) ||
      this.isPoint(i, mark)
    );
  }

  /** True for a line that ends the turn it stands in: ⇒ 継続審議 and other lines that tell. */
  insideTurn(i: number, mark: Mark | null): boolean {
    if (mark === null) return this.isNarrative(i);
    return (
      isArrow(mark) ||
      (mark.kind === 'bracket' ? this.isToldOutcome(i, mark) : this.isToldGlyph(i, mark)) ||
      this.isDecided(i, mark)
    );
  }

  /** [結果] 原案のとおり承認された。 */
  private isToldOutcome(i: number, { close, content }: Mark): boolean {
    const { facts } = this.reading;
    return content < facts.to(i) && isOutcomeWord(facts.source.slice(facts.insideFrom(i), close));
  }

  /** An unmarked line that tells how the meeting went: 以上で閉会した。 */
  isNarrative(i: number): boolean {
    const { facts } = this.reading;
    if (closesMeeting(facts, i) || takesChair(facts, i)) return true;
    if (i > this.lastSaid && isTail(facts, i)) return true;
    // > **決定**: Markdown's quotation, apart from what was said.
    if (facts.first(i) === 0x3e && facts.table.blanks[i] !== 0) return true;
    const gap = facts.gap(i);
    // Where every line has a blank one behind it, the sentence that ended tells.
    const apart = gap || (!this.reading.turn && facts.table.blanks[i] !== 0 && facts.ends(facts.before(i)));
    if (apart && isPlainlyProcedural(facts.sentence(i))) return true;
    if (this.mayStandBetween(i) && tellsBetween(facts.sentence(i))) return true;
    if (facts.first(i) === 0x203b)
      return (gap && isNotedOutcome(facts.text(i))) || (facts.ends(facts.before(i)) && tellsOfOne(facts, i));
    return this.mayBeOutcome(i) && mayTellOutcome(facts.text(i)) && isOutcome(facts.sentence(i));
  }

  /** A quick look at a paragraph's last letter: た of what was done, or what came of it (可決, 承認). */
  private mayBeOutcome(i: number): boolean {
    const { facts } = this.reading;
    return facts.endsIn(outcomeEnds, facts.lastOfParagraph(i));
  }

  /** A quick look: a paragraph of one line with blank lines around it, between a turn that ended and the next, or a numbered heading. */
  private mayStandBetween(i: number): boolean {
    const { facts, turn } = this.reading;
    if (!turn || facts.table.blanks[i] === 0 || !facts.ends(i)) return false;
    if (!betweenEnds.has(facts.lastLetter(i)) || !facts.ends(facts.before(i))) return false;
    const next = facts.after(i);
    if (next < 0 || this.reading.speaks(next)) return next >= 0;
    return facts.mark(next)?.kind === 'number' && facts.table.blanks[next] !== 0;
  }

  /** 原案のとおり承認された。, これらに対し、事務局から次回に示す旨の回答があった。 below bullets. */
  isDecision(i: number): boolean {
    const { facts, sectionHasBullets, bulletIndents } = this.reading;
    if (!sectionHasBullets) return false;
    if (opensSum.has(facts.first(i)) && isSum(facts.sentence(i))) return true;
    if (!facts.ends(facts.before(i))) return false;
    const sentence = facts.sentence(i);
    if (isDecision(sentence)) return true;
    // Below the words of a bullet it is more of them, unless it speaks of several.
    const own =
      facts.indent(i) > (bulletIndents.at(-1) ?? 0) &&
      !/^(?:これら|以上の|この後|その後|事務局(?:から|より))/u.test(sentence);
    return !own && isPlainlyProcedural(sentence);
  }

  /** ⇒ 継続審議, behind another such line: what came of talk whose speakers are named. */
  private isOutcomeArrow(mark: Mark): boolean {
    const { speakers, builder } = this.reading;
    return isArrow(mark) && speakers.attributed && speakers.answers === null && !builder.inRemark;
  }

  /** ○委員からの主な発言は以下の通り。 over bullets of another form. */
  private isLead(i: number, { kind, style }: Mark): boolean {
    const { facts } = this.reading;
    if (kind !== 'circle' && kind !== 'bullet' && kind !== 'square') return false;
    if (this.isOverOpinions(i)) return true;
    if (!endsAsLead(facts, i)) return false;
    const next = facts.after(i);
    const below = next < 0 ? null : facts.mark(next);
    if (below === null) return false;
    return (below.style === style ? namesOpinions : /(?:以下|次)の?(?:とお|通)り/u).test(facts.text(i));
  }

  /** • 事務局より、資料1に基づき説明。 right above • 主に以下の発言。, the first of the bullets. */
  private isAboveLead(i: number, mark: Mark): boolean {
    const { facts, sectionHasBullets } = this.reading;
    if (sectionHasBullets || mark.kind !== 'bullet' || !isDoing(facts.sentence(i))) return false;
    const next = facts.after(facts.lastOfParagraph(i));
    const below = next < 0 ? null : facts.mark(next);
    return below !== null && below.style === mark.style && this.isLead(next, below);
  }

  /** ○苗木について事務局より説明が行われ、意見交換が行われた。⏎【主な意見】: the first bullet, right above the words for what was said. */
  private isOverOpinions(i: number): boolean {
    const { facts, sectionHasBullets } = this.reading;
    const next = facts.after(i);
    const below = next < 0 || sectionHasBullets ? null : facts.mark(next);
    if (below?.kind !== 'bracket' || below.content < facts.to(next)) return false;
    return /意見|発言|質疑/u.test(facts.text(next)) && tellsProcedure(facts.sentence(i));
  }

  /** ・（１）署名委員の指名 in minutes that name their speakers, ・苗木の配布について over what was done: an item, nobody's words. */
  private isItem(i: number, { kind, content }: Mark): boolean {
    const { speakers, facts } = this.reading;
    if ((kind !== 'circle' && kind !== 'bullet' && kind !== 'square') || facts.ends(i) || facts.full(i))
      return false;
    const text = facts.source.slice(content, facts.to(i));
    const business = endsInBusiness(text);
    if (speakers.attributed)
      return (
        business ||
        partOfItem.test(text) ||
        /[会録書等]$|「[^「」。]*」$/u.test(text) ||
        readMark(facts.source, content, facts.to(i))?.kind === 'number'
      );
    const next = facts.after(i);
    return business && next >= 0 && facts.mark(next) === null && isPlainlyProcedural(facts.sentence(next));
  }

  /** （1）会長の選出について会長に甲野委員が選任されました。: an item and what came of it, in minutes that name nobody. */
  private isToldItem(i: number, { kind, content }: Mark): boolean {
    const { facts, speakers } = this.reading;
    if (kind !== 'number' || speakers.attributed) return false;
    return toldItem.test(facts.source.slice(content, facts.to(i)));
  }

  /** 課長から次の点について説明した。⏎・今年度の予定⏎・昨年度の実績: what somebody told, by its names. */
  private isPoint(i: number, { kind, style }: Mark): boolean {
    const { facts, builder } = this.reading;
    if (kind !== 'bullet' || facts.ends(i) || facts.full(i)) return false;
    const p = facts.before(i);
    const above = builder.blockKind === 'paragraph' || builder.blockKind === 'heading';
    if (p < 0 || !above || builder.lastLine !== p) return false;
    if (p === this.lastPoint ? facts.mark(p)?.style !== style : !overPoints.test(facts.text(p))) return false;
    this.lastPoint = i;
    return true;
  }

  /** ・資料4が了承された。, ○庶務課長より資料4を報告。 outside the turns of minutes that name their speakers: what was done, nobody's words. */
  private isToldBullet(i: number, mark: Mark): boolean {
    const { speakers, facts, headingSpeaker } = this.reading;
    if (mark.kind !== 'bullet' && mark.kind !== 'circle' && mark.kind !== 'square') return false;
    if (headingSpeaker !== null || !(speakers.attributed || (mark.kind === 'circle' && this.circlesTell)))
      return false;
    return mayTellProcedure(facts, i) && tellsProcedure(facts.sentence(i));
  }

  /** • 前回の議事録を確認し、原案どおり承認された。: what came of an item and nothing else, behind its first bullet or between turns. */
  private isDecided(i: number, mark: Mark): boolean {
    if (mark.kind === 'number' || mark.kind === 'bracket') return false;
    const { facts, builder, sectionHasBullets, turn } = this.reading;
    const last = facts.lastOfParagraph(i);
    if (!facts.endsIn(decided, last) || !facts.ends(last)) return false;
    const inSpeech = builder.blockKind === 'speech' && !facts.ends(facts.before(i));
    if (turn ? inSpeech : sectionHasBullets && !isArrow(mark)) return false;
    return facts.source.indexOf('。', mark.content) === facts.to(last) - 1;
  }

  /** ２　町長あいさつ⏎・甲野町長からあいさつがあった。: that somebody greeted, and not what was said. */
  private isGreeting({ kind, content }: Mark, i: number): boolean {
    const { facts, headingSpeaker } = this.reading;
    // …た。
    const may = facts.ends(i) && facts.lastLetter(i) === 0x305f;
    if (headingSpeaker === null || kind === 'number' || !may) return false;
    return greeted.test(facts.source.slice(content, facts.to(i)));
  }

  /** □資料1により丙川課長から説明 between turns with the same kind of glyph: what was done. */
  private isToldGlyph(i: number, { kind, content }: Mark): boolean {
    if (kind !== 'square' && kind !== 'circle' && kind !== 'bullet') return false;
    const { facts } = this.reading;
    const text = facts.source.slice(content, facts.to(i));
    if (kind !== 'bullet') return isDoing(text);
    // - 閉会
    if (text.length <= maxPart && endsInPart(text)) return true;
    return facts.ends(facts.before(i)) && tellsOfOne(facts, i);
  }
}

/** た of what was done; 回答, 説明 and 報告 of what stands below. */
const betweenEnds = unitSet('た答明告');

/** What the words begin with that sum up the opinions above them. */
const opensSum = unitSet('等なとい');

/** So many lines tell what their mark is for. */
const minTold = 2;

/** 閉　会, in UTF-16 units. */
const maxPart = 4;
/** ・意見交換 below ・事務局より資料１に基づき説明. */
const partOfItem =
  /^(?:意見交換|質疑(?:応答)?|協議|審議|討議|採決|議題|議事|報告|その他|[^\s。、]{0,10}(?:あいさつ|挨拶))$/u;
const toldItem =
  /^[^。]{2,60}?(?:について|の件)[^。、\s]?[^。]*(?:(?:されま|行いま|行われま|ありま|なりま|なされま)した。|(?:より|から)$)/u;
const overPoints =
  /(?:次|以下)の(?:点|事項|項目|内容|議題|とおり|資料)[^。]{0,20}(?:説明|報告|紹介)[^。]{0,12}。$/u;

/** …り, …りである, …りです, with or without 。: how a line ends that leads over to a list. */
function endsAsLead(facts: LineFacts, i: number): boolean {
  return facts.last(i) === 0xff0e
    ? leadEnds.isAt(facts.source, facts.to(i) - 1) // ．
    : facts.endsIn(leadEnds, i);
}

const outcomeEnds = new Endings('た 可決 否決 承認 了承 採択 同意 決定');

/** What a decision ends in that no opinion does. */
const decided = new Endings(
  '承認された 了承された 可決された 議決された 承認した 了承した 可決した 議決した',
);

const greeted =
  /^[^。、]{2,24}(?:より|から|が)、?[^。、]{0,16}(?:挨拶|あいさつ)[^。、]{0,2}(?:があった|がなされた|した|を行った|を述べた)。$/u;

const leadEnds = new Endings(
  'り りである りです 発言 意見 質疑 意見交換 発言があった 意見があった 質疑があった',
);

/** 主に以下の発言。: what the bullets below are, whatever stands before them. */
const namesOpinions =
  /(?:以下|次)の(?:ような|とおり|通り)?(?:の)?(?:主な)?(?:発言|意見|質疑|意見交換)(?:があった|がなされた|が出された)?。$/u;

/** True for a sentence of what was done, over a wrapped line's end or not. */
export function tellsDeed(facts: LineFacts, i: number): boolean {
  return (facts.ends(i) || facts.full(i)) && isPlainlyProcedural(facts.sentence(i));
}
