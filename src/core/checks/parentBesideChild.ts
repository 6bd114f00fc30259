import type { Finding, TagCheck } from './check';
import { removingTag, spanOfTag, taggedRemarks } from './tagFixes';

/** A tag of a theme beside that of a theme below it, which says the same and more. */
export const parentBesideChild: TagCheck = {
  code: 'parent-beside-child',
  needs: 'tags',
  defaultSeverity: 'information',
  *run(minutes, context): Iterable<Finding> {
    const { codebook, source } = context;
    for (const [remark, tags] of taggedRemarks(context)) {
      if (tags.length < 2) continue;
      const childOf = new Map<string, string>();
      for (const { tag, theme } of tags) {
        for (const { id } of theme === null ? [] : codebook.ancestors(theme))
          if (!childOf.has(id)) childOf.set(id, tag.label);
      }
      for (const { tag, theme } of tags) {
        const child = theme === null ? undefined : childOf.get(theme.id);
        if (child === undefined) continue;
        yield {
          code: 'parent-beside-child',
          spans: [spanOfTag(minutes, remark, tag)],
          details: { label: tag.label, child, beside: tag.span === null },
          fixes: [removingTag(source, remark, tag, true)],
          related: [],
        };
      }
    }
  },
};
