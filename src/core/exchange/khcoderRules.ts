/**
 * Reads coding rules of KH Coder (https://khcoder.net; syntax as its source reads it, github.com/ko-ichi-h/khcoder,
 * kh_lib/kh_cod): a line ＊code, below it words joined by and (&), or (|), not (!) and brackets.
 *
 *     ＊人材
 *     人手 | 担い手 | near(職員+不足)[5]
 */
import { MIN_NAME } from '../knowledge/nameIndex';
import { nameUnits } from '../text/normalText';
import {
  ImportedNames,
  type ImportedTheme,
  type ImportNote,
  type ThemesImport,
} from '../themes/importedThemes';
import { isPositive } from '../themes/ruleShape';
import type { Nearness, ThemeRule } from '../themes/theme';
import { ruleTokens, type RuleToken } from './khcoderLexer';

/** KH Coder counts words from one to the next; a Japanese word with its particle has about two characters. */
const CHARACTERS_IN_WORD = 2;
/** Words from one to the next where near() does not say. */
const DEFAULT_DISTANCE = 5;
const MOST_WITHIN = 1000;
/** Characters between the words of a pattern in all, and of a pattern itself: longer ones are refused. */
const MOST_BETWEEN = 500;
const LONGEST_PATTERN = 500;
/** Brackets inside brackets. */
const DEEPEST = 12;

interface Code {
  readonly name: string;
  readonly line: number;
  readonly tokens: RuleToken[];
  readonly written: string[];
}

/** True for a text that has a line ＊code. */
export function looksLikeKhCoder(text: string): boolean {
  return /^[＊*]\s*\S/mu.test(text.replace(/^\ufeff/u, ''));
}

/** The codes as themes of the top level. What our rules cannot say is told, and kept in the theme's description. */
export function readKhCoder(text: string): ThemesImport {
  const codes = codesOf(text);
  if (codes.length === 0) return { problem: { code: 'no-themes', line: 1, detail: '' } };
  const names = new ImportedNames();
  const notes: ImportNote[] = [];
  const rules = new Map<string, ThemeRule | null>();
  const themes = codes.map((code): ImportedTheme => {
    const { name, line } = code;
    const label = names.labelOf(name);
    if (label !== name) notes.push({ code: 'renamed', line, theme: name, detail: label });
    const reader = new RuleReader(code, rules);
    const read = reader.read();
    const rule = read !== null && isPositive(read) ? read : null;
    rules.set(name, read);
    const own = [...reader.notes];
    if (rule === null) own.push({ code: 'no-rule', line, theme: name, detail: code.written.join(' ') });
    notes.push(...own);
    const isWhole = !own.some((note) => note.code === 'left-out' || note.code === 'no-rule');
    const description = isWhole || code.written.length === 0 ? '' : `KH Coder: ${code.written.join(' ')}`;
    return { id: null, label, description, color: null, rule, children: [] };
  });
  return { themes, notes };
}

function codesOf(text: string): Code[] {
  const codes: Code[] = [];
  text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .forEach((content, i) => {
      // A comment.
      if (content.startsWith('#')) return;
      const name = /^[＊*]\s*(\S.*)$/u.exec(content)?.[1]?.trim();
      if (name !== undefined) codes.push({ name, line: i + 1, tokens: [], written: [] });
      else if (content.trim() !== '') {
        const code = codes.at(-1);
        // One by one: a line may have more tokens than a call takes arguments.
        for (const token of ruleTokens(content, i + 1)) code?.tokens.push(token);
        code?.written.push(content.trim());
      }
    });
  return codes;
}

/** Reads one code's rule: not binds closest, then and, then or. Null is what our rules cannot say. */
class RuleReader {
  readonly notes: ImportNote[] = [];
  private at = 0;
  private depth = 0;

  /** @param known the rules of the codes above, by name: only those can be meant */
  constructor(
    private readonly code: Code,
    private readonly known: ReadonlyMap<string, ThemeRule | null>,
  ) {}

  read(): ThemeRule | null {
    const { tokens } = this.code;
    if (tokens.length === 0) return null;
    const rule = this.either();
    const rest = tokens[this.at];
    // What stands behind the end is no rule: then what was read is not what is meant.
    return rest === undefined ? rule : this.leaveOut(rest);
  }

  private either(): ThemeRule | null {
    const rules = [this.every()];
    while (this.take('or')) rules.push(this.every());
    const some = rules.filter((rule) => rule !== null);
    const [only] = some;
    if (only === undefined) return null;
    return some.length === 1 ? only : { kind: 'any', rules: some };
  }

  private every(): ThemeRule | null {
    const rules = [this.part()];
    while (this.take('and')) rules.push(this.part());
    const some = rules.filter((rule) => rule !== null);
    const [only] = some;
    // Half of an `and` would say yes too often.
    if (only === undefined || some.length < rules.length) return null;
    return rules.length === 1 ? only : { kind: 'all', rules: some };
  }

  private part(): ThemeRule | null {
    if (this.depth > DEEPEST) return this.leaveOut(this.code.tokens[this.at++]);
    this.depth++;
    const rule = this.partInside();
    this.depth--;
    return rule;
  }

