/** Sentences and lines that nobody spoke: procedure, stage directions, the end of the minutes. */
import { isSpace, skipSpaces } from '../../text/chars';
import { Endings } from '../../text/endings';
import { unitSet } from '../../text/unitMap';

/** What a sentence of procedure ends in. */
const procedureEnds = new Endings(
  '{があっ,がなされ,がされ,が行われ,が行なわれ,行っ,行われ,行なわれ,が述べられ,意見が述べられ,述べ,応答し,終了し,開会し,閉会し,散会し,選任され,選出され,選ばれ,互選され,就任し,一任され,一任することとなっ,こととなっ,挨拶し,宣し,宣せられ,告げられ,依頼し,周知し,務め,配付され,配布され,議論が行われ,採決し,出され,寄せられ,討議が行われ,交わされ,異議はなかっ,意見はなかっ,質問はなかっ,質疑はなかっ,進められ,とりまとめられ,取りまとめられ,示され,諮られ,諮っ,退席し,退室し,入室し,入場し,再開し,休憩し,休憩に入っ,退場し,着席し,聴取し,報告を受け,説明を受け,認め,認められ,可とし,同意し,受理し,了とし,継続審議とし,継続審査とし}た ' +
    '{回答,了承,承認,決定,可決,議決,報告,説明,紹介,指名,ことと,確認,宣言,連絡,実施,議論,審議,開催,決裁,採択,協議,選定}{した,された} 賛成多数で 全会一致で ' +
    '{とお,次の通,以下の通}{りである,り} {異議,特に,質疑,意見,}なし {説明,報告,紹介,連絡,依頼,挨拶}{,あり} 確認 案内 提案 開会 閉会 選出 選任 質疑応答',
);

