/** The term index with all that fills it: what the worker runs, and what answers where there is no worker. */
import { BuiltInTables, Knowledge } from '../knowledge/knowledge';
import { findMentions } from '../knowledge/mentions';
import { parse } from '../minutes/parse';
import type { OpenTerms, TermRequestKind, TermRequests } from '../protocol';
import { concordance } from './concordance';
import { cacheKey, decodeDocument, encodeDocument, textHash } from './documentCache';
import { indexDocument } from './indexedDocument';
import { NounRuns } from './nounRuns';
import { pictureOf } from './pictures/pictures';
import { entriesIn, type Scope } from './scope';
import { rankTerms } from './ranking';
import { summarize } from './summary';
import { TermIndex, type IndexEntry } from './termIndex';
import { TermRules } from './termRules';
import { loadTokenizer } from './tokenizer/tokenizer';
import { placesOf } from './topicPlaces';
import { coOccurrences, topicsBySpeaker } from './topicRelations';

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
    index: ({ id, text, cache }) => this.index(id, text, cache),
    remove: ({ id }) => {
      this.current.index.delete(id);
      return null;
    },
    summarize: ({ scope, limit }) => summarize(this.current.index, scope, limit),
    relations: ({ scope, limit, by }) => {
      const { index } = this.current;
      const entries = entriesIn(index, scope);
      const topics = rankTerms(index, entries, limit);
      return {
        speakers: topicsBySpeaker(index, entries, topics, by),
        pairs: coOccurrences(index, entries, topics),
      };
    },
    picture: ({ scope, picture }) => pictureOf(this.current.index, scope, picture),
    documents: ({ scope, key }) =>
      this.withTerm(scope, key, (entry, number) => {
        const places = placesOf(this.current.index, entry, number).length;
        return places === 0 ? [] : [{ id: entry.document.id, places }];
      }),
    concordance: ({ scope, key, id, text, width }) => {
      const { joined } = parse(text);
      return this.withTerm({ ...scope, documents: [id] }, key, (entry, number) =>
        concordance(this.current.index, entry, number, joined, width).map((line) => ({
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

  private open({ dictionary, tables, laws, organizations, rules }: OpenTerms): null {
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

  private index(id: string, text: string, cache: Uint8Array | null): { readonly cache: Uint8Array | null } {
    const { index, knowledge, context } = this.current;
    const key = cacheKey(text, context);
    const cached = cache === null ? null : decodeDocument(cache, key);
    if (cached !== null) {
      index.set({ ...cached, id });
      return { cache: null };
    }
    if (this.runs === null) throw new Error('no dictionary');
    const minutes = parse(text);
    const document = indexDocument(id, text, minutes, findMentions(minutes, knowledge), {
      runs: this.runs,
      rules: index.rules,
    });
    index.set(document);
    return { cache: encodeDocument(document, key) };
  }

  private withTerm<T>(
    scope: Scope,
    key: string,
    make: (entry: IndexEntry, number: number) => readonly T[],
  ): T[] {
    const { index } = this.current;
    const term = index.vocabulary.find(key);
    return term === undefined ? [] : entriesIn(index, scope).flatMap((entry) => make(entry, term.number));
  }
}
