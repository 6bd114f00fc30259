import { skipSpaces, wordEnd } from '../../text/chars';
import type { Span } from '../../text/span';
import { unitSet } from '../../text/unitMap';
import { endsInRole } from '../speakers/roles';
import { eachTitle, namesakes, singleSpaced, withSharedTitle, type Entry } from './attendeeEntry';
import { isNamePart, nameLength } from './attendeeNames';
import { isNobody, isNoteInBrackets } from './attendeeNotes';
import { bracketStep, splitAtCommas, tokenize } from './attendeeTokens';
import { namesBehindPost } from './nameAndPost';
import { peopleIn, postBefore } from './namesInPosts';
import { isOrganization } from './officeWords';
import { paddedBehindPosts, paddedBehindSeats, paddedEntries, spreadBehindPost } from './paddedNames';
import { partEntries } from './partEntries';
import { splitAtBars, splitAtStrokes } from './rowParts';
import { RowSign, rowSigns } from './rowSigns';
import { spreadCells } from './spreadCells';
import { spreadRow } from './spreadRow';
import { evenlySpread, spreadBehindSharedPost, spreadInColumns } from './spreadColumns';
import { isTableHead, tableEntries } from './tableRow';
import { cutAt, type Token } from './token';

/** 甲野課長ほか職員14名, 甲野太郎以下12名: who came besides, counted. */
const othersToo =
  /[\s、，]*(?:ほか|他|外|以下)\s*(?:の?(?:関係)?(?:職員|者|課員|委員))?\s*[0-9０-９]+\s*名$/u;
/**
 * A letter between spaces and another, or behind a seat (1番　小笠原　　薫　議員): a quick look for names that are spread over the width
 * of a column.
 */
