/**
 * Reads the user's own entries from `.minutes/organizations.yaml` and `.minutes/laws.yaml`: a list of entries,
 * each checked by itself. What is wrong is told with its place, and the rest is still used.
 *
 *     - id: midorino-kotsu
 *       name: みどり野市地域交通会議
 *       aliases: [交通会議]
 */
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../text/span';
import { isEmptyNode, parseYaml, scalarText, spanOf, type YamlFile } from '../text/yamlNodes';
import { ENTRY_FIELDS, type EntryKind, type FieldType } from './entryFields';
import { MIN_NAME } from './nameIndex';
import { nameUnits } from '../text/normalText';
import type { OrganizationEntry } from './organizations';
import type { LawEntry } from './userEntries';

export type EntryProblemCode =
  /** Not YAML; `detail` is the parser's message. */
  | 'syntax'
  /** The file is no list, or an item of it is no entry. */
  | 'not-a-list'
  | 'not-an-entry'
  /** `detail` names the field. */
  | 'missing-field'
  | 'unknown-field'
  | 'not-text'
  | 'not-a-list-of-names'
  | 'not-true-or-false'
  | 'not-a-date'
  | 'not-a-web-address'
  /** A name of one letter would be found everywhere. */
  | 'name-too-short'
  /** `detail` is the id. */
  | 'same-id-twice'
  | 'unknown-id'
  | 'ends-before-it-begins';

/** Something wrong in an entry file. */
export interface EntryProblem {
  readonly code: EntryProblemCode;
  /** The field, id or message that the problem is about; may be empty. */
  readonly detail: string;
  /** Offsets in the file. */
  readonly span: Span;
  /** 0-based line and UTF-16 column of the span's start. */
  readonly line: number;
  readonly character: number;
  /** True where the entry is left out because of it; else only the field is. */
  readonly fatal: boolean;
}

export interface EntryFile<T> {
  readonly entries: readonly T[];
  readonly problems: readonly EntryProblem[];
  /** Where each entry's id stands in the file. */
  readonly places: ReadonlyMap<string, Span>;
}

/**
 * Reads an organizations.yaml.
 * @param isBuiltIn whether an id is in the built-in table: such an entry needs no name
 */
export function readOrganizationEntries(
  text: string,
  isBuiltIn: (id: string) => boolean,
): EntryFile<OrganizationEntry> {
  const reader = new EntryReader('organization', text, isBuiltIn);
  const entries = reader.read() as unknown as OrganizationEntry[];
  reader.checkReferences();
  return { entries, problems: reader.problems, places: reader.places };
}

/**
 * Reads a laws.yaml.
 * @param isBuiltIn whether an id is in the built-in table: such an entry needs no title
 */
export function readLawEntries(text: string, isBuiltIn: (id: string) => boolean): EntryFile<LawEntry> {
  const reader = new EntryReader('law', text, isBuiltIn);
  const entries = reader.read() as unknown as LawEntry[];
  return { entries, problems: reader.problems, places: reader.places };
}

type Value = string | boolean | readonly string[];
type Entry = Record<string, Value>;

class EntryReader {
  readonly problems: EntryProblem[] = [];
  private readonly file: YamlFile;
  /** Where the id of each entry stands. */
  readonly places = new Map<string, Span>();
  /** Ids that an entry refers to, with their places. */
  private readonly references: { readonly id: string; readonly node: Node }[] = [];

  constructor(
    private readonly kind: EntryKind,
    text: string,
    private readonly isBuiltIn: (id: string) => boolean,
  ) {
    this.file = parseYaml(text);
  }

  read(): Entry[] {
    const contents = this.parse();
    if (contents === null) return [];
    if (!isSeq(contents)) {
      this.report('not-a-list', '', contents, true);
      return [];
    }
    const entries: Entry[] = [];
    for (const item of contents.items as Node[]) {
      const entry = isMap(item) ? this.readEntry(item) : null;
      if (!isMap(item)) this.report('not-an-entry', '', item, true);
      if (entry !== null) entries.push(entry);
    }
    return entries;
  }

