import { decodeText } from './decode';

/** What the editor writes for bytes that mean nothing in the encoding that it took. */
const replacement = '\ufffd';

/** A text as an editor has it. */
export interface ShownText {
  readonly text: string;
  /** True when it was changed and not saved. */
  readonly isDirty: boolean;
}

/**
 * Tells whether an editor shows what a file holds. In another encoding it does not, and what is saved from there
 * destroys the file. Line ends do not count: an editor makes them all the same. Of a text that was changed only
 * characters that could not be read tell, and so they do where the file's encoding is not known.
 * @param bytes of the file
 */
export function showsBytes({ text, isDirty }: ShownText, bytes: Uint8Array): boolean {
  const decoded = decodeText(bytes);
  if (!isDirty && decoded !== null) return withPlainEnds(text) === withPlainEnds(decoded.text);
  return decoded?.encoding === 'utf-8' || !text.includes(replacement);
}

function withPlainEnds(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
