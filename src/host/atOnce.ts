/** Files read at a time. */
const atOnce = 8;

/**
 * Works on items in order, several at a time, for as long as it is wanted.
 * @returns true when all were worked on
 */
export async function eachAtOnce<T>(
  items: readonly T[],
  isWanted: () => boolean,
  work: (item: T) => Promise<void>,
): Promise<boolean> {
  const left = items.values();
  let done = 0;
  const worker = async (): Promise<void> => {
    for (const item of left) {
      if (!isWanted()) return;
      await work(item);
      done++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done === items.length;
}
