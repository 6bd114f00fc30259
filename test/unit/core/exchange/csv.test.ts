import { strict as assert } from 'node:assert';
import { csv, csvFile } from '../../../../src/core/exchange/csv';

describe('a table as CSV', () => {
  it('has a line a row', () => {
    assert.equal(
      csv([
        ['語', '回数'],
        ['停留所', 3],
        [null, -1.5],
      ]),
      '語,回数\r\n停留所,3\r\n,-1.5\r\n',
    );
  });

  it('quotes what would end a cell', () => {
    assert.equal(csv([['a,b', '「"」', 'x\ny']]), '"a,b","「""」","x\ny"\r\n');
  });

  it('has no formulas', () => {
    assert.equal(csv([['=1+1', '+x', '-y', '@z', '-3']]), "'=1+1,'+x,'-y,'@z,-3\r\n");
    // Formulas in a Japanese environment; a long vowel is none.
    assert.equal(csv([['＝1+1', '－y', '＋x', '＠z', 'ーと']]), "'＝1+1,'－y,'＋x,'＠z,ーと\r\n");
    assert.equal(csv([['\t=1+1', '\n=1']]), '\'\t=1+1,"\'\n=1"\r\n');
  });

  it('is a file with titles that spreadsheets take for UTF-8', () => {
    const columns = [
      { key: 'date', title: '日付', kind: 'date' },
      { key: 'count', title: '件数', kind: 'number' },
    ] as const;
    const rows = [{ count: 2, date: '2026-02-20' }, { count: 0 }];
    assert.equal(csvFile({ name: '一覧', columns, rows }), '\ufeff日付,件数\r\n2026-02-20,2\r\n,0\r\n');
  });
});
