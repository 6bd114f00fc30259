import type { Span } from '../../text/span';
import { endsInRole, isRoleWord } from '../speakers/roles';
import { eachTitle, entryOf, namesakes, singleSpaced, withSharedTitle, type Entry } from './attendeeEntry';
import { isNamePart, nameLength, namesBeforePosts, namesOnly, namesWithNotes } from './attendeeNames';
import { isNobody } from './attendeeNotes';
import { namesBehindPost } from './nameAndPost';
import { nameOdds, organizationBefore, postBefore } from './namesInPosts';
import { isOrganization } from './officeWords';
import { splitAtCommas, tokenize } from './attendeeTokens';
import { isSeat, type Token } from './token';
import {
  endsInFamilyAndPost,
  endsInSeat,
  isPurePost,
  isOrganizationAndFamily,
  titledFamilies,
} from './familyAndPost';
import {
  paddedBehindPosts,
  paddedBehindSeats,
  paddedEntries,
  spreadBehindPost,
  spreadEntry,
  spreadNameLength,
} from './paddedNames';
import { evenlySpread, spreadBehindSharedPost, spreadInColumns } from './spreadColumns';
import { splitAtBars, splitAtStrokes } from './rowParts';
import { RowSign, rowSigns } from './rowSigns';
import { isTableHead, tableEntries } from './tableRow';

/** A letter between spaces: a quick look for names that are spread over the width of a column. */
const spreadLetter = /\s\S\s+\S(?:\s|$)/u;

/**
 * The people of one part of a row (`rowParts`), in order, with their affiliations; offsets are those of `text`.
 * Nothing for the head of a table and for a part that names nobody.
 * @param whole whether the list writes family and given name in one word
 */
