import { readArrowLegend, readLegend, type Legend } from '../lines/legend';
import type { LineFacts } from '../lines/lineFacts';
import { boldStyle } from '../lines/marks';
import { OfLines } from '../lines/ofLines';
import { isSpoken, namesRole, readCandidate, standsAlone, type Candidate } from './candidate';
import { bare, closer, colon, type Carrier } from './carrier';
import { isDirection } from '../reading/sentences';
import { mayAsk } from './exchange';
import { readAnswerers } from './answerers';
import { linesByCarrier } from './carriedLines';
import { isDeedOfRole } from './followed';
import { acceptAbove, acceptUnmarked } from './labelsAbove';
import { readDelimitedLabels, readNumberedLabels, readTableLabels } from './delimitedLabels';
import { joinHangingLabels } from './hangingLabels';
import { readLetterLabels } from './letterLabels';
import { endsInOrganization } from './roles';
import { isNamedSeat, isSeat } from './seats';
import { SpeakerConvention } from './speakerConvention';
import { acceptNames, type Vote } from './nameVotes';
import { readBracketedSpeaker, type SpeakerLabel } from './speakerLabel';

/** Lines with a mark that are looked at before it is believed to carry no labels. */
const probedLines = 300;

/**
 * Finds out from the whole document which marks carry speakers: what most lines with that mark look like,
 * whether labels end in a role or recur, and whether speech follows them.
 */
export function readSpeakerConvention(facts: LineFacts): SpeakerConvention {
  const lines = linesByCarrier(facts);
  const found = new OfLines<SpeakerLabel>(facts.count);
  let turns = 0;
  const lone: Candidate[] = [];
  const loose: Vote[] = [];
  const others: Vote[] = [];
  for (const [carrier, carried] of lines) {
    if (carrier === colon || carrier === bare) continue;
    const vote = readVote(facts, carrier, carried);
    const accepted = accept(facts, carrier, vote, found);
    turns += accepted;
    if (accepted === 0 && carried.length === 1 && squares.includes(carrier)) lone.push(...vote.candidates);
    if (looseBrackets.includes(carrier)) loose.push(vote);
    else if (accepted === 0) others.push(vote);
  }
  // ◆丙川委員 but once, beside ○甲野委員長 and ◎乙山課長.
  for (const c of lone)
    if (turns > 1 && c.followed && c.label.strength === 2 && c.label.speech < facts.to(c.line))
      found.set(c.line, c.label);
  // Labels without a mark are looked for only where nothing marks the speakers, or where they come and go like talk.
  const labelled = readVote(facts, colon, lines.get(colon) ?? noLines);
  if (turns < 3 || isExchange(labelled)) turns += accept(facts, colon, labelled, found);
  turns += acceptAbove(facts, labelled.candidates, lines.get(bare) ?? noLines, found);
  if (turns > 1) turns += acceptUnmarked(facts, lines.get(bare) ?? noLines, found);
  const besides = turns >= 3;
  const alone = readVote(facts, bare, unmarkedLines(facts, lines, besides));
  const unmarked = accept(facts, bare, besides ? askersOf(facts, alone) : alone, found);
  turns += unmarked;
  turns += acceptNames(facts.source, labelled, found, true);
  if (unmarked === 0) for (const vote of loose) turns += acceptNames(facts.source, vote, found, false);
  // - 甲野: …: names behind bullets.
  if (turns === 0)
    for (const vote of others) turns += acceptNames(facts.source, beforeColons(facts, vote), found, true);
  if (turns < 3) turns += acceptNames(facts.source, names(facts, alone, false), found, true);
  if (turns < 3) turns += acceptNamesAbove(facts, alone, found);
  if (turns < 3) turns += take(readDelimitedLabels(facts), found);
  if (turns < 3) turns += take(readNumberedLabels(facts), found);
  if (turns < 3) turns += take(readLetterLabels(facts), found);
  turns += take(readTableLabels(facts), found);
  const rests = unmarked > 0 ? joinHangingLabels(facts, found) : null;
  const answerers = readAnswerers(facts);
  if (turns > 1) for (const [i, label] of answerers) if (found.get(i) === null) found.set(i, label);
  const legend = readLegend(facts);
  if (legend !== null) turns += applyLegend(facts, legend, found);
  return new SpeakerConvention(
    { labels: found, rests, answerers },
    turns > 0,
    readArrowLegend(facts),
    legend?.line ?? -1,
  );
}

