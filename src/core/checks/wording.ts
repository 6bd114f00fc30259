/** The user's language. */
export interface Wording {
  /** A text, its {0} {1} replaced. */
  t(message: string, ...args: (string | number)[]): string;
  /** An ISO 8601 day, month or year. */
  date(iso: string): string;
}
