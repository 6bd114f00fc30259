/** Chains the nouns of a text to the runs that terms are made of (サイバー|セキュリティ|人材). */
import { isLatinLetter } from '../text/chars';
import { edgeWords } from './stopWords';
import type { Tokenizer } from './tokenizer/tokenizer';
import { TokenList } from './tokenizer/tokens';
import { Role, rolesOf } from './wordRoles';

/** A run of nouns. */
export interface NounRun {
  /** The offsets in the text of each word's start, and last of the end of the run. */
  readonly bounds: readonly number[];
  /** The first word is a person's name. */
  readonly named: boolean;
  /** It is a single word for something that is done. */
  readonly action: boolean;
}

/** More words than a term has. What is longer is a list without commas. */
const MOST_WORDS = 8;

export class NounRuns {
  private readonly roles: readonly Role[];
  private readonly tokens = new TokenList();
  private run: number[] = [];
  private runRoles: Role[] = [];
  private runEnd = 0;

  constructor(private readonly tokenizer: Tokenizer) {
    this.roles = rolesOf(tokenizer.parts);
  }

  /**
   * The runs of a text, in order.
   * @param emit called with each run
   */
  find(text: string, emit: (run: NounRun) => void): void {
    const tokens = this.tokenizer.tokenize(text, this.tokens);
    this.reset();
    for (let i = 0; i < tokens.length; i++) {
      const start = tokens.start(i);
      const end = tokens.end(i);
      const role = this.roleOf(text, start, end, tokens.part(i), tokens.isKnown(i));
      if (!this.take(text, start, end, role)) this.close(text, emit);
    }
    this.close(text, emit);
  }

  private roleOf(text: string, start: number, end: number, part: number, known: boolean): Role {
    const c = text.charCodeAt(start);
    if (!isWordUnit(c)) return isJoint(text, start, end) ? Role.Link : Role.None;
    // What is no word of the dictionary is a noun for it, hiragana too: mostly the end of a verb.
    if (!known && isHiragana(c)) return Role.None;
    const role = this.roles[part] ?? Role.None;
    return end - start === 1 && isHiragana(c) ? Role.None : role;
  }

  /** Adds a word to the run, or begins one with it; false when it ends the run and is no part of another. */
  private take(text: string, start: number, end: number, role: Role): boolean {
    if (role === Role.None || !this.fits(text, start, end, role)) return false;
    this.run.push(start);
    this.runRoles.push(role);
    this.runEnd = end;
    return true;
  }

  private fits(text: string, start: number, end: number, role: Role): boolean {
    const isOpen = this.run.length > 0;
    switch (role) {
      case Role.Suffix:
      case Role.Link:
        return isOpen;
      case Role.Number:
        return isOpen ? isNamePart(text.charCodeAt(start - 1)) : isLatinLetter(text.charCodeAt(end));
      case Role.Time:
        return !isOpen && edgeWords.times.has(text.slice(start, end));
      default:
        return true;
    }
  }

  private reset(): void {
    this.run = [];
    this.runRoles = [];
  }

  /** Ends the run; what is left of it without the words that mean nothing at its ends is given. */
  private close(text: string, emit: (run: NounRun) => void): void {
    if (this.run.length === 0) return;
    const bounds = [...this.run, this.runEnd];
    const roles = this.runRoles;
    this.reset();
    let from = 0;
    let to = roles.length;
    const word = (i: number): string => text.slice(bounds[i], bounds[i + 1]);
    while (from < to && edgeWords.first.has(word(from))) from++;
    while (from < to && (roles[to - 1] === Role.Link || edgeWords.last.has(word(to - 1)))) to--;
    const left = roles.slice(from, to);
    if (left.length > MOST_WORDS || !left.some((role) => role === Role.Noun || role === Role.Action)) return;
    emit({
      bounds: bounds.slice(from, to + 1),
      named: left[0] === Role.Person,
      action: left.length === 1 && left[0] === Role.Action,
    });
  }
}

/** A letter of any script that terms are written in, or a digit. */
function isWordUnit(c: number): boolean {
  return (
    isLatinLetter(c) ||
    isDigit(c) ||
    (c >= 0x3005 && c <= 0x30ff && c !== 0x30fb && c > 0x3040) ||
    c === 0x3005 ||
    (c >= 0x3400 && c <= 0x9fff)
  );
}

function isHiragana(c: number): boolean {
  return c >= 0x3041 && c <= 0x3096;
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

/** What a number may stand behind: WG2, Society 5.0. */
function isNamePart(c: number): boolean {
  return isLatinLetter(c) || isDigit(c) || c === 0x2e || c === 0x20;
}

/** - / & . or a space between Latin letters (JC-STAR, Secure by Design), . between digits (Society 5.0). */
function isJoint(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  const joint = text.charAt(start);
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isDigit(after) && joint === ' ')
    return isLatinLetter(before) && /^[0-9]+\.[0-9]/u.test(text.slice(end, end + 4));
  if (isDigit(before) && isDigit(after)) return joint === '.';
  return /[-/&. ]/u.test(joint) && isLatinLetter(before) && (isLatinLetter(after) || isDigit(after));
}
