/** What the pictures of a topics view show: plain data, with all numbers of the table behind each. */
import type { Meeting } from '../indexedDocument';
import type { Scope } from '../scope';
import type { Trend } from '../statistics';
import type { TermKind } from '../termForm';

/** What a picture is asked with. */
export type PictureAsk =
  | { readonly kind: 'meetings'; readonly topics: number }
  /** The last meeting against those before it, or the later half of the meetings against the earlier. */
  | { readonly kind: 'changes'; readonly topics: number; readonly compare: Comparison }
  | { readonly kind: 'people'; readonly topics: number; readonly by: 'speaker' | 'group' }
  | { readonly kind: 'network'; readonly topics: number }
  /** `topics` is how many themes at most. */
  | { readonly kind: 'coverage'; readonly topics: number };

export type PictureKind = PictureAsk['kind'];
export type Comparison = 'last' | 'halves';

export type Picture = MeetingsPicture | ChangesPicture | PeoplePicture | NetworkPicture | CoveragePicture;

/** A topic as a row or node. */
export interface PictureTopic {
  /** As in a `Topic`: what a concordance is asked with. */
  readonly key: string;
  readonly kind: TermKind;
  readonly name: string;
  /** How often it is said in the scope, and in how many remarks. */
  readonly frequency: number;
  readonly remarks: number;
}

/** What a column is of; the words for it are the reader's. */
export type ColumnName =
  | { readonly kind: 'meeting'; readonly meeting: Meeting; readonly document: string }
  /** All meetings of a month (2025-08) or of years (2025, 2030): first and last. */
  | { readonly kind: 'period'; readonly first: string; readonly last: string }
  | { readonly kind: 'undated' }
  /** A section of the one document. */
  | { readonly kind: 'section'; readonly number: string | null; readonly title: string }
  /** Remarks before or outside the sections. */
  | { readonly kind: 'outside' }
  /** A speaker or a group; null for remarks without. */
  | { readonly kind: 'person'; readonly name: string | null }
  /** Those who have no column of their own. */
  | { readonly kind: 'others'; readonly people: number };

export interface PictureColumn {
  readonly name: ColumnName;
  /** Meetings in it. */
  readonly meetings: number;
  readonly remarks: number;
  /** How often any term is said in it. */
  readonly size: number;
  /** What to ask for the remarks of this column; null where a scope cannot say it. */
  readonly scope: Scope | null;
}

/** What the columns are: meetings; spans of time where there are many meetings; sections where there is one. */
export type Parts = 'meetings' | 'periods' | 'sections';

/** Topics by meeting. */
export interface MeetingsPicture {
  readonly kind: 'meetings';
  readonly parts: Parts;
  readonly columns: readonly PictureColumn[];
  readonly topics: readonly PictureTopic[];
  /** By topic and column: how often it is said. */
  readonly counts: readonly (readonly number[])[];
}

/** One side of a comparison: meetings next to each other in time. */
export interface ComparedMeetings {
  /** Of the first and the last of them; null where there is none. */
  readonly first: ColumnName | null;
  readonly last: ColumnName | null;
  readonly meetings: number;
  /** How often any term is said in them. */
  readonly size: number;
}

export interface TopicChange {
  readonly topic: PictureTopic;
  /** How often it is said on either side. */
  readonly before: number;
  readonly after: number;
  /** Dunning's log-likelihood ratio, negative where it is said less; see `signedLogLikelihood`. */
  readonly g2: number;
  /** Of g2, adjusted for the number of topics that were looked at; see `adjustForMany`. */
  readonly p: number;
  /** Over all meetings or spans of time, p adjusted likewise; see `mannKendall`. */
  readonly trend: Trend;
}

/** Topics rising and falling between meetings. */
export interface ChangesPicture {
  readonly kind: 'changes';
  readonly compare: Comparison;
  /** What the trend is over. */
  readonly parts: Parts;
  readonly before: ComparedMeetings;
  readonly after: ComparedMeetings;
  /** Meetings without a date: they are in no order, and left out where others have one. */
  readonly undated: number;
  /** How many topics were tested. */
  readonly tested: number;
  /** What rises, the clearest first; then what falls, the clearest last. */
  readonly changes: readonly TopicChange[];
}

/** Topics by who speaks of them. */
export interface PeoplePicture {
  readonly kind: 'people';
  readonly by: 'speaker' | 'group';
  /** Empty where the minutes name nobody. */
  readonly columns: readonly PictureColumn[];
  readonly topics: readonly PictureTopic[];
  /** By topic and column: in how many remarks it is said. */
  readonly counts: readonly (readonly number[])[];
}

export interface NetworkNode {
  readonly topic: PictureTopic;
  /** Number of its cluster, from 0, the largest first. */
  readonly cluster: number;
}

export interface NetworkEdge {
  /** Indexes of nodes. */
  readonly one: number;
  readonly other: number;
  /** Paragraphs that have both, and their share of the paragraphs that have either. */
  readonly paragraphs: number;
  readonly jaccard: number;
}

/** Topics that come up in the same paragraphs. */
export interface NetworkPicture {
  readonly kind: 'network';
  readonly nodes: readonly NetworkNode[];
  /** The closest first. */
  readonly edges: readonly NetworkEdge[];
  readonly clusters: number;
  /** How much better the clusters are than chance, below 1; see `findCommunities`. */
  readonly modularity: number;
  /** Topics that share too few paragraphs with any other. */
  readonly alone: number;
}

export interface CoverageTheme {
  /** Its path, as a scope's tag. */
  readonly path: string;
  readonly label: string;
  /** 0 for the top level. */
  readonly depth: number;
  /** Remarks with it or a theme below it. */
  readonly remarks: number;
}

/** Themes by meeting. */
export interface CoveragePicture {
  readonly kind: 'coverage';
  readonly parts: Parts;
  readonly columns: readonly PictureColumn[];
  /** In the order of the tree. */
  readonly themes: readonly CoverageTheme[];
  /** By theme and column: remarks with it or a theme below it. */
  readonly counts: readonly (readonly number[])[];
  /** By column: remarks with any theme. */
  readonly tagged: readonly number[];
  /** Themes for which there was no room. */
  readonly leftOut: number;
}
