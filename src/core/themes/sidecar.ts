import { parse as parseTolerantly, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { LineIndex } from '../text/lineIndex';
import type { Anchor } from './quotation';
import { readCensus, writeCensus, type Census } from './census';

/**
 * The file beside a document that keeps its tags where the text must not change: `.minutes/tags/<path>.json`, a W3C
 * Web Annotation page (https://www.w3.org/TR/annotation-model/). Each annotation is a tagged remark; selectors are a
 * TextQuoteSelector on the text as read (wraps undone) and a TextPositionSelector in code points. Terms of our own
 * begin with `minutes:`.
 */

/** The tags of one remark. */
export interface TaggedRemark {
  /** An IRI. */
  readonly id: string;
  /** Labels as the reviewer set them. */
  readonly tags: readonly string[];
  readonly anchor: Anchor;
  /** The annotation as it was read, with what others have put there; empty for a new one. */
  readonly raw: Record<string, unknown>;
}

export interface Sidecar {
  /** Path of the document, as the annotations name it. */
  readonly source: string;
  /** The remarks of the document that the anchors belong to, or null for a file of another program. */
  readonly census: Census | null;
  readonly remarks: readonly TaggedRemark[];
  /** Annotations that are no tags of a remark: kept as they are. */
  readonly others: readonly unknown[];
  /** The page as it was read, without its items. */
  readonly raw: Record<string, unknown>;
}

/** Why a file could not be read. Line and column are 1-based. */
export interface SidecarProblem {
  readonly code: 'syntax' | 'shape';
  readonly detail: string;
  readonly line: number;
  readonly column: number;
}

export function emptySidecar(source: string): Sidecar {
  return { source, census: readCensus('', null), remarks: [], others: [], raw: {} };
}

/** Reads a file. What is no annotation page is a problem, and nothing of it is used. */
export function readSidecar(
  text: string,
): { readonly sidecar: Sidecar } | { readonly problem: SidecarProblem } {
  let page: unknown;
  try {
    page = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return { problem: syntaxProblem(text) };
  }
  if (!isRecord(page) || !Array.isArray(page.items))
    return { problem: { code: 'shape', detail: 'items', line: 1, column: 1 } };
  const { items, ...raw } = page;
  const read = (items as unknown[]).map((item) => readAnnotation(item) ?? item);
  const listed = raw['minutes:remarks'];
  const sketches = raw['minutes:sketches'];
  return {
    sidecar: {
      source: typeof raw['minutes:source'] === 'string' ? raw['minutes:source'] : '',
      census:
        typeof listed === 'string'
          ? readCensus(listed, typeof sketches === 'string' ? sketches : null)
          : null,
      remarks: read.filter(isTaggedRemark),
      others: read.filter((item) => !isTaggedRemark(item)),
      raw,
    },
  };
}

/** The file's text: keys in one order, remarks in the order of the document, unplaced ones last; ends with \n. */
export function writeSidecar(sidecar: Sidecar): string {
  const remarks = [...sidecar.remarks].sort(byPlace);
  const census = sidecar.census === null ? null : writeCensus(sidecar.census);
  const page = {
    ...pick(sidecar.raw, ['@context', 'id']),
    '@context': sidecar.raw['@context'] ?? annotationContext,
    type: 'AnnotationPage',
    'minutes:source': sidecar.source,
    ...(census === null ? {} : { 'minutes:remarks': census.said, 'minutes:sketches': census.sketches }),
    ...without(sidecar.raw, [
      '@context',
      'id',
      'type',
      'minutes:source',
      'minutes:remarks',
      'minutes:sketches',
    ]),
    items: [...remarks.map((remark) => toAnnotation(remark, sidecar.source)), ...sidecar.others],
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

/** The JSON-LD context of pages and collections of annotations. */
export const annotationContext = ['http://www.w3.org/ns/anno.jsonld', { minutes: 'urn:minutes-review:' }];

function byPlace(a: TaggedRemark, b: TaggedRemark): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.anchor.remark ?? last) - (b.anchor.remark ?? last) || (a.id < b.id ? -1 : 1);
}

const classOfTag = Symbol('tagged remark');

function isTaggedRemark(item: unknown): item is TaggedRemark {
  return isRecord(item) && classOfTag in item;
}

function readAnnotation(item: unknown): TaggedRemark | null {
  if (!isRecord(item) || item.type !== 'Annotation' || typeof item.id !== 'string' || !isRecord(item.target))
    return null;
  const tags = bodiesOf(item).flatMap((body) => {
    const tag = tagOf(body, item.motivation);
    return tag === null ? [] : [tag];
  });
  const anchor = readAnchor(item.target);
  if (anchor === null || tags.length === 0) return null;
  const read = { id: item.id, tags, anchor, raw: item };
  Object.defineProperty(read, classOfTag, { value: true });
  return read;
}

function readAnchor(target: Record<string, unknown>): Anchor | null {
  const selectors = listOf(target.selector).filter(isRecord);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (typeof quote?.exact !== 'string') return null;
  const index = target['minutes:remark'];
  const speaker = target['minutes:speaker'];
  return {
    exact: quote.exact,
    prefix: typeof quote.prefix === 'string' ? quote.prefix : '',
    suffix: typeof quote.suffix === 'string' ? quote.suffix : '',
    speaker: typeof speaker === 'string' ? speaker : null,
    start: countOf(position?.start) ?? 0,
    end: countOf(position?.end) ?? 0,
    remark: countOf(index),
  };
}

/** A tagged remark as a W3C annotation. @param source what its target is called */
export function toAnnotation(
  { id, tags, anchor, raw }: TaggedRemark,
  source: string,
): Record<string, unknown> {
  const target = isRecord(raw.target) ? raw.target : {};
  const { exact, prefix, suffix, start, end, speaker, remark } = anchor;
  const known = ['TextQuoteSelector', 'TextPositionSelector'];
  const otherSelectors = listOf(target.selector).filter(
    (selector) => !isRecord(selector) || !known.includes(String(selector.type)),
  );
  const otherBodies = bodiesOf(raw).filter((body) => tagOf(body, raw.motivation) === null);
  const bodies = bodiesOf(raw);
  return {
    id,
    type: 'Annotation',
    motivation: raw.motivation ?? 'tagging',
    ...without(raw, ['id', 'type', 'motivation', 'body', 'target']),
    body: [
      ...tags.map((value) => {
        const old = bodies.find((body) => tagOf(body, raw.motivation) === value);
        return isRecord(old) ? old : { type: 'TextualBody', purpose: 'tagging', value };
      }),
      ...otherBodies,
    ],
    target: {
      source: target.source ?? source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
        ...otherSelectors,
      ],
      ...(speaker === null ? {} : { 'minutes:speaker': speaker }),
      ...(remark === null ? {} : { 'minutes:remark': remark }),
      ...without(target, ['source', 'selector', 'minutes:speaker', 'minutes:remark']),
    },
  };
}

