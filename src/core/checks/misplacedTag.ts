import { moveToEnd } from '../themes/tagEdits';
import type { Finding, TagCheck } from './check';
import { reportedTags } from './misplacedTags';

/** A tag inside a remark: it tags nothing before it stands behind the last words. */
export const misplacedTag: TagCheck = {
  code: 'misplaced-tag',
  needs: 'tags',
  defaultSeverity: 'warning',
  *run(minutes, context): Iterable<Finding> {
    const { source } = context;
    for (const tag of reportedTags(context)) {
      const { remark, place, label, span } = tag;
      if (remark === null || place === 'outside') continue;
      const edits = moveToEnd(source, minutes, tag);
      yield {
        code: 'misplaced-tag',
        spans: [span],
        details: { label, place },
        // Among the words it may be spoken of: somebody has to judge.
        fixes: [{ from: `#${label}`, to: `#${label}`, edits, wish: null, safe: place === 'inside' }],
        related: [],
      };
    }
  },
};
