/** The term index with all that fills it: what the worker runs, and what answers where there is no worker. */
import { BuiltInTables, Knowledge } from '../knowledge/knowledge';
import { findMentions } from '../knowledge/mentions';
import { looksLikeMinutes } from '../language/detect';
import type { Minutes } from '../minutes/model';
import { parse } from '../minutes/parse';
import type { OpenTerms, TermRequestKind, TermRequests } from '../protocol';
import { concordance } from './concordance';
import { decodeText } from '../text/decode';
import { readSidecar } from '../themes/sidecar';
import { place, tagsByRemark } from '../themes/sidecarTags';
import { cacheContext, cacheKey, contentHash, decodeDocument, encodeDocument } from './documentCache';
import { indexDocument } from './indexedDocument';
import { NounRuns } from './nounRuns';
import { pictureOf } from './pictures/pictures';
import { PriorTerms } from './priorTerms';
import { entriesIn } from './scope';
import { rankTerms } from './ranking';
import { scopeChoices } from './scopeChoices';
import { summarize } from './summary';
import { TermIndex } from './termIndex';
import { TermRules } from './termRules';
import { loadTokenizer } from './tokenizer/tokenizer';
import { textHash } from './textHash';
import { topicAt } from './topicAt';
import { topicDetail } from './topicDetail';
import { topicRelations } from './topicRelations';
import { TopicRows } from './topicRows';
import { topicTable } from './topicTable';

type CachedText = TermRequests['indexCached']['ask']['documents'][number];

interface Opened {
  readonly index: TermIndex;
  readonly knowledge: Knowledge;
  /** Hash of all that decides what is found in a text. */
  readonly context: string;
}

type Answers = {
  readonly [K in TermRequestKind]: (ask: TermRequests[K]['ask']) => TermRequests[K]['answer'];
};

export class TermEngine {
  private opened: Opened | null = null;
  private runs: NounRuns | null = null;

  private readonly answers: Answers = {
    open: (ask) => this.open(ask),
    index: (ask) => this.index(ask),
    indexCached: ({ documents }) => documents.filter((each) => this.indexCached(each)).map(({ id }) => id),
    remove: ({ id }) => {
      this.current.index.delete(id);
      return null;
    },
    summarize: ({ scope, limit }) => summarize(this.current.index, scope, limit),
    table: ({ scope, limit }) => topicTable(this.current.index, scope, limit),
    topic: ({ scope, key }) => topicDetail(this.current.index, scope, key),
    choices: ({ body }) => scopeChoices(this.current.index, body),
    topicAt: (selected) => topicAt(this.current.index, selected),
    relations: ({ scope, limit, by }) => {
      const { index } = this.current;
      const entries = entriesIn(index, scope);
      const topics = rankTerms(index, entries, limit);
      return topicRelations(index, entries, topics, by);
    },
    picture: ({ scope, picture }) => pictureOf(this.current.index, scope, picture),
    documents: ({ scope, key }) => {
      const { index } = this.current;
      const term = index.vocabulary.find(key);
      if (term === undefined) return [];
      const rows = new TopicRows(index, [term.number]);
      return entriesIn(index, scope).flatMap((entry) => {
        const places = rows.find(entry);
        const { id, meeting } = entry.document;
        return places === 0 ? [] : [{ id, meeting, places }];
      });
    },
    concordance: ({ scope, key, id, text, width }) => {
      const { index } = this.current;
      const term = index.vocabulary.find(key);
      if (term === undefined) return [];
      const { joined } = parse(text);
      return entriesIn(index, { ...scope, documents: [id] }).flatMap((entry) =>
        concordance(index, entry, term.number, joined, width).map((line) => ({
          ...line,
          spans: joined.toSourceSpans(line),
        })),
      );
    },
  };

  /** Answers a question. Throws where nothing is open, or the dictionary or the tables are broken. */
  answer<K extends TermRequestKind>(kind: K, ask: TermRequests[K]['ask']): TermRequests[K]['answer'] {
    return this.answers[kind](ask);
  }

