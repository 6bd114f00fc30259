/** The name of the meeting body in the lines of a title: what is left when kind, number, date and notes are taken out. */
import { allMatches } from '../../text/matches';
import { squeeze } from '../../text/chars';
import { kindPattern } from '../lines/labels';
import { tabTitle } from '../lines/pageHead';

/** 第3回会合; the number of all meetings (通算第21回) is none of the body's. */
export const meetingPattern =
  /(?<!通算\s*)第\s*([0-9０-９](?:\s*[0-9０-９])*|[〇一二三四五六七八九十百]+)\s*回\s*(?:会合|会議(?!録)|定例会合|ミーティング)?/gu;

const era = '(?:令和|平成|昭和)\\s*(?:元|[0-9０-９\\s]+|[一二三四五六七八九十]+)';
const western = '(?:19|20|１９|２０)[0-9０-９]{2}';
const year = `(?:${era}|[RHSＲＨＳ][0-9０-９]{1,2}|${western})`;
/** 令和6年度, 令和6年, 2024年度, 2022年７月20日, R6 before the body's name. */
const yearBefore = new RegExp(
  `^${year}\\s*(?:年度?\\s*(?:[0-9０-９]{1,2}\\s*月\\s*(?:[0-9０-９]{1,2}\\s*日\\s*)?)?|(?=\\s))`,
  'u',
);
/** 2月（第5回）: the month of the meeting, on a line of its own. */
const monthAlone = /^[0-9０-９]{1,2}\s*月(?:度|分)?$/u;
/** みどり大学　令和6年度第2回経営協議会: the year of the meeting between the names of two bodies. */
const yearBetween = new RegExp(
  `(?<=\\s)${year}\\s*年度?\\s*(?:[0-9０-９]{1,2}\\s*月\\s*)?(?!\\s*(?:予算|決算|税制|事業))`,
  'gu',
);
/** 平成29年12月8日(金曜日): the day of the meeting; 08/07/30 and H20.7.30 in digits. */
const wholeDate =
  /(?:(?:令和|平成|昭和)\s*(?:元|[0-9０-９]+|[一二三四五六七八九十]+)|(?:19|20|１９|２０)[0-9０-９]{2})\s*年\s*[0-9０-９一二三四五六七八九十]{1,3}\s*月\s*[0-9０-９一二三四五六七八九十]{1,3}\s*日\s*(?:[（(][日月火水木金土](?:曜日?)?[）)])?(?:\s*開催)?/gu;
const dateInDigits =
  /(?<![0-9０-９A-Za-z])(?:(?:19|20|１９|２０)?[0-9０-９]{2}|[RHSＲＨＳ][0-9０-９]{1,2})([/.\-／．－])[0-9０-９]{1,2}\1[0-9０-９]{1,2}(?![0-9０-９])/gu;
const numberInBrackets = new RegExp(
  `[（(〔[［【]\\s*(?:${year}\\s*年度?\\s*)?第\\s*[^（）()]*?回\\s*(?:会合|会議|(?:定例|臨時)会議?|委員会)?\\s*[）)〔〕\\]］】]`,
  'gu',
);

/** …協議会　第5回定例会: which of the body's meetings it was. */
const ordinaryMeeting =
  /(?<=[会議][ \t\u3000]*)第\s*[0-9０-９一二三四五六七八九十]+\s*回\s*(?:定例会|臨時会)(?![合議])/gu;
/** （公開で審議した部分）: what of the meeting the minutes tell. */
const partInBrackets = /[（(][^（()）]{0,20}(?:部分|公開)[^（()）会議]{0,12}[）)]/gu;
/** 議事（3）: a part of the meeting, nobody. */
const itemAlone =
  /^(?:議\s*事|議\s*題|案\s*件|次\s*第|資\s*料)\s*[（(]?\s*[0-9０-９一二三四五六七八九十]*\s*[）)]?$/u;

