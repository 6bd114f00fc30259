import { strict as assert } from 'node:assert';
import type { CheckCode, Finding, WeighedFinding } from '../../../../src/core/checks/check';
import { defaultSeverities, runChecks } from '../../../../src/core/checks/index';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { parse } from '../../../../src/core/minutes/parse';
import { marked, withRanges } from '../../support/marked';
import { knowledgeWith } from '../knowledge/tables';

/** Everything found in a text. */
export function findingsIn(source: string, fileName: string | null = null): WeighedFinding[] {
  const minutes = parse(source);
  const knowledge = knowledgeWith();
  const named = { knowledge, mentions: findMentions(minutes, knowledge) };
  return runChecks(minutes, { source, fileName }, named, defaultSeverities);
}

/**
 * Asserts that a check finds exactly what stands in brackets, and gives the findings. A name that a line end cuts
 * has brackets around each piece.
 */
export function finds(code: CheckCode, source: string, fileName: string | null = null): Finding[] {
  const { text } = marked(source);
  const found = findingsIn(text, fileName).flatMap(({ finding }) => (finding.code === code ? [finding] : []));
  assert.equal(
    withRanges(
      text,
      found.flatMap(({ spans }) => spans),
    ),
    source,
  );
  return found;
}

/** The text with one fix of a finding made. */
export function fixed(source: string, finding: Finding | undefined, which = 0): string {
  let { text } = marked(source);
  const edits = finding?.fixes[which]?.edits ?? [];
  assert.ok(edits.length > 0, 'there is such a fix');
  for (const { span, newText } of [...edits].reverse()) {
    text = text.slice(0, span.start) + newText + text.slice(span.end);
  }
  return text;
}

/** Minutes of our own of a day, with the lines of the discussion. */
export function minutesOn(date: string, ...lines: readonly string[]): string {
  return [
    '海辺市情報化推進会議　第３回会合　議事概要',
    '',
    `１　日時　${date}　10:00～11:30`,
    '２　出席者',
    '甲野　花子　海辺大学教授',
    '乙山　次郎　海辺市副市長',
    '３　議事',
    ...lines,
    '',
  ].join('\n');
}
