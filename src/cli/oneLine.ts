/** Control characters would move the terminal's cursor about. */
export function oneLine(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f]+/gu, ' ');
}
