/**
 * Makes a failing text smaller: takes out runs of lines, then runs of characters, as long as it still fails.
 * @param fails true while the text shows the failure
 * @param tries how many texts to look at, at most
 */
export function shrunk(text: string, fails: (text: string) => boolean, tries = 3000): string {
  let left = tries;
  const still = (candidate: string): boolean => left-- > 0 && fails(candidate);
  let best = text;
  for (let before = ''; before !== best && left > 0;) {
    before = best;
    best = withoutPieces(best.split('\n'), '\n', still);
    best = withoutPieces(best.split(''), '', still);
  }
  return best;
}

/** Takes out runs of pieces: half of them, a quarter … down to single ones. */
function withoutPieces(pieces: string[], separator: string, still: (text: string) => boolean): string {
  let kept = pieces;
  for (let run = Math.ceil(kept.length / 2); run >= 1; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let at = 0; at < kept.length;) {
      const candidate = [...kept.slice(0, at), ...kept.slice(at + run)];
      if (still(candidate.join(separator))) kept = candidate;
      else at += run;
    }
  }
  return kept.join(separator);
}

/** A text as a JavaScript literal on one line, with everything invisible escaped. */
export function literal(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{M}\p{Cf}\p{Co}\p{Cc}\p{Zl}\p{Zp}\u00a0\u3000\ufffd]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
