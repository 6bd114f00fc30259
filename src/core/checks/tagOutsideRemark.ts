import { removals } from '../themes/tagEdits';
import type { Finding, TagCheck } from './check';
import { reportedTags } from './misplacedTags';

/** A tag on a line of no remark: a heading, the list of attendees, the header. */
export const tagOutsideRemark: TagCheck = {
  code: 'tag-outside-remark',
  needs: 'tags',
  defaultSeverity: 'warning',
  *run(_, context): Iterable<Finding> {
    for (const tag of reportedTags(context)) {
      const { remark, label, span } = tag;
      if (remark !== null) continue;
      const edits = removals(context.source, [tag]);
      yield {
        code: 'tag-outside-remark',
        spans: [span],
        details: { label },
        fixes: [{ from: `#${label}`, to: '', edits, wish: null, safe: false }],
        related: [],
      };
    }
  },
};