  /** Ids of parent, predecessors and successors must be in the table or in this file. */
  checkReferences(): void {
    for (const { id, node } of this.references) {
      if (!this.places.has(id) && !this.isBuiltIn(id)) this.report('unknown-id', id, node, false);
    }
  }

  private parse(): Node | null {
    for (const { message, span } of this.file.errors) this.reportAt('syntax', message, span, true);
    return this.file.contents;
  }

  private readEntry(map: YAMLMap): Entry | null {
    const fields = ENTRY_FIELDS[this.kind];
    const entry: Entry = {};
    for (const { key, value } of map.items as { key: Node; value: Node | null }[]) {
      const name = isScalar(key) ? String(key.value) : '';
      const type = fields[name];
      if (type === undefined) this.report('unknown-field', name, key, false);
      else {
        const read = value === null ? null : this.readValue(name, type, value);
        if (read !== null) entry[name] = read;
        else if (value === null || isEmptyNode(value)) this.report('not-text', name, value ?? key, false);
      }
    }
    return this.isWhole(entry, map) ? entry : null;
  }

  private isWhole(entry: Entry, map: YAMLMap): boolean {
    const { id } = entry;
    if (typeof id !== 'string') {
      this.report('missing-field', 'id', map, true);
      return false;
    }
    const idNode = (map.get('id', true) as Node | undefined) ?? map;
    if (this.places.has(id)) {
      this.report('same-id-twice', id, idNode, true);
      return false;
    }
    const name = this.kind === 'law' ? 'title' : 'name';
    if (entry[name] === undefined && !this.isBuiltIn(id)) {
      this.report('missing-field', name, idNode, true);
      return false;
    }
    this.places.set(id, spanOf(idNode));
    const { established, abolished } = entry;
    if (typeof established === 'string' && typeof abolished === 'string' && abolished < established) {
      this.report(
        'ends-before-it-begins',
        id,
        (map.get('abolished', true) as Node | undefined) ?? map,
        false,
      );
      delete entry.abolished;
    }
    return true;
  }

  /** The value of a field; null when it is not what the field holds, which is reported. */
  private readValue(field: string, type: FieldType, node: Node): Value | null {
    if (isEmptyNode(node)) return null;
    if (type === 'flag') {
      if (isScalar(node) && typeof node.value === 'boolean') return node.value;
      return this.refuse('not-true-or-false', field, node);
    }
    if (type === 'names' || type === 'ids') return this.readList(field, type, node);
    const text = scalarText(node);
    if (text === null) return this.refuse('not-text', field, node);
    if (type === 'date' && !isDate(text)) return this.refuse('not-a-date', field, node);
    if (type === 'address' && !/^https?:\/\/[^\s]+$/u.test(text))
      return this.refuse('not-a-web-address', field, node);
    if (type === 'name' && nameUnits(text).length < MIN_NAME)
      return this.refuse('name-too-short', field, node);
    if (type === 'id') this.references.push({ id: text, node });
    return text;
  }

  private readList(field: string, type: 'names' | 'ids', node: Node): Value | null {
    const items = isSeq(node) ? (node.items as Node[]) : [node];
    const list: string[] = [];
    for (const item of items) {
      const text = scalarText(item);
      if (text === null) this.report('not-a-list-of-names', field, item, false);
      else if (type === 'names' && nameUnits(text).length < MIN_NAME)
        this.report('name-too-short', field, item, false);
      else {
        if (type === 'ids') this.references.push({ id: text, node: item });
        list.push(text);
      }
    }
    return list;
  }

  private refuse(code: EntryProblemCode, field: string, node: Node): null {
    this.report(code, field, node, false);
    return null;
  }

  private report(code: EntryProblemCode, detail: string, node: Node, fatal: boolean): void {
    this.reportAt(code, detail, spanOf(node), fatal);
  }

  private reportAt(code: EntryProblemCode, detail: string, span: Span, fatal: boolean): void {
    const { line, col } = this.file.lines.linePos(span.start);
    this.problems.push({
      code,
      detail,
      span,
      line: Math.max(0, line - 1),
      character: Math.max(0, col - 1),
      fatal,
    });
  }
}

/** A day, month or year that there is. */
function isDate(text: string): boolean {
  const match = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/u.exec(text);
  if (match === null) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year ?? ''}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
