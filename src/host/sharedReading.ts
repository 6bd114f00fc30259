/** Something that takes long to read: who asks meanwhile waits for the same reading, who cannot wait gets the last one. */
export class SharedReading<T> {
  private running: Promise<T> | null = null;
  private last: { readonly value: T } | null = null;

  /** @param failed is told of a reading that fails while nobody waits for it */
  constructor(
    private readonly read: () => Promise<T>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** As it is now. */
  now(): Promise<T> {
    if (this.running !== null) return this.running;
    const running = this.read().then(
      (value) => {
        if (this.running === running) {
          this.running = null;
          this.last = { value };
        }
        return value;
      },
      (error: unknown) => {
        if (this.running === running) this.running = null;
        throw error;
      },
    );
    this.running = running;
    return running;
  }

  /** As it was read last, at once; it is read again meanwhile. The first call waits. */
  async lately(): Promise<T> {
    const running = this.now();
    if (this.last === null) return running;
    running.catch(this.failed);
    return this.last.value;
  }

  /** What was read does not count any more, nor what is being read. */
  forget(): void {
    this.running = null;
    this.last = null;
  }
}
