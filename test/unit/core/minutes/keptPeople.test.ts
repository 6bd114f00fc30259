/** A list of people that the last version of the minutes had as well: it is not read again, and nobody can tell. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { ParseMemory } from '../../../../src/core/minutes/parseMemory';
import { toJson } from '../../../../src/core/minutes/json';

const source = `緑化推進分科会議事録
１　日時　令和６年７月３日
２　出席者
（委員）
甲野　太郎　みどり大学教授
乙山　花子　緑化推進分科会長
（事務局）
丙川課長、丁田係長
３　議事
甲野委員　ただいまから始めます。
`;

/** Reads `source`, then an edit of it with what the first left behind; gives the people of both. */
function readAgain(from: string, to: string): { kept: boolean; names: readonly string[] } {
  const memory = new ParseMemory();
  parse(source, memory);
  const people = memory.people?.people;
  const after = source.replace(from, to);
  assert.notEqual(after, source);
  const minutes = parse(after, memory);
  assert.deepEqual(toJson(minutes), toJson(parse(after)));
  const names = minutes.attendees.map(({ nameSpan }) => after.slice(nameSpan.start, nameSpan.end));
  return { kept: memory.people?.people === people, names };
}

describe('parse: a list of people from version to version', () => {
  it('keeps the people of a list that stays, where it stands now', () => {
    const { kept, names } = readAgain('７月３日', '７月３日（水）　午後２時');
    assert.ok(kept);
    assert.deepEqual(names.slice(0, 2), ['甲野　太郎', '乙山　花子']);
    assert.ok(readAgain('ただいまから', 'それでは、ただいまから').kept);
  });

  it('reads a list again when a row, a group, who is away or the body changed', () => {
    assert.deepEqual(readAgain('乙山　花子', '戊村　花子').names.slice(0, 2), ['甲野　太郎', '戊村　花子']);
    for (const [from, to] of [
      ['乙山', '戊村'],
      ['丁田係長\n', '丁田係長\n己川主任\n'],
      ['（委員）', '（監事）'],
      ['（事務局）', '（欠席委員）'],
      ['出席者', '欠席者'],
      ['緑化推進分科会議事録', '花壇整備分科会議事録'],
    ] as const)
      assert.equal(readAgain(from, to).kept, false, from);
  });
});
