/** What is measured of themes: the rules of the starter codebook, twice over, on every remark. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from '../../src/core/minutes/parse';
import { readCodebook } from '../../src/core/themes/codebookFile';
import { Codebook } from '../../src/core/themes/codebook';
import { patternMatcher } from '../../src/core/themes/patterns';
import { ThemeRules } from '../../src/core/themes/rules';
import { MIB, repeatedTo } from './corpus';
import { interleaved } from './measure';
import type { Input } from './measures';
import type { Result } from './result';

const root = resolve(__dirname, '../..');

let kept: unknown = null;

/** The rules of more than 50 themes on 1 MiB against the time of parsing it. */
export async function rules({ corpus, rounds, clock }: Input): Promise<Result[]> {
  const text = repeatedTo(corpus, MIB);
  const { themes } = readCodebook(readFileSync(join(root, 'seeds/.minutes/themes.yaml'), 'utf8')).codebook;
  const again = themes.map((theme) => ({
    ...theme,
    id: `${theme.id}-2`,
    label: `${theme.label}2`,
    aliases: [],
  }));
  const matcher = new ThemeRules(new Codebook([...themes, ...again]), patternMatcher);
  const { remarks } = parse(text);
  const times = await interleaved(
    {
      ours: () => {
        for (const remark of remarks) kept = matcher.match(remark.text);
      },
      parse: () => {
        kept = parse(text);
      },
    },
    { rounds, turn: 3, clock },
  );
  const ratio = times.ours.ratioTo(times.parse);
  const what = `1 MiB: rules of ${themes.length * 2} themes on ${remarks.length} remarks; parse`;
  return [{ what, ours: times.ours.median, other: times.parse.median, ratio, bar: 10, atLeast: false }];
}

/** Looks at the last result, so that no work is optimised away. */
export function usedThemes(): boolean {
  return kept !== undefined;
}
