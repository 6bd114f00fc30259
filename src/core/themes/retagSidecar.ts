import { lineEdits } from '../text/lineDiff';
import type { TextEdit } from '../text/textEdit';
import { newLabel, type CodebookStep } from './retag';
import { readSidecar, writeSidecar } from './sidecar';
import { labelKey } from './labels';

/**
 * The edits of a sidecar file that a change of the codebook asks for, as `retag` for inline tags; none for a file that
 * cannot be read or holds no such tag.
 */
export function retagSidecar(text: string, step: CodebookStep): TextEdit[] {
  const read = readSidecar(text);
  if ('problem' in read) return [];
  const { sidecar } = read;
  const remarks = sidecar.remarks.map((remark) => {
    const tags = remark.tags.map((tag) => newLabel(tag, step) ?? tag);
    const isSame = tags.every((tag, i) => tag === remark.tags[i]);
    return isSame
      ? remark
      : { ...remark, tags: [...new Map(tags.map((tag) => [labelKey(tag), tag])).values()] };
  });
  const isSame = remarks.every((remark, i) => remark === sidecar.remarks[i]);
  return isSame ? [] : lineEdits(text, writeSidecar({ ...sidecar, remarks }));
}