  private partInside(): ThemeRule | null {
    if (this.take('not')) {
      const rule = this.part();
      return rule === null ? null : { kind: 'not', rule };
    }
    if (this.take('open')) {
      const rule = this.either();
      if (this.take('close')) return this.isCompared() ? this.leaveOutComparison(')') : rule;
      return this.leaveOut(this.code.tokens[this.at] ?? this.code.tokens.at(-1));
    }
    const token = this.code.tokens[this.at];
    if (token?.kind !== 'atom') {
      this.at++;
      return this.leaveOut(token);
    }
    this.at++;
    return this.isCompared() ? this.leaveOutComparison(token.text) : this.atom(token);
  }

  /** How often a word occurs, how long a document is: numbers are nothing for our rules. */
  private isCompared(): boolean {
    return this.code.tokens[this.at]?.kind === 'compare';
  }

  private leaveOutComparison(from: string): null {
    const { tokens } = this.code;
    const first = tokens[this.at - 1];
    const parts = [from];
    let depth = 0;
    for (let token = tokens[this.at]; token !== undefined; token = tokens[this.at]) {
      if (token.kind === 'and' || token.kind === 'or') break;
      if (token.kind === 'close' && depth-- === 0) break;
      if (token.kind === 'open') depth++;
      parts.push(token.text);
      this.at++;
    }
    return this.leaveOut(first, parts.join(' '));
  }

  private atom(token: RuleToken): ThemeRule | null {
    const { text } = token;
    const near = /^(near|seq)\(([^)]*)\)(?:\[([^\]]*)\])?$/u.exec(text);
    if (near !== null) return this.near(token, near[1] ?? '', near[2] ?? '', near[3] ?? '');
    if (/^<[＊*]/u.test(text)) {
      const rule = this.known.get(text.slice(2, -1).trim()) ?? null;
      return rule ?? this.leaveOut(token);
    }
    const quoted = /^(['"])(.*)\1$/u.exec(text)?.[2];
    if (quoted !== undefined) return quoted.trim() === '' ? this.leaveOut(token) : wordRule(quoted.trim());
    // Variables and headings (<>年-->2026), parts of speech (行く->動詞), length and number of the document.
    if (/->|^<>/u.test(text) || /^(?:lw|lc|No\.|\d+)$/u.test(text)) return this.leaveOut(token);
    // Words behind each other.
    const words = text.split('+').filter((word) => word !== '');
    if (words.length === 0) return this.leaveOut(token);
    for (const word of words) this.noteBaseForm(token, word);
    return wordRule(words.join(''));
  }

  private near(token: RuleToken, kind: string, inside: string, option: string): ThemeRule | null {
    const words = inside
      .split(kind === 'seq' ? /[-+]/u : '+')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    if (words.length < 2) return this.leaveOut(token);
    for (const word of words) this.noteBaseForm(token, word);
    const distance = /\d+/u.exec(option)?.[0];
    const unit = /[bd]/u.exec(option)?.[0];
    const gap = Math.min(MOST_WITHIN, Number(distance ?? DEFAULT_DISTANCE) * CHARACTERS_IN_WORD);
    if (kind === 'seq') {
      // In this order: a pattern says it. Of a sentence as much as stands before its end.
      const most = Math.min(gap, Math.floor(MOST_BETWEEN / (words.length - 1)));
      const between = `${unit === 'b' ? '[^。]' : '.'}{0,${most}}`;
      const source = words.map(escaped).join(between);
      if (source.length > LONGEST_PATTERN) return this.leaveOut(token);
      this.note('in-characters', token, `${token.text} → ${most}`);
      return { kind: 'pattern', source };
    }
    const rules = words.map(wordRule);
    if (distance === undefined && unit !== undefined) {
      const within: Nearness = unit === 'b' ? 'sentence' : 'remark';
      return { kind: 'near', rules, within };
    }
    const within = Math.min(MOST_WITHIN, gap * (words.length - 1));
    this.note('in-characters', token, `${token.text} → ${within}`);
    return { kind: 'near', rules, within };
  }

  /** KH Coder compares words by their base forms: a verb or an adjective is found in all its forms there. */
  private noteBaseForm(token: RuleToken, word: string): void {
    if (/[\p{sc=Han}ぁ-ん][うくぐすつぬぶむるい]$/u.test(word)) this.note('base-form', token, word);
  }

  private leaveOut(token: RuleToken | undefined, text = token?.text ?? ''): null {
    this.note('left-out', token, text);
    return null;
  }

  private note(code: ImportNote['code'], token: RuleToken | undefined, detail: string): void {
    const { name, line } = this.code;
    this.notes.push({ code, line: token?.line ?? line, theme: name, detail });
  }

  private take(kind: RuleToken['kind']): boolean {
    const isIt = this.code.tokens[this.at]?.kind === kind;
    if (isIt) this.at++;
    return isIt;
  }
}

/** Keywords have two letters at least; one letter is a pattern. */
function wordRule(word: string): ThemeRule {
  return nameUnits(word).length < MIN_NAME
    ? { kind: 'pattern', source: escaped(word) }
    : { kind: 'keyword', text: word };
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
