/**
 * Completion and explanations inside `.minutes/themes.yaml`. Looked at by lines, not through the YAML parser: while
 * somebody types, the file seldom is YAML.
 */
import type { Span } from '../text/span';
import { readCodebook } from './codebookFile';
import { RULE_KEYS } from './ruleNodes';
import { COLOR_NAMES, type Theme } from './theme';
import { THEME_KEYS } from './themeNodes';

/** What may stand at a place. */
export interface CodebookCompletion {
  readonly label: string;
  readonly insertText: string;
  readonly kind: 'key' | 'value' | 'theme';
  /** The theme's label and what it is for; '' for others. */
  readonly detail: string;
  /** What is replaced. UTF-16 offsets. */
  readonly span: Span;
}

/** What stands at a place: a key, or the id of another theme. */
export type CodebookWord =
  | { readonly kind: 'key'; readonly key: string; readonly span: Span }
  | { readonly kind: 'theme'; readonly theme: Theme; readonly span: Span };

type Place =
  | { readonly kind: 'key'; readonly keys: readonly string[]; readonly prefix: string }
  | { readonly kind: 'value'; readonly key: string; readonly prefix: string };

/** Values that are one of a few words. `within` takes a number, too. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  color: COLOR_NAMES,
  deprecated: ['true', 'false'],
  within: ['sentence', 'remark'],
};
/** Keys whose value is the id of another theme. */
const REFERENCES: readonly string[] = ['parent', 'replacedBy'];
/** Keys below which rules stand. */
const RULE_PLACES: readonly string[] = ['rule', 'any', 'all', 'not', 'near'];

/** What can be written at an offset; nothing in comments and in free text. */
export function codebookCompletions(text: string, offset: number): CodebookCompletion[] {
  const place = placeAt(text, offset);
  if (place === null) return [];
  const span = { start: offset - place.prefix.length, end: offset };
  if (place.kind === 'key')
    return place.keys.map((key) => ({ label: key, insertText: `${key}: `, kind: 'key', detail: '', span }));
  if (!REFERENCES.includes(place.key))
    return (VALUES[place.key] ?? []).map((value) => ({
      label: value,
      insertText: value,
      kind: 'value',
      detail: '',
      span,
    }));
  const own = ownId(text, offset);
  return themesOf(text, offset)
    .filter(({ id, deprecated }) => id !== own && !deprecated)
    .map(({ id, path, description }) => ({
      label: id,
      insertText: quoted(id),
      kind: 'theme',
      detail: [path === id ? '' : path, description].filter((part) => part !== '').join(' · '),
      span,
    }));
}

