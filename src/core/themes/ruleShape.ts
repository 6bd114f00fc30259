/** What rules are made of, without reading or matching any. */
import type { ThemeRule } from './theme';

/** True when the rule cannot hold for a text in which nothing of it stands. */
export function isPositive(rule: ThemeRule): boolean {
  if (rule.kind === 'any') return rule.rules.every(isPositive);
  if (rule.kind === 'all' || rule.kind === 'near') return rule.rules.some(isPositive);
  return rule.kind !== 'not';
}

/** The rules of which any is enough, choices inside choices taken apart. */
export function alternatives(rule: ThemeRule | null): readonly ThemeRule[] {
  if (rule === null) return [];
  return rule.kind === 'any' ? rule.rules.flatMap(alternatives) : [rule];
}

/** A rule as it is written in the codebook: { near: [人材, 不足], within: 10 }. */
export function plainRule(rule: ThemeRule): unknown {
  switch (rule.kind) {
    case 'keyword':
      return rule.text;
    case 'pattern':
      return { pattern: rule.source };
    case 'any':
      return { any: rule.rules.map(plainRule) };
    case 'all':
      return { all: rule.rules.map(plainRule) };
    case 'not':
      return { not: plainRule(rule.rule) };
    case 'near':
      // A choice of words stands in a list of its own.
      return { near: rule.rules.map(nearWord), within: rule.within };
  }
}

function nearWord(rule: ThemeRule): unknown {
  return rule.kind === 'any' ? rule.rules.map(plainRule) : plainRule(rule);
}