/** What minutes are called besides the four kinds: 会議概要, 審議結果, 開催状況, 次第・議事要録, 会議結果報告書. */
const deeds = '会議|意見|議事|審議|審査|開催|協議|検討|討議|議論|発言|質疑応答|質疑|意見交換';
const records = '結果|経過|概要|要旨|要録|要約|記録|報告|状況|内容|メモ|抄録|摘録|次第|要点|大要|速報|まとめ';
const otherKind = new RegExp(
  `(?:^|(?<=[会議部院室局ムプ」』）)\\s])(?:の\\s*)?|の\\s*)(?:次第[・及び]+)?(?:(?:書面(?:による)?|持ち?回り)?(?:${deeds})\\s*の?\\s*(?:${records})|打合せ記録|速記録|議事メモ|要点録|(?:要点|要約)(?:記録|筆記))(?:の?(?:概要|要旨|報告))?書?(?:について|の公表)?\\s*$`,
  'u',
);
/** …委員会における主な意見, …会議での意見. */
const opinionsAt =
  /(?:における|での|に係る)(?:主な|主要な|委員の?)?(?:[御ご]?(?:意見|発言|質疑|議論))(?:等|など)?(?:の?(?:概要|要旨|内容))?(?:について)?\s*$/u;
/** …部会の概要, …部会の結果について, …委員会記録, …会議概要. */
const looseKind =
  /(?:(?:の|\s)(?:結果概要|概要|要旨|結果|記録|摘録|抄録|要録)(?:について)?|(?<=[会議])(?:記録|概要|要旨))\s*$/u;
const endOfBody =
  /(?:会|会議|部|部会|本部|委員会|チーム|グループ|ＷＧ|WG|フォーラム|サミット|機構|ネットワーク|総会)$/u;

/** True for a line that says what the document is and nothing else: 会議の概要, 審議結果. */
export function isOtherKind(line: string): boolean {
  return squeeze(line).replace(otherKind, '') === '';
}

/** True for a title that ends in such words: …懇談会　開催概要, …協議会記録. */
export function endsInKind(line: string): boolean {
  return withoutOtherKind(line) !== line;
}

/** True when a line of a title names the body that met. */
export function namesBody(line: string): boolean {
  return endOfBody.test(tidyBody(nameIn(line)));
}

/** True when a further line of a title gives the name of `line` in full. */
export function isFuller(further: string, line: string): boolean {
  const name = squeeze(bodyName([line]));
  return name !== '' && squeeze(bodyName([further])).includes(name);
}

/** The body's name in the lines of a title; '' where they do not give it. */
export function bodyName(lines: readonly string[]): string {
  const parts: string[] = [];
  for (const line of lines) {
    if (lines.length > 1 && (isOffice(line) || (offices.test(line) && lines.some(namesBody)))) continue;
    const name = nameIn(/^(?:\S\s+){5,}\S$/u.test(line) ? squeeze(line) : line);
    if (name !== '') addName(parts, name);
  }
  const body = tidyBody(quotedBody(lines) ?? parts.join(' '));
  return itemAlone.test(body) ? '' : body;
}

/** 都市整備部　駅前整備室, みどり省大臣官房苗木課: whose the page is, by more than one name in a line of its own. */
const offices =
  /^(?:(?:[^\s第回]{2,12}[省庁局部課室係所]\s+)+[^\s第回]{2,12}[課室係]|[^\s第回]{2,10}[省庁府][^\s第回]{2,16}[課室係])$/u;

/** （…推進本部事務局）: who published the minutes, in brackets below the title. */
function isOffice(line: string): boolean {
  return /^[（(][^（）()]*(?:事務局|[省庁局課室係])[）)]$/u.test(line.trim());
}

/** 教育委員会議, みどり市教育委員会議: a name that another line gives in full counts once. */
function addName(parts: string[], name: string): void {
  const own = squeeze(name);
  const last = squeeze(parts.at(-1) ?? '');
  if (parts.length > 0 && last.includes(own)) return;
  if (parts.length > 0 && own.includes(last)) parts[parts.length - 1] = name;
  else parts.push(name);
}

