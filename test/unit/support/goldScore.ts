/** How much of a gold structure a parse has found. */
import type { MinutesJson } from '../../../src/core/minutes/json';
import { LineIndex } from '../../../src/core/text/lineIndex';
import type { Gold, GoldPlace, GoldRemark, HeaderField } from './gold';
import { HEADER_FIELDS } from './gold';

/** Shares from 0 to 1: of header fields; F1 of names, sections, remarks; of matched remarks' speakers and texts. */
export interface Figures {
  readonly header: number;
  readonly attendees: number;
  readonly sections: number;
  readonly remarks: number;
  readonly speakers: number;
  readonly text: number;
}

export const FIGURES = ['header', 'attendees', 'sections', 'remarks', 'speakers', 'text'] as const;

export interface Score {
  readonly figures: Figures;
  /** Each difference in words. */
  readonly misses: readonly string[];
}

/** How far from the gold's offset a mark may be found. */
const NEAR = 2;
const TEXT_TOLERANCE = 0.02;
const BRACKETS = ['（）', '()', '【】', '〔〕', '［］', '[]', '「」', '『』', '＜＞', '<>', '《》', '〈〉'];

/** Compares a parse with the gold structure of the same text. */
export function scoreAgainst(gold: Gold, parsed: MinutesJson, text: string): Score {
  const misses: string[] = [];
  const lines = new LineIndex(text);
  const header = HEADER_FIELDS.filter((field) => {
    const right = [gold[field], ...(gold.accept?.[field] ?? [])].map((value) => headerForm(field, value));
    if (right.includes(headerForm(field, parsed[field]))) return true;
    misses.push(`header ${field}: ${String(gold[field])} was read as ${String(parsed[field])}`);
    return false;
  });

  const wanted = parsed.attendees.map(({ name }) => squeeze(name));
  let named = 0;
  for (const { name } of gold.attendees) {
    const at = wanted.indexOf(squeeze(name));
    if (at < 0) misses.push(`attendee missed: ${name}`);
    else named += wanted.splice(at, 1).length;
  }
  for (const name of wanted) misses.push(`attendee too much: ${name.slice(0, 30)}`);

  const sections = paired(gold.sections, parsed.sections, (section) => [section.offset], text);
  for (const { line, title } of sections.missed) misses.push(`section missed: line ${line} ${title}`);
  for (const { range, title } of sections.extra) {
    misses.push(`section too much: line ${lines.lineAt(range.start) + 1} ${title.slice(0, 30)}`);
  }

  const remarks = paired(gold.remarks, parsed.remarks, (r) => [r.offset, r.textOffset], text);
  for (const { line, speaker } of remarks.missed) misses.push(`remark missed: line ${line} ${speaker ?? ''}`);
  for (const { range, speaker, text: said } of remarks.extra) {
    const what = `${speaker ?? ''} ${said.slice(0, 20)}`;
    misses.push(`remark too much: line ${lines.lineAt(range.start) + 1} ${what}`);
  }
  const speakers = remarks.pairs.filter(([want, got]) => {
    if (labelForm(want.speaker) === labelForm(got.speaker)) return true;
    misses.push(`speaker: line ${want.line} ${String(want.speaker)} was read as ${String(got.speaker)}`);
    return false;
  });
  const texts = remarks.pairs.filter(([want, got]) => {
    const failure = textFailure(gold, want, squeeze(got.text), lines);
    if (failure !== null) misses.push(`text: line ${want.line} ${failure}`);
    return failure === null;
  });
  const share = (right: number): number =>
    remarks.pairs.length > 0 ? right / remarks.pairs.length : remarks.wanted === 0 ? 1 : 0;
  return {
    figures: {
      header: header.length / HEADER_FIELDS.length,
      attendees: f1(named, gold.attendees.length, parsed.attendees.length),
      sections: f1(sections.found, sections.wanted, sections.found + sections.extra.length),
      remarks: f1(remarks.found, remarks.wanted, remarks.found + remarks.extra.length),
      speakers: share(speakers.length),
      text: share(texts.length),
    },
    misses,
  };
}

