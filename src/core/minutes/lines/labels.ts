import { closingBracket, isSpace, skipSpaces } from '../../text/chars';

/** What a labelled part of the document is about. */
export type Zone =
  | 'name'
  | 'date'
  | 'place'
  | 'dateAndPlace'
  | 'attendees'
  | 'absentees'
  | 'agenda'
  | 'handouts'
  | 'body'
  | 'contact'
  | 'other'
  | 'decisions';

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  zone: Zone | null;
}

/** Labels of header and body as a trie over their characters; white space between them does not count. */
const root: TrieNode = { next: new Map(), zone: null };

function label(zone: Zone, words: string): void {
  for (const word of words.split(' ')) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const c = word.charCodeAt(i);
      let child = node.next.get(c);
      if (child === undefined) {
        child = { next: new Map(), zone: null };
        node.next.set(c, child);
      }
      node = child;
    }
    node.zone = zone;
  }
}
label(
  'name',
  '会議名 会議の名称 会議名称 会議等の名称 会議の名称等 審議会等の名称 審議会名 委員会名 附属機関の名称 附属機関等の名称 附属機関名 名称',
);
label(
  'date',
  '日時 開催日時 開催日 会議日時 実施日時 年月日 期日 開催年月日 開催期日 開催時間 時間 日程 会議の日時 開会日時 Date Date/Time と き とき',
);
label(
  'place',
  '場所 開催場所 会場 開催方法 開催形式 会議場所 会議の場所 会議場所等 Venue Place Location ところ 開催場所等 実施場所 開催会場',
);
label(
  'dateAndPlace',
  '日時・場所 日時及び場所 日時および場所 開催日時及び場所 開催日時・場所 日時、場所 日時場所 開催日時、場所 開催日時及び開催場所 日時及び会場 日時・会場 開催日時・開催場所',
);
label(
  'attendees',
  'Attendees Participants Members 委員出欠 出欠 出欠状況 出欠席 委員の出欠 委員の出欠状況 委員出欠状況 委員の出席状況 出席委員の氏名 出席者の氏名 出席者の職氏名 委員の氏名 出席者 出席委員 構成員 出席構成員 委員 出席者等 参加者 出席者名簿 出席委員等 出席委員及び専門委員 委員等 オブザーバー オブザーバ 事務局 出席者一覧 出席議員 出席者氏名 出席 出席状況 説明員 説明者 参考人 出席職員 出席事務局 事務局出席者 傍聴者 傍聴人 傍聴 関係者 関係省庁 関係府省庁 政府側 市側出席者 出席委員氏名 委員出席者 会議出席者 専門委員 臨時委員 出席した委員 出席した者 メンバー 出席取締役 出席監査役 出席役員 出席評議員 出席評議員数 出席理事 出席理事数 出席監事 出席監事数 出席取締役数 出席監査役数 出席役員数 出席会員数 出席者数 説明のため出席した者 説明のために出席した者 出席説明員 職務のため出席した者 職務のために出席した者 職務のため出席した事務局職員 事務局職員出席者 議会事務局職員 出席した事務局職員 議会事務局 出席者及び欠席者 出席参考人 委員長 座長 議長 会長 市 町 県 行政 ゲスト 有識者 本部員 出席本部員 参加委員 参加構成員 招待者 陪席者 陪席 列席者 臨席者 司会',
);
label(
  'absentees',
  'Regrets Absent Apologies 欠席委員の氏名 欠席者の氏名 欠席者 欠席委員 欠席構成員 欠席議員 欠席 欠席した委員 欠席した者 委員欠席者 欠席者等 欠席役員 欠席評議員 欠席理事 欠席監事 欠席取締役 欠席監査役 欠席会員',
);
label(
  'agenda',
  'Agenda 議題 議事次第 次第 会議次第 議事日程 案件 議案 会議に付した事件 会議に付した案件 本日の会議に付した事件 本日の会議に付した案件 付議事件 付議案件 審議案件 議題等 会議事件 議題及び議事 本日の議題 会議の議題',
);
label(
  'decisions',
  '決定事項 討議事項 報告事項 審議事項 協議事項 確認事項 検討事項 付議事項 議決事項 承認事項',
);
label(
  'handouts',
  '配付資料 配布資料 資料 会議資料 提出資料 資料一覧 配付資料一覧 配布資料一覧 添付資料 当日資料 配付資料等 配布資料等 参考資料 使用資料',
);
label(
  'body',
  '議案及び議事内容 議題及び議事内容 議事及び結果 発言の内容 会議の経過及び結果 議事の経過及びその結果 会議結果の概要 議事（要旨） 主な質疑応答 質疑応答の概要 議事概要 議事内容 議事要旨 議事録 概要 議事の概要 議事の内容 議事要録 会議概要 会議の概要 会議内容 会議の内容 会議録 会議の経過 会議経過 審議内容 審議の内容 審議概要 審議経過 発言要旨 委員発言要旨 各委員発言要旨 構成員発言要旨 委員意見要旨 発言内容 発言の要旨 質疑応答 主な意見 主な発言 主な議論 主な質疑 主な意見等 主な発言等 主な議論の概要 主な意見の概要 主な発言の概要 内容 議事経過 議事の経過 議事の要旨 会議要旨 会議の要旨 会議結果 議事結果 議論の概要 意見交換の概要 概要（主な意見） 議事の経過の要領及びその結果 議事の経過及び結果 会議の結果 議事要点 議事録要旨 討議内容 主なご意見 主な御意見 委員からの主な意見 委員の主な意見 各委員の主な意見 意見概要 議事',
);
label(
  'contact',
  'お問合せ先 お問い合わせ先 お問合わせ先 問合せ先 問い合わせ先 問合わせ先 連絡先 お問い合わせ お問合せ 本件連絡先 担当 照会先 本件に関する問合せ先 本件に関する問い合わせ先 本件問合せ先',
);

