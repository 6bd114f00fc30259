/** What a web page puts above minutes: menus, the way to the page, buttons, the name of the site. */
import type { Layout } from './layout';
import { kindPattern, readLabel } from './labels';
import type { LineTable } from './lineTable';
import { content, residue } from './residue';

/** The title stands on one of so many lines, and is no wider, in columns. */
const maxHeadLines = 60;
const maxTitleWidth = 110;
/** Menus stand on short lines, the way to the page on longer ones, in UTF-16 units. */
const maxMenuLength = 80;
const maxTrailLength = 300;

const meeting = /第\s*[0-9０-９一二三四五六七八九十百\s]+\s*回/u;
/** A title that says no more than this leaves the body's name to the lines above: 議事録, 第5回 議事要旨（案）. */
const bareTitle =
  /^(?:(?:令和|平成|昭和|20)[0-9０-９元\s]*年度?|第\s*[0-9０-９一二三四五六七八九十百\s]+\s*回|会合|会議|定例会?|臨時会?|[（(〔【［[][^（）()]*[）)〕】］\]]|の|\s)*$/u;

/** One word of a menu; a line of nothing else is no part of the minutes. */
const menuWord = new RegExp(
  `^(?:${[
    '(?:この|本)ページ(?!.*(?:議事|会議)).*',
    'ページの?(?:先頭|トップ|最上部|本文).*',
    '(?:メイン|主な)?(?:本文|コンテンツ|メインコンテンツ)(?:へ|に|を|は|の先頭|ここ|エリア|の?始|開始).*',
    'ここ(?:から|まで)は?(?:本文|メニュー|ナビ|コンテンツ|メイン|サイト|現在|パンくず).*',
    '.{0,16}(?:メニュー|ナビゲーション|ナビ|パンくず(?:リスト)?)(?:ここ|を|へ|に|の|は|バー|一覧|を開く)?.{0,12}',
    'サイト(?:マップ|内|の|案内|メニュー|について|利用|ポリシー).{0,16}',
    '文字(?:の)?(?:サイズ|大きさ|拡大|表示).{0,14}|表示サイズ.{0,10}',
    '標準|拡大|縮小|最大|特大|小さく|大きく|元に戻す|小|中|大|白|黒|青|黄',
    '(?:音声|自動)?読(?:み)?上(?:げ)?.{0,20}|音声で読.{0,10}|よみあげ.{0,8}|ふりがな.{0,10}|ルビ.{0,8}',
    '(?:背景|文字|配)(?:の)?色.{0,12}|色(?:合い|の変更|変更).{0,8}',
    '(?:ホーム|トップ)(?:ページ)?(?:へ|に)?(?:戻る|もどる)?|HOME|Home|home|TOP|Top',
    'ENGLISH|English|Page|Language|Languages|Foreign Language|Multilingual|多言語.{0,6}|外国語.{0,8}|やさしい(?:日本語|にほんご)|中文.{0,6}|简体.{0,6}|繁[體体].{0,6}|日本語|Português|한국어|Español',
    '(?:サイト内|キーワード|詳細|ページ|ID|組織|目的)?検索(?:する|の仕方|方法|ボタン|キーワード)?|Search',
    '(?:この)?(?:ページを)?印刷(?:する|用(?:ページ|画面|表示))?',
    'PDF(?:版|形式|ファイル|で(?:ダウンロード|表示)).{0,24}|.{0,16}[（(\\[［]PDF[^）)\\]］]*[）)\\]］]',
    '(?:最終)?(?:更新|掲載|公開|登録|印刷|作成|発表)(?:年月)?日?時?\\s*[：:].{0,30}|Update.{0,20}',
    '(?:ページ|コンテンツ|記事|印刷)?(?:番号|ID|ＩＤ)\\s*[：:]?\\s*[0-9０-９-]+',
    'ツイート|Tweet|ポスト(?:する)?|Post|(?:Facebook|X|Twitter|LINE|はてな).{0,12}|シェア(?:する)?|Share|いいね.?|メールで送る|リンク.{0,2}コピー|RSS.{0,8}',
    '(?:よくある|ご意見|お知らせ|新着|緊急|重要|くらし|観光|事業者|市政|町政|村政|県政|行政|組織)(?:の|・|な)?(?:質問|ご質問|ご要望|情報|案内|ガイド|から探す)?.{0,6}',
    '.{1,10}(?:役場|市役所|区役所|県庁|ホームページ|(?:公式)?(?:ウェブ|Web|web)?サイト)',
    'ログイン|新規登録|マイページ|お気に入り|アクセス(?:・.{1,6})?|アクセシビリティ|プライバシーポリシー|携帯サイト|モバイル.{0,4}|スマートフォン.{0,6}|リンク集?|採用情報|相談.{0,3}窓口|窓口(?:案内|一覧)|.{0,10}窓口',
    '(?:開く|閉じる|戻る|もどる|進む|前へ|次へ|前の(?:ページ|記事|回)へ?|次の(?:ページ|記事|回)へ?|一覧(?:へ|に戻る|を見る)?)',
    '.{1,20}(?:へ|に)(?:移動|ジャンプ|スキップ|戻る|もどる|飛ぶ)(?:する|します|できます)?',
    '第\\s*[0-9０-９一二三四五六七八九十]+\\s*回.{0,14}へ',
    '現在(?:の)?(?:位置|地|ページ|場所|のページ).{0,4}|JavaScript.*|Adobe.*|Google.{0,12}|本文',
    '(?:審議会|報道発表|広報|政策|申請|統計|法令|白書|予算|組織|入札|調達)(?:等|・[^・]{1,8})?の?(?:情報|案内|資料|活動|一覧)',
    '[|｜/／・•>＞»≫]',
  ].join('|')})$`,
  'u',
);

