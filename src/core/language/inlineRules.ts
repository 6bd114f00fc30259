import { speaker, speakerMark } from './lineRule';
import {
  ATTENDANCE,
  BLANK,
  CLOSE_PAREN,
  COLON,
  DIGIT,
  KANJI_DIGIT,
  LABEL_NOTE,
  NUMBER,
  OPEN_PAREN,
  ROLE_LABEL,
  STAGE,
} from './vocabulary';

/** A pattern that may match anywhere in a line, with the scopes of the match and of its groups. */
export interface InlineRule {
  readonly match: string;
  readonly scope?: string;
  readonly captures?: Readonly<Record<number, string>>;
}

const gap = `${BLANK}{0,3}`;
const era = '(?:令和|平成|昭和|大正|明治)';
const weekday = `(?:${gap}${OPEN_PAREN}${gap}[月火水木金土日](?:曜日?)?(?:[・、](?:祝日?|休日?))?${gap}${CLOSE_PAREN}|${gap}[月火水木金土日]曜日)`;
const monthDay = `${NUMBER}${gap}月${gap}${NUMBER}${gap}日`;
const year = `(?:${era}${gap}(?:元|${NUMBER})|(?:西暦${gap})?(?:${DIGIT}{4}|[〇一二三四五六七八九]{4}))${gap}年`;
const slashDate = `${DIGIT}{4}[/／.．-]${DIGIT}{1,2}[/／.．-]${DIGIT}{1,2}(?!${DIGIT})`;
const clock = `${DIGIT}{1,2}${BLANK}?[：:]${BLANK}?${DIGIT}{2}(?!${DIGIT})`;
const spokenTime = `(?:午前|午後|正午)${gap}${NUMBER}${gap}時(?:${gap}${NUMBER}${gap}分|半)?|${NUMBER}${gap}時(?:${gap}${NUMBER}${gap}分|半)(?!の)|${NUMBER}${gap}時(?=${gap}(?:[〜～~－]|から|開|閉|散))`;

/** 令和8年2月20日（金）, 2025-02-17, 平成 20 年 11 月, 3月25日（月） */
export const dates: InlineRule[] = [
  {
    match: `(?<!${DIGIT})(?:${year}(?:度)?${gap}(?:${monthDay}(?:${weekday})?|${NUMBER}${gap}月)|${slashDate}(?:${weekday})?|(?<!${KANJI_DIGIT})${monthDay}(?:${weekday})?)`,
    scope: 'constant.numeric.date.minutes',
  },
];

/** 10:00～12:00, 午後1時30分, 十三時開議 */
export const times: InlineRule[] = [
  {
    match: `(?<!${DIGIT}|[：:])(?:${clock}|${spokenTime})`,
    scope: 'constant.numeric.time.minutes',
  },
];

/** 第4回, 第 十二 回 */
export const meetingNumbers: InlineRule[] = [
  { match: `第${gap}${NUMBER}${gap}回`, scope: 'constant.numeric.meeting.minutes' },
];

/** （「異議なし」と声あり）, 〔拍手〕 inside a line. */
export const stageDirections: InlineRule[] = [
  {
    match: `[（(〔［][^（）()〔〕［］。]{0,24}?${STAGE}[^（）()〔〕［］]{0,24}[）)〕］]`,
    scope: 'comment.block.aside.minutes',
  },
];

/** A speaker in the middle of a line, as in a record whose line ends are lost: …ます。○甲野委員　賛成です。 */
export const speakersInside: InlineRule[] = [
  {
    match: `(?<=[。．」）)】 \\t\u3000])([○◯〇◎●])(${OPEN_PAREN}[^（）()。]{0,20}${CLOSE_PAREN}|${ROLE_LABEL}(?:${LABEL_NOTE})?)(?=[ \\t\u3000：:])`,
    captures: { 1: speakerMark, 2: speaker },
  },
  {
    match: `(?<=[。．」）)] |[。．」）)]\u3000|[。．」）)])(【)(${ROLE_LABEL})(】)`,
    captures: {
      1: 'punctuation.definition.speaker.begin.minutes',
      2: speaker,
      3: 'punctuation.definition.speaker.end.minutes',
    },
  },
];

const tagLabel = '[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_\\-・/／]{0,60}';
const tagName = `(?![0-9０-９]{1,9}(?:[ \\t\u3000]|$))${tagLabel}`;
const tag = `[#＃]${tagName}`;
const tagsToEnd = `(?=(?:${BLANK}{0,4}[#＃]${tagLabel}){0,16}${BLANK}{0,8}$)`;

/** A run of #label or #parent/child at the end of the line; tags run together are one match. */
export const tags: InlineRule[] = [
  {
    match: `(?<=[ \\t\u3000。．！？!?」）)』】〕］\\]]|^)([#＃])(${tagName}(?:[#＃]${tagLabel}){0,15})${tagsToEnd}`,
    captures: { 0: 'entity.name.tag.minutes', 1: 'punctuation.definition.tag.minutes' },
  },
];

/** A line that holds nothing but tags. */
export const tagLine = `(?=${tag}${tagsToEnd})`;

/** 【座長】 and （オンライン出席） behind an attendee's name. */
export const attendeeNotes: InlineRule[] = [
  { match: `【[^【】。]{1,16}】`, scope: 'support.type.role.minutes' },
  {
    match: `${OPEN_PAREN}[^（）()。]{0,16}?${ATTENDANCE}[^（）()。]{0,16}${CLOSE_PAREN}`,
    scope: 'storage.modifier.attendance.minutes',
  },
];

/** The label of a header field inside a line, for records whose line ends are lost or 日時：… 場所：… on one. */
export const fieldLabels: InlineRule[] = [
  {
    match: `(?<=[ \\t\u3000])(日時|場所|時間|開催場所|会場)${BLANK}{0,2}(${COLON})`,
    captures: { 1: 'keyword.other.label.minutes', 2: 'punctuation.separator.label.minutes' },
  },
];
