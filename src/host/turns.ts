/** Milliseconds of work after which others have a turn: short enough that nobody notices. */
const longestTurn = 15;

/**
 * Lets what else waits in the extension host go between pieces of work. What several tasks do at the same time
 * counts together: they wait one behind the other.
 */
export class Turns {
  private last: Promise<void> = Promise.resolve();
  private began = -Infinity;

  /** Resolves when the next piece may begin: at once while the turn is young. */
  next(): Promise<void> {
    if (performance.now() - this.began < longestTurn) return Promise.resolve();
    this.last = this.last.then(() => this.pause());
    return this.last;
  }

  private pause(): Promise<void> {
    // Those who waited before have not used up their turn: this one goes on with them.
    if (performance.now() - this.began < longestTurn) return Promise.resolve();
    return new Promise((resolve) => {
      setTimeout(() => {
        this.began = performance.now();
        resolve();
      });
    });
  }
}
