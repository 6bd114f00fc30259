import type { Codebook } from '../themes/codebook';
import type { ThemesImport } from '../themes/importedThemes';
import { looksLikeKhCoder, readKhCoder } from './khcoderRules';
import { readQdc } from './refiReader';

/** Reads a codebook of another program, told by its content: REFI-QDA is XML, rules of KH Coder have ＊ lines. */
export function importThemes(text: string, codebook: Codebook): ThemesImport {
  if (/^\ufeff?\s*</u.test(text)) return readQdc(text, codebook);
  if (looksLikeKhCoder(text)) return readKhCoder(text);
  return { problem: { code: 'not-a-codebook', line: 1, detail: '' } };
}
