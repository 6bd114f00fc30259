import assert from 'node:assert/strict';
import { codingMarkdown } from '../../../../src/core/exchange/codingMarkdown';
import { codingMatrix, codingRows } from '../../../../src/core/exchange/codingTables';
import { csvFile } from '../../../../src/core/exchange/csv';
import { exportCoding, exportFormats } from '../../../../src/core/exchange/exportCoding';
import { cellsOf, type Table } from '../../../../src/core/exchange/table';
import { readSidecar } from '../../../../src/core/themes/sidecar';
import { readWorkbook } from '../../support/workbook';
import { coded, codebook, english } from './codingSupport';

function cells(table: Table): unknown[][] {
  return [table.columns.map(({ title }) => title), ...table.rows.map((row) => cellsOf(table, row))];
}

const context = { codebook, link: (file: string, line: number) => `../${file}#L${line}`, l10n: english };

describe('the coding as tables', () => {
  it('is a row for each remark and theme, aliases and tags in two places counted once', () => {
    const common = ['会議/a.txt', '甲町緑化協議会', 2, '2026-02-20', '議事 / 植樹について'];
    const first = [...common, 1, '甲野委員', 'みどり大学 教授', '木を増やしたい。\n費用は積立金から出す。'];
    const third = [...common, 3, '丙川委員', '', '秘密のことば。'];
    assert.deepEqual(cells(codingRows([coded()], english)), [
      [
        ...['File', 'Body', 'Meeting no.', 'Date', 'Section', 'Remark no.', 'Speaker', 'Affiliation'],
        ...['Remark', 'Theme id', 'Theme', 'Path of the theme', 'Kept in', 'Line'],
      ],
      [...first, 'green', '緑化', '緑化', 'text・file beside it', 8],
      [...first, 'fund', '基金', '予算/基金', 'text', 8],
      [...third, null, 'ないしょ', 'ないしょ', 'text', 11],
      [...third, 'budget', '予算', '予算', 'text', 11],
      [
        ...['会議/a.txt', '甲町緑化協議会', 2, '2026-02-20', '', null, '丁田委員', '', '消えた発言である。'],
        ...['budget', '予算', '予算', 'not found in the text', null],
      ],
    ]);
  });

  it('is a matrix of all remarks, in the order of the codebook, unknown tags last', () => {
    const table = codingMatrix([coded()], codebook, english);
    assert.deepEqual(
      cells(table).map((row) => row.slice(5)),
      [
        ['Remark no.', 'Speaker', 'Affiliation', '予算', '予算/基金', '緑化', 'ないしょ'],
        [1, '甲野委員', 'みどり大学 教授', 0, 1, 1, 0],
        [2, '乙山委員', 'みどり組合 理事', 0, 0, 0, 0],
        [3, '丙川委員', '', 1, 0, 0, 1],
      ],
    );
  });

  it('comes back from a workbook as it was', async () => {
    const file = coded();
    const [rows, matrix, ...others] = readWorkbook(await exportCoding('xlsx', [file], context));
    assert.deepEqual(others, []);
    const wanted = cells(codingRows([file], english));
    assert.deepEqual(
      rows?.rows.map((row) => row[8]),
      wanted.map((row) => row[8]),
    );
    assert.deepEqual(
      matrix?.rows.map((row) => row.slice(8)),
      cells(codingMatrix([file], codebook, english)).map((row) => row.slice(8)),
    );
  });

  it('has no formulas as CSV', async () => {
    assert.ok(csvFile(codingRows([coded()], english)).startsWith('\ufeffFile,Body,'));
    const matrix = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await exportCoding('matrix', [coded()], context),
    );
    assert.ok(matrix.startsWith('\ufeffFile,'));
    assert.equal(matrix.split('\r\n').length, 5);
  });
});

describe('the coding as Markdown', () => {
  it('quotes by theme, with who, where and a link to the line', () => {
    const printed = codingMarkdown([coded()], codebook, context.link, english);
    assert.equal(
      printed,
      [
        '# Remarks by theme\n',
        '## 予算\n',
        'お金 \\& \\<費用\\>\n',
        '> 秘密のことば。\n>\n> — 丙川委員・甲町緑化協議会 No\\. 2・2026\\-02\\-20・[会議\\/a\\.txt\\, line 11](../会議/a.txt#L11)\n',
        '> 消えた発言である。\n>\n> — 丁田委員・甲町緑化協議会 No\\. 2・2026\\-02\\-20・not found in the text\n',
        '### 基金\n',
        '> 木を増やしたい。\n>\n> 費用は積立金から出す。\n>\n> — 甲野委員・甲町緑化協議会 No\\. 2・2026\\-02\\-20・[会議\\/a\\.txt\\, line 8](../会議/a.txt#L8)\n',
        '## 緑化\n',
        '> 木を増やしたい。\n>\n> 費用は積立金から出す。\n>\n> — 甲野委員・甲町緑化協議会 No\\. 2・2026\\-02\\-20・[会議\\/a\\.txt\\, line 8](../会議/a.txt#L8)\n',
        '## \\#ないしょ\n',
        '> 秘密のことば。\n>\n> — 丙川委員・甲町緑化協議会 No\\. 2・2026\\-02\\-20・[会議\\/a\\.txt\\, line 11](../会議/a.txt#L11)\n',
      ].join('\n'),
    );
  });

  it('says when there is nothing', () => {
    assert.match(codingMarkdown([], codebook, context.link, english), /No remark is tagged\./u);
  });
});

describe('the coding as annotations', () => {
  it('is a collection of tags in the text and beside it alike', async () => {
    const bytes = await exportCoding('annotations', [coded()], context);
    const collection = JSON.parse(new TextDecoder().decode(bytes)) as {
      type: string;
      total: number;
      first: { items: { id: string; target: { source: string } }[] };
    };
    assert.equal(collection.type, 'AnnotationCollection');
    assert.equal(collection.total, 3);
    const read = readSidecar(JSON.stringify(collection.first));
    assert.ok('sidecar' in read);
    assert.deepEqual(
      read.sidecar.remarks.map(({ tags, anchor }) => [tags, anchor.exact, anchor.speaker]),
      [
        [['緑化', '基金'], '木を増やしたい。\n費用は積立金から出す。', '甲野委員'],
        [['ないしょ', '予算'], '秘密のことば。', '丙川委員'],
        [['予算'], '消えた発言である。', '丁田委員'],
      ],
    );
    const again = JSON.parse(
      new TextDecoder().decode(await exportCoding('annotations', [coded()], context)),
    ) as typeof collection;
    assert.deepEqual(again, collection);
    assert.equal(new Set(collection.first.items.map(({ id }) => id)).size, 3);
  });
});

describe('exports', () => {
  it('are something in every format', async () => {
    for (const format of exportFormats)
      assert.ok((await exportCoding(format, [coded()], context)).length > 100, format);
  });
});