const procedureSubject =
  /^(?:[\s（(]*)(?:事務局|議長|座長|委員長|会長|部会長|司会|主査|本部長|定刻|以上|上記|その後|この後|続いて|つづいて|次に|まず|冒頭|はじめに|最後に|資料|議題|議案|本件|本議題|全会一致|審議の結果|採決|異議|挙手|各|委員から|委員より|構成員から|構成員より|出席者から|出席者より|質疑|意見|主な|なお|これら?に対し|説明|報告|議事|会議|本会議|開会|閉会|休憩|今回|次回|開会に|閉会に|開催に|本日の|以上で|これをもって|[^。、]{2,20}(?:より|から)、?|[^。、]{2,40}について、(?:事務局|[^。、]{2,16}(?:より|から)))/u;

/** What a sentence about the next meeting ends in. */
const plannedEnds = new Endings(
  '開催する 開く 行う 予定 予定である 予定する 予定している 開催されることとなった 日程調整する',
);

/** No word of either is longer, in UTF-16 units. */
const longestEnd = 14;

/** True for a sentence of procedure (事務局から、配付資料により説明があった。): no remark. */
export function isProcedural(text: string): boolean {
  const t = text.trim();
  if (tellsOfNextMeeting(t)) return true;
  return t.length <= 220 && (t.endsWith('に決定。') || procedureEnds.endsSentence(withoutNote(t)));
}

/**
 * A quick look at the last letters of a paragraph: false where `isProcedural` cannot hold, but for what
 * `mayOpenProcedure` tells.
 * @param start where its last line begins
 * @param end where that ends, 。 left out
 * @param last the unit before `end`
 */
export function mayEndProcedure(source: string, start: number, end: number, last: number): boolean {
  // Cut in a word by the line's begin: nobody knows.
  if (end - start < longestEnd) return true;
  return (
    last === 0xff09 ||
    last === 0x29 ||
    isSpace(last) ||
    (procedureEnds.mayEndIn(last) && procedureEnds.isAt(source, end)) ||
    (plannedEnds.mayEndIn(last) && plannedEnds.isAt(source, end))
  );
}

/** A quick look at the first unit of a paragraph: 次回 and 第5回 may be procedure whatever it ends in. */
export function mayOpenProcedure(first: number): boolean {
  return first === 0x6b21 || first === 0x7b2c; // 次, 第
}

function tellsOfNextMeeting(text: string): boolean {
  if (mayOpenProcedure(text.charCodeAt(0)) && /^(?:次回|第[^。、]{1,4}回)[^。]*(?:開催し|開き)、/u.test(text))
    return true;
  return (
    plannedEnds.endsSentence(text) &&
    /(?:次回|[0-9０-９一二三四五六七八九十]\s*[月日時]|[0-9]-[0-9])[^。]*(?:(?:開催する|開く|行う)(?:予定(?:である)?)?|(?:開催(?:を|の)?|[をの])予定(?:である|する|している)?|開催されることとなった|日程調整する)。?$/u.test(
      text,
    )
  );
}

/** Past the last letter of a sentence, 。 behind it left out. */
function lettersEnd(text: string): number {
  return text.charCodeAt(text.length - 1) === 0x3002 ? text.length - 1 : text.length;
}

/** A sentence without the note in brackets at its end. */
function withoutNote(text: string): string {
  const end = lettersEnd(text);
  const last = text.charCodeAt(end - 1);
  return last === 0xff09 || last === 0x29 ? text.replace(/[（(][^（()）]*[)）]。?$/u, '') : text;
}

/** A quick look at a paragraph's first line: false where `isOutcome` cannot hold. */
export function mayTellOutcome(firstLine: string): boolean {
  return /結果、|異議なく|[致成場]で|多数で/u.test(firstLine);
}

/** True for the outcome of a discussion (協議の結果、原案のとおり了承された。): narrative wherever it stands. */
export function isOutcome(text: string): boolean {
  const t = text.trim();
  if (t.length > 160 || /(?:です|ます|ました|でした|思う)。?$/u.test(t)) return false;
  return (
    /^(?:協議|審議|審査|点検|討議|採決|議論|質疑|投票|検討|挙手|表決|以上の(?:協議|審議|議論))の結果、.*(?:された|した|なった)。?$/u.test(
      t,
    ) ||
    /(?:異議なく|全会一致で|全員一致で|全員賛成で|賛成多数で|満場一致で).*(?:された|した)。?$/u.test(t) ||
    /^(?:採決|表決|審議|協議|討議|挙手)の結果、[^。]*(?:可決|否決|承認|了承|採択|同意|決定)。?$/u.test(t)
  );
}

/** 関係者以外退室, 傍聴者入場, 非公開で審議し、可決. */
const comingsAndGoings =
  /.(?:退室|退席|退場|入室|入場|着席|離席|中座|休憩)$|、.+(?:可決|否決|承認|了承|決定)$/u;

/** 委員了承, 全員異議なし: what all of them did. */
const ofEverybody =
  /^(?:出席|各)?(?:委員|構成員|議員|全員|一同)(?:全員|一同)?[、\s]*(?:から|より|が|で|の)?(?:異議[な無]し|了承|承認|賛成|同意|挙手|拍手|起立)$/u;
/** 保育課長　資料説明, 事務局　資料１の説明, 資料２に基づき説明, 配布資料に基づき事務局が説明. */
const withPapers =
  /^(?:[^、。]{2,14}[\s、]|(?=資料\s*[0-9０-９]))資料[^、。「」]{0,16}?(?:説明|報告|朗読)$|資料[^、。「」]{0,8}に(?:基づ|もとづ|沿|より|よって)[^、。「」]{0,16}(?:説明|報告)$/u;
/** 市長から会長へ諮問書の手交: what went from hand to hand. */
const handedOver = /^[^、。]{2,16}(?:から|より)[^、。]{1,16}[へに][^、。]{0,16}(?:手交|授与|交付|伝達)$/u;

/** 意見なし: that nobody had anything to say. */
const nothingSaid = /^(?:異議|意見|質疑|質問|発言|特に)(?:なし|無し)$/u;

/** True for what a bracket tells of the meeting's course (事務局から資料１に沿って説明), false for a heading. */
export function isDirection(inside: string): boolean {
  const directions = [comingsAndGoings, ofEverybody, withPapers, handedOver, nothingSaid];
  if (directions.some((each) => each.test(inside))) return true;
  return /^[^、]{2,16}(?:から|より)(?!の)|、/u.test(inside) && isProcedural(inside);
}

const opensPause = unitSet('休省中暫');
const pause = /^\s*(?:休\s*憩(?:\s*中)?|省\s*略|中\s*略|暫時休憩|休憩・再開)\s*$/u;

/** ＜休　憩＞, 【省略】: where the talk stops in the minutes. */
export function isPause(inside: string): boolean {
  const first = inside.charCodeAt(skipSpaces(inside, 0, inside.length));
  return opensPause.has(first) && pause.test(inside);
}

const reply =
  /(?:(?:声|者|もの)(?:多数)?(?:あり|有り)|なし|無し|拍手|(?:挙手|起立)(?:全員|多数|少数)?|了承|承認|笑い?声?|休憩)」?$/u;

/** 「異議なし」の声あり, 拍手, 全員挙手 in brackets: what everybody did, nobody's label. */
export function isReply(inside: string): boolean {
  return 'りし手立員数承認笑い声憩」'.includes(inside.slice(-1)) && reply.test(inside);
}

/** What a decision told as narrative ends in. */
const decisionEnds = new Endings(
  'こととされた こととなった こととした 了承された 一任された 承認された 可決された 議決された 閉会した 散会した 終了した',
);

/** True for a decision told as narrative (四月の議会に示すこととされた。), where it follows bullets unmarked. */
export function isDecision(text: string): boolean {
  return decisionEnds.endsSentence(text.trim());
}

/** 等の意見があった。, といった質問が出された。: the words behind a list of opinions that sum them up. */
export function isSum(text: string): boolean {
  return summingUp.test(text) && tellsProcedure(text);
}

const summingUp =
  /^(?:等|など|との|といった|という|などと)(?:の|いった|という)?[^。]{0,16}(?:意見|質疑|質問|発言|要望|指摘|提案|議論|回答)/u;

/** ※各委員一致で可決: what came of an item, noted between the turns. */
export function isNotedOutcome(text: string): boolean {
  return (
    text.length <= 40 &&
    /(?:可決|否決|承認|了承|採択|決定|同意|継続審議|継続審査)(?:した|された)?[。）)]?$/u.test(text)
  );
}