const noLines = new Int32Array(0);

/** The lines without a mark that may open with a label: all, or those of askers where others mark the speakers. */
function unmarkedLines(
  facts: LineFacts,
  lines: ReadonlyMap<Carrier, Int32Array>,
  besides: boolean,
): Int32Array {
  const all = lines.get(bare) ?? noLines;
  return besides ? all.filter((i) => mayAsk(facts.source, facts.from(i))) : all;
}

/** Reads the labels of a carrier's lines. */
function readVote(facts: LineFacts, carrier: Carrier, lines: Int32Array): Vote {
  const candidates: Candidate[] = [];
  const recurring = new Map<string, number>();
  let promising = circles.includes(carrier);
  let looked = 0;
  for (const i of lines) {
    // Bullets that carry no label for so long carry none.
    if (looked++ >= probedLines && !promising) break;
    const candidate = readCandidate(facts, i, carrier);
    if (candidate === null) continue;
    // Once a label ended in a role the others are looked at as well.
    if (candidate.label.strength === 2) promising = true;
    candidates.push(candidate);
    recurring.set(candidate.text, (recurring.get(candidate.text) ?? 0) + 1);
  }
  return { lines: lines.length, candidates: withoutPoints(withoutDeeds(facts, candidates)), recurring };
}

/** ・会長　挨拶⏎・事務局　資料の確認: what was done, and nobody's words, where no role says anything behind such a mark. */
function withoutDeeds(facts: LineFacts, candidates: readonly Candidate[]): readonly Candidate[] {
  const others = candidates.filter(({ line }) => !isDeedOfRole(facts, line));
  return others.some(({ label, followed }) => followed && label.strength === 2) ? candidates : others;
}

/** ・A　…⏎・B　…: without a question (Q) no A is an answer. */
function withoutPoints(candidates: readonly Candidate[]): readonly Candidate[] {
  const opens = (letters: string): boolean => candidates.some(({ text }) => letters.includes(text.charAt(0)));
  return opens('AＡ') && !opens('QＱ') ? candidates.filter(({ text }) => !/^[AＡ]$/u.test(text)) : candidates;
}

const squares = '■□◆◇▲△▼▽★☆';
/** Glyphs of which most lines are speakers where any are, unlike brackets and bullets. */
const circles = '○◯〇◎●⚫⚪';
/** Brackets that mark asides and groups as well. */
const looseBrackets = '([<';

/** Brackets that carry labels. */
const brackets = `${looseBrackets}【〔`;

/** So many of Markdown's headings have to name who speaks. */
const minHeadings = 3;

/** Marks that carry a speaker where they carry anything short. */
function isTight(carrier: Carrier): boolean {
  return circles.includes(carrier) || carrier === '【' || carrier === '〔' || carrier === boldStyle;
}

/** How many turns a carrier must show before its lines are believed. */
function enough(carrier: Carrier): number {
  if (carrier === bare) return 3;
  if (carrier === colon || looseBrackets.includes(carrier)) return 2;
  return isTight(carrier) ? 1 : 2;
}

