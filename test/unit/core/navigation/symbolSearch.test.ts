import assert from 'node:assert/strict';
import { outline } from '../../../../src/core/minutes/outline';
import { parse } from '../../../../src/core/minutes/parse';
import { symbolFilter, symbolsOf } from '../../../../src/core/navigation/symbolSearch';

const text = `甲町緑化協議会 第2回 議事録
1. 出席者
髙野 花子	甲大学教授
2. 議事
（1）ＩＴの活用
○髙野委員
　木の台帳をつくりたい。
`;
const symbols = symbolsOf(outline(parse(text)), '第2回');

function found(query: string): string[] {
  return symbols.filter(symbolFilter(query)).map(({ name, container }) => `${container}: ${name}`);
}

describe('symbolSearch', () => {
  it('names remarks by speaker and first words, with title and section', () => {
    assert.deepEqual(found(''), [
      '第2回: 甲町緑化協議会 第2回 議事録',
      '第2回: 1 出席者',
      '第2回 › 1 出席者: 髙野 花子',
      '第2回: 2 議事',
      '第2回 › 2 議事: 1 ＩＴの活用',
      '第2回 › 2 議事 › 1 ＩＴの活用: 髙野委員：木の台帳をつくりたい。',
    ]);
  });

  it('finds characters in order, whatever their width, case and variant', () => {
    assert.deepEqual(found('it'), ['第2回 › 2 議事: 1 ＩＴの活用']);
    assert.deepEqual(found('高野花'), ['第2回 › 1 出席者: 髙野 花子']);
    assert.deepEqual(found('髙野 台帳'), ['第2回 › 2 議事 › 1 ＩＴの活用: 髙野委員：木の台帳をつくりたい。']);
    assert.deepEqual(found('台帳 髙野'), []);
  });
});
