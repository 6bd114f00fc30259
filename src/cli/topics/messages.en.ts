import type { TopicWords } from '../../core/topics/summaryTables';
import type { TermsProblem } from '../../core/topics/termsFile';

export const topicWords: TopicWords = {
  heading: 'Topics',
  topic: 'Topic',
  score: 'Score',
  frequency: 'Said',
  remarks: 'Remarks',
  meetings: 'Meetings',
  speakers: 'Speakers',
  first: 'First',
  last: 'Last',
  trend: 'Trend',
  rising: 'rising',
  falling: 'falling',
  meetingNumber: (n) => `No. ${n}`,
  period: (first, last) => `${first} to ${last}`,
  undated: 'No date',
  together: (time, meetings) => `${time} (${meetings} meetings)`,
  none: 'No topics found.',
};

/** What is wrong in .minutes/terms.yaml, and the way out. */
export function termsProblem({ code, detail }: TermsProblem): string {
  switch (code) {
    case 'syntax':
      return `this is no YAML: ${detail}`;
    case 'not-fields':
      return 'the file must have the fields ignore, keep and synonyms.';
    case 'unknown-field':
      return `there is no field ${detail}; there are ignore, keep and synonyms.`;
    case 'not-a-list':
      return `${detail} must be a list: [A, B].`;
    case 'not-text':
      return `${detail}: a term must be a text.`;
    case 'too-short':
      return `${detail}: a term must have two letters at least.`;
    case 'lone-synonym':
      return 'a list of synonyms must have two terms at least: [A, B].';
    case 'synonym-twice':
      return `${detail} is in a list of synonyms above; it is left out here.`;
  }
}
