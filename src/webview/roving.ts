/**
 * Moves the focus between the elements marked `data-roving` below the one that the listener is on, by arrow keys, Home
 * and End. Which of them Tab reaches is for those to say who draw them, when one gets the focus.
 */
export function moveFocus(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
  const from = items.indexOf(target);
  if (from < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowRight: from + 1,
    ArrowUp: from - 1,
    ArrowLeft: from - 1,
    Home: 0,
    End: items.length - 1,
  };
  const to = steps[key];
  const next = to === undefined ? undefined : items[Math.min(items.length - 1, Math.max(0, to))];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
