import type { Finding, TagCheck } from './check';
import { removingTag, spanOfTag, taggedRemarks } from './tagFixes';

/** A tag that means what another tag of the remark means: the same, an alias, or the same beside the text. */
export const duplicateTag: TagCheck = {
  code: 'duplicate-tag',
  needs: 'tags',
  defaultSeverity: 'information',
  *run(minutes, context): Iterable<Finding> {
    for (const [remark, tags] of taggedRemarks(context)) {
      if (tags.length < 2) continue;
      const first = new Map<string, (typeof tags)[number]['tag']>();
      // What is in both places goes from the text: beside it are the tags of texts that are not to change.
      for (const { tag, theme } of [...tags].sort(
        (a, b) => Number(b.tag.span === null) - Number(a.tag.span === null),
      )) {
        const key = theme === null ? `#${tag.key}` : theme.id;
        const other = first.get(key);
        if (other === undefined) {
          first.set(key, tag);
          continue;
        }
        const isElsewhere = other.location !== tag.location;
        yield {
          code: 'duplicate-tag',
          spans: [spanOfTag(minutes, remark, tag)],
          details: { label: tag.label, other: other.label, beside: isElsewhere },
          fixes: [removingTag(context.source, remark, tag, !isElsewhere)],
          related: [],
        };
      }
    }
  },
};
