import type { Finding, TagCheck } from './check';
import { isEmpty, relabellingTag, spanOfTag, taggedRemarks } from './tagFixes';

const MOST_NEAREST = 3;

/** A tag whose theme the codebook does not have. */
export const unknownTheme: TagCheck = {
  code: 'unknown-theme',
  needs: 'tags',
  defaultSeverity: 'warning',
  *run(minutes, context): Iterable<Finding> {
    const { codebook } = context;
    if (isEmpty(codebook)) return;
    const nearest = new Map<string, readonly string[]>();
    for (const [remark, tags] of taggedRemarks(context)) {
      for (const { tag, theme } of tags) {
        if (theme !== null) continue;
        const near =
          nearest.get(tag.key) ?? codebook.nearest(tag.path, MOST_NEAREST).map((each) => each.label);
        nearest.set(tag.key, near);
        yield {
          code: 'unknown-theme',
          spans: [spanOfTag(minutes, remark, tag)],
          details: { label: tag.label, nearest: near, beside: tag.span === null },
          fixes: near.map((label) => relabellingTag(remark, tag, label, false)),
          related: [],
        };
      }
    }
  },
};
