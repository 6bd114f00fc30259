import type { Minutes } from '../minutes/model';
import type { TextEdit } from '../text/textEdit';
import type { Codebook, Theme } from './codebook';
import { removals } from './tagEdits';
import { misplacedTags, tagsOfRemark, type Tag } from './tags';

/** A change of the codebook, as far as tags are concerned. */
export interface CodebookStep {
  readonly before: Codebook;
  readonly after: Codebook;
  /** Ids of themes whose tags become those of another theme, with its id. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * The edits of a document's tags that a change of the codebook asks for: tags that would no longer mean the same
 * theme, and those whose theme became another one. Where a remark has the new theme's tag already, the old one goes.
 * Tags that the codebook did not know stay as they are.
 */
export function retag(source: string, minutes: Minutes, step: CodebookStep): TextEdit[] {
  if (!source.includes('#') && !source.includes('＃')) return [];
  const edits = minutes.remarks.flatMap((remark) => retagRun(source, tagsOfRemark(source, remark), step));
  for (const tag of misplacedTags(source, minutes)) edits.push(...retagRun(source, [tag], step));
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** The label that a tag becomes; null where it stays. `label` is written as behind the #. */
export function newLabel(label: string, { before, after, moved }: CodebookStep): string | null {
  const theme = before.byLabel(label);
  if (theme === null) return null;
  const target = after.get(moved.get(theme.id) ?? theme.id);
  if (target === null) return null;
  // An alias that came with a merge would still be understood.
  const names = label.split(/[/／]/u).map((part) => before.byLabel(part)?.id ?? '');
  if (after.byLabel(label) === target && !names.some((id) => moved.has(id))) return null;
  return inSameForm(label, target);
}

function retagRun(source: string, tags: readonly Tag[], step: CodebookStep): TextEdit[] {
  const changes = tags.map((tag) => ({ tag, label: newLabel(tag.label, step) }));
  const kept = new Set(
    changes.flatMap(({ tag, label }) => (label === null ? [step.after.byLabel(tag.label)?.id] : [])),
  );
  const edits: TextEdit[] = [];
  const gone: Tag[] = [];
  for (const { tag, label } of changes) {
    if (label === null) continue;
    const id = step.after.byLabel(label)?.id;
    if (kept.has(id)) gone.push(tag);
    else edits.push({ span: tag.labelSpan, text: label });
    kept.add(id);
  }
  return [...edits, ...removals(source, gone)];
}

/** A tag with as many of the themes above as the old one had, as far as there are so many. */
export function inSameForm(label: string, { path }: Theme): string {
  const labels = path.split('/');
  const parts = label.split(/[/／]/u).filter((part) => part !== '').length;
  return labels.slice(-Math.max(1, parts)).join(label.includes('／') ? '／' : '/');
}
