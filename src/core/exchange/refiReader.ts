/** Reads codebooks of the REFI-QDA exchange format (see refiCodebook). */
import { SaxesParser } from 'saxes';
import type { Codebook } from '../themes/codebook';
import {
  ImportedNames,
  type ImportedTheme,
  type ImportNote,
  type ThemesImport,
} from '../themes/importedThemes';
import { colorFromHex } from './colors';
import { guidOf } from './guid';

/** A code while it is read. */
interface Code {
  readonly name: string;
  readonly guid: string;
  readonly color: string | null;
  readonly line: number;
  description: string;
  readonly children: Code[];
}

/** A document that stops being read here is not read on. */
class Refused extends Error {
  constructor(
    readonly code: 'not-xml' | 'document-type',
    readonly line: number,
    readonly detail: string,
  ) {
    super(detail);
  }
}

/**
 * The themes of a .qdc file, or of the codebook inside a project (.qde). Sets and what is coded are not read. A
 * document type is refused: the format has none, and no entity is ever expanded but the five of XML.
 * @param codebook ours: a theme that came from it is known again by its GUID, whatever it is called now
 */
export function readQdc(text: string, codebook: Codebook): ThemesImport {
  let codes: readonly Code[] | null;
  try {
    codes = codesOf(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, line, detail } = error;
    return { problem: { code, line, detail } };
  }
  if (codes === null) return { problem: { code: 'not-a-codebook', line: 1, detail: '' } };
  if (codes.length === 0) return { problem: { code: 'no-themes', line: 1, detail: '' } };
  const ours = new Map(codebook.themes.map((theme) => [guidOf('theme', theme.id), theme]));
  const names = new ImportedNames();
  const notes: ImportNote[] = [];
  const toTheme = (
    { name, guid, color, line, description, children }: Code,
    above: string | null,
  ): ImportedTheme => {
    const known = ours.get(guid.toLowerCase().replace(/[{}]/gu, ''));
    const label = names.labelOf(name);
    if (label !== name && known === undefined)
      notes.push({ code: 'renamed', line, theme: name, detail: label });
    return {
      id: known?.id ?? null,
      label,
      description: description.trim(),
      // A theme has the colour of the one above anyway.
      color: color === above ? null : color,
      rule: null,
      children: children.map((child) => toTheme(child, color ?? above)),
    };
  };
  return { themes: codes.map((code) => toTheme(code, null)), notes };
}

/** The codes of the top level; null where the document holds no codebook. Throws `Refused`. */
function codesOf(text: string): Code[] | null {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let roots: Code[] | null = null;
  const open: Code[] = [];
  let inDescription = false;
  parser.on('error', ({ message }) => {
    throw new Refused('not-xml', parser.line, message.replace(/^\d+:\d+: /u, ''));
  });
  parser.on('doctype', () => {
    throw new Refused('document-type', parser.line, '');
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (local === 'Codes') roots ??= [];
    if (local === 'Description' && open.length > 0) inDescription = true;
    if (local !== 'Code' || roots === null) return;
    const value = (name: string): string => attributes[name]?.value ?? '';
    const code: Code = {
      name: value('name'),
      guid: value('guid'),
      color: colorFromHex(value('color')),
      line: parser.line,
      description: '',
      children: [],
    };
    (open.at(-1)?.children ?? roots).push(code);
    open.push(code);
  });
  const addText = (said: string): void => {
    const code = open.at(-1);
    if (inDescription && code !== undefined) code.description += said;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ local }) => {
    if (local === 'Description') inDescription = false;
    if (local === 'Code' && roots !== null) open.pop();
  });
  parser.write(text).close();
  return roots;
}
