import bundle from '../../l10n/bundle.l10n.ja.json';
import { entryProblem } from '../core/knowledge/entryMessages.ja';
import { dateIn } from '../core/text/dateWords';
import { filled } from './filled';
import type { Messages } from './messages';
import { termsProblem, topicWords } from './topics/messages.ja';

const HELP = `使い方: minutes コマンド [オプション]... ファイル...

日本語の議事録（議事概要・議事要旨・議事録・会議録）を読みます。

コマンド:
  parse ファイル...     読み取った内容: 表題、日時、出席者、節、発言
  outline ファイル...   行番号付きのアウトライン
  mentions ファイル...  言及された法令、組織、人。.minutes/laws.yaml と
                        .minutes/organizations.yaml の項目も使います
  lint ファイル...      校閲者が見るべきところ: 曜日の誤り、出席者一覧にない発言者、
                        会議の日になかった組織や法令、表記の揺れ
  tags ファイル...      テーマのタグが付いた発言（本文のタグと、.minutes/themes.yaml のある最も近い
                    上位フォルダー（なければ現在のフォルダー）の .minutes/tags のタグ）
  compare 甲 乙         同じ議事録の二つのタグ付け。乙は、別のタグを付けた写しか、タグのファイル
                    （.json）。一致率、κ、α と、違いの一覧を出します
  topics ファイル...    全ファイルを通した論点と、会議ごとの出現回数。フォルダーでは、
                        その中のすべての議事録。.minutes/terms.yaml の定めに従います

オプション:
      --json        （parse、mentions、lint、tags）1 ファイルにつき 1 行の JSON を出します。
                    （topics）1 つの JSON を出します
      --csv         （topics、tags）表計算ソフト用の表（BOM 付き UTF-8）を出します
      --markdown    （topics）Markdown の表、（tags）テーマ別の引用を出します
      --matrix      （tags）発言とテーマの 0/1 の行列を CSV で出します
      --annotations （tags）W3C の注釈の集まり（JSON-LD）を出します
      --xlsx 出力   （tags）両方の表を持つ Excel ブックを書きます
      --blocks      （parse）各段落の種類も JSON に含めます（--json を兼ねます）
      --format 形式 （lint）text（1 行に 1 件、ファイル:行:桁: 重要度 検査 説明）、json、
                    sarif（SARIF 2.1.0、全ファイルで 1 文書）
      --severity 度 （lint）出力する最低の重要度: error、warning、information（指定がないとき）、
                    hint（テーマの候補も）
  -h, --help        この説明
  -V, --version     版

ファイルは UTF-8、UTF-16、Shift_JIS のテキストです。- は標準入力です。JSON の位置は、
復号したテキスト（BOM を除く）の UTF-16 単位です。

終了コード:
  0  すべてのファイルを読みました（lint では、エラーも警告もありません）
  1  読めないファイル（または別ファイルのタグ）がありました（ほかは読みました）
  2  使い方が誤っています
  3  このプログラムの不具合です
  4  lint: 警告があります（エラーはありません）
  5  lint: エラーがあります

メッセージの言語は LC_ALL、LC_MESSAGES、LANG に従います。
`;

/** The same texts as the extension has. */
const texts: Readonly<Record<string, string>> = bundle;

