import { remarkPlace } from '../themes/tagPlaces';
import type { Finding, TagCheck } from './check';
import { isEmpty } from './tagFixes';

/** A remark without any tag, for those who want every remark tagged. */
export const remarkWithoutTheme: TagCheck = {
  code: 'remark-without-theme',
  needs: 'tags',
  defaultSeverity: 'off',
  *run(minutes, { tags, codebook }): Iterable<Finding> {
    if (isEmpty(codebook)) return;
    for (const remark of tags.untagged) {
      yield {
        code: 'remark-without-theme',
        spans: [remarkPlace(minutes, remark)],
        details: { remark: minutes.remarks[remark]?.id ?? '' },
        fixes: [],
        related: [],
      };
    }
  },
};
