/**
 * The messages between the extension and the topics view, with the readers that both sides let everything through
 * that comes in: what is not as described here is dropped.
 */
import * as v from 'valibot';
import type { ConcordanceLine, SourcePlace, TermRequests } from '../protocol';
import type { Meeting } from '../topics/indexedDocument';

const text = v.pipe(v.string(), v.maxLength(10_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u));
const optional = v.exactOptional;

/** A scope as the core has it (topics/scope). */
export const scopeSchema = v.strictObject({
  documents: optional(v.pipe(v.array(text), v.readonly())),
  body: optional(text),
  from: optional(date),
  to: optional(date),
  speaker: optional(text),
  group: optional(text),
  tag: optional(text),
  tags: optional(v.pipe(v.array(text), v.readonly())),
  sections: optional(v.pipe(v.array(v.nullable(count)), v.readonly())),
});

const span = v.object({ start: count, end: count });
const limit = v.pipe(count, v.maxValue(1000));

/** What the view may ask, by kind: those of the term worker, and `lines`, which needs the documents' texts. */
const questions = {
  table: v.object({ scope: scopeSchema, limit }),
  topic: v.object({ scope: scopeSchema, key: text }),
  choices: v.object({ body: v.nullable(text) }),
  relations: v.object({ scope: scopeSchema, limit, by: v.picklist(['speaker', 'group']) }),
  summarize: v.object({ scope: scopeSchema, limit }),
  picture: v.object({
    scope: scopeSchema,
    picture: v.variant('kind', [
      v.object({ kind: v.picklist(['meetings', 'network', 'coverage']), topics: limit }),
      v.object({ kind: v.literal('changes'), topics: limit, compare: v.picklist(['last', 'halves']) }),
      v.object({ kind: v.literal('people'), topics: limit, by: v.picklist(['speaker', 'group']) }),
    ]),
  }),
  lines: v.object({ scope: scopeSchema, key: text, skip: count, limit }),
} as const;

/** A line of the concordance with the meeting it is from. */
export interface TopicLine extends ConcordanceLine, SourcePlace {
  readonly meeting: Meeting & { readonly file: string };
  /** Of its first word in the document, 1-based. */
  readonly line: number;
}

/** A part of a concordance. */
export interface TopicLines {
  readonly lines: readonly TopicLine[];
  /** Lines in all. */
  readonly total: number;
}

export type ViewQuestionKind = keyof typeof questions;

/** What the view is answered, by kind. */
export type ViewAnswer<K extends ViewQuestionKind> = K extends keyof TermRequests
  ? TermRequests[K]['answer']
  : TopicLines;
export type ViewQuestion<K extends ViewQuestionKind> = v.InferOutput<(typeof questions)[K]>;

const question = v.object({
  type: v.literal('ask'),
  number: count,
  question: v.variant('kind', [
    v.object({ kind: v.literal('table'), ask: questions.table }),
    v.object({ kind: v.literal('topic'), ask: questions.topic }),
    v.object({ kind: v.literal('choices'), ask: questions.choices }),
    v.object({ kind: v.literal('relations'), ask: questions.relations }),
    v.object({ kind: v.literal('summarize'), ask: questions.summarize }),
    v.object({ kind: v.literal('picture'), ask: questions.picture }),
    v.object({ kind: v.literal('lines'), ask: questions.lines }),
  ]),
});

const named = v.object({ key: text, name: text });

const cell = v.nullable(v.union([v.string(), v.number()]));
const table = v.object({
  name: text,
  columns: v.pipe(
    v.array(v.object({ key: text, title: text, kind: v.picklist(['text', 'number', 'date']) })),
    v.readonly(),
  ),
  rows: v.pipe(v.array(v.pipe(v.record(v.string(), cell), v.readonly())), v.readonly()),
});

const viewMessage = v.variant('type', [
  /** The page is there: it is told what it is to show. */
  v.object({ type: v.literal('ready') }),
  question,
  /** Shows words in the editor. */
  v.object({ type: v.literal('reveal'), document: text, spans: v.array(span), words: text }),
  /** Changes what counts as a term. */
  v.object({ type: v.picklist(['ignore', 'keep', 'merge', 'makeTheme']), topic: named }),
  /** Sets a theme on the remarks of a topic. */
  v.object({ type: v.literal('tag'), scope: scopeSchema, topic: named }),
  v.object({
    type: v.literal('export'),
    format: v.picklist(['csv', 'xlsx', 'markdown']),
    scope: scopeSchema,
  }),
  /** Keeps a file that the page made (a picture), or a table of its own. */
  v.object({
    type: v.literal('save'),
    name: v.pipe(v.string(), v.maxLength(200)),
    bytes: v.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength < 50_000_000),
  }),
  v.object({ type: v.literal('saveTable'), table, format: v.picklist(['csv', 'xlsx']) }),
  /** Reads what has changed; goes on after a stop. */
  v.object({ type: v.picklist(['refresh', 'stop', 'openFolder', 'openLog']) }),
  v.object({ type: v.literal('openFile'), document: text }),
]);

/** From the view to the extension. */
export type ViewMessage = v.InferOutput<typeof viewMessage>;

const activeDocument = v.object({ id: text, name: text, body: v.nullable(text) });

const indexStatus = v.object({
  /** `none`: nothing was read yet; `stopped`: by the user. */
  state: v.picklist(['none', 'reading', 'ready', 'stopped', 'failed']),
  /** Rises with everything that may change answers. */
  generation: count,
  done: count,
  total: count,
  /** Files that are left out, with the reason. */
  failed: v.array(v.object({ document: text, name: text, reason: text })),
  /** How many they are: the list may be cut. */
  failedCount: count,
  /** What went wrong, in the user's language; empty for nothing. */
  message: text,
});

const hostMessage = v.variant('type', [
  v.object({
    type: v.literal('start'),
    /** English to the user's language, for @vscode/l10n. */
    strings: v.record(v.string(), v.string()),
    hasFolder: v.boolean(),
  }),
  v.object({ type: v.literal('status'), status: indexStatus }),
  /** The minutes in the editor, or null. */
  v.object({ type: v.literal('active'), document: v.nullable(activeDocument) }),
  /** Chooses a scope, a topic or both; null leaves what is. */
  v.object({ type: v.literal('choose'), scope: v.nullable(scopeSchema), key: v.nullable(text) }),
  v.object({ type: v.literal('answer'), number: count, answer: v.unknown() }),
  v.object({ type: v.literal('refusal'), number: count, message: text }),
]);

/** From the extension to the view. */
export type HostMessage = v.InferOutput<typeof hostMessage>;
export type IndexStatus = v.InferOutput<typeof indexStatus>;
export type ActiveDocument = v.InferOutput<typeof activeDocument>;

/** A message of the view; null for anything else. */
export function readViewMessage(value: unknown): ViewMessage | null {
  const { success, output } = v.safeParse(viewMessage, value);
  return success ? output : null;
}

/** A message of the extension; null for anything else. */
export function readHostMessage(value: unknown): HostMessage | null {
  const { success, output } = v.safeParse(hostMessage, value);
  return success ? output : null;
}

/** A scope that was stored; everything where it is no scope. */
export function readScope(value: unknown): v.InferOutput<typeof scopeSchema> {
  const { success, output } = v.safeParse(scopeSchema, value);
  return success ? output : {};
}

export const startStatus: IndexStatus = {
  state: 'none',
  generation: 0,
  done: 0,
  total: 0,
  failed: [],
  failedCount: 0,
  message: '',
};
