/** Meetings of an invented committee, and the index of their terms. */
import { findMentions } from '../../../src/core/knowledge/mentions';
import { parse } from '../../../src/core/minutes/parse';
import { indexDocument } from '../../../src/core/topics/indexedDocument';
import { TermIndex } from '../../../src/core/topics/termIndex';
import { TermRules } from '../../../src/core/topics/termRules';
import { noTermRules, type TermRuleSet } from '../../../src/core/topics/termRuleSet';
import { knowledgeWith } from '../core/knowledge/tables';
import { nounRuns } from './terms';

const ATTENDEES = ['２　出席者', '甲野　花子　海辺大学教授', '乙山　次郎　海辺市役所', '３　議事'];

/**
 * Minutes of the committee.
 * @param turns `speaker：speech`, or any other line
 */
export function minutesText(number: number, date: string, ...turns: readonly string[]): string {
  return [
    `海辺市地域交通会議　第${number}回　議事概要`,
    '',
    ...(date === '' ? [] : [`１　日時　${date}　10:00～11:30`]),
    ...ATTENDEES,
    ...turns.flatMap((turn) =>
      turn.includes('：') ? turn.split('：').map((part, i) => (i === 0 ? `○${part}` : `　${part}`)) : [turn],
    ),
    '',
  ].join('\n');
}

export function addTo(index: TermIndex, id: string, text: string, rules: TermRules): void {
  const minutes = parse(text);
  const mentions = findMentions(minutes, knowledgeWith());
  index.set(indexDocument(id, text, minutes, mentions, { runs: nounRuns(), rules }));
}

/** The index of some texts by their ids. */
export function indexOf(texts: Readonly<Record<string, string>>, set: Partial<TermRuleSet> = {}): TermIndex {
  const rules = new TermRules({ ...noTermRules, ...set });
  const index = new TermIndex(rules);
  for (const [id, text] of Object.entries(texts)) addTo(index, id, text, rules);
  return index;
}
