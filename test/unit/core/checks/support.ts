import { strict as assert } from 'node:assert';
import type { CheckCode, Finding, Tagged, WeighedFinding } from '../../../../src/core/checks/check';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { defaultSeverities, runChecks, type CheckSeverities } from '../../../../src/core/checks/index';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { ParsedText } from '../../../../src/core/navigation/parsedText';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import { DocumentTags } from '../../../../src/core/themes/documentTags';
import { patternMatcher } from '../../../../src/core/themes/patterns';
import { ThemeRules } from '../../../../src/core/themes/rules';
import { emptySidecar } from '../../../../src/core/themes/sidecar';
import { change, place } from '../../../../src/core/themes/sidecarTags';
import { Suggester } from '../../../../src/core/themes/suggester';
import type { ThemeModel } from '../../../../src/core/themes/themeModel';
import { marked, withRanges } from '../../support/marked';
import { knowledgeWith } from '../knowledge/tables';

/** What a document is looked at with, besides its text. */
export interface Beside {
  /** The text of a codebook. */
  readonly themes?: string;
  /** Labels kept beside the text, by the index of their remark. */
  readonly sidecar?: Readonly<Record<number, readonly string[]>>;
  readonly model?: ThemeModel;
  readonly severities?: Partial<CheckSeverities>;
}

/** Everything found in a text. */
export function findingsIn(
  source: string,
  fileName: string | null = null,
  { themes = '', sidecar = {}, model, severities = {} }: Beside = {},
): WeighedFinding[] {
  const parsed = new ParsedText(source);
  const { minutes } = parsed;
  const knowledge = knowledgeWith();
  const named = { knowledge, mentions: findMentions(minutes, knowledge) };
  const { codebook } = readCodebook(themes);
  const changes = Object.entries(sidecar).map(([remark, add]) => ({
    remark: Number(remark),
    add,
    remove: [],
  }));
  let id = 0;
  const beside = change(emptySidecar('a.txt'), minutes, source, changes, () => `urn:test:${id++}`);
  const isBeside = changes.length > 0;
  const tagged: Tagged = {
    tags: new DocumentTags(parsed, isBeside ? place(beside, minutes, source) : null),
    codebook,
    suggester: new Suggester(codebook, new ThemeRules(codebook, patternMatcher), model ?? null),
    location: isBeside ? 'sidecar' : 'inline',
  };
  const context = { source, fileName };
  return runChecks(minutes, context, { named, tagged }, { ...defaultSeverities, ...severities });
}

/**
 * Asserts that a check finds exactly what stands in brackets, and gives the findings. A name that a line end cuts
 * has brackets around each piece.
 */
export function finds(
  code: CheckCode,
  source: string,
  fileName: string | null = null,
  beside: Beside = {},
): Finding[] {
  const { text } = marked(source);
  const found = findingsIn(text, fileName, beside).flatMap(({ finding }) =>
    finding.code === code ? [finding] : [],
  );
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
  const { text } = marked(source);
  const edits = finding?.fixes[which]?.edits ?? [];
  assert.ok(edits.length > 0, 'there is such a fix');
  return applyEdits(text, edits);
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