/** みどり市緑化審議会　第４回　　　資料１: the minutes' own number as a handout, in the corner. */
const ownNumber =
  /(?:[ \t]{2,}|\u3000)\s*(?:参考|別[紙添])?資料\s*[0-9０-９]+(?:\s*[-－‐−]\s*[0-9０-９]+)*\s*$/u;

/** The line that was asked about last, and its name: each line of a title is asked about again and again. */
let known = { line: '', name: '' };

function nameIn(line: string): string {
  if (known.line !== line) known = { line, name: readName(line) };
  return known.name;
}

function readName(line: string): string {
  if (isOtherKind(line)) return '';
  const title = withoutNote(line.replace(tabTitle, '').replace(ownNumber, ''));
  const meeting = withoutMeeting(withoutOtherKind(withoutKind(title)));
  // …委員会記録（第4回）
  return withoutRepeat(withoutOtherKind(meeting));
}

const meetingInNote = /第\s*[0-9０-９一二三四五六七八九十]+\s*回|年\s*[0-9０-９元]+\s*月/u;

/** …審査会開催結果（（仮称）北山工業団地　第3回：平成24年10月5日）: a title without the note at its end that tells which meeting it was. */
function withoutNote(line: string): string {
  const end = line.trimEnd().length - 1;
  let depth = 0;
  let open = end;
  for (; open >= 0; open--) {
    const c = line.charAt(open);
    if (c === '）' || c === ')') depth++;
    else if ((c === '（' || c === '(') && --depth === 0) break;
    if (depth === 0) return line;
  }
  const inside = line.slice(open + 1, Math.max(open + 1, end));
  if (open <= 0 || !meetingInNote.test(inside)) return line;
  const rest = line.slice(0, open).trimEnd();
  const named = (text: string): boolean => endOfBody.test(withoutOtherKind(withoutKind(text)).trim());
  return named(rest) && !named(withoutMeeting(inside)) ? rest : line;
}

/** Takes the kind of minutes and what belongs to it (の, （案）, 速記録) out of a title line. */
function withoutKind(line: string): string {
  const last = allMatches(kindPattern, line).at(-1);
  if (last === undefined) return line;
  // 第2回会議録　緑化協議会　会議録
  const before = line
    .slice(0, last.index)
    .replace(kindPattern, ' ')
    .replace(/(?:の|\s)+$/u, '');
  const after = line.slice(last.index + last[0].length);
  return `${before} ${after
    .replace(
      /^\s*を(?:公開|掲載|公表)(?:します|しました|いたします|しています)$|^\s*[（(](?:[^（()）]{1,6}[版稿]|案|要旨|概要|抄|抜粋|速報|速報版|未定稿|確定版|公開用|公表用|テキスト版|全文|PDF版?)[）)]/u,
      '',
    )
    .replace(/^\s*(?:について|の公表|など|等|ほか)(?:（[^（）]*）)?\s*$/u, '')}`;
}

function withoutOtherKind(line: string): string {
  const shorter = line.replace(opinionsAt, '').replace(otherKind, '');
  if (shorter !== line) return shorter.replace(/(?:の|\s)+$/u, '');
  const loose = line.replace(looseKind, '');
  return endOfBody.test(loose.trim()) ? loose : line;
}

