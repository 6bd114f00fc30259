/** How wide labels are, and what is left of one where there is no room. */

/** Of the labels in pictures, in pixels. */
export const FONT_SIZE = 12;

/** Width in pixels, estimated: a full-width character is as wide as high, another a little more than half of that. */
export function widthOf(text: string, fontSize = FONT_SIZE): number {
  let width = 0;
  for (const character of text) width += isNarrow(character) ? 0.58 : 1;
  return width * fontSize;
}

/** Latin, Greek and Cyrillic letters, and half-width katakana. */
function isNarrow(character: string): boolean {
  return character < '\u1100' || (character >= '\uff61' && character <= '\uffdc');
}

/** A text cut to a width, with … for what is left out; at least its first character. */
export function cutTo(text: string, width: number, fontSize = FONT_SIZE): string {
  if (widthOf(text, fontSize) <= width) return text;
  let kept = '';
  let room = width - fontSize;
  for (const character of text) {
    room -= widthOf(character, fontSize);
    if (room < 0 && kept !== '') break;
    kept += character;
  }
  return `${kept}…`;
}
