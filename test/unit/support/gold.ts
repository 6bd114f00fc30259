/** Gold files: the structure of a text as a person wrote it down. */
export interface GoldPlace {
  /** 1-based line of the mark. */
  readonly line: number;
  /** UTF-16 offset of the mark, or of the first character where there is no mark. */
  readonly offset: number;
  /** Right whether it is found or not. */
  readonly optional?: boolean;
}

export interface GoldSection extends GoldPlace {
  readonly level: number;
  readonly number: string | null;
  readonly title: string;
}

export interface GoldRemark extends GoldPlace {
  readonly speaker: string | null;
  /** UTF-16 offset of the first spoken character. */
  readonly textOffset: number;
  readonly endLine: number;
  /** The speech without white space. */
  readonly squeezedText: string;
}

export const HEADER_FIELDS = [
  'kind',
  'body',
  'meetingNumber',
  'date',
  'startTime',
  'endTime',
  'place',
] as const;

export type HeaderField = (typeof HEADER_FIELDS)[number];
export type HeaderValues = Readonly<Record<HeaderField, string | number | null>>;

export interface Gold extends HeaderValues {
  readonly file: string;
  readonly accept?: Partial<Record<HeaderField, readonly (string | number | null)[]>>;
  readonly attendees: readonly { readonly name: string }[];
  readonly sections: readonly GoldSection[];
  readonly remarks: readonly GoldRemark[];
  /** Lines of stage directions; inside a remark, counting them in its text is right, and leaving them out too. */
  readonly stageDirections?: readonly number[];
}