export function rowEntries(text: string, whole = false): Entry[] {
  const table = tableEntries(text);
  if (table !== null) return table;
  const signs = rowSigns(text);
  const plain = !whole && (signs & notPlain) === 0 ? plainEntry(text) : null;
  if (plain !== null) return [plain];
  const padded = (signs & RowSign.Honorific) === 0 ? null : paddedEntries(tokenize(text, 0, text.length));
  if (padded !== null) return padded;
  const spread = spreadLetter.test(text) ? spreadEntries(tokenize(text, 0, text.length)) : null;
  if (spread !== null) return spread;
  if (isTableHead(text)) return [];
  const parts = partsOf(text, signs);
  if (parts.length === 1 && (signs & RowSign.Stroke) !== 0) {
    // 甲野　太郎／みどり大学教授
    const parted = text.replace(/(?<=\S)[／/](?=\S)/u, ' ');
    if (parted !== text && plainEntry(parted) !== null) return rowEntries(parted, whole);
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
    const tokens = withoutGluedPost(tokenize(text, chunk.start, end, whole));
    for (const read of readEntries(text, tokens)) {
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

/** The word in two, the first of so many letters. */
function cutAt(word: Token, letters: number): [Token, Token] {
  const at = word.start + letters;
  return [
    { ...word, text: word.text.slice(0, letters), end: at },
    { ...word, text: word.text.slice(letters), start: at },
  ];
}

/** A row with one of these is taken to pieces. */
const notPlain = RowSign.Comma | RowSign.Bracket | RowSign.Note;

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

function spreadEntries(tokens: readonly Token[]): Entry[] | null {
  const several =
    paddedBehindSeats(tokens) ??
    paddedBehindPosts(tokens) ??
    spreadBehindSharedPost(tokens) ??
    evenlySpread(tokens) ??
    spreadInColumns(tokens);
  const one = several === null ? spreadBehindPost(tokens) : null;
  return one === null ? several : [one];
}

/**
 * 甲野 太郎　みどり大学教授, the row that most lists are made of, without taking it to pieces. Null for every other
 * row, and where there is the least doubt. The row has none of the signs of `notPlain`.
 */
function plainEntry(text: string): Entry | null {
  const match = /^\s*([^\s]{1,5})\s+([^\s]{1,5})\s+([^\s]+)(?:\s+[^\s]+)*\s*$/u.exec(text);
  const [, family = '', given = '', post = ''] = match ?? [];
  if (
    family.length + given.length < 3 ||
    !isNamePart(family) ||
    !isNamePart(given) ||
    /[君氏様ん席すど等]$/u.test(given)
  )
    return null;
  if (post.length <= 5 && !endsInRole(post)) return null;
  const nameStart = text.indexOf(family);
  const nameEnd = text.indexOf(given, nameStart + family.length) + given.length;
  const end = text.trimEnd().length;
  const affiliation = singleSpaced(text.slice(nameEnd, end).trimStart());
  return { name: `${family} ${given}`, nameStart, nameEnd, affiliation, start: nameStart, end, notes: [] };
}

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

function readEntries(text: string, tokens: readonly Token[]): Entry[] {
  const [word, ...notes] = tokens;
  if (word === undefined) return [];
  // 甲野委員（座長）: one word can be taken one way only.
  if (!word.bracket && notes.every(({ bracket }) => bracket) && !isSeat(word))
    return [wordEntry(text, word, notes)];
  const titled = titledFamilies(tokens);
  if (titled !== null) return titled.map((t) => entryOf(text, t.before, t.tokens, t.notes));
  const spread = spreadNameLength(tokens);
  const entry = spread > 0 ? spreadEntry(tokens, spread) : null;
  if (entry !== null) {
    const { affiliation, notes, end } = entryOf(text, [], tokens.slice(0, spread), tokens.slice(spread));
    return [{ ...entry, affiliation, notes, end }];
  }
  const noted = namesWithNotes(tokens);
  if (noted !== null) return noted.map((n) => entryOf(text, [], n.tokens, n.notes));
  const bracket = tokens.findIndex(({ bracket }) => bracket);
  const words = bracket < 0 ? tokens : tokens.slice(0, bracket);
  // 建設事務所長　甲野　太郎委員: also behind a post.
  const name = words.slice(-2);
  const before = words.slice(0, -2);
  const behindPost = isPurePost(before.at(-1)?.text ?? '') && endsInSeat(name.at(-1)?.text ?? '');
  if (!word.whole && isTitledName(name) && (before.length === 0 || behindPost))
    return [entryOf(text, before, name, tokens.slice(words.length))];
  const only = tokens.some(isSeat) ? null : namesOnly(tokens);
  const placed = only === null && (tokens.some(isSeat) || isPlaceBeforeName(tokens));
  const length = placed ? 0 : nameLength(tokens, 0);
  if (length === 0) return entriesBehindPosts(text, tokens);
  const names = only ?? namesBeforePosts(tokens);
  if (names !== null) return names.map((n) => entryOf(text, [], n.tokens, n.notes));
  return [entryOf(text, [], tokens.slice(0, length), tokens.slice(length))];
}

const inCharge = /^[（(][^（()）]+担当[）)]$/u;

/** The entry of one word, the organisation in front of it (みどり保全庁甲野審議官) taken off. */
function wordEntry(text: string, word: Token, notes: readonly Token[]): Entry {
  const [duty, ...others] = notes;
  // 甲野審議官（福祉担当）: the post has two words.
  if (duty !== undefined && inCharge.test(duty.text) && nameOdds(word.text) >= 0)
    return entryOf(text, [], [word, duty], others);
  const length = organizationBefore(word.text);
  if (length === 0 || word.text.length < word.end - word.start) return entryOf(text, [], [word], notes);
  const [organization, person] = cutAt(word, length);
  return entryOf(text, [organization], [person], notes);
}

/** 会長　甲野　太郎　　委員　乙山　花子: each name behind its post (or seat); what follows the last is its own. */
function entriesBehindPosts(text: string, tokens: readonly Token[]): Entry[] {
  const entries: Entry[] = [];
  let prefix: Token[] = [];
  for (let k = 0; k < tokens.length;) {
    const token = tokens[k];
    if (token === undefined) break;
    if (prefix.length === 0 && isSeat(token)) {
      k++;
      continue;
    }
    const behindPost = prefix.length > 0 || entries.length > 0 || isSeat(tokens[k - 1]);
    const length = behindPost ? nameLength(tokens, k) : 0;
    if (length === 0) {
      prefix.push(token);
      k++;
      continue;
    }
    const named = tokens.slice(k, k + length);
    k += length;
    const behind: Token[] = [];
    while (tokens[k]?.bracket === true) behind.push(...tokens.slice(k, ++k));
    if (!hasNameAfter(tokens, k)) {
      behind.push(...tokens.slice(k));
      k = tokens.length;
    }
    entries.push(entryOf(text, prefix, named, behind));
    prefix = [];
  }
  return entries.length > 0 ? entries : [wholeEntry(text, tokens)];
}

function hasNameAfter(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.length - from;
  if (rest > 0 && nameLength(tokens, from) === rest) return true;
  for (let k = from; k < tokens.length; k++) {
    const seated = isSeat(tokens[k - 1]);
    if ((k > from || seated) && nameLength(tokens, k) > 0) return true;
    if (k === from && namesOnly(tokens.slice(from)) !== null) return true;
  }
  return false;
}

/**
 * 山上市　遠野　芳郎, 利用者　相川　澄江: of three words the last two are the name — were the first two, the third
 * would be a post or an organisation.
 */
function isPlaceBeforeName(tokens: readonly Token[]): boolean {
  const [a, b, c, d] = tokens;
  if (a === undefined || b === undefined || c === undefined || b.bracket || c.bracket) return false;
  if (d !== undefined && !d.bracket && namesOnly(tokens.slice(1)) === null) return false;
  return isNamePart(b.text) && isNamePart(c.text) && c.text.length <= 3 && !isOrganization(c.text);
}

/** An organisation that attends as such, or a family name with its title (甲野委員, 環境省 甲野課長). */
function wholeEntry(text: string, tokens: readonly Token[]): Entry {
  const from = Math.max(
    0,
    tokens.findIndex((t) => !t.bracket),
  );
  const bracket = tokens.findIndex((t, k) => k > from && t.bracket);
  const words = tokens.slice(from, bracket < 0 ? tokens.length : bracket);
  const behind = bracket < 0 ? [] : tokens.slice(bracket);
  const last = words.at(-1);
  if (endsInFamilyAndPost(words)) return entryOf(text, words.slice(0, -2), words.slice(-2), behind);
  const titled = last !== undefined && words.length >= 2 && endsInRole(last.text) && !isRoleWord(last.text);
  if (titled) {
    return entryOf(text, words.slice(0, -1), [last], behind);
  }
  // 環境部長 鎌倉, 環境省 鎌倉: a post or an organisation and a family name.
  const first = words[0];
  if (
    words.length === 2 &&
    first !== undefined &&
    last !== undefined &&
    ((endsInRole(first.text) && isNamePart(last.text)) || isOrganizationAndFamily(words))
  ) {
    return entryOf(text, [first], [last], behind);
  }
  return entryOf(text, [], words, behind);
}

/** 安曇 文彦委員長: family name, given name and title — the first word is no organisation. */
function isTitledName(words: readonly Token[]): boolean {
  const [family, given] = words;
  if (family === undefined || given === undefined || given.bracket || words.length !== 2) return false;
  if (!isNamePart(family.text) || family.text.length > 3 || isOrganization(family.text)) return false;
  return (
    given.text.length <= 7 &&
    !given.text.startsWith('公募') &&
    /^[\u3041-\u3096\u4e00-\u9fff々]{1,3}(?:副?(?:委員長|座長|会長|議長|部会長)|委員|構成員|氏|君|様)/u.test(
      given.text,
    )
  );
}