label(
  'other',
  '会議の公開・非公開 公開・非公開 公開・非公開の別 公開・非公開の区分 公開・一部公開・非公開 公開又は非公開の別 会議の公開又は非公開 公開の可否 会議の公開 会議の公開の可否 公開の別 公開区分 公開非公開の別 非公開の理由 非公開理由 一部非公開の理由 傍聴の可否 傍聴者人数 傍聴者数 傍聴人数 傍聴人の数 傍聴者の数 傍聴定員 会議録の作成方法 会議録作成方法 議事録の作成方法 会議録の作成形式 議事録作成者 会議録作成者 担当課 担当部署 担当部課 担当課名 所管課 所管部署 所管部課 主管課 事務局担当課 定足数 会議形式 会議の形式 定足数の確認 定足数の報告 その他必要事項 開会時刻 閉会時刻 開会時間 閉会時間 開始時刻 終了時刻 開始時間 終了時間 開会の時刻 閉会の時刻 閉会日時 終了日時',
);

/** Longest label, in characters with the white space inside. */
const maxLabelLength = 34;

/** Longest note in brackets behind a label (○：委員、●：事務局、◇：オブザーバー). */
const maxNoteLength = 60;

/** A label at the start of a stretch of text. Offsets are UTF-16 in the document. */
export interface LabelAt {
  readonly zone: Zone;
  readonly labelFrom: number;
  /** Past the label's last character; a bracketed note behind it (敬称略) counts to it. */
  readonly labelEnd: number;
  /** Where the value begins; the stretch's end when there is none. */
  readonly value: number;
}

/** The zone that a label opens (white space and a bracketed note behind it do not count); null for other text. */
export function zoneOfLabel(text: string): Zone | null {
  const from = skipSpaces(text, 0, text.length);
  const found = readLabel(text, from, text.trimEnd().length);
  return found !== null && found.value >= text.trimEnd().length ? found.zone : null;
}

/**
 * Reads `label：value` or `label　value` at `from`; the longest label that something parts from its value wins.
 * Null when the stretch does not open with a known label.
 */
export function readLabel(source: string, from: number, to: number): LabelAt | null {
  let node: TrieNode = root;
  let best: LabelAt | null = null;
  const limit = Math.min(to, from + maxLabelLength);
  for (let i = from; i < limit; i++) {
    const c = source.charCodeAt(i);
    if (isSpace(c)) continue;
    const next = node.next.get(c);
    if (next === undefined) break;
    node = next;
    if (node.zone !== null) best = closeLabel(source, node.zone, from, i + 1, to) ?? best;
  }
  return best ?? labelByShape(source, from, to);
}

