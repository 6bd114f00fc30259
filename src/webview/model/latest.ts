/** Lets only the last of several answers to the same question through. */
export class Latest {
  private asked = 0;

  /** Gives the answer to `done`, or what went wrong to `fail`, unless something was asked since. */
  run<T>(ask: () => Promise<T>, done: (answer: T) => void, fail: (message: string) => void): void {
    const number = ++this.asked;
    ask().then(
      (answer) => {
        if (number === this.asked) done(answer);
      },
      (error: unknown) => {
        if (number === this.asked) fail(error instanceof Error ? error.message : String(error));
      },
    );
  }

  /** No answer that is still to come counts. */
  forget(): void {
    this.asked++;
  }
}
