import type { Span } from '../text/span';

const emptyBullet = /^[ \t\u3000]*(?:[-－]{1,2}|[・•●○◯◆◇*])[ \t\u3000]*$/u;

/**
 * What Enter takes away to end a list: the columns of an empty bullet, its indent included, when nothing but
 * the bullet stands on the line and the cursor is behind it. Null where Enter is just Enter.
 *
 *     "  - |"  gives { start: 0, end: 4 }
 * @param line the line without its end
 * @param column the cursor, in UTF-16 units from the line's start
 */
export function bulletToEnd(line: string, column: number): Span | null {
  if (!emptyBullet.test(line)) return null;
  const bulletEnd = line.trimEnd().length;
  return column >= bulletEnd ? { start: 0, end: line.length } : null;
}