/** What follows a label: its end, a note in brackets, a colon, white space; null for a longer word. */
function closeLabel(source: string, zone: Zone, labelFrom: number, end: number, to: number): LabelAt | null {
  let labelEnd = end;
  let i = skipSpaces(source, end, to);
  const close = closingBracket(source.charCodeAt(i));
  if (i < to && close !== 0) {
    const closeAt = source.indexOf(String.fromCharCode(close), i);
    const alternative =
      close === 0xff09 ? source.indexOf(')', i) : close === 0x29 ? source.indexOf('）', i) : -1;
    const at = closeAt < 0 ? alternative : alternative < 0 ? closeAt : Math.min(closeAt, alternative);
    // 議事（◎は委員長、○は委員: nobody closed the bracket.
    if (at < 0 || at >= to)
      return i > end || to - i > maxNoteLength || zone !== 'body'
        ? null
        : { zone, labelFrom, labelEnd, value: to };
    if (at - i > maxNoteLength) return null;
    const behind = skipSpaces(source, at + 1, to);
    // 出席者（敬称略） is a label; 議事（１）… is a label and its value.
    if (behind < to && !isColon(source.charCodeAt(behind)))
      return i > end ? { zone, labelFrom, labelEnd, value: i } : null;
    labelEnd = at + 1;
    i = behind;
  }
  if (i >= to) return { zone, labelFrom, labelEnd, value: to };
  if (isColon(source.charCodeAt(i)))
    return { zone, labelFrom, labelEnd, value: skipSpaces(source, i + 1, to) };
  return i > labelEnd ? { zone, labelFrom, labelEnd, value: i } : null;
}

function isColon(c: number): boolean {
  return c === 0xff1a || c === 0x3a;
}

/** Labels too various to list: 説明のため議場に出席した者の職氏名, 議事日程第二号. */
function labelByShape(source: string, from: number, to: number): LabelAt | null {
  if (to - from > maxLabelLength || to - from < 5) return null;
  if (!mayBeShaped(source, from, to)) return null;
  const line = source.slice(from, to);
  const text = line
    .replace(/\s+/gu, '')
    .replace(/[（(].*[）)]$/u, '')
    .replace(/[：:]$/u, '');
  const zone = zoneByShape(text);
  return zone === null ? null : { zone, labelFrom: from, labelEnd: to, value: to };
}

/** A quick look for 席, 付, or 議 or 関 at the start. */
function mayBeShaped(source: string, from: number, to: number): boolean {
  const first = source.charCodeAt(from);
  if (first === 0x8b70 || first === 0x95a2) return true;
  for (let i = from; i < to; i++) {
    const c = source.charCodeAt(i);
    if (c === 0x5e2d || c === 0x4ed8) return true;
  }
  return false;
}

function zoneByShape(text: string): Zone | null {
  if (/[。、はがを]/u.test(text)) return null;
  if (/欠席(?:した)?(?:者|委員|議員|構成員|役員)(?:の?(?:職)?氏名|名簿)?$/u.test(text)) return 'absentees';
  if (
    /(?:出席|列席|臨席|陪席)(?:した|する)?(?:関係)?(?:者|委員|議員|構成員|役員|職員|説明員)(?:の?(?:職)?(?:・)?氏名|名簿|一覧|等)?$/u.test(
      text,
    )
  ) {
    return 'attendees';
  }
  if (/^関係(?:省庁|府省庁?|行政機関|機関|団体|自治体|部局|各?課|職員)等?(?:出席者)?$/u.test(text))
    return 'attendees';
  if (
    /^(?:本日の)?会議に付(?:した|する|すべき)(?:事件|案件|議件)(?:の?件名)?$|^議事日程(?:第.{1,3}号)?$/u.test(
      text,
    )
  ) {
    return 'agenda';
  }
  return null;
}

/** The kind of minutes named in a text, with its place; the last one named wins. */
export const kindPattern = /議\s*事\s*概\s*要|議\s*事\s*要\s*旨|議\s*事\s*録|会\s*議\s*録/gu;