/** トップ > 市政情報 > 会議録, ホーム / 審議会: the way to the page. */
const trail =
  /^(?:現在(?:の)?(?:位置|地|ページ)\s*[：:]?\s*)?(?:ホーム|トップ(?:ページ)?|HOME|Home|TOP|Top)\s*(?:[>＞≫»›→/／|｜]|&gt;)|^[^<＜≪«〈《]*(?:[>＞≫»›]|&gt;)[^<＜≪«〈《]*(?:[>＞≫»›]|&gt;)/u;
/** 第3回緑化会議 議事録 | みどり市: what the page's tab says, the site behind it. */
export const tabTitle =
  /\s*[|｜]\s*[^|｜]{0,16}[^|｜\s](?:[省庁市町村区県府都]|ホームページ|サイト|協会|機構|大学|本部|役場)\s*$/u;
/** The title itself stands so many lines below the tab's at most. */
const tabLines = 30;
const body =
  /(?:会|会議|本部|チーム|グループ|ＷＧ|WG|タスクフォース|フォーラム)(?:[（(][^（()）]{0,20}[)）])?$/u;
const bullet = /^[・•‣◦▪■□●○*＊>＞›»-]\s*/u;

/** True for a line that ends as the names of meeting bodies do. */
function endsAsBody(line: string): boolean {
  return body.test(line) && !/[開閉散休停再]\s*会$/u.test(line);
}

/**
 * Finds the title of minutes that a web page shows: marks the menus and the way to the page above it in `kinds` as no part
 * of the text, and gives the line where the title begins. 0 where no such thing stands above it.
 */
export function readPageHead(table: LineTable, layout: Layout, kinds: Uint8Array): number {
  const text = (i: number): string => table.source.slice(table.from[i], table.to[i]);
  const menus: number[] = [];
  let title = -1;
  for (let i = 0; i < Math.min(table.count, maxHeadLines) && title < 0; i++) {
    if (kinds[i] !== content) continue;
    if (isMenu(text(i)) || (i === 0 && isTabOver(table, text))) menus.push(i);
    else if ((table.width[i] ?? 0) > maxTitleWidth) break;
    else if (isTitle(text(i))) title = i;
  }
  if (title < 0) {
    // No number and no kind tells the title: it is what stands below the menus that the page begins with.
    const lead = menus.filter((i, k) => i === k).length;
    if (lead < table.count) kinds.fill(residue, 0, lead);
    return lead < table.count ? lead : 0;
  }
  for (const i of menus) kinds[i] = residue;
  const first = Math.max((menus.at(-1) ?? -1) + 1, emptyListEnd(table, title));
  if (first === 0) return 0;
  const spacing = layout.doubleSpaced && !hasCloseLines(table, title) ? 1 : 0;
  let start = blockStart(table, title, first, spacing);
  if (start > first && bareTitle.test(blockText(start, title, text)))
    start = blockStart(table, start - 1, first, spacing);
  for (let i = first; i < start; i++) if (bullet.test(text(i))) kinds[i] = residue;
  return start;
}

/** True where the first line is the tab's title, and the title itself comes below. */
function isTabOver(table: LineTable, text: (i: number) => string): boolean {
  if (!tabTitle.test(text(0))) return false;
  for (let i = 1; i < Math.min(table.count, tabLines); i++)
    if ((table.width[i] ?? 0) <= maxTitleWidth && isTitle(text(i)) && !bareTitle.test(stripped(text(i))))
      return true;
  return false;
}

function isTitle(line: string): boolean {
  return (line.search(kindPattern) >= 0 || meeting.test(line)) && !line.endsWith('。');
}

/** ○議事日程 with nothing below it but the title: where the list would end that a page has no room for; else 0. */
function emptyListEnd({ source, from, to }: LineTable, title: number): number {
  const start = from[title - 1] ?? 0;
  const end = to[title - 1] ?? 0;
  if (
    title === 0 ||
    !'○〇◯■◆【'.includes(source.charAt(start)) ||
    !endsAsBody(stripped(source.slice(from[title], to[title])))
  )
    return 0;
  const label = readLabel(source, start + 1, end);
  return label !== null && label.value >= end && label.zone === 'agenda' ? title : 0;
}

/** True where lines around the title follow each other without a blank line: such lines part its blocks. */
function hasCloseLines(table: LineTable, title: number): boolean {
  for (let i = Math.max(1, title - 4); i < Math.min(table.count, title + 6); i++)
    if (table.blanks[i] === 0) return true;
  return false;
}

/** Where the lines begin that end with line `i` and have no more than `spacing` blank lines between them. */
function blockStart(table: LineTable, i: number, first: number, spacing: number): number {
  let start = i;
  while (start > first && (table.blanks[start] ?? 0) <= spacing) start--;
  return start;
}

/** The lines of a title without the kind of minutes. */
function blockText(start: number, end: number, text: (i: number) => string): string {
  let all = '';
  for (let i = start; i <= end; i++) all += text(i);
  return stripped(all);
}

function stripped(line: string): string {
  return line.replace(kindPattern, '').trimEnd();
}

function isMenu(line: string): boolean {
  if (line.length > maxTrailLength) return false;
  if (trail.test(line)) return true;
  if (line.length > maxMenuLength || endsAsBody(line)) return false;
  const words = line.replace(bullet, '').split(/\s+|(?<=\S)[|｜／]/u);
  return words.every((word) => word === '' || menuWord.test(word)) || menuWord.test(line.replace(bullet, ''));
}
