/** What is measured of the checks: all of them on a file that is known, and from a letter typed to the findings. */
import { defaultSeverities, runChecks } from '../../src/core/checks/index';
import { Knowledge } from '../../src/core/knowledge/knowledge';
import { findMentions } from '../../src/core/knowledge/mentions';
import { parse } from '../../src/core/minutes/parse';
import { ParsedText } from '../../src/core/navigation/parsedText';
import { MIB, repeatedTo } from './corpus';
import { readTables } from './knowledge';
import { interleaved } from './measure';
import type { Input } from './measures';
import type { Result } from './result';

let kept: unknown = null;

/** Milliseconds that findings may take on 1 MiB. */
const limit = 100;

/** All checks on 1 MiB, of minutes just parsed and mentions known; and all that follows one letter typed. */
export async function checks({ corpus, rounds, clock }: Input): Promise<Result[]> {
  const text = repeatedTo(corpus, MIB);
  const knowledge = new Knowledge(readTables());
  const minutes = parse(text);
  const mentions = findMentions(minutes, knowledge);
  const check = (source: string, of: typeof minutes, named: typeof mentions): void => {
    kept = runChecks(
      of,
      { source, fileName: '第3回.txt' },
      { knowledge, mentions: named },
      defaultSeverities,
    );
  };
  let parsed = new ParsedText(text);
  let at = text.indexOf('\n', text.length / 2) + 8;
  const times = await interleaved(
    {
      checks: () => {
        // A copy: what the checks keep of minutes is not there yet after an edit.
        check(text, { ...minutes }, mentions);
      },
      typed: () => {
        const typed = `${parsed.text.slice(0, at)}あ${parsed.text.slice(at++)}`;
        parsed = new ParsedText(typed, parsed.memory);
        check(typed, parsed.minutes, findMentions(parsed.minutes, knowledge));
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
    result('1 MiB: one character typed, parse, mentions and checks; the limit', times.typed.median),
  ];
}

/** Looks at the last result, so that no work is optimised away. */
export function usedChecks(): boolean {
  return kept !== undefined;
}
