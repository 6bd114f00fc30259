/** The table of laws: what each is, when it came, where its text stands. */
import { numberOfLawId, yearOfLawId } from './lawNumber';

export type LawKind = 'constitution' | 'act' | 'cabinet-order' | 'imperial-order' | 'ordinance' | 'other';

/** One statute. Built-in laws have e-Gov's identifier; a user's own may have any. */
export interface Law {
  readonly id: string;
  /** The formal title. */
  readonly title: string;
  /** Titles it has or will have after a renaming that is already promulgated. */
  readonly laterTitles: readonly string[];
  /** Short titles and common names; not official. */
  readonly aliases: readonly string[];
  /** 平成二十六年法律第百四号, or null where it has none or it is not known. */
  readonly number: string | null;
  readonly kind: LawKind;
  /** ISO 8601, or null where it is not known; a user may give a year or month alone. */
  readonly promulgated: string | null;
  /** The page of its text, or null. */
  readonly url: string | null;
  /** English name; only a user's own entry has one. */
  readonly english: string | null;
  /** Free text of a user's own entry. */
  readonly note: string | null;
  /** True for an entry of the user. */
  readonly custom: boolean;
}

/** An article of a law, as e-Gov numbers it: 第二十条の二第三項第一号 is 20_2, 3, 1. */
export interface ArticleNumber {
  readonly article: string;
  readonly paragraph: string | null;
  readonly item: string | null;
}

/** The built-in table over its text (see seeds/tables/README.md); rows are read when they are asked for. */
export class LawTable {
  /** Offset of each row's first character. */
  private readonly rows: Int32Array;
  private byId: Map<string, number> | null = null;
  /** Rows that were read before. */
  private readonly read = new Map<number, Law>();

  /** @param text tab-separated: id, title, number, promulgated, later titles, aliases; the first line names them */
  constructor(private readonly text: string) {
    const starts: number[] = [];
    for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length;) {
      starts.push(at);
      const end = text.indexOf('\n', at);
      if (end < 0) break;
      at = end + 1;
    }
    this.rows = Int32Array.from(starts);
  }

  /** Number of laws. */
  get size(): number {
    return this.rows.length;
  }

  /** The row's law; null outside the table. */
  law(row: number): Law | null {
    const known = this.read.get(row);
    if (known !== undefined) return known;
    const columns = this.columns(row);
    const id = columns[0] ?? '';
    if (id === '') return null;
    const law = builtInLaw(id, columns);
    this.read.set(row, law);
    return law;
  }

  /** The row of the law with this identifier, or -1. */
  rowOf(id: string): number {
    if (this.byId === null) {
      this.byId = new Map();
      for (let row = 0; row < this.rows.length; row++) this.byId.set(this.idOf(row), row);
    }
    return this.byId.get(id) ?? -1;
  }

  /** The identifier in a row; empty outside the table. */
  idOf(row: number): string {
    const start = this.rows[row];
    return start === undefined ? '' : this.text.slice(start, this.text.indexOf('\t', start));
  }

  /** All names in a row: the title, later titles, aliases. */
  namesOf(row: number): string[] {
    const start = this.rows[row];
    if (start === undefined) return [];
    const from = this.text.indexOf('\t', start) + 1;
    const title = this.text.slice(from, this.text.indexOf('\t', from));
    const end = this.text.indexOf('\n', from);
    // Most rows end in two empty columns: nothing to split.
    if (this.text.charAt(end - 1) === '\t' && this.text.charAt(end - 2) === '\t') return [title];
    const [, , , , later = '', aliases = ''] = this.columns(row);
    return [title, ...split(later), ...split(aliases)];
  }

  private columns(row: number): string[] {
    const start = this.rows[row];
    if (start === undefined) return [];
    const end = this.text.indexOf('\n', start);
    return this.text.slice(start, end < 0 ? this.text.length : end).split('\t');
  }
}

function builtInLaw(id: string, columns: readonly string[]): Law {
  const [, title = '', number = '', promulgated = '', later = '', aliases = ''] = columns;
  return {
    id,
    title,
    laterTitles: split(later),
    aliases: split(aliases),
    number: number === '' ? numberOfLawId(id) : number,
    kind: kindOfLawId(id),
    promulgated: promulgated === '' ? null : promulgated,
    url: `https://laws.e-gov.go.jp/law/${id}`,
    english: null,
    note: null,
    custom: false,
  };
}

function split(column: string): string[] {
  return column === '' ? [] : column.split('|');
}

const KINDS: Readonly<Record<string, LawKind>> = {
  CONSTITUTION: 'constitution',
  AC: 'act',
  CO: 'cabinet-order',
  IO: 'imperial-order',
  M: 'ordinance',
  R: 'ordinance',
  RJNJ: 'ordinance',
  RPMD: 'ordinance',
};

/** The kind that an e-Gov identifier tells; `other` for anything else. */
export function kindOfLawId(id: string): LawKind {
  return KINDS[/^[1-5][0-9]{2}([A-Z]+)/u.exec(id)?.[1] ?? ''] ?? 'other';
}

/**
 * The page of a law's text on e-Gov, at the article where one is given; null where the law has no page. The
 * article is the finest place that e-Gov's anchors are known to name.
 */
export function lawUrl(law: Law, article: ArticleNumber | null): string | null {
  return law.url === null || article === null || law.custom ? law.url : `${law.url}#Mp-At_${article.article}`;
}

/**
 * Whether a law was promulgated by a date: `unknown` where the table does not tell. The identifier's year
 * decides where the day is not known.
 * @param date ISO 8601, a whole day
 */
export function wasPromulgated(law: Law, date: string): 'yes' | 'no' | 'unknown' {
  if (law.promulgated !== null) {
    const known = date.slice(0, law.promulgated.length);
    // A year or month alone does not tell of its own days.
    if (law.promulgated === known && known !== date) return 'unknown';
    return law.promulgated <= known ? 'yes' : 'no';
  }
  const year = law.custom ? null : yearOfLawId(law.id);
  const asked = Number(date.slice(0, 4));
  if (year === null || Number.isNaN(asked) || year === asked) return 'unknown';
  return year < asked ? 'yes' : 'no';
}
