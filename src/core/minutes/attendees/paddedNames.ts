import type { Entry } from './attendeeEntry';
import { isPost, withoutHonorific } from './attendeeNames';
import { isSeat, type Token } from './attendeeTokens';

/**
 * Names whose letters are spread to one width, each ended by its honorific: １番　鴨　下　克　則君　　２番　須　惠　まどか君,
 * 総　務　課　長　伊　王　　　剛君. Null for a row of any other form.
 */
export function paddedEntries(tokens: readonly Token[]): Entry[] | null {
  if (!tokens.some((token) => token.text.length === 1)) return null;
  const entries: Entry[] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (token.bracket) return null;
    if (run.length === 0 && isSeat(token)) continue;
    run.push(token);
    if (withoutHonorific(token.text) === token.text) continue;
    const entry = entryOfRun(run);
    if (entry === null) return null;
    entries.push(entry);
    run = [];
  }
  return run.length === 0 && entries.length > 0 ? entries : null;
}

function entryOfRun(run: readonly Token[]): Entry | null {
  const posts = postLength(run);
  const name = run.slice(posts);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined) return null;
  const letters = name.map(({ text }, k) => (k === name.length - 1 ? withoutHonorific(text) : text));
  if (letters.join('').length < 2) return null;
  return {
    name: spaced(name, letters),
    nameStart: first.start,
    nameEnd: last.start + (letters.at(-1)?.length ?? 0),
    affiliation: joined(run.slice(0, posts)),
    start: run[0]?.start ?? first.start,
    end: last.end,
    notes: [],
  };
}

/** How many words before the name are the letters of a post: the longest run that reads as one. */
function postLength(run: readonly Token[]): number {
  for (let k = run.length - 1; k > 0; k--) if (isPost(joined(run.slice(0, k)))) return k;
  return 0;
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Family and given name: parted behind a first word of several letters, at the widest gap, or behind two letters. */
function spaced(name: readonly Token[], letters: readonly string[]): string {
  if (letters.length === 1) return letters[0] ?? '';
  let cut = (letters[0] ?? '').length > 1 ? 1 : widestGap(name);
  if (cut === 0) cut = Math.min(2, letters.length - 1);
  return `${letters.slice(0, cut).join('')} ${letters.slice(cut).join('')}`;
}

/** The number of words before the widest gap; 0 where no gap is wider than all others. */
function widestGap(name: readonly Token[]): number {
  let widest = 0;
  let at = 0;
  for (let k = 1; k < name.length; k++) {
    const gap = (name[k]?.start ?? 0) - (name[k - 1]?.end ?? 0);
    if (gap === widest) at = 0;
    if (gap <= widest) continue;
    widest = gap;
    at = k;
  }
  return at;
}
