/**
 * Stands before each line that the suites print. Everything a VS Code under test says comes out in one
 * stream; only this part of it is for people.
 */
export const printMark = '▏';

/** Prints from inside a host suite, so that it shows in the output of the tests. */
export function print(text: string): void {
  for (const line of text.split('\n')) console.log(printMark + line);
}
