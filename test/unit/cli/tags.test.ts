import { strict as assert } from 'node:assert';
import { japanese } from '../../../src/cli/messages.ja';
import { ExitCode } from '../../../src/cli/run';
import { parse } from '../../../src/core/minutes/parse';
import { emptySidecar, writeSidecar } from '../../../src/core/themes/sidecar';
import { change, place } from '../../../src/core/themes/sidecarTags';
import { runOn } from './support';

const text =
  '甲町緑化協議会 第2回 議事録\n1. 議事\n○甲野委員　一つ目である。 #予算\n○乙山委員　二つ目である。\n';

/** The file beside, made for an earlier text in which somebody else spoke as well. */
function sidecar(): string {
  const before = `${text}○丙川委員　三つ目である。\n`;
  const minutes = parse(before);
  const changes = [1, 2].map((remark) => ({ remark, add: ['DX'], remove: [] }));
  let n = 0;
  return writeSidecar(
    change(place(emptySidecar('a.txt'), minutes, before), minutes, before, changes, () => `urn:${++n}`),
  );
}

describe('minutes tags', () => {
  it('lists tags in the text and beside it, and those whose remark is gone', async () => {
    const { output, status } = await runOn({ './a.txt': text, '.minutes/tags/a.txt.json': sidecar() }, [
      'tags',
      './a.txt',
    ]);
    assert.equal(status, ExitCode.ok);
    assert.equal(
      output,
      './a.txt:3\t甲野委員\t#予算\n./a.txt:4\t乙山委員\t#DX\n./a.txt\t?\t#DX\t三つ目である。\n' +
        './a.txt: 2 of 2 remarks are tagged; 1 tagged remarks are not in the text.\n',
    );
  });

  it('prints them as JSON', async () => {
    const { output } = await runOn({ 'a.txt': text }, ['tags', 'a.txt', '--json']);
    const printed = JSON.parse(output) as {
      remarkCount: number;
      remarks: { speaker: string; tags: object[] }[];
    };
    assert.equal(printed.remarkCount, 2);
    assert.deepEqual(
      printed.remarks.map(({ speaker, tags }) => [speaker, tags]),
      [['甲野委員', [{ tag: '予算', location: 'inline' }]]],
    );
  });

  it('says where a damaged file of tags is wrong', async () => {
    const files = { 'a.txt': text, '.minutes/tags/a.txt.json': '{\n"items": [\n}' };
    const { output, errors, status } = await runOn(files, ['tags', 'a.txt'], { messages: japanese });
    assert.equal(output, '');
    assert.equal(status, ExitCode.unreadable);
    assert.match(errors, /\.minutes\/tags\/a\.txt\.json:3:1: タグを読めません/u);
  });
});
