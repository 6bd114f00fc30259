import type { TopicWords } from '../../core/topics/summaryTables';
import type { TermsProblem } from '../../core/topics/termsFile';

export const topicWords: TopicWords = {
  heading: '論点',
  topic: '論点',
  score: '重要度',
  frequency: '出現回数',
  remarks: '発言数',
  meetings: '会議数',
  speakers: '発言者数',
  first: '初出',
  last: '最終',
  trend: '推移',
  rising: '増加',
  falling: '減少',
  meetingNumber: (n) => `第${n}回`,
  period: (first, last) => `${first}～${last}`,
  undated: '日付なし',
  together: (time, meetings) => `${time}（会議 ${meetings} 件）`,
  none: '論点は見つかりませんでした。',
};

/** .minutes/terms.yaml の誤りと直し方。 */
export function termsProblem({ code, detail }: TermsProblem): string {
  switch (code) {
    case 'syntax':
      return `YAML として読めません: ${detail}`;
    case 'not-fields':
      return 'ファイルは ignore、keep、synonyms の欄で書いてください。';
    case 'unknown-field':
      return `${detail} という欄はありません。ignore、keep、synonyms を使ってください。`;
    case 'not-a-list':
      return `${detail} は並びにしてください: [甲, 乙]`;
    case 'not-text':
      return `${detail}: 語は文字列にしてください。`;
    case 'too-short':
      return `${detail}: 語は 2 文字以上にしてください。`;
    case 'lone-synonym':
      return '同じものとして数える語は 2 つ以上並べてください: [甲, 乙]';
    case 'synonym-twice':
      return `${detail} は上の組にあります。ここでは使いません。`;
  }
}