/** 全会一致で可決, 賛成多数により原案のとおり承認: the verdict on an item and nothing else. */
export function isVerdict(text: string): boolean {
  return text.length <= 40 && opensVerdict.has(text.charCodeAt(0)) && verdict.test(text);
}

const opensVerdict = unitSet('全満賛挙起異質、原修可否承同認採不了決継');
const verdict =
  /^(?:(?:全会一致|全員一致|満場一致|全員賛成|全員挙手|全員起立|賛成[多少全]数|挙手[多少全]数|起立[多少全]数|異議なし|質疑なし)(?:により|をもって|で|、)?)?、?(?:原案の?(?:とおり|どおり|通り))?、?(?:修正)?(?:可決|否決|承認|同意|認定|採択|不採択|了承|決定|継続審[議査])(?:す?べきもの.{0,6})?(?:(?:と)?(?:した|された|する))?[。]?$/u;

/** Like `isProcedural`, and it opens as procedure does: safe inside somebody's turn as well. */
export function isPlainlyProcedural(text: string): boolean {
  return tellsProcedure(text) && procedureSubject.test(text);
}

/** True for a line that says who did what, as a note (資料1により丙川課長から説明): no words of anybody. */
export function isDoing(line: string): boolean {
  return /より|から/u.test(line) && isPlainlyProcedural(line);
}

/** 庶務課長より、資料1により説明があった。: who did what, told between turns. */
export function isDoneBySomebody(sentence: string): boolean {
  return /^[^。、]{2,24}(?:より|から)、?/u.test(sentence) && tellsProcedure(sentence);
}

const closingSentence =
  /^[^。]{0,40}(?:閉会|散会|閉議|延会)(?:した|する|と(?:した|なった))。$|(?:証する|証として|相違(?:の)?ない|記載の上)[^。]{0,40}(?:署名|押印|記名)[^。]{0,16}。$/u;

const takingChair =
  /^(?!.*(?:私|わたくし))[^。]{2,40}(?:議長|座長)(?:として|となり|となって|に就き|を務め)[^。]{0,16}(?:進行|進めた|進行した|始めた|開始した)。$/u;

/** 要綱の規定により甲野会長が議長として議事を進行。: who takes the chair, between turns. */
export function isTakingChair(text: string): boolean {
  return takingChair.test(text);
}

/** 以上で本日は閉会した。 右のとおり相違ないので、ここに署名する。: how the clerk ends minutes of turns. */
export function isClosingSentence(text: string): boolean {
  return closingSentence.test(text);
}

/** Like `isProcedural`, and nobody's opinion: safe for an item that carries a number. */
export function tellsProcedure(text: string): boolean {
  return (
    isProcedural(text) &&
    !/(?:思う|思われる|考える|考えられる|いただきたい|です|ます|ました|でした|ください|(?<!とおり)である)。/u.test(
      text,
    )
  );
}

const endMark =
  /^[-－−–—―ー─=＝*＊・＜<（(【〔\s]*以\s*上[-－−–—―ー─=＝*＊・＞>）)】〕。.\s]*$|^[-－−–—―ー─=＝*＊・＜<（(【〔\s]+(?:了|終|終\s*了|おわり)[-－−–—―ー─=＝*＊・＞>）)】〕。.\s]+$/u;

/** 以上, － 以上 －, （以上）: the end of the minutes. */
export function isEndMark(text: string): boolean {
  return text.length <= 16 && endMark.test(text);
}

