/** Where the arrow keys take the focus in a picture. */

/** A cell; column -1 is the row's label. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell that a key leads to, as in any grid; null for other keys. */
export function cellAfter(
  key: string,
  control: boolean,
  { row, column }: CellPlace,
  rows: number,
  columns: number,
): CellPlace | null {
  const last = { row: rows - 1, column: columns - 1 };
  const to = (r: number, c: number): CellPlace => ({
    row: Math.min(Math.max(r, 0), last.row),
    column: Math.min(Math.max(c, -1), last.column),
  });
  switch (key) {
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'PageUp':
      return to(row - 10, column);
    case 'PageDown':
      return to(row + 10, column);
    case 'Home':
      return to(control ? 0 : row, -1);
    case 'End':
      return to(control ? last.row : row, last.column);
    default:
      return null;
  }
}

/** The entry of a list that a key leads to; null for other keys. */
export function entryAfter(key: string, at: number, count: number): number | null {
  const place = cellAfter(key, false, { row: at, column: 0 }, count, 1);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return place === null || key === 'ArrowLeft' || key === 'ArrowRight' ? null : place.row;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point that an arrow key leads to: the nearest one in its direction, straight ahead before sideways. */
export function pointAfter(key: string, at: number, points: readonly Point[]): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  const direction = directions[key];
  const from = points[at];
  if (direction === undefined || from === undefined) return null;
  let best: number | null = null;
  let least = Infinity;
  for (const [i, { x, y }] of points.entries()) {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    if (i === at || ahead <= 0) continue;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    // What lies rather aside is taken only where nothing lies ahead.
    const far = ahead + 2 * aside + (aside > ahead ? FAR : 0);
    if (far < least) [best, least] = [i, far];
  }
  return best ?? at;
}

/** More than any picture is wide. */
const FAR = 1e6;

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
