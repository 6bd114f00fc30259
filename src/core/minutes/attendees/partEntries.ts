/** Reads one part of a row, between commas or bars: the people in it, each with the posts around the name. */
import { endsInRole, isRoleWord } from '../speakers/roles';
import { entryOf, type Entry } from './attendeeEntry';
import { isNamePart, nameLength, namesBeforePosts, namesOnly, namesWithNotes } from './attendeeNames';
import {
  endsInFamilyAndPost,
  endsInSeat,
  isOrganizationAndFamily,
  isPurePost,
  titledFamilies,
} from './familyAndPost';
import { namesBehindPosts } from './nameAndPost';
import { familyOdds, givenOdds, hardlyAnybody } from './nameLetters';
import { nameOdds, organizationBefore } from './namesInPosts';
import { isOrganization } from './officeWords';
import { spreadEntry, spreadNameLength } from './paddedNames';
import { cutAt, isSeat, type Token } from './token';

/** The people of one part of a row, in words, with what stands before and behind each. */
export function partEntries(text: string, tokens: readonly Token[]): Entry[] {
  const [word, ...notes] = tokens;
  if (word === undefined) return [];
  // 甲野委員（座長）: one word can be taken one way only.
  if (!word.bracket && notes.every(({ bracket }) => bracket) && !isSeat(word))
    return [wordEntry(text, word, notes)];
  const behind = namesBehindPosts(text, tokens);
  if (behind !== null) return behind;
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
  if (isTitledName(name) && (before.length === 0 || behindPost))
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

/** Words of a row that are looked at for the next name. */
const maxAhead = 60;

function hasNameAfter(tokens: readonly Token[], from: number): boolean {
  const ahead = tokens.slice(from, from + maxAhead);
  if (ahead.length > 0 && nameLength(ahead, 0) === ahead.length) return true;
  if (namesOnly(ahead) !== null) return true;
  for (const [k, token] of ahead.entries()) {
    const seated = isSeat(k === 0 ? tokens[from - 1] : ahead[k - 1]);
    if ((k > 0 || seated) && !token.bracket && nameLength(ahead, k) > 0) return true;
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
  const [, letters = '', title = ''] = titledGiven.exec(given.text) ?? [];
  if (title === '' || given.text.length > maxTitledGiven || letters === '公募') return false;
  // 寺田 渚副理事長 among whole names, or with a title that few have: only where the letters are a name's.
  const usual = !family.whole && usualTitle.test(title);
  return usual || (familyOdds(family.text) > 0 && givenOdds(letters) > hardlyAnybody);
}

const titledGiven =
  /^([\u3041-\u3096\u4e00-\u9fff々]{1,3})(副?(?:委員長|座長|会長|議長|部会長|理事長)|委員|構成員|理事|監事|評議員|議員|氏|君|様)/u;
const usualTitle = /^(?:副?(?:委員長|座長|会長|議長|部会長)|委員|構成員|氏|君|様)$/u;
const maxTitledGiven = 7;
