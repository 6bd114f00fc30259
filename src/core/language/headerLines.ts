import { attendee, bullet, group, heading, labelMark, labelScope, mark, separator } from './lineRule';
import type { LineRule } from './lineRule';
import {
  ARABIC,
  BLANK,
  CLOSE_PAREN,
  COLON,
  DASH,
  DIGIT,
  FORMAL_CHAR,
  GAP,
  GROUP,
  INDENT,
  KANJI_DIGIT,
  KANJI_NUMBER,
  KIND,
  LABELS,
  LABEL_CHAR,
  LABEL_NOTE,
  LINE_END,
  NAME_CHAR,
  NUMBER,
  OPEN_PAREN,
  PLAIN_LABEL,
  ROLE_END,
} from './vocabulary';

/** 第三号: an issue of a record or of an order of the day. */
const serial = `第${GAP}${NUMBER}${GAP}号`;

/** The number before a header label: １ · 1. · 第1 · 一、 */
const labelNumber = `(?:第${GAP})?(?:${ARABIC}|${KANJI_NUMBER})${GAP}[.．、，）)]?|${OPEN_PAREN}${ARABIC}${CLOSE_PAREN}|[①-⑳Ⅰ-Ⅻ][.．]?|[#＃]{1,6}(?=${BLANK})|[■◇◆□△▲▽▼○〇◯●◎★☆・*＊]`;

/** Labels that name people rather than a matter: over a list they are a group, before speech a speaker. */
const PERSONS = '(?:専門|臨時)?(?:委員|構成員|事務局|オブザーバー?|説明員|説明者)[】〕＞>》≫〉］\\]]';

const bodyEnd =
  '(?:会議|委員会|本部|部会|研究会|審議会|協議会|調査会|懇談会|懇話会|分科会|検討会|会合|議会|定例会|臨時会|総会|理事会|評議会|ワーキンググループ|ワーキング・グループ|タスクフォース|ＷＧ|WG|プロジェクトチーム)';
const title = { kind: 'title', captures: {}, scope: heading(1), inside: 'title' } as const;

export const titles: LineRule[] = [
  // … 第4回会合 議事概要
  {
    ...title,
    begin: `${INDENT}(?=[^。、]{0,80}?${KIND}(?:${GAP}${LABEL_NOTE}|${GAP}${serial})?${LINE_END})`,
  },
  // 第17回会合, ワーキンググループ２（人材）(第10回)
  { ...title, begin: `${INDENT}(?=[^。、]{0,60}?第${GAP}${NUMBER}${GAP}回[^。、ぁ-ん]{0,30}$)` },
  // The name of the body alone.
  {
    ...title,
    begin: `${INDENT}(?=(?:[^。、ぁ-ん：:○〇◯●◎・※ \\t\\f\u00a0\u3000-]|の|に関する|及び|のための|づくり|まち|こども|子ども|くらし|あり方|在り方|${BLANK}){2,40}?${bodyEnd}${LINE_END})`,
  },
];

/** ○事務局（布施）: a mark and a name in parentheses make a speaker of a label. A count does not. */
const namedPerson = `[○◯〇◎●・]${GAP}(?:委員|構成員|事務局|オブザーバー?|説明員|説明者)${OPEN_PAREN}[^0-9０-９（）()]{1,16}${CLOSE_PAREN}`;

export const labels: LineRule[] = [
  // 【日時】, ＜出席者＞, with the value behind it or on the next line.
  {
    kind: 'label',
    begin: `${INDENT}([【〔＜<《≪〈［\\[])(?!${PERSONS})(${GAP}${LABELS}${GAP})([】〕＞>》≫〉］\\]])(?:(${COLON})|(?=${GAP}))`,
    captures: { 1: labelMark, 2: labelScope, 3: labelMark, 4: separator },
    inside: 'speech',
  },
  // 1. 日時：…, ■日時, 第1 開催日時及び場所, 議題, 出席者（敬称略）
  {
    kind: 'label',
    begin: `${INDENT}(?!${namedPerson})(${labelNumber})?${GAP}(${LABELS})(${GAP}${LABEL_NOTE}|${GAP}${serial})?(?:${GAP}(${COLON})|${LINE_END})`,
    captures: { 1: labelMark, 2: labelScope, 3: labelScope, 4: separator },
    inside: 'speech',
  },
  // 日時　令和…, where the value stands behind blanks alone.
  {
    kind: 'label',
    begin: `${INDENT}(${labelNumber})?${GAP}(${PLAIN_LABEL}(?:${GAP}(?:・|及び)${GAP}${PLAIN_LABEL})?)(?=\u3000|\\t| {1,8}\\S)`,
    captures: { 1: labelMark, 2: labelScope },
    inside: 'speech',
  },
  {
    kind: 'label',
    begin: `${INDENT}([【（(＜<■◇●・]?)(お?問い?合わ?せ先|本件連絡先|連絡先|照会先|担当(?:部署|課)?)([】）)＞>]?)(?:${GAP}(${COLON})|${LINE_END})`,
    captures: { 1: labelMark, 2: labelScope, 3: labelMark, 4: separator },
    inside: 'nothing',
  },
  {
    kind: 'label',
    begin: `${INDENT}(電話番号|電話|ＴＥＬ|TEL|Tel|ＦＡＸ|FAX|Fax|[Ee]-?[Mm]ail|メール|住所|作成者?|記録者?)${GAP}(${COLON})`,
    captures: { 1: 'keyword.other.label.minutes', 2: separator },
    inside: 'nothing',
  },
];