const closing =
  /(?:午前|午後|[0-9０-９]\s*[:：]\s*[0-9０-９]|時).{0,14}(?:閉\s*会|散\s*会|終\s*了|閉\s*議)(?:を宣[言告](?:した)?)?[。）)]?$|^[（(〔［[◎○●]?\s*(?:閉\s*会|散\s*会)(?:\s*[：:（(]?\s*(?:(?:午前|午後)?.{0,12}[時分]|[0-9０-９]{1,2}\s*[：:]\s*[0-9０-９]{2}))?\s*[）)〕］\]。]?$|^[（(〔［[]\s*(?:閉\s*会|散\s*会)[のを]宣[言告][）)〕］\]]$|^閉議[、・\s]*閉会$/u;
const opening =
  /(?:午前|午後|[0-9０-９]\s*[:：]\s*[0-9０-９]|時).{0,14}(?:開\s*会|開\s*議|再\s*開|休\s*憩|開\s*始)[。）)]?$|^[（(]?(?:開\s*会|開\s*議|休\s*憩|再\s*開)\s*[：:（(]?\s*(?:(?:午前|午後).{0,12}[時分]|[0-9０-９]{1,2}\s*時(?:\s*[0-9０-９]{1,2}\s*分)?|[0-9０-９]{1,2}\s*[：:]\s*[0-9０-９]{2})[）)。]?$/u;

/** 午後3時閉会, （午後３時15分散会), 〔閉会の宣言〕: the meeting's end on a line of its own. */
export function isClosingLine(text: string): boolean {
  return text.length <= 40 && /[閉散終]/u.test(text) && closing.test(text);
}

/** 午前10時開議, （午後１時再開): the meeting's begin on a line of its own. */
export function isOpeningLine(text: string): boolean {
  return text.length <= 40 && /[開再休]/u.test(text) && opening.test(text);
}

/** 午前10時00分, （15:30）: an hour and nothing else. */
export function isHour(text: string): boolean {
  return text.length <= 14 && hour.test(text);
}

const hour =
  /^[（(]?(?:午前|午後)?\s*[0-9０-９]{1,2}\s*(?:時(?:\s*(?:[0-9０-９]{1,2}\s*分|半))?|[:：]\s*[0-9０-９]{2})[）)]?$/u;

/** ４．閉　会, 開会: the begin or the end of a meeting, as a heading. */
export function endsInPart(heading: string): boolean {
  return /[開閉散]\s*[会議]$/u.test(heading);
}

/** −資料1に基づき説明−, ～休憩～: a stage direction between dashes. */
export function isDashedAside(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 60 &&
    /^[－−–—―ー─～〜-]{1,3}\s*[^-－−–—―ー─～〜\s].*(?:[^-－−–—―ー─～〜\s]\s*[－−–—―─～〜-]{1,3}|[^-－−–—―ー─～〜\sァ-ヺ]\s*ー{1,3}|[ァ-ヺ]\s+ー)$/u.test(
      text,
    )
  );
}

const headingSpeaker =
  /^(.*?)(?:から|より|による)?(?:の)?(?:(?:冒頭|開会|閉会|開催|締\s*め?\s*括?り?|締めくくり|結び|最後|就任|退任|終わり|主催者|代表)(?:の)?)*(?:御|ご)?(?:挨\s*拶|あいさつ|発\s*言|説\s*明|報\s*告|講\s*評|総\s*括|所感|コメント|回\s*答|プレゼンテーション|発\s*表)(?:等|要旨|概要)?$/u;
const headingSpeakerInBrackets =
  /(?:挨\s*拶|あいさつ|発\s*言|説\s*明|報\s*告|講\s*評|[開閉]\s*会)(?:等)?\s*[（(〔【]([^（()）]+(?:[（(][^)）]*[)）])?[^（()）]*)[)）〕】]$/u;

/**
 * The part of a heading that names who speaks below it: 本部長 in 本部長冒頭挨拶, 甲野会長 in 開会挨拶（甲野会長）.
 * Gives its place in the title, or null; the caller tests whether it is a person's role.
 */
export function speakerInHeading(title: string): { start: number; end: number } | null {
  const last = title.slice(-1);
  const inBrackets = ')）〕】'.includes(last) ? headingSpeakerInBrackets.exec(title) : null;
  if (inBrackets !== null) {
    const start = title.lastIndexOf(inBrackets[1] ?? '', title.length - 1);
    return { start, end: start + (inBrackets[1] ?? '').length };
  }
  if (!'拶つ言明告評括感トン表等旨要答'.includes(last)) return null;
  const match = headingSpeaker.exec(title);
  const who = match?.[1]?.trimEnd() ?? '';
  if (who === '') return null;
  const cut = who.search(/[^、。：:\s][^、。：:]*$/u);
  return { start: Math.max(0, cut), end: who.length };
}

/** The text up to its first 。; all of it without one. */
export function firstSentence(text: string): string {
  const end = text.indexOf('。');
  return end < 0 ? text : text.slice(0, end + 1);
}