  private get current(): Opened {
    if (this.opened === null) throw new Error('not open');
    return this.opened;
  }

  private open({ dictionary, tables: files, laws, organizations, rules }: OpenTerms): null {
    const tables = { laws: textOf(files.laws), organizations: textOf(files.organizations) };
    if (dictionary.length > 0) this.runs = new NounRuns(loadTokenizer(dictionary));
    this.opened = {
      index: new TermIndex(new TermRules(rules)),
      knowledge: new Knowledge(new BuiltInTables(tables), { laws, organizations }),
      // What is ignored is left out of the answers, not of the index.
      context: textHash(
        [
          tables.laws,
          tables.organizations,
          JSON.stringify([laws, organizations, rules.keep, rules.synonyms]),
        ].join(),
      ),
    };
    return null;
  }

  /** Takes a document from its cache; false where that does not hold. */
  private indexCached({ id, content, cache }: CachedText): boolean {
    const { index, context } = this.current;
    const cached = decodeDocument(cache);
    if (cached?.key !== cacheKey(content, context)) return false;
    index.set({ ...cached.document, id });
    return true;
  }

  private index(ask: TermRequests['index']['ask']): TermRequests['index']['answer'] {
    const { id, text: content, cache, sidecar = null, onlyMinutes } = ask;
    const { index, knowledge, context } = this.current;
    const hash = contentHash(content, sidecar);
    if (cache !== null && this.indexCached({ id, content: hash, cache }))
      return { cache: null, indexed: true };
    if (this.runs === null) throw new Error('no dictionary');
    const text = typeof content === 'string' ? content : decodeText(content)?.text;
    if (text === undefined || (onlyMinutes !== undefined && !isWanted(text, onlyMinutes))) {
      index.delete(id);
      return { cache: null, indexed: false };
    }
    const minutes = parse(text);
    const tools = { runs: this.runs, rules: index.rules };
    const extras = { tags: tagsBeside(sidecar, minutes, text), prior: this.priorOf(id, cache) };
    const document = indexDocument(id, text, minutes, findMentions(minutes, knowledge), tools, extras);
    const key = cacheKey(hash, context);
    // As it comes from the cache: a title that is a piece of the text would keep all of it in memory.
    index.set(decodeDocument(encodeDocument(document, key))?.document ?? document);
    const counts = index.countsOf(id);
    return {
      cache: encodeDocument(counts === null ? document : { ...document, counts }, key),
      indexed: true,
    };
  }

  /** The terms that the document had before: in the index, else in its cache. */
  private priorOf(id: string, cache: Uint8Array | null): PriorTerms | null {
    const { index, context } = this.current;
    const entry = index.get(id);
    if (entry !== undefined)
      return new PriorTerms(index.store.termsOf(entry.stored), (form) => index.vocabulary.form(form));
    const cached = cache === null ? null : decodeDocument(cache);
    if (cached?.key.startsWith(cacheContext(context)) !== true) return null;
    const { terms } = cached.document;
    return new PriorTerms(terms, (term) => terms.forms.at(term));
  }
}

function textOf(file: string | Uint8Array): string {
  return typeof file === 'string' ? file : new TextDecoder().decode(file);
}

function isWanted(
  text: string,
  { mustRead, longest }: { readonly mustRead: boolean; readonly longest: number },
): boolean {
  return text.length <= longest && (!mustRead || looksLikeMinutes(text));
}

/** The tags beside the text, by remark; null where there is no file, or it cannot be read. */
function tagsBeside(
  sidecar: string | null,
  minutes: Minutes,
  text: string,
): ReadonlyMap<number, readonly string[]> | null {
  if (sidecar === null) return null;
  const read = readSidecar(sidecar);
  return 'problem' in read ? null : tagsByRemark(place(read.sidecar, minutes, text));
}
