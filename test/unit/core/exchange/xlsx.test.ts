import assert from 'node:assert/strict';
import { xlsx } from '../../../../src/core/exchange/xlsx';
import type { Table } from '../../../../src/core/exchange/table';
import { readWorkbook } from '../../support/workbook';

const columns = [
  { key: 'speaker', title: '発言者', kind: 'text' },
  { key: 'date', title: '開催日', kind: 'date' },
  { key: 'line', title: '行', kind: 'number' },
] as const;

function table(name: string, rows: Table['rows']): Table {
  return { name, columns, rows };
}

describe('tables as a workbook', () => {
  it('come back as they were, numbers as numbers and dates as dates', async () => {
    const rows = [
      { speaker: '甲野委員', date: '2026-02-20', line: 12 },
      { speaker: '一行目\n<二行目> & "三"', date: '頃', line: -1.5 },
      { line: 0 },
    ];
    const [sheet] = readWorkbook(await xlsx([table('発言', rows)]));
    assert.equal(sheet?.name, '発言');
    assert.deepEqual(sheet.rows, [
      ['発言者', '開催日', '行'],
      // Excel counts days from the end of 1899 (with a 29 February 1900).
      ['甲野委員', (Date.UTC(2026, 1, 20) - Date.UTC(1899, 11, 30)) / 86_400_000, 12],
      ['一行目\n<二行目> & "三"', '頃', -1.5],
      [null, null, 0],
    ]);
  });

  it('have no formulas', async () => {
    const [sheet] = readWorkbook(await xlsx([table('発言', [{ speaker: '=1+1', date: '@x', line: null }])]));
    assert.deepEqual(sheet?.rows[1], ['=1+1', '@x']);
    assert.doesNotMatch(sheet.xml, /<f[ >]/u);
  });

  it('keep the titles in sight, with filters, and have widths that fit', async () => {
    const [sheet] = readWorkbook(await xlsx([table('発言', [{ speaker: 'あ'.repeat(500) }])]));
    assert.match(sheet?.xml ?? '', /<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    assert.match(sheet?.xml ?? '', /<\/sheetData><autoFilter ref="A1:C2"\/>/u);
    assert.match(sheet?.xml ?? '', /<col min="1" max="1" width="60"/u);
  });

  it('have filters over more columns than the alphabet has letters', async () => {
    const many = Array.from(
      { length: 30 },
      (_, i) => ({ key: `k${i}`, title: `t${i}`, kind: 'number' }) as const,
    );
    const [sheet] = readWorkbook(await xlsx([{ name: '表', columns: many, rows: [] }]));
    assert.match(sheet?.xml ?? '', /ref="A1:AD1"/u);
  });

  it('have names that Excel takes', async () => {
    const names = ['a/b:c*[1]', '', '会'.repeat(40), '会'.repeat(40), "'q'"];
    const sheets = readWorkbook(await xlsx(names.map((name) => table(name, []))));
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['a b c  1', 'Sheet2', '会'.repeat(31), `${'会'.repeat(28)} 2`, 'q'],
    );
  });

  it('cut what is longer than a cell may be', async () => {
    const [sheet] = readWorkbook(await xlsx([table('発言', [{ speaker: '𠮷'.repeat(20_000) }])]));
    const text = String(sheet?.rows[1]?.[0]);
    assert.ok(text.length <= 32_767 && text.endsWith('𠮷…'), String(text.length));
  });
});
