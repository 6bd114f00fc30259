import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';

/** A sheet of a workbook as it was read. */
export interface ReadSheet {
  readonly name: string;
  /** Cells by row and column; null for none. */
  readonly rows: (string | number | null)[][];
  readonly xml: string;
}

interface XmlText {
  readonly t: string | { readonly '#text': string };
}

interface XmlCell {
  readonly r: string;
  readonly t?: string;
  readonly v?: string;
}

interface XmlSheet {
  readonly worksheet: {
    readonly sheetData?: { readonly row?: readonly { readonly c?: readonly XmlCell[] }[] };
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['row', 'c', 'si', 'sheet'].includes(name),
});

/** Reads a workbook (Office Open XML) as far as tables need it. Throws when it is none. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes);
  const read = (name: string): string => {
    const file = files[name];
    if (file === undefined) throw new Error(`The workbook has no ${name}.`);
    return strFromU8(file);
  };
  const book = parser.parse(read('xl/workbook.xml')) as {
    workbook: { sheets: { sheet: { name: string }[] } };
  };
  const shared = parser.parse(read('xl/sharedStrings.xml')) as { sst: { si?: XmlText[] } };
  const strings = (shared.sst.si ?? []).map(({ t }) => (typeof t === 'string' ? t : t['#text']));
  return book.workbook.sheets.sheet.map(({ name }, i) => {
    const xml = read(`xl/worksheets/sheet${i + 1}.xml`);
    const sheet = parser.parse(xml) as XmlSheet;
    const rows = (sheet.worksheet.sheetData?.row ?? []).map(({ c = [] }) => {
      const cells: (string | number | null)[] = [];
      for (const { r, t, v } of c) {
        const column = columnOf(r);
        while (cells.length < column) cells.push(null);
        if (v === undefined) cells.push(null);
        else cells.push(t === 's' ? (strings[Number(v)] ?? null) : Number(v));
      }
      return cells;
    });
    return { name, rows, xml };
  });
}

/** The index of a column from the address of a cell (B2). */
function columnOf(address: string): number {
  let index = 0;
  for (const letter of address.replace(/\d+$/u, '')) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
