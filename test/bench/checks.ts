/** What is measured of the checks: all of them on a file that is known, and from a letter typed to the findings. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultSeverities, runChecks } from '../../src/core/checks/index';
import { Knowledge } from '../../src/core/knowledge/knowledge';
import { MentionMemory } from '../../src/core/knowledge/mentionMemory';
import { findMentions } from '../../src/core/knowledge/mentions';
import { ParsedText } from '../../src/core/navigation/parsedText';
import { applyEdits } from '../../src/core/text/textEdit';
import { readCodebook } from '../../src/core/themes/codebookFile';
import { DocumentTags } from '../../src/core/themes/documentTags';
import { patternMatcher } from '../../src/core/themes/patterns';
import { ThemeRules } from '../../src/core/themes/rules';
import { Suggester } from '../../src/core/themes/suggester';
import { changeTags } from '../../src/core/themes/tagEdits';
import { ThemeModel } from '../../src/core/themes/themeModel';
import { MIB, repeatedTo } from './corpus';
import { readTables } from './knowledge';
import { interleaved } from './measure';
import type { Input } from './measures';
import type { Result } from './result';

let kept: unknown = null;

/** Milliseconds that findings may take on 1 MiB. */
const limit = 100;

const root = resolve(__dirname, '../..');

/** A tag on every third remark: of the starter codebook, in turn, and sometimes of no codebook. */
function tagged(text: string, labels: readonly string[]): string {
  const { minutes } = new ParsedText(text);
  const some = minutes.remarks.filter((_, i) => i % 3 === 0);
  const changes = some.map((remark, i) => ({
    remark,
    add: [labels[i % labels.length] ?? '', ...(i % 10 === 0 ? ['知らない札'] : [])],
    remove: [],
  }));
  return applyEdits(text, changeTags(text, minutes, changes));
}

/**
 * All checks on 1 MiB with the starter codebook and what was learnt from the tags: of minutes just parsed, mentions and
 * suggestions known; of minutes never seen; and all that follows one letter typed.
 */
export async function checks({ corpus, rounds, clock }: Input): Promise<Result[]> {
  const { codebook } = readCodebook(readFileSync(join(root, 'seeds/.minutes/themes.yaml'), 'utf8'));
  const text = tagged(
    repeatedTo(corpus, MIB),
    codebook.themes.map(({ label }) => label),
  );
  const knowledge = new Knowledge(readTables());
  const whole = new ParsedText(text);
  const { minutes } = whole;
  const mentions = findMentions(minutes, knowledge);
  const rules = new ThemeRules(codebook, patternMatcher);
  const model = new ThemeModel();
  const tags = new DocumentTags(whole, null);
  for (const [i, remark] of minutes.remarks.entries()) {
    const ids = tags.ofRemark(i).flatMap(({ label }) => codebook.byLabel(label)?.id ?? []);
    model.add(remark.text, ids);
  }
  const check = (of: ParsedText, named: typeof mentions, suggester: Suggester): void => {
    kept = runChecks(
      // A copy: what the checks keep of minutes is not there yet after an edit.
      { ...of.minutes },
      { source: of.text, fileName: '第3回.txt' },
      {
        named: { knowledge, mentions: named },
        tagged: { tags: new DocumentTags(of, null), codebook, suggester, location: 'inline' },
      },
      defaultSeverities,
    );
  };
  const known = new Suggester(codebook, rules, model);
  let parsed = new ParsedText(text);
  const memory = new MentionMemory();
  let at = text.indexOf('\n', text.length / 2) + 8;
  const times = await interleaved(
    {
      checks: () => {
        check(whole, mentions, known);
      },
      opened: () => {
        check(whole, mentions, new Suggester(codebook, rules, model));
      },
      typed: () => {
        const typed = `${parsed.text.slice(0, at)}あ${parsed.text.slice(at++)}`;
        parsed = new ParsedText(typed, parsed.memory);
        check(parsed, findMentions(parsed.minutes, knowledge, memory), known);
      },
    },
    { rounds, turn: 5, clock },
  );
  const result = (what: string, ours: number): Result => ({
    what,
    ours,
    other: limit,
    ratio: ours / limit,
    bar: 1,
    atLeast: false,
  });
  return [
    result('1 MiB: all checks; the limit', times.checks.median),
    { ...result('1 MiB: all checks, nothing suggested before; the limit', times.opened.median), bar: 3 },
    result('1 MiB: one character typed, parse, mentions and checks; the limit', times.typed.median),
  ];
}

/** Looks at the last result, so that no work is optimised away. */
export function usedChecks(): boolean {
  return kept !== undefined;
}
