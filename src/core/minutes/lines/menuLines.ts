/** Lines of a web page that are no part of the minutes on it: menus, buttons, the way to the page. */

import type { LineTable } from './lineTable';
import { content, residue } from './residue';

/** Menus stand on short lines, the way to the page on longer ones, in UTF-16 units. */
const maxMenuLength = 80;
const maxTrailLength = 300;

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
    '.{0,24}(?:議事|会議)録(?:の|等の?)?検索(?:システム|サイト|結果|ページ)?.{0,12}',
    '検索結果(?:が|は)ありません。?|読み込み中.{0,16}|全文|.{0,20}全文を見る.{0,2}|.{0,10}(?:議事(?:録|要旨)|会議録|報告書|資料)等',
    '印刷(?:用)?ページ(?:を|の)?表示',
    '(?:この)?(?:ページを)?印刷(?:する|用(?:ページ|画面|表示))?',
    'PDF(?:版|形式|ファイル|で(?:ダウンロード|表示)).{0,24}|.{0,16}[（(\\[［]PDF[^）)\\]］]*(?:[）)\\]］](?:\\s*-\\s*\\S{2,12})?|$)',
    '(?:最終)?(?:更新|掲載|公開|登録|印刷|作成|発表)(?:年月)?日?時?\\s*[：:].{0,30}|Update.{0,20}',
    '(?:ページ|コンテンツ|記事|印刷)?(?:番号|ID|ＩＤ)\\s*[：:]?\\s*[0-9０-９-]+',
    'ツイート|Tweet|ポスト(?:する)?|Post|(?:Facebook|X|Twitter|LINE|はてな).{0,12}|シェア(?:する)?(?:\\s*["“].*)?|Share|いいね.?|メールで送る|リンク.{0,2}コピー|RSS.{0,8}',
    '(?:よくある|ご意見|お知らせ|新着|緊急|重要|くらし|観光|事業者|市政|町政|村政|県政|行政|組織)(?:の|・|な)?(?:質問|ご質問|ご要望|情報|案内|ガイド|から探す)?.{0,6}',
    '.{1,10}(?:役場|市役所|区役所|県庁|ホームページ|(?:公式)?(?:ウェブ|Web|web)?サイト)',
    'ログイン|新規登録|マイページ|お気に入り|アクセス(?:・.{1,6})?|アクセシビリティ|プライバシーポリシー|携帯サイト|モバイル.{0,4}|スマートフォン.{0,6}|リンク集?|採用情報|相談.{0,3}窓口|窓口(?:案内|一覧)|.{0,10}窓口',
    '(?:開く|閉じる|戻る|もどる|進む|前へ|次へ|前の(?:ページ|記事|回)へ?|次の(?:ページ|記事|回)へ?|一覧(?:へ|に戻る|を見る)?)',
    '.{1,20}(?:へ|に)(?:移動|ジャンプ|スキップ|戻る|もどる|飛ぶ)(?:する|します|できます)?',
    '[^、。]{2,16}へ',
    '(?:会議資料|開催案内|開催状況|議事(?:録|要旨))(?:・(?:会議資料|開催案内|開催状況|議事(?:録|要旨))等?)+',
    '(?:議事(?:録|要旨|概要)|会議録|委員会?|資料|審議会|会議)の?(?:一覧|INDEX|TOP|トップ).{0,2}',
    '(?:議会|会議)(?:中継|録画).{0,6}',
    '[^、。]{2,30}スキップ(?:する|します)?',
    '現在(?:の)?(?:位置|地|ページ|場所|のページ).{0,4}|JavaScript.*|Adobe.*|Google.{0,12}|本文|Comments|Description|Transcript|views|Category[:：].*|by user|on',
    '(?:ファイル(?:名|形式|サイズ)?|サイズ|(?:ファイル)?容量)\\s*[：:].{0,40}',
    '(?:審議会|報道発表|広報|政策|申請|統計|法令|白書|予算|組織|入札|調達)(?:等|・[^・]{1,8})?の?(?:情報|案内|資料|活動|一覧)',
    '[|｜/／・•>＞»≫]',
  ].join('|')})$`,
  'u',
);

/** トップ > 市政情報 > 会議録, ホーム / 審議会: the way to the page. */
const trail =
  /^(?:現在(?:の)?(?:位置|地|ページ)\s*[：:]?\s*)?(?:ホーム|トップ(?:ページ)?|HOME|Home|TOP|Top)\s*(?:[>＞≫»›→/／|｜]|&gt;)|^[^｜|。：:]{1,16}(?:[｜|][^｜|。：:]{1,16}){2,}$|^[^<＜≪«〈《]*(?:[>＞≫»›]|&gt;)[^<＜≪«〈《]*(?:[>＞≫»›]|&gt;)/u;
/** 日 | 月 | 火 …, --- | --- …, 1 | 2 | 3 …: a calendar. */
const calendar =
  /^[|｜\s]*(?:[日月火水木金土]\s*[|｜\s]\s*){6}[日月火水木金土][|｜\s]*$|^[|\s]*(?::?-{2,}:?\s*\|\s*){5,}|^[|\s]*(?:[0-9]{1,2}\s*\|\s*){4,}/u;
/** What the names of meeting bodies end in. */
const body =
  /(?:会|会議|本部|チーム|グループ|ＷＧ|WG|タスクフォース|フォーラム)(?:[（(][^（()）]{0,20}[)）])?$/u;
/** The bullet of a menu's word. */
export const bullet = /^[・•‣◦▪■□●○*＊>＞›»×✕✖≡☰▲▼▶-]\s*/u;

/** True for a line that ends as the names of meeting bodies do. */
export function endsAsBody(line: string): boolean {
  return body.test(line) && !/[開閉散休停再]\s*会$/u.test(line);
}

/** 〒300-0000, Tel 000-000-0000, an address for letters or mail: who keeps the page. */
const contact =
  /^〒\s*[0-9０-９]{3}|^(?:Tel|TEL|ＴＥＬ|電話|Fax|FAX|ＦＡＸ)[\s：:番号.]*[0-9０-９(（]|^[\w.+-]+@[\w-]+\.[\w.-]+$|^[^\s、。]{2,3}[都道府県][^\s、。]{1,20}[0-9０-９一二三四五六七八九十]+(?:丁目|番地?|[-－])[^、。]{0,12}$/u;

/** このページではJavaScriptを使用しています。 and what it asks of the reader's browser. */
const browser =
  /^[^「○◯〇【]*(?:java\s*script|ブラウザ(?:ー)?の(?:機能|設定)|cookie)[^「]*(?:ます|ません|ください)。$/iu;

/** True for a line of a menu's words, of the way to the page or of what the page asks of the browser. */
export function isMenu(line: string): boolean {
  if (line.length > maxTrailLength) return false;
  if (trail.test(line) || calendar.test(line) || browser.test(line)) return true;
  if (line.length > maxMenuLength || endsAsBody(line)) return false;
  if (contact.test(line)) return true;
  // ■議事録一覧■
  const plain = line.replace(bullet, '').replace(/\s*[■□●○◆]$/u, '');
  const words = plain.split(/\s+|(?<=\S)[|｜／]/u);
  return words.every((word) => word === '' || menuWord.test(word)) || menuWord.test(plain);
}

/** What a page has below minutes; nobody's words, whatever stands above. */
const foot =
  /^(?:この|本)ページ(?:の先頭|のトップ|の上|に関する|についての|へ|を|は|の内容)[^。]{0,40}。?$|^(?:ページ|画面|記事)の?(?:先頭|トップ|最上部|上部|一番上)[^。]{0,12}$|^(?:前の(?:ページ|画面)|一覧|トップ(?:ページ)?|ホーム)(?:へ|に)(?:戻る|もどる)$|^(?:戻る|印刷する|ページを印刷する?|サイトマップ|プライバシーポリシー|PAGE ?TOP|Page ?Top)$|^(?:Copyright|©|\(c\)|（c）|All [Rr]ights).*|All [Rr]ights [Rr]eserved|^(?:Get |お使いの|「)?Adobe|^PDF(?:形式の)?(?:ファイル|文書)?を?(?:ご覧|閲覧|開く|お読み).*|^(?:この|ページの|情報は|内容は|質問)[^。]{0,30}(?:役に立ち|分かりやすかった|わかりやすかった|見つけやすかった|参考になり)[^。]{0,12}か?[。？]?$|^(?:ツイート|シェア(?:する)?|LINEで送る|Tweet|Share)$/u;
/** Such lines are so many at most, and no longer, in UTF-16 units. */
const maxFootLines = 30;
const maxFootLength = 160;

/** Marks the lines at the end of a page that are no part of the minutes on it: the way to its begin, who holds its rights. */
export function markPageFoot(table: LineTable, kinds: Uint8Array): void {
  const { source, count, from, to } = table;
  for (let i = count - 1; i > 0 && i >= count - maxFootLines; i--) {
    const start = from[i] ?? 0;
    const end = to[i] ?? 0;
    if (kinds[i] !== content) continue;
    if (end - start > maxFootLength || !foot.test(source.slice(start, end))) break;
    kinds[i] = residue;
  }
  markBelowTopLink(table, kinds);
}

/** このページの先頭へ: the link to the page's begin. */
const topLink = /^(?:(?:この)?ページの?(?:先頭|トップ|最上部|上部)|PAGE ?TOP)[^。]{0,12}$/iu;
/** Who keeps the page stands on so many lines below it at most, each no longer, in UTF-16 units. */
const maxKeeperLines = 6;
const maxKeeper = 60;

/** このページの先頭へ⏎みどり市立病院　庶務課: the last such link and the short lines below it, in which no sentence ends. */
function markBelowTopLink({ source, count, from, to }: LineTable, kinds: Uint8Array): void {
  for (let i = count - 1; i > 0 && i >= count - maxKeeperLines; i--) {
    if (kinds[i] !== content) continue;
    const line = source.slice(from[i], to[i]);
    if (line.length > maxKeeper || line.includes('。')) return;
    if (!topLink.test(line)) continue;
    for (let k = i; k < count; k++) if (kinds[k] === content) kinds[k] = residue;
    return;
  }
}