/** What a title line has besides the body's name: the one sign that it needs ('(' for any bracket; '' for none), and its pattern. */
const besides: readonly (readonly [needs: string, pattern: RegExp])[] = [
  ['(', /[（(]\s*通算[^（）()]*[）)]/gu],
  [
    '期',
    /[（(]第\s*[0-9０-９一二三四五六七八九十]+\s*期[）)]|第\s*[0-9０-９一二三四五六七八九十]+\s*期\s*(?=第)/gu,
  ],
  ['回', numberInBrackets],
  ['回', ordinaryMeeting],
  ['回', meetingPattern],
  ['(', partInBrackets],
  ['(', /[（(](?:定例会?|臨時会?|通常|拡大)[）)]/gu],
  [
    '(',
    /[（(［[【〔]\s*(?:令和|平成|昭和|(?:20|２０)[0-9０-９]{2}|[0-9０-９]{1,2}\s*月)[^）)\]］】〕]*[）)\]］】〕]/gu,
  ],
  ['日', wholeDate],
  ['', dateInDigits],
  ['号', /[（(]\s*第\s*[0-9０-９一二三四五六七八九十百]+\s*号\s*[）)]|[ \u3000][0-9]{2}号$/gu],
  [
    '(',
    /[（(]\s*(?:案|(?:要点|要約|全文|概要)(?:記録|筆記|版)|概要|要旨|開催概要|(?:会議|審議|開催|議事)の?(?:結果|概要|要旨|経過|記録|報告)|結果|要約|書面開催|オンライン開催|公開版|未定稿|要録|抄録|摘録)\s*[）)]/gu,
  ],
];

/** Takes number, year, date and notes in brackets out of a title line. */
function withoutMeeting(line: string): string {
  const bracketed = /[（(［[【〔]/u.test(line);
  let name = line.replace(
    /^(?:[#＃\s■◆◇□●○◎★☆▼▽▲△▶・]+|[0-9０-９]{1,2}(?=第)|[-－]?[0-9０-９]{1,2}[-－](?=[\u3041-\u9fff]))/u,
    '',
  );
  for (const [needs, pattern] of besides)
    if (needs === '(' ? bracketed : line.includes(needs)) name = name.replace(pattern, ' ');
  return name
    .replace(
      /第\s*[0-9０-９一二三四五六七八九十百]+\s*号\s*$|(?:開催)?結果(?:概要)?\s*$|(?:速記録|開催概要|会議概要|会議記録(?:の?(?:概要|要旨))?|議事メモ|会議メモ|打合せ記録)\s*$/u,
      '',
    )
    .trim()
    .replace(yearBefore, '')
    .replace(monthAlone, '')
    .replace(yearBetween, '')
    .replace(/^[・\-－‐–—―〜~|｜/／:：\s]+|[・\-－‐–—―〜~|｜/／:：■◆◇□●○★☆\s]+$/gu, '')
    .trim();
}

/** 長期構想検討委員会　第２回委員会: the word for the meeting that the name ends in already. */
function withoutRepeat(name: string): string {
  const [, before = '', word = ''] =
    /^(.+\S)\s+(委員会|協議会|審議会|検討会|部会|懇談会|研究会)$/u.exec(name) ?? [];
  return word !== '' && before.endsWith(word) ? before : name;
}

/** 「…会議」 in quotation marks is the body's name, whatever stands around it. */
function quotedBody(lines: readonly string[]): string | null {
  for (const line of lines) {
    const quoted = /[「『]([^」』]{2,60}(?:会|会議|部会|本部|委員会|チーム|グループ|ＷＧ|WG))[」』]/u.exec(
      line,
    );
    if (quoted !== null) return quoted[1] ?? null;
  }
  return null;
}

const outer: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '【': '】',
  '《': '》',
  '＜': '＞',
  '（': '）',
  '(': ')',
};

function tidyBody(text: string): string {
  let body = text
    .replace(/[＜<《≪【（(〔［[]\s*[＞>》≫】）)〕］\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (let k = 0; k < 3; k++) {
    const close = outer[body.charAt(0)];
    if (close === undefined || !body.endsWith(close) || body.indexOf(close) !== body.length - 1) break;
    body = body.slice(1, -1).trim();
  }
  // A letter-spaced name (審 議 会) is read without its spaces.
  if (/^(?:\S ){3,}\S$/u.test(body)) body = body.replace(/ /gu, '');
  return body.replace(/(?:の|　)+$/u, '');
}