/** What is left of an annotation without its tags: comments that others put on it; null for nothing. */
export function withoutTags({ raw }: TaggedRemark): Record<string, unknown> | null {
  const body = bodiesOf(raw).filter((each) => tagOf(each, raw.motivation) === null);
  return body.length === 0 ? null : { ...raw, body };
}

function bodiesOf({ body }: Record<string, unknown>): unknown[] {
  return listOf(body);
}

/** The label of a body that is a tag, or null. Without a purpose the annotation's motivation tells. */
function tagOf(body: unknown, motivation: unknown): string | null {
  if (!isRecord(body) || body.type !== 'TextualBody' || typeof body.value !== 'string') return null;
  const tagging = body.purpose === 'tagging' || (body.purpose === undefined && motivation === 'tagging');
  return tagging && body.value.trim() !== '' ? body.value : null;
}

/** The place of the first error: the messages of `JSON.parse` do not always tell. */
function syntaxProblem(text: string): SidecarProblem {
  const errors: ParseError[] = [];
  parseTolerantly(text, errors);
  const [first] = errors;
  const { line, character } = new LineIndex(text).position(first?.offset ?? text.length);
  const detail = first === undefined ? '' : printParseErrorCode(first.error);
  return { code: 'syntax', detail, line: line + 1, column: character + 1 };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function pick(record: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

function without(record: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