export const runInGroups: LineRule[] = [
  // （委員）甲野 花子委員長、乙山 三郎委員、…
  {
    kind: 'group',
    begin: `${INDENT}([（(【＜<〈［\\[《〔])${GAP}(${GROUP})${GAP}([）)】＞>〉］\\]》〕])(?=${BLANK}{0,8}[^ぁ-ん。]{4,40}[、，,])`,
    captures: { 1: mark('group.begin'), 2: group, 3: mark('group.end') },
    inside: 'attendee',
  },
  // 委員: 甲野委員（座長）、乙山委員、…: a list of names, so no hiragana before the first comma.
  {
    kind: 'group',
    begin: `${INDENT}([・■◇●○]?)${BLANK}{0,2}(?!${PLAIN_LABEL})(${LABEL_CHAR}{0,10}?${GROUP})${BLANK}{0,12}(${COLON})(?=${BLANK}{0,8}[^ぁ-ん。]{2,40}(?:[、，,]|[（(]|$))`,
    captures: { 1: bullet, 2: group, 3: separator },
    inside: 'attendee',
  },
];

export const groups: LineRule[] = [
  {
    kind: 'group',
    begin: `${INDENT}([（(【＜<〈［\\[《〔])${GAP}(${GROUP})${GAP}([）)】＞>〉］\\]》〕])(?:${LABEL_NOTE})?${LINE_END}`,
    captures: { 1: mark('group.begin'), 2: group, 3: mark('group.end') },
    inside: 'nothing',
  },
];

export const attendees: LineRule[] = [
  // 委員長　甲野 太郎, 座長　　乙山花子
  {
    kind: 'attendee',
    begin: `${INDENT}(${FORMAL_CHAR}{0,12}?${ROLE_END}|(?:${FORMAL_CHAR}\u3000{1,3}){1,3}[長員事監官役])[ \\t\u3000]{1,12}(${FORMAL_CHAR}{1,4}[ \u3000]{0,5}${NAME_CHAR}{1,5}[君氏]?)(?=${GAP}(?:${LABEL_NOTE})?${LINE_END})`,
    captures: { 1: 'support.type.role.minutes', 2: attendee },
    inside: 'attendee',
  },
  // 甲野 太郎<TAB>東都大学 教授; 林   芳正  本部長; 甲野太郎　　東都大学
  {
    kind: 'attendee',
    begin: `${INDENT}(${NAME_CHAR}{1,5}[ \u3000]{1,5}${NAME_CHAR}{1,5}|${NAME_CHAR}{1,8})(?=(?:\\t|[ \u3000]{2,})[ \\t\u3000]{0,12}[^。 \\t\u3000][^。]{0,80}$)`,
    captures: { 1: attendee },
    inside: 'attendee',
  },
  // 甲野　太郎　東都大学教授
  {
    kind: 'attendee',
    begin: `${INDENT}(${FORMAL_CHAR}{1,4}\u3000${NAME_CHAR}{1,5})(?=\u3000[^。、\u3000]{2,40}$)`,
    captures: { 1: attendee },
    inside: 'attendee',
  },
  // 甲野 太郎（東都大学教授）
  {
    kind: 'attendee',
    begin: `${INDENT}(${FORMAL_CHAR}{1,4}[ \u3000]{1,5}${NAME_CHAR}{1,5})(?=${BLANK}?${OPEN_PAREN}[^。]{2,60}${CLOSE_PAREN}${LINE_END})`,
    captures: { 1: attendee },
    inside: 'attendee',
  },
  // １番　甲野太郎君
  {
    kind: 'attendee',
    begin: `${INDENT}(${DIGIT}{1,3}番|${KANJI_DIGIT}{1,3}番)[ \\t\u3000]{1,4}(${NAME_CHAR}{1,5}[ \u3000]{0,5}${NAME_CHAR}{1,5})(?=[^。、]{0,60}$)`,
    captures: { 1: 'constant.numeric.seat.minutes', 2: attendee },
    inside: 'attendee',
  },
  // A name alone.
  {
    kind: 'attendee',
    begin: `${INDENT}(${FORMAL_CHAR}{1,3}[ \u3000]{1,5}${FORMAL_CHAR}{1,4})(?=${GAP}(?:【[^【】]{1,12}】)?${LINE_END})`,
    captures: { 1: attendee },
    inside: 'attendee',
  },
];

export const handouts: LineRule[] = [
  {
    kind: 'handout',
    begin: `${INDENT}([・]?)${BLANK}{0,2}((?:参考|配[付布]|追加|机上)?資料${GAP}(?:${ARABIC}|${KANJI_NUMBER})(?:${DASH}${ARABIC}){0,2})(?=[ \\t\u3000：:．.][^ぁ-ん]|$)`,
    captures: { 1: bullet, 2: 'string.other.link.handout.minutes' },
    inside: 'speech',
  },
];
