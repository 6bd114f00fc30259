/** Terms of texts under test, with the whole dictionary and the tables of the package. */
import { findMentions } from '../../../src/core/knowledge/mentions';
import type { Minutes } from '../../../src/core/minutes/model';
import { parse } from '../../../src/core/minutes/parse';
import type { Knowledge } from '../../../src/core/knowledge/knowledge';
import { NounRuns } from '../../../src/core/topics/nounRuns';
import type { DocumentTerms } from '../../../src/core/topics/termCollector';
import type { TermRuleSet } from '../../../src/core/topics/termRuleSet';
import { readForm, type TermForm } from '../../../src/core/topics/termForm';
import { TermRules } from '../../../src/core/topics/termRules';
import { findTerms } from '../../../src/core/topics/terms';
import { knowledgeWith } from '../core/knowledge/tables';
import { tokenizer } from './tokens';

let runs: NounRuns | null = null;
let knowledge: Knowledge | null = null;

export function nounRuns(): NounRuns {
  return (runs ??= new NounRuns(tokenizer()));
}

/** The terms of minutes. */
export function termsOf(minutes: Minutes, rules: TermRules): DocumentTerms {
  knowledge ??= knowledgeWith();
  return findTerms(minutes, findMentions(minutes, knowledge), { runs: nounRuns(), rules });
}

/** Minutes of our own around the lines of a remark. */
export function minutesAround(...lines: readonly string[]): Minutes {
  return parse(
    [
      'みどり野市地域交通会議　第３回　議事概要',
      '',
      '１　日時　令和７年８月１日（金）10:00～11:30',
      '２　出席者',
      '甲野　花子　海辺大学教授',
      '乙山　次郎　デジタル庁参事官',
      '３　議事',
      '○甲野委員',
      ...lines.map((line) => (line.startsWith('○') ? line : `　${line}`)),
      '',
    ].join('\n'),
  );
}

export interface Found {
  readonly terms: DocumentTerms;
  /** The forms of the terms, in order of their first places. */
  readonly forms: readonly TermForm[];
  readonly minutes: Minutes;
}

/** The terms in a remark made of the lines. */
export function termsIn(lines: readonly string[], set?: Partial<TermRuleSet>): Found {
  const rules = new TermRules({ ignore: [], keep: [], synonyms: [], ...set });
  const minutes = minutesAround(...lines);
  const terms = termsOf(minutes, rules);
  return { terms, forms: terms.forms.all().map((form) => readForm(form, rules)), minutes };
}
