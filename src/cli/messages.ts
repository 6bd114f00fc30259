import type { TagWords } from './tags';
import type { Wording } from '../core/checks/findingText';
import type { EntryProblemCode } from '../core/knowledge/entryFile';
import type { ProblemCode } from '../core/minutes/model';
import type { OutlineWords } from '../core/minutes/outline';
import type { TermsProblem } from '../core/topics/termsFile';
import type { TopicWords } from '../core/topics/summaryTables';
import type { UsageFault } from './commandLine';
import type { ReadFault } from './input';
import type { MentionWords } from './mentionsText';

/** Words of the summary that `minutes parse` prints for people. */
export interface SummaryWords {
  readonly date: string;
  readonly place: string;
  readonly attendees: string;
  readonly agenda: string;
  readonly handouts: string;
  readonly sections: string;
  readonly remarks: string;
  readonly speakers: string;
  /** 第4回 */
  readonly meetingNumber: (n: number) => string;
  readonly noTitle: string;
  readonly problem: (line: number, code: ProblemCode) => string;
}

/** Everything the command says to a person. */
export interface Messages {
  readonly help: string;
  readonly usage: (fault: UsageFault) => string;
  /** The file's name, what is wrong with it, and the way out. `detail` is the system's own word for it. */
  readonly unreadable: (file: string, fault: ReadFault, detail: string) => string;
  /** A file that could not be written. */
  readonly unwritable: (file: string, detail: string) => string;
  readonly failed: (file: string, detail: string) => string;
  readonly summary: SummaryWords;
  readonly outlineWords: OutlineWords;
  readonly mentionWords: MentionWords;
  /** The language of the findings that `minutes lint` prints. */
  readonly wording: Wording;
  /** The tables that belong to the command are not there. */
  readonly noTables: (detail: string) => string;
  /** Something wrong in the user's own laws or organisations. */
  readonly entryProblem: (code: EntryProblemCode, detail: string) => string;
  readonly tagWords: TagWords;
  /** Something wrong in a codebook; `detail` is what it is about. */
  readonly codebookProblem: (file: string, line: number, code: string, detail: string) => string;
  readonly topicWords: TopicWords;
  /** Something wrong in the user's terms.yaml. */
  readonly termsProblem: (problem: TermsProblem) => string;
  /** The dictionary that belongs to the command is not there. */
  readonly noDictionary: (detail: string) => string;
}
