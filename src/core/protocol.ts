/** The messages between the host and its workers: plain data only. Those of the topics view are in protocol/view. */
import type { LawEntry } from './knowledge/userEntries';
import type { OrganizationEntry } from './knowledge/organizations';
import type { Picture, PictureAsk } from './topics/pictures/picture';
import type { Scope } from './topics/scope';
import type { TopicSummary } from './topics/summary';
import type { TermRuleSet } from './topics/termRuleSet';

export type { Cell, CellKind, Table, TableColumn } from './exchange/table';
export type * from './topics/pictures/picture';
export type { Scope } from './topics/scope';
export type { SummaryMeeting, Topic, TopicSummary } from './topics/summary';
export type { ConcordanceLine } from './topics/concordance';
export type { CoOccurrence } from './topics/topicRelations';
export type { SpeakerRow } from './topics/topicSpeakers';
export type { TopicRow, TopicTable } from './topics/topicTable';
export type { TopicDetail } from './topics/topicDetail';
export type { ScopeChoices } from './topics/scopeChoices';

/** What the term worker needs before it can read documents. */
export interface OpenTerms {
  /** The bytes of dictionary.bin; empty to leave the dictionary as it is. */
  readonly dictionary: Uint8Array;
  /** The tables, as texts or as their bytes in UTF-8. */
  readonly tables: { readonly laws: string | Uint8Array; readonly organizations: string | Uint8Array };
  readonly laws: readonly LawEntry[];
  readonly organizations: readonly OrganizationEntry[];
  readonly rules: TermRuleSet;
}

/** The place of a concordance's words in the document's source: several spans where a wrap cuts them. */
export interface SourcePlace {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** What the term worker is asked, and what it answers. */
export interface TermRequests {
  /** Begins anew: nothing is indexed. */
  open: { readonly ask: OpenTerms; readonly answer: null };
  /** Indexes a document, from its cache where that holds. The answer is a cache to keep, or null to keep the old. */
  index: {
    readonly ask: {
      readonly id: string;
      /** The text, or the bytes of the file that it is in. */
      readonly text: string | Uint8Array;
      readonly cache: Uint8Array | null;
      /** Leaves out what is no minutes: what does not read like them, or has more characters than that. */
      readonly onlyMinutes?: { readonly mustRead: boolean; readonly longest: number };
      /** Text of the file with the tags beside the document, where there is one. */
      readonly sidecar?: string | null;
    };
    /** `indexed` is false for what was left out. */
    readonly answer: { readonly cache: Uint8Array<ArrayBuffer> | null; readonly indexed: boolean };
  };
  /** Indexes documents from their caches. The answer are the ids of those whose cache holds; nothing is done with others. */
  indexCached: {
    readonly ask: {
      readonly documents: readonly {
        readonly id: string;
        /** By `contentHash`: the text itself need not be sent. */
        readonly content: string;
        readonly cache: Uint8Array;
      }[];
    };
    readonly answer: readonly string[];
  };
  remove: { readonly ask: { readonly id: string }; readonly answer: null };
  summarize: {
    readonly ask: { readonly scope: Scope; readonly limit: number };
    readonly answer: TopicSummary;
  };
  /** The table of a scope's topics. */
  table: {
    readonly ask: { readonly scope: Scope; readonly limit: number };
    readonly answer: import('./topics/topicTable').TopicTable;
  };
  /** One topic in a scope; null where nobody speaks of it there. */
  topic: {
    readonly ask: { readonly scope: Scope; readonly key: string };
    readonly answer: import('./topics/topicDetail').TopicDetail | null;
  };
  /** What scopes can be made of; speakers, groups and themes of one body's meetings only where it is given. */
  choices: {
    readonly ask: { readonly body: string | null };
    readonly answer: import('./topics/scopeChoices').ScopeChoices;
  };
  /** The key of the topic that words of a document are; null for none. */
  topicAt: {
    readonly ask: import('./topics/topicAt').Selected;
    readonly answer: string | null;
  };
  /** Who speaks of topics, and which come up together. */
  relations: {
    readonly ask: { readonly scope: Scope; readonly limit: number; readonly by: 'speaker' | 'group' };
    readonly answer: {
      readonly speakers: readonly import('./topics/topicSpeakers').SpeakerRow[];
      readonly pairs: readonly import('./topics/topicRelations').CoOccurrence[];
    };
  };
  /** The numbers of a picture. */
  picture: {
    readonly ask: { readonly scope: Scope; readonly picture: PictureAsk };
    readonly answer: Picture;
  };
  /** The documents of a scope that speak of a term, in order of time. */
  documents: {
    readonly ask: { readonly scope: Scope; readonly key: string };
    readonly answer: readonly {
      readonly id: string;
      readonly meeting: import('./topics/indexedDocument').Meeting;
      readonly places: number;
    }[];
  };
  /** The lines of a term in one document, whose text is given. */
  concordance: {
    readonly ask: {
      readonly scope: Scope;
      readonly key: string;
      readonly id: string;
      readonly text: string;
      readonly width: number;
    };
    readonly answer: readonly (import('./topics/concordance').ConcordanceLine & SourcePlace)[];
  };
}

export type TermRequestKind = keyof TermRequests;

/** A question to the worker. */
export interface TermQuestion<K extends TermRequestKind = TermRequestKind> {
  readonly number: number;
  readonly kind: K;
  readonly ask: TermRequests[K]['ask'];
}

/** Its answer, or what went wrong. */
export type TermReply =
  { readonly number: number; readonly answer: unknown } | { readonly number: number; readonly error: Error };
