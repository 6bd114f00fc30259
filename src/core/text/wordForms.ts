/** Lists of words that share their parts: 議事録{署名,記録}者 for 議事録署名者 and 議事録記録者. */

const part = /([^{]+)|\{([^}]*)\}/gu;

/** The words of a list parted by single blanks; each group {a,b} in a word stands for one word with each of its parts, {,a} for none of them as well. */
export function wordForms(list: string): string[] {
  return list.split(' ').flatMap((word) => {
    if (!word.includes('{')) return [word];
    let forms = [''];
    for (const [, plain, group] of word.matchAll(part)) {
      const parts = plain === undefined ? (group ?? '').split(',') : [plain];
      forms = forms.flatMap((form) => parts.map((next) => form + next));
    }
    return forms;
  });
}