const spreadLetter =
  /(?:^|\s)[^\s!-~]\s+[^\s!-~](?:[\s（(]|$)|^\s*[0-9０-９]{1,3}番\s+(?:\S{1,3}\s+)?[^\s!-~]\s+\S{1,3}(?:\s|$)/u;

/**
 * The people of one part of a row (`rowParts`), in order, with their affiliations; offsets are those of `text`.
 * Nothing for the head of a table and for a part that names nobody.
 * @param whole whether the list writes family and given name in one word
 * @param signs what `rowSigns` gives for the part
 */
export function rowEntries(text: string, whole: boolean, signs: number): Entry[] {
  const table = tableEntries(text);
  if (table !== null) return table;
  if (isTableHead(text)) return [];
  const others = text.endsWith('名') ? (othersToo.exec(text)?.index ?? 0) : 0;
  if (others > 0) {
    const named = text.slice(0, others);
    return rowEntries(named, whole, rowSigns(named));
  }
  const plain = whole || (signs & (RowSign.Comma | RowSign.Note)) !== 0 ? null : plainEntry(text, signs);
  if (plain !== null) return [plain];
  const padded = (signs & RowSign.Honorific) === 0 ? null : paddedEntries(tokenize(text, 0, text.length));
  if (padded !== null) return padded;
  const spread = spreadLetter.test(text) ? spreadEntries(text, signs) : null;
  if (spread !== null) return spread;
  const parts = partsOf(text, signs);
  if (parts.length === 1 && (signs & RowSign.Stroke) !== 0) {
    // 甲野　太郎／みどり大学教授
    const parted = text.replace(/(?<=\S)[／/](?=\S)/u, ' ');
    const partedSigns = rowSigns(parted);
    if (parted !== text && plainEntry(parted, partedSigns) !== null)
      return rowEntries(parted, whole, partedSigns);
  }
  const list = parts.length > 1 && !isOnePersonsPosts(text, parts);
  const chunks = list ? parts : [{ start: 0, end: text.length }];
  const found: Entry[] = [];
  let organization = '';
  const hasEach = text.includes('各');
  for (const chunk of chunks) {
    const each = hasEach ? eachTitle(text.slice(chunk.start, chunk.end)) : null;
    const end = each === null ? chunk.end : chunk.start + each.start;
    const shared = each === null ? namesBehindPost(text, chunk) : null;
    if (shared !== null) {
      found.push(...shared);
      continue;
    }
    const tokens = withoutGluedPost(tokenize(text, chunk.start, end, whole)).flatMap(gluedPeople);
    for (const read of partEntries(text, tokens)) {
      const entry =
        each === null ? read : { ...read, affiliation: `${read.affiliation} ${each.title}`.trim() };
      if (entry.name === '' || isNobody(entry.name)) continue;
      if (!list) {
        found.push(entry);
        continue;
      }
      // 経済産業省 甲野課長、乙山補佐: the organisation holds for the posts behind it.
      if (entry.affiliation !== '') {
        organization = isOrganization(entry.affiliation) ? entry.affiliation : '';
      }
      const carried = entry.affiliation === '' && entry.notes.length === 0 && endsInRole(entry.name);
      found.push(carried ? { ...entry, affiliation: organization } : entry);
    }
  }
  return list ? namesakes(text, withSharedTitle(found)) : found;
}

/** 財務局長甲野　太郎君: the post in front of the family name as a word of its own. */
function withoutGluedPost(tokens: Token[]): Token[] {
  const [first, given, ...others] = tokens;
  if (first === undefined || given === undefined || given.bracket || !isNamePart(given.text)) return tokens;
  const length = first.bracket || first.text.length < first.end - first.start ? 0 : postBefore(first.text);
  return length === 0 ? tokens : [...cutAt(first, length), given, ...others];
}

/** 甲野委員乙山委員: people with nothing between them, each as a word of their own. */
function gluedPeople(token: Token): Token[] {
  if (token.bracket || token.text.length < minGlued) return [token];
  const people: Token[] = [];
  let rest = token;
  for (const letters of peopleIn(token.text)) {
    const [person, others] = cutAt(rest, letters);
    people.push(person);
    rest = others;
  }
  return [...people, rest];
}

/** Letters of two people with their posts, at least. */
const minGlued = 8;

/** The stretches of a row that one person each has, as far as bars, strokes or commas part them; else the whole row. */
function partsOf(text: string, signs: number): Span[] {
  const parts =
    ((signs & RowSign.Bar) === 0 ? null : splitAtBars(text)) ??
    ((signs & (RowSign.Stroke | RowSign.Comma)) === RowSign.Stroke ? splitAtStrokes(text) : null);
  const people = parts ?? splitAtCommas(text);
  return and.test(text) ? people.flatMap((part) => splitAtAnd(text, part)) : people;
}

const and = /及び|および|並びに/u;

/** 甲野委員及び乙山委員: both of them; any other part as it is. */
function splitAtAnd(text: string, part: Span): Span[] {
  const found = and.exec(text.slice(part.start, part.end));
  if (found === null) return [part];
  const end = part.start + found.index;
  const start = end + found[0].length;
  const isPair = endsInRole(text.slice(part.start, end)) && endsInRole(text.slice(start, part.end));
  return isPair
    ? [
        { start: part.start, end },
        { start, end: part.end },
      ]
    : [part];
}

function spreadEntries(text: string, signs: number): Entry[] | null {
  const tokens = tokenize(text, 0, text.length);
  const person =
    (signs & (RowSign.Comma | RowSign.Stroke | RowSign.Bar)) === 0 ? spreadRow(text, tokens) : null;
  if (person !== null) return [person];
  const several =
    evenlySpread(tokens) ??
    spreadInColumns(tokens) ??
    spreadCells(text) ??
    paddedBehindSeats(text, tokens) ??
    paddedBehindPosts(tokens) ??
    spreadBehindSharedPost(tokens);
  const one = several === null ? spreadBehindPost(tokens) : null;
  return one === null ? several : [one];
}

/** 日本海測器（株）: a company's form is no note. */
const companyForms = /[（(](?:株|有|社|財)[）)]/gu;

/**
 * 甲野 太郎　みどり大学教授, 甲野 太郎　みどり大学教授（座長）: the rows that most lists are made of, without taking them to pieces. Null
 * for every other row, and where there is the least doubt. The row has no comma and no sign of a note.
 */
export function plainEntry(text: string, signs: number): Entry | null {
  if ((signs & RowSign.Bracket) === 0) return nameAndPost(text);
  const { from, notes } = notesAtEnd(text);
  const named = text.slice(0, from);
  const bracketed = (rowSigns(named) & RowSign.Bracket) !== 0;
  if (bracketed && (rowSigns(named.replace(companyForms, '')) & RowSign.Bracket) !== 0) return null;
  const entry = nameAndPost(named);
  // 甲野 太郎　みどり大学教授（以上3名）
  if (entry === null || notes.some(isNoteInBrackets)) return null;
  const end = text.trimEnd().length;
  return { ...entry, affiliation: singleSpaced(text.slice(entry.nameEnd, end).trimStart()), end, notes };
}

/** The notes in brackets behind a post (（座長）【オンライン】), and where they begin, white space before them counted in. */
function notesAtEnd(text: string): { from: number; notes: string[] } {
  const notes: string[] = [];
  let from = text.trimEnd().length;
  while (bracketStep(text.charCodeAt(from - 1)) === -1) {
    let open = from - 2;
    while (open >= 0 && bracketStep(text.charCodeAt(open)) === 0) open--;
    if (open < 0 || bracketStep(text.charCodeAt(open)) !== 1) break;
    notes.push(singleSpaced(text.slice(open + 1, from - 1).trim()));
    from = text.slice(0, open).trimEnd().length;
  }
  return { from, notes: notes.reverse() };
}

function nameAndPost(text: string): Entry | null {
  const end = text.trimEnd().length;
  const nameStart = skipSpaces(text, 0, end);
  const familyEnd = wordEnd(text, nameStart, end);
  const givenStart = skipSpaces(text, familyEnd, end);
  const nameEnd = wordEnd(text, givenStart, end);
  const postStart = skipSpaces(text, nameEnd, end);
  if (postStart >= end || nameEnd - givenStart + familyEnd - nameStart < minWholeName) return null;
  const family = text.slice(nameStart, familyEnd);
  const given = text.slice(givenStart, nameEnd);
  if (!isNamePart(family) || !isNamePart(given) || notInGiven.has(text.charCodeAt(nameEnd - 1))) return null;
  const post = text.slice(postStart, wordEnd(text, postStart, end));
  if (post.length <= maxNamePart && !endsInRole(post)) return null;
  const affiliation = singleSpaced(text.slice(postStart, end));
  return { name: `${family} ${given}`, nameStart, nameEnd, affiliation, start: nameStart, end, notes: [] };
}

/** Letters of a name that is written in full, at least. */
const minWholeName = 3;
/** Letters of a word that may be a family or given name, at most. */
const maxNamePart = 5;
/** What ends no given name that is beyond doubt: 太郎君, 欠席, ほか太郎など. */
const notInGiven = unitSet('君氏様ん席すど等');

/** 甲野 太郎　一橋大学 理事・副学長、法学研究科教授: commas inside one person's posts part no names. */
function isOnePersonsPosts(text: string, parts: readonly Span[]): boolean {
  const [first, ...others] = parts;
  const tokens = first === undefined ? [] : tokenize(text, first.start, first.end);
  const length = nameLength(tokens, 0);
  if (length === 0 || tokens[length]?.bracket !== false) return false;
  return others.every((part) => {
    const words = tokenize(text, part.start, part.end);
    return words.every((_word, k) => nameLength(words, k) === 0);
  });
}
