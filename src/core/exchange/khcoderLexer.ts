/** The words of coding rules of KH Coder. */

export type RuleTokenKind = 'and' | 'or' | 'not' | 'open' | 'close' | 'compare' | 'atom';

export interface RuleToken {
  readonly kind: RuleTokenKind;
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** What stands between spaces as it is; & and | are also taken apart from what they touch. */
const WORDS: Readonly<Record<string, RuleTokenKind>> = {
  and: 'and',
  '&': 'and',
  or: 'or',
  '|': 'or',
  not: 'not',
  '!': 'not',
  '>': 'compare',
  '>=': 'compare',
  '<': 'compare',
  '<=': 'compare',
  '==': 'compare',
  '=': 'compare',
  '+': 'compare',
  '-': 'compare',
  '*': 'compare',
  '/': 'compare',
};

/**
 * near(A+B)[5], 'a phrase', <＊code>, then brackets and signs, then whatever has no space. What is not closed is
 * looked through no further than to where the next of its kind opens: otherwise a line of many would take its square.
 */
const TOKEN =
  /(?:near|seq)\([^()]*\)(?:\[[^[\]]*\])?|'[^']*'|"[^"]*"|<[＊*](?:[^<>]|<(?![＊*]))*>|[()]|&!?|\|!?|!|[^\s()&|!'"][^\s()&|!]*/gu;

/** The tokens of a line; full-width spaces count as spaces. */
export function ruleTokens(text: string, line: number): RuleToken[] {
  return [...text.matchAll(TOKEN)].flatMap(([word]): RuleToken[] => {
    if (word === '(' || word === ')') return [{ kind: word === '(' ? 'open' : 'close', text: word, line }];
    if (word === '&!' || word === '|!')
      return [
        { kind: word === '&!' ? 'and' : 'or', text: word, line },
        { kind: 'not', text: word, line },
      ];
    const kind = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    return [{ kind: kind ?? 'atom', text: word, line }];
  });
}