/** The key or the theme's id at an offset; null for anything else. */
export function codebookWordAt(text: string, offset: number): CodebookWord | null {
  const line = lineOf(text, offset);
  const source = withoutComment(text.slice(line.start, line.end));
  for (const match of source.matchAll(
    /(?:^|[\s{,])([A-Za-z]+):(?=\s|$)[ \t]*("[^"]*"|'[^']*'|[^\s,{}[\]]*)?/gu,
  )) {
    const [whole, key = '', value = ''] = match;
    const keyStart = line.start + match.index + whole.indexOf(key);
    const span = { start: keyStart, end: keyStart + key.length };
    if (span.start <= offset && offset <= span.end) return isKey(key) ? { kind: 'key', key, span } : null;
    const end = line.start + match.index + whole.length;
    if (!REFERENCES.includes(key) || value === '' || offset < end - value.length || offset > end) continue;
    const theme = readCodebook(text).codebook.get(value.replace(/^["']|["']$/gu, ''));
    if (theme !== null) return { kind: 'theme', theme, span: { start: end - value.length, end } };
  }
  return null;
}

function placeAt(text: string, offset: number): Place | null {
  const line = lineOf(text, offset);
  const before = text.slice(line.start, offset);
  if (withoutComment(before).length < before.length || isInQuotes(before)) return null;
  const value = /(?:^|[\s{,])([A-Za-z]+):[ \t]+([^\s,{}[\]"']*)$/u.exec(before);
  if (value !== null) return { kind: 'value', key: value[1] ?? '', prefix: value[2] ?? '' };
  const open = openBrackets(before);
  const innermost = open.at(-1);
  if (innermost !== undefined) {
    const flow = /[{,][ \t]*([A-Za-z]*)$/u.exec(before);
    if (flow === null || before.charAt(innermost) !== '{') return null;
    const isRule = open.some((at) => RULE_PLACES.includes(keyBefore(before, at)));
    const there = [...before.slice(innermost).matchAll(/([A-Za-z]+):/gu)].map(([, key]) => key);
    return keyPlace(isRule || isBelowRule(text, line.start, indentOf(before)), there, flow[1] ?? '');
  }
  const block = /^([ \t]*(?:-[ \t]+)*)([A-Za-z]*)$/u.exec(before);
  if (block === null) return null;
  const indent = (block[1] ?? '').length;
  const isRule = isBelowRule(text, line.start, indent);
  return keyPlace(isRule, isRule ? [] : keysBeside(text, line.start, indent), block[2] ?? '');
}

/** Where the brackets are that a line leaves open. */
function openBrackets(before: string): number[] {
  const open: number[] = [];
  for (let i = 0; i < before.length; i++) {
    const c = before.charAt(i);
    if ((c === '{' || c === '[') && !isInQuotes(before.slice(0, i))) open.push(i);
    else if ((c === '}' || c === ']') && !isInQuotes(before.slice(0, i))) open.pop();
  }
  return open;
}

/** The key whose value begins at an offset; '' for none. */
function keyBefore(line: string, offset: number): string {
  return /([A-Za-z]+):[ \t]*$/u.exec(line.slice(0, offset))?.[1] ?? '';
}

function keyPlace(isRule: boolean, there: readonly (string | undefined)[], prefix: string): Place {
  const keys = isRule ? RULE_KEYS : THEME_KEYS;
  return { kind: 'key', keys: keys.filter((key) => !there.includes(key)), prefix };
}

/** True when the nearest line above that stands further out opens a rule. */
function isBelowRule(text: string, lineStart: number, indent: number): boolean {
  let least = indent;
  for (const line of linesAbove(text, lineStart)) {
    const [, space = '', dash = '', key] = /^([ \t]*)((?:-[ \t]+)*)(?:([A-Za-z]+):)?/u.exec(line) ?? [];
    const at = space.length + dash.length;
    if (line.trim() === '' || at >= least) continue;
    if (key !== undefined && RULE_PLACES.includes(key)) return true;
    if (space.length === 0 && dash !== '') return false;
    least = at;
  }
  return false;
}

/** The keys that the theme at a line has already, as far as they stand at its indent. */
function keysBeside(text: string, lineStart: number, indent: number): (string | undefined)[] {
  const keys: (string | undefined)[] = [];
  const take = (line: string): boolean => {
    const [, space = '', dash = '', key] = /^([ \t]*)((?:-[ \t]+)*)(?:([A-Za-z]+):)?/u.exec(line) ?? [];
    if (key !== undefined && space.length + dash.length === indent) keys.push(key);
    return dash === '' || space.length > 0;
  };
  const own = text.slice(lineStart, lineOf(text, lineStart).end);
  if (take(own)) for (const line of linesAbove(text, lineStart)) if (!take(line)) break;
  for (const line of text.slice(lineOf(text, lineStart).end + 1).split('\n')) {
    if (line.startsWith('-')) break;
    take(line);
  }
  return keys;
}

/** The themes of the file; without the line that is being typed where that breaks the YAML. */
function themesOf(text: string, offset: number): readonly Theme[] {
  const { themes } = readCodebook(text).codebook;
  if (themes.length > 0) return themes;
  const { start, end } = lineOf(text, offset);
  return readCodebook(text.slice(0, start) + text.slice(end)).codebook.themes;
}

/** The id of the theme that an offset is in. */
function ownId(text: string, offset: number): string | null {
  const theme = readCodebook(text).codebook.themes.find(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  return theme?.id ?? null;
}

function* linesAbove(text: string, lineStart: number): Iterable<string> {
  for (let end = lineStart - 1; end >= 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    yield text.slice(start, end).replace(/\r$/u, '');
    end = start - 1;
  }
}

function lineOf(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}

/** A # behind a blank begins a comment, unless it is quoted. */
function withoutComment(line: string): string {
  for (let i = 0; i < line.length; i++) {
    if (line.charAt(i) !== '#' || (i > 0 && !/\s/u.test(line.charAt(i - 1)))) continue;
    if (!isInQuotes(line.slice(0, i))) return line.slice(0, i);
  }
  return line;
}

function isInQuotes(before: string): boolean {
  let open = '';
  for (const c of before) {
    if (open === '' && (c === '"' || c === "'")) open = c;
    else if (c === open) open = '';
  }
  return open !== '';
}

function indentOf(line: string): number {
  return (/^[ \t]*(?:-[ \t]+)*/u.exec(line)?.[0] ?? '').length;
}

function isKey(key: string): boolean {
  return ([...THEME_KEYS, ...RULE_KEYS] as readonly string[]).includes(key);
}

/** An id as it can stand in YAML. */
function quoted(id: string): string {
  return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(id) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(id)
    ? id
    : `'${id.replaceAll("'", "''")}'`;
}
