import * as inline from './inlineRules';
import type { InlineRule } from './inlineRules';
import type { Inside, LineRule } from './lineRule';
import { speaker, speakerMark } from './lineRule';
import { lineRules } from './lineRules';

import { LABEL_CHAR } from './vocabulary';

/** The parts of a TextMate grammar that are used here. */
export interface GrammarRule {
  name?: string;
  match?: string;
  begin?: string;
  end?: string;
  include?: string;
  captures?: Record<string, { name: string }>;
  beginCaptures?: Record<string, { name: string }>;
  patterns?: GrammarRule[];
}

/** A TextMate grammar, ready for JSON. */
export interface Grammar {
  information_for_contributors: string[];
  name: string;
  scopeName: string;
  patterns: GrammarRule[];
  repository: Record<string, GrammarRule>;
}

const legend: InlineRule[] = [
  {
    match: `([◎○◯〇●])([ \u3000]?${LABEL_CHAR}{1,10})`,
    captures: { 1: speakerMark, 2: speaker },
  },
];

const insides: Record<Exclude<Inside, 'nothing'>, InlineRule[]> = {
  speech: [
    ...inline.tags,
    ...inline.stageDirections,
    ...inline.speakersInside,
    ...inline.dates,
    ...inline.times,
    ...inline.fieldLabels,
  ],
  title: [...inline.meetingNumbers, ...inline.dates],
  attendee: [...inline.attendeeNotes, ...inline.dates],
  legend,
};

function scopes(captures: Readonly<Record<number, string>>): Record<string, { name: string }> {
  return Object.fromEntries(Object.entries(captures).map(([group, name]) => [group, { name }]));
}

function inlineRule(rule: InlineRule): GrammarRule {
  return {
    ...(rule.scope === undefined ? {} : { name: rule.scope }),
    match: rule.match,
    ...(rule.captures === undefined ? {} : { captures: scopes(rule.captures) }),
  };
}

function wholeLine(rule: LineRule): GrammarRule {
  return {
    name: [`meta.line.${rule.kind}.minutes`, rule.scope].filter(Boolean).join(' '),
    begin: rule.begin,
    end: '$',
    beginCaptures: scopes(rule.captures),
    ...(rule.inside === 'nothing' ? {} : { patterns: [{ include: `#${rule.inside}` }] }),
  };
}

/**
 * The TextMate grammar of the language `minutes`. The file syntaxes/minutes.tmLanguage.json is made from it
 * (`npm run grammar`); a test holds the two together.
 */
export function buildGrammar(): Grammar {
  const repository: Record<string, GrammarRule> = {};
  for (const [name, rules] of Object.entries(insides)) repository[name] = { patterns: rules.map(inlineRule) };
  return {
    information_for_contributors: [
      'Made from src/core/language/grammar.ts by `npm run grammar`. Change the rules there.',
    ],
    name: 'Minutes',
    scopeName: 'text.minutes',
    patterns: [...lineRules.map(wholeLine), { include: '#speech' }],
    repository,
  };
}
