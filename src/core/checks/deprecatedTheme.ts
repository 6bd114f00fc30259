import { inSameForm } from '../themes/retag';
import type { Finding, Fix, TagCheck } from './check';
import { relabellingTag, removingTag, spanOfTag, taggedRemarks } from './tagFixes';

/** A tag of a theme that is no longer to be used. */
export const deprecatedTheme: TagCheck = {
  code: 'deprecated-theme',
  needs: 'tags',
  defaultSeverity: 'warning',
  *run(minutes, context): Iterable<Finding> {
    const { codebook, source } = context;
    for (const [remark, tags] of taggedRemarks(context)) {
      const there = new Set(tags.map(({ theme }) => theme?.id));
      for (const { tag, theme } of tags) {
        if (theme?.deprecated !== true) continue;
        const successor = codebook.successor(theme);
        let fix: Fix;
        if (successor === null) fix = removingTag(source, remark, tag, false);
        // The remark has it already, or gets it in place of another tag.
        else if (there.has(successor.id)) fix = removingTag(source, remark, tag, true);
        else fix = relabellingTag(remark, tag, inSameForm(tag.label, successor), true);
        if (successor !== null) there.add(successor.id);
        yield {
          code: 'deprecated-theme',
          spans: [spanOfTag(minutes, remark, tag)],
          details: { label: tag.label, successor: successor?.label ?? null, beside: tag.span === null },
          fixes: [fix],
          related: [],
        };
      }
    }
  },
};