/** 委員：… 事務局：… 委員：…: two labels that each come back often are an exchange, whatever else marks speakers. */
function isExchange({ candidates }: Vote): boolean {
  const counts = new Map<string, number>();
  for (const { text, label, followed } of candidates) {
    if (followed && (label.strength === 2 || namesRole(text))) {
      const key = text.replace(/[0-9０-９]+$/u, '');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts.values()].filter((count) => count > 2).length > 1;
}

/** Of the lines without a mark those that name who asks and who answers (Ｑ 甲野委員): they stand beside any other mark. */
function askersOf(facts: LineFacts, vote: Vote): Vote {
  return { ...vote, candidates: vote.candidates.filter((c) => c.label.start > facts.from(c.line)) };
}

/** Takes the lines of a carrier as speakers where the vote says so; gives how many turns were found. */
function accept(facts: LineFacts, carrier: Carrier, vote: Vote, found: OfLines<SpeakerLabel>): number {
  const unmarked = carrier === bare || carrier === colon;
  const tight = isTight(carrier);
  const repeated = (c: Candidate): boolean => (vote.recurring.get(c.text) ?? 0) > 1;
  const strong = vote.candidates.filter(
    (c) =>
      c.followed &&
      (isSpoken(c, unmarked) ||
        (repeated(c) && (tight || carrier === '[' || carrier === '<' || carrier === closer))),
  );
  if (strong.length < enough(carrier)) return 0;
  const share = strong.length / Math.max(1, vote.lines);
  // ### 甲野委員 over what is said, unlike ## 会長挨拶 among other headings.
  if (carrier.startsWith('#') && (share < 0.5 || strong.length < minHeadings)) return 0;
  const loose = unmarked || looseBrackets.includes(carrier);
  if (!tight && !loose && (share < 0.3 || !strong.some((c) => standsAlone(facts, c) || speaks(facts, c))))
    return 0;
  if ((tight || (loose && !unmarked)) && share < 0.12 && strong.length < 3) return 0;
  const majority = share >= 0.5 && tight && carrier !== '【';
  const inAngles = carrier === '<' || carrier === '[';
  const known = new Set(strong.map((c) => c.text));
  const alone = strong.filter((c) => standsAlone(facts, c)).length;
  const above = carrier === bare ? alone : 0;
  // 会長）⏎…。 高倉）⏎…。: labels that have the line for themselves.
  const closed = carrier === closer && alone > 2 && alone === strong.length;
  const firstTurn = strong[0]?.line ?? 0;
  const lastTurn = strong.at(-1)?.line ?? 0;
  const inside = ({ line }: Candidate): boolean => line > firstTurn && line < lastTurn;
  const between = (c: Candidate): boolean => carrier === '【' && inside(c);
  let turns = 0;
  for (const c of vote.candidates) {
    const isRole = isSpoken(c, unmarked);
    // 【書記】⏎・資料により説明: between two turns such a label is one, whatever stands below it.
    const spoke = (!unmarked && known.has(c.text)) || (isRole && between(c));
    const inLine = carrier === '(' && c.label.speech >= facts.to(c.line) && !isDirection(c.text);
    if (c.followed && (inAngles || inLine) && strong.length > 1 && endsInOrganization(c.text)) {
      // ＜委員＞ … ＜薬剤部＞: offices answer.
      found.set(c.line, c.label);
      turns++;
      continue;
    }
    if (!c.followed && !spoke && (!(majority && isRole) || introduces(facts, c))) continue;
    // 【環境局】環境局でございます。…, （警察）… between turns with roles.
    const talks = carrier === '【' || carrier === '(';
    if (strong.length > 2 && talks && inside(c) && endsInOrganization(c.text) && saysAtOnce(facts, c)) {
      found.set(c.line, c.label);
      turns++;
      continue;
    }
    // 委員：… 法人：…: an office that comes back beside roles answers them.
    const named =
      endsInOrganization(c.text) || (above > 2 && above * 2 > strong.length && standsAlone(facts, c));
    const answers = repeated(c) || (c.line < lastTurn && isListed(facts, c, firstTurn));
    const office = c.followed && c.text.length <= maxOffice && named && answers;
    // [2番] …, 2　番　…, 10番（丙川）… beside [議長] … [事務局] …
    const seated = isSeat(c.text) || (carrier === bare && isNamedSeat(c.text));
    const seat = (brackets.includes(carrier) || carrier === bare) && strong.length > 2 && seated;
    if (!isRole && !seat && !office && (unmarked || !(majority || closed || repeated(c)))) continue;
    found.set(c.line, c.label);
    turns++;
  }
  return turns;
}

/** ○説明者：弁護士会　甲野弁護士 among ○会長　それでは…: a colon, and nothing said behind it. */
function introduces(facts: LineFacts, { label, line }: Candidate): boolean {
  return label.speech < facts.to(line) && /[：:]/u.test(facts.source.slice(label.end, label.speech));
}

/** ・委員　甲野が足りない。 and not ・委員　甲野: true where a sentence ends in what stands behind the label, over wrapped lines or not. */
function speaks(facts: LineFacts, { line, label }: Candidate): boolean {
  return /[。．？！]/u.test(facts.source.slice(label.speech, facts.to(facts.lastOfParagraph(line))));
}

/** True where a sentence ends on the label's own line. */
function saysAtOnce(facts: LineFacts, { line, label }: Candidate): boolean {
  return /[。？！]/u.test(facts.source.slice(label.speech, facts.to(line)));
}

/** An office is called by no longer word where it answers (事務局, 病院, 指定管理者). */
const maxOffice = 8;

/** 公園課, which answered but once: the list of people above the first turn names the office. */
function isListed(facts: LineFacts, { text, line }: Candidate, firstTurn: number): boolean {
  const at = facts.source.indexOf(text);
  return line > firstTurn && at >= 0 && at < facts.from(firstTurn);
}

/** Of the lines without a mark those with a name `above` what is said, or those with a role or a name before it. */
function names(facts: LineFacts, vote: Vote, above: boolean): Vote {
  const stands = (c: Candidate): boolean => !isSpoken(c, true) && standsAlone(facts, c);
  return { ...vote, candidates: vote.candidates.filter((c) => stands(c) === above) };
}

/** Takes names above what is said; beside them roles that stand so (区民⏎…。 … 甲野議員⏎…。). Gives how many turns were found. */
function acceptNamesAbove(facts: LineFacts, vote: Vote, found: OfLines<SpeakerLabel>): number {
  const turns = acceptNames(facts.source, names(facts, vote, true), found, true);
  if (turns < 3) return turns;
  const roles = vote.candidates.filter((c) => c.followed && isSpoken(c, true) && standsAlone(facts, c));
  for (const { line, label } of roles) found.set(line, label);
  return turns + roles.length;
}

/** Of lines with a bullet those with a colon behind the label. */
function beforeColons(facts: LineFacts, vote: Vote): Vote {
  const parted = ({ label }: Candidate): boolean =>
    /[：:]/u.test(facts.source.slice(label.end, label.speech));
  return { ...vote, candidates: vote.candidates.filter(parted) };
}

/** Takes labels that were looked for by themselves; gives how many there are. */
function take(labels: ReadonlyMap<number, SpeakerLabel>, found: OfLines<SpeakerLabel>): number {
  for (const [i, label] of labels) found.set(i, label);
  return labels.size;
}

/** Lines that open with a legend's glyph and no label of their own are turns of its role. */
function applyLegend(facts: LineFacts, legend: Legend, found: OfLines<SpeakerLabel>): number {
  let turns = 0;
  for (let i = legend.line + 1; i < facts.count; i++) {
    const mark = facts.mark(i);
    if (mark === null || found.get(i) !== null || (mark.kind !== 'circle' && mark.kind !== 'square'))
      continue;
    const role = legend.roles.get(mark.style);
    if (role === undefined) continue;
    const start = facts.from(i);
    const label = readBracketedSpeaker(facts.source, mark.content, facts.to(i));
    found.set(i, label ?? { start, end: start + 1, speech: mark.content, strength: 2, said: role });
    turns++;
  }
  return turns;
}