export const japanese: Messages = {
  help: HELP,
  usage: (fault) => {
    switch (fault.code) {
      case 'no-command':
        return 'コマンドがありません。parse、outline、mentions、lint、tags、compare、topics のいずれかを指定してください。';
      case 'no-files':
        return `${fault.command}: ファイルがありません。ファイル名か、標準入力を表す - を指定してください。`;
      case 'unknown-command':
        return `コマンド ${fault.name} はありません。parse、outline、mentions、lint、tags、compare、topics のいずれかを指定してください。`;
      case 'unknown-option':
        return `オプション ${fault.name} はありません。ファイル名であれば -- の後に指定してください。`;
      case 'option-not-here':
        return `${fault.command} に ${fault.name} は使えません。`;
      case 'option-takes-no-value':
        return `${fault.name} に値は指定できません。`;
      case 'option-needs-file':
        return `${fault.name} には、書き込むファイルの名前が要ります: --xlsx 出力.xlsx`;
      case 'two-formats':
        return `${fault.first} と ${fault.second} は別の形式です。どちらか一方を指定してください。`;
      case 'two-files':
        return `${fault.command} には、議事録と、別のタグの付いた同じ議事録（またはタグのファイル）の 2 つを指定してください。`;
      case 'unknown-value':
        return `${fault.name} には ${fault.values.join('、')} のいずれかを指定してください。`;
    }
  },
  unreadable: (file, fault, detail) => {
    switch (fault) {
      case 'missing':
        return `${file}: ファイルがありません。名前とフォルダーを確かめてください。`;
      case 'folder':
        return `${file}: フォルダーです。中のファイルを指定してください。`;
      case 'forbidden':
        return `${file}: 読み取りが許可されていません。アクセス権を確かめてください。`;
      case 'too-large':
        return `${file}: 大きすぎます。分割して読んでください。`;
      case 'pdf':
        return `${file}: PDF です。先にテキストを取り出してください（例: pdftotext ファイル -）。`;
      case 'office':
        return `${file}: オフィス文書です。先に書式なしテキスト（UTF-8）で保存してください。`;
      case 'image':
        return `${file}: 画像です。先に文字認識（OCR）でテキストにしてください。`;
      case 'archive':
        return `${file}: 書庫です。展開して、中のファイルを指定してください。`;
      case 'unknown':
        return `${file}: バイナリファイルか、UTF-8・UTF-16・Shift_JIS 以外のテキストです。先に UTF-8 に変換してください。`;
      case 'other':
        return `${file}: 読めませんでした（${detail}）。`;
    }
  },
  unwritable: (file, detail) =>
    `${file}: 書き込めませんでした（${detail}）。ほかのプログラムで開いているときは閉じるか、別の名前にしてください。`,
  failed: (file, detail) => `${file}: このプログラムの不具合です。お知らせください: ${detail}`,
  outlineWords: { header: '表題', attendees: '出席者', absentees: '欠席者', untitled: '（無題）' },
  mentionWords: {
    kinds: { law: '法令', organization: '組織', person: '人' },
    none: 'なし',
  },
  wording: {
    t: (message, ...args) => filled(texts[message] ?? message, ...args),
    date: (iso) => dateIn('ja', iso),
  },
  noTables: (detail) => `法令と組織の表がありません（${detail}）。コマンドを入れ直してください。`,
  entryProblem,
  tagWords: {
    counts: (tagged, remarks, unplaced) =>
      `${remarks} 件の発言のうち ${tagged} 件にタグが付いています${unplaced === 0 ? '' : `（ほかに、本文に見つからない発言のタグが ${unplaced} 件）`}。`,
    sidecarFault: (file, line, column) =>
      `${file}:${line}:${column}: タグを読めません。ファイルを直すか、以前の版に戻してください。`,
  },
  codebookProblem: (file, line, code, detail) =>
    `${file}:${line}: コードブックに誤りがあります（${code}${detail === '' ? '' : `: ${detail}`}）。その部分は使いません。`,
  topicWords,
  termsProblem,
  noDictionary: (detail) => `辞書がありません（${detail}）。コマンドを入れ直してください。`,
  summary: {
    date: '日時',
    place: '場所',
    attendees: '出席者',
    agenda: '議題',
    handouts: '資料',
    sections: '節',
    remarks: '発言',
    speakers: '発言者',
    meetingNumber: (n) => `第${n}回`,
    noTitle: '（表題なし）',
    problem: (line, code) =>
      code === 'weekday-mismatch'
        ? `${line} 行目: 曜日が日付と合いません。`
        : `${line} 行目: この日付はありません。`,
  },
};
