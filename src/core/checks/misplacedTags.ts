import type { MisplacedTag } from '../themes/tags';
import type { Tagged } from './check';
import { isEmpty } from './tagFixes';

/**
 * The tags behind no remark's last words that somebody should look at. A # among the words is a tag only if the
 * codebook or another remark knows it (a number, a hash tag that is spoken of); so is every one without a codebook.
 */
export function reportedTags({ tags, codebook }: Tagged): MisplacedTag[] {
  const { misplaced } = tags;
  if (misplaced.length === 0) return [];
  const used = new Set(tags.parsed.minutes.remarks.flatMap((_, i) => tags.ofRemark(i).map(({ key }) => key)));
  return misplaced.filter(
    ({ place, label, key }) =>
      (place !== 'text' && !isEmpty(codebook)) || codebook.byLabel(label) !== null || used.has(key),
  );
}
