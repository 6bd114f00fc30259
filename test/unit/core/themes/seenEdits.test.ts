import assert from 'node:assert/strict';
import { ParsedText } from '../../../../src/core/navigation/parsedText';
import { FollowedText, followRemarks, type TextChange } from '../../../../src/core/themes/followedText';
import { emptySidecar } from '../../../../src/core/themes/sidecar';
import { change, place } from '../../../../src/core/themes/sidecarTags';
import { Random } from '../../../fuzz/random';
import { EditedDocument, type Part } from './editedDocument';
import { bullets, turns, votes } from './editedShapes';

/** What an editor tells of one edit: what of a part was typed or deleted, and which part came, went or moved. */
function changesOf(before: readonly Part[], after: readonly Part[]): TextChange[] {
  const starts = new Map<number, number>();
  let end = 0;
  for (const { id, text } of before) {
    starts.set(id, end);
    end += text.length;
  }
  const moved = movedPart(before, after);
  const now = new Map(after.map((part) => [part.id, part.text]));
  const changes = before.flatMap(({ id, text }): TextChange[] => {
    const offset = starts.get(id) ?? 0;
    const text2 = now.get(id);
    if (text2 === undefined || id === moved) return [{ offset, length: text.length, text: '' }];
    return charactersOf(offset, text, text2);
  });
  after.forEach(({ id, text }, k) => {
    if (starts.has(id) && id !== moved) return;
    const next = after.slice(k + 1).find((part) => starts.has(part.id) && part.id !== moved);
    changes.push({ offset: next === undefined ? end : (starts.get(next.id) ?? end), length: 0, text });
  });
  return changes;
}

/** Nobody types a remark at a stroke: what is put in without being taken from elsewhere comes in two events. */
function typedInTwo(changes: readonly TextChange[]): TextChange[][] {
  const [only, ...more] = changes;
  if (only === undefined || more.length > 0 || only.length > 0 || only.text.length < 2) return [[...changes]];
  const half = only.text.length >> 1;
  return [
    [{ ...only, text: only.text.slice(0, half) }],
    [{ ...only, offset: only.offset + half, text: only.text.slice(half) }],
  ];
}

/** The part that stands elsewhere; null where none does. */
function movedPart(before: readonly Part[], after: readonly Part[]): number | null {
  const kept = before.filter(({ id }) => after.some((part) => part.id === id));
  const same = after.filter(({ id }) => before.some((part) => part.id === id));
  const at = kept.findIndex(({ id }, k) => same[k]?.id !== id);
  const [a, b] = [kept[at]?.id, same[at]?.id];
  if (a === undefined || b === undefined) return null;
  const without = (list: readonly Part[], out: number): string =>
    list
      .filter(({ id }) => id !== out)
      .map(({ id }) => id)
      .join(' ');
  return without(kept, a) === without(same, a) ? a : b;
}

/** Line ends put in and taken out one by one; else what is between the same begin and the same end. */
function charactersOf(offset: number, old: string, now: string): TextChange[] {
  if (old.replaceAll('\n', '') === now.replaceAll('\n', '')) {
    const changes: TextChange[] = [];
    let j = 0;
    for (let i = 0; i < old.length;) {
      if (old[i] === now[j]) {
        i++;
        j++;
      } else if (old[i] === '\n') changes.push({ offset: offset + i++, length: 1, text: '' });
      else {
        changes.push({ offset: offset + i, length: 0, text: '\n' });
        j++;
      }
    }
    return changes;
  }
  let begin = 0;
  while (begin < Math.min(old.length, now.length) && old[begin] === now[begin]) begin++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - begin && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const text = now.slice(begin, now.length - tail);
  return [{ offset: offset + begin, length: old.length - tail - begin, text }];
}

describe('tags beside a text that was edited a thousand times in the editor', () => {
  for (const [name, shape] of Object.entries({ turns, bullets, votes })) {
    it(`are all on the right remark: ${name}`, () => {
      const random = new Random(5);
      const document = new EditedDocument(random, shape, 80);
      let base = new ParsedText(document.text);
      let followed = new FollowedText(base.text);
      const changes = document.items.map(({ id }, remark) => ({ remark, add: [String(id)], remove: [] }));
      let count = 0;
      const empty = place(emptySidecar('x'), base.minutes, base.text);
      let sidecar = change(empty, base.minutes, base.text, changes, () => `urn:x:${++count}`);
      const head = document.text.length - document.parts.reduce((sum, { text }) => sum + text.length, 0);
      for (let n = 1; n <= 1000; n++) {
        const before = document.parts;
        document.edit();
        const seen = changesOf(before, document.parts).map((each) => ({
          ...each,
          offset: each.offset + head,
        }));
        for (const event of typedInTwo(seen)) followed.change(event);
        assert.ok(followed.is(document.text), `edit ${n}`);
        if (n % 50 !== 0) continue;
        const now = new ParsedText(document.text);
        const placed = place(
          sidecar,
          now.minutes,
          now.text,
          followRemarks(base.minutes, now.minutes, followed),
        );
        const wrong: string[] = [];
        const found = new Set<string>();
        for (const { anchor, tags } of placed.remarks) {
          const item = document.items[anchor.remark ?? -1];
          for (const tag of item === undefined ? [] : tags) {
            found.add(tag);
            if (String(item?.id) !== tag) wrong.push(`${anchor.exact} -> ${item?.text ?? ''}`);
          }
        }
        const tagged = document.items.filter(({ id }) => id < 80);
        assert.deepEqual(wrong, [], `edit ${n}`);
        assert.deepEqual(
          tagged.filter(({ id }) => !found.has(String(id))),
          [],
          `edit ${n}`,
        );
        // As when the tags are changed: from there on it is followed anew.
        if (n % 250 !== 0) continue;
        [sidecar, base, followed] = [placed, now, new FollowedText(now.text)];
      }
    }).timeout(60_000);
  }
});
