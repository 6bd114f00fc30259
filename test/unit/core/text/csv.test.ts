import { strict as assert } from 'node:assert';
import { csv } from '../../../../src/core/text/csv';

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
    assert.equal(csv([['=1+1', '+x', '-y', '@z', '-3', '＝']]), "'=1+1,'+x,'-y,'@z,-3,＝\r\n");
  });
});