/** The mean of each figure. */
export function meanOf(all: readonly Figures[]): Figures {
  const mean = (key: keyof Figures): number =>
    all.reduce((sum, figures) => sum + figures[key], 0) / Math.max(1, all.length);
  return {
    header: mean('header'),
    attendees: mean('attendees'),
    sections: mean('sections'),
    remarks: mean('remarks'),
    speakers: mean('speakers'),
    text: mean('text'),
  };
}

/** The figures on one line, under a name. */
export function figuresLine(name: string, figures: Figures): string {
  return `${name.padEnd(46)} ${FIGURES.map((key) => `${key} ${figures[key].toFixed(3)}`).join('  ')}`;
}

interface Pairs<G, P> {
  readonly pairs: (readonly [G, P])[];
  readonly missed: G[];
  readonly extra: P[];
  /** Gold items that count, and how many of them were found. */
  readonly wanted: number;
  readonly found: number;
}

/**
 * Pairs gold items with read ones by where they begin; both lists are in order, each item pairs once. An
 * optional item that is found takes its partner, but does not count.
 */
function paired<G extends GoldPlace, P extends { readonly range: { readonly start: number } }>(
  gold: readonly G[],
  read: readonly P[],
  placesOf: (item: G) => readonly number[],
  text: string,
): Pairs<G, P> {
  const begins = read.map((p) => ({ p, begin: skipSpace(text, p.range.start) }));
  const distances: { g: G; p: P; distance: number }[] = [];
  for (const g of gold) {
    const places = placesOf(g);
    for (const { p, begin } of begins) {
      const distance = Math.min(...places.map((place) => Math.abs(begin - place)));
      if (distance <= NEAR) distances.push({ g, p, distance });
    }
  }
  distances.sort((a, b) => a.distance - b.distance || Number(a.g.optional ?? 0) - Number(b.g.optional ?? 0));
  const byGold = new Map<G, P>();
  const taken = new Set<P>();
  for (const { g, p } of distances) {
    if (byGold.has(g) || taken.has(p)) continue;
    byGold.set(g, p);
    taken.add(p);
  }
  const required = gold.filter((g) => g.optional !== true);
  const pairs = required.flatMap((g) => {
    const p = byGold.get(g);
    return p === undefined ? [] : [[g, p] as const];
  });
  return {
    pairs,
    missed: required.filter((g) => !byGold.has(g)),
    extra: read.filter((p) => !taken.has(p)),
    wanted: required.length,
    found: pairs.length,
  };
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/u.test(text.charAt(at))) at++;
  return at;
}

function textFailure(gold: Gold, remark: GoldRemark, got: string, lines: LineIndex): string | null {
  const full = remark.squeezedText.length;
  let staged = 0;
  for (const line of gold.stageDirections ?? []) {
    if (line <= remark.line || line > remark.endLine) continue;
    staged += squeeze(lines.text.slice(lines.start(line - 1), lines.start(line))).length;
  }
  const begins = got.startsWith(remark.squeezedText.slice(0, 12));
  const fits = [full, full - staged].some((n) => Math.abs(got.length - n) <= n * TEXT_TOLERANCE);
  return begins && fits ? null : `${full} characters were read as ${got.length}: ${got.slice(0, 12)} …`;
}

function f1(right: number, wanted: number, read: number): number {
  return wanted + read === 0 ? 1 : (2 * right) / (wanted + read);
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

function headerForm(field: HeaderField, value: string | number | null): string {
  const form = squeeze(String(value ?? '').normalize('NFKC'));
  return field === 'body' || field === 'place' ? bare(form) : form;
}

function labelForm(label: string | null): string {
  return bare(squeeze(label ?? '').replace(/^[○◯〇◎●]/u, ''));
}

/** Without brackets around the whole. */
function bare(text: string): string {
  const pair = BRACKETS.find(([open, close]) => text.startsWith(open ?? ' ') && text.endsWith(close ?? ' '));
  const inner = text.slice(1, -1);
  const [, close = ''] = pair ?? [];
  return pair === undefined || text.length < 2 || inner.includes(close) ? text : bare(inner);
}
