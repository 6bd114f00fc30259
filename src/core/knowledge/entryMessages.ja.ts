import type { EntryProblemCode } from './entryFile';

/** .minutes/laws.yaml と .minutes/organizations.yaml の誤りと直し方。 */
export function entryProblem(code: EntryProblemCode, detail: string): string {
  switch (code) {
    case 'syntax':
      return `YAML として読めません: ${detail}`;
    case 'not-a-list':
      return 'ファイルは「- id:」で始まる項目の並びにしてください。';
    case 'not-an-entry':
      return '項目は「- id: …」とその下の行の欄で書いてください。';
    case 'missing-field':
      return `項目に ${detail} がありません。この項目は使いません。`;
    case 'unknown-field':
      return `${detail} という欄はありません。`;
    case 'not-text':
      return `${detail} は文字列にしてください。`;
    case 'not-a-list-of-names':
      return `${detail} は名前の並びにしてください: [甲, 乙]`;
    case 'not-true-or-false':
      return `${detail} は true か false にしてください。`;
    case 'not-a-date':
      return `${detail} は日付にしてください: 2025-07-01、2025-07、2025`;
    case 'not-a-web-address':
      return `${detail} は https:// か http:// で始まるアドレスにしてください。`;
    case 'name-too-short':
      return `${detail}: 名前は 2 文字以上にしてください。`;
    case 'same-id-twice':
      return `id ${detail} は上で使われています。この項目は使いません。`;
    case 'unknown-id':
      return `id が ${detail} の組織はありません。`;
    case 'ends-before-it-begins':
      return `${detail} は設立より前に廃止されています。廃止日は使いません。`;
  }
}
