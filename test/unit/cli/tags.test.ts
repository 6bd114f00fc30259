import { strict as assert } from 'node:assert';
import { japanese } from '../../../src/cli/messages.ja';
import { ExitCode } from '../../../src/cli/run';
import { parse } from '../../../src/core/minutes/parse';
import { emptySidecar, writeSidecar } from '../../../src/core/themes/sidecar';
import { change, place } from '../../../src/core/themes/sidecarTags';
import { readWorkbook } from '../support/workbook';
import { runOn, systemError } from './support';

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

describe('tags beside minutes', () => {
  const formats = [[], ['--json'], ['--csv']];
  const beside = { 'a.txt': text.replace(' #予算', ''), '.minutes/tags/a.txt.json': sidecar() };

  it('are found from the folder above that has a codebook, whatever is printed', async () => {
    const year = {
      'year/a.txt': beside['a.txt'],
      'year/.minutes/tags/a.txt.json': sidecar(),
      'year/.minutes/themes.yaml': '- DX\n',
    };
    for (const format of formats) {
      for (const path of ['year/a.txt', './year/a.txt', '/home/minutes/year/a.txt']) {
        const { output, status } = await runOn(year, ['tags', ...format, path]);
        assert.equal(status, ExitCode.ok);
        assert.match(output, /DX/u, `${format.join('')} ${path}`);
      }
    }
  });

  it('are found from the current folder without a codebook', async () => {
    for (const format of formats) {
      for (const path of ['a.txt', '/home/minutes/a.txt'])
        assert.match((await runOn(beside, ['tags', ...format, path])).output, /DX/u);
    }
  });

  it('leave minutes out where they cannot be read; the rest is given', async () => {
    for (const [fault, message] of [
      ['{', /\/\.minutes\/tags\/a\.txt\.json:1:2: the tags cannot be read\. Correct the file/u],
      [systemError('EACCES'), /\/\.minutes\/tags\/a\.txt\.json: may not be read\. Check its permissions/u],
    ] as const) {
      const files = { ...beside, 'b.txt': text, '.minutes/tags/a.txt.json': fault };
      for (const format of [...formats, ['--matrix']]) {
        const { output, errors, status } = await runOn(files, ['tags', ...format, 'a.txt', 'b.txt']);
        assert.equal(status, ExitCode.unreadable, format.join(''));
        assert.match(errors, message);
        assert.match(output, /b\.txt/u);
        assert.doesNotMatch(output, /a\.txt/u);
      }
      const { written, status } = await runOn(files, ['tags', 'a.txt', 'b.txt', '--xlsx', 'out.xlsx']);
      assert.equal(status, ExitCode.unreadable);
      const rows = readWorkbook(written?.get('out.xlsx') ?? new Uint8Array())[0]?.rows ?? [];
      assert.deepEqual(
        rows.map(([file]) => file),
        ['File', 'b.txt'],
      );
    }
  });
});

describe('minutes tags, for other programs', () => {
  const files = {
    'a.txt': text,
    '.minutes/themes.yaml': '- { id: money, label: 財政, aliases: [予算] }\n',
    '.minutes/tags/a.txt.json': sidecar(),
  };

  it('prints CSV with byte order mark, themes by the codebook', async () => {
    const { output, status } = await runOn(files, ['tags', 'a.txt', '--csv']);
    assert.equal(status, ExitCode.ok);
    assert.ok(output.startsWith('\ufeffFile,Body,Meeting no.'));
    assert.match(
      output,
      /^a\.txt,甲町緑化協議会,2,,議事,1,甲野委員,,一つ目である。,money,財政,財政,text,3\r$/mu,
    );
  });

  it('prints a matrix, Markdown and annotations', async () => {
    const matrix = await runOn(files, ['tags', 'a.txt', '--matrix']);
    assert.match(matrix.output, /財政,DX\r\n/u);
    const markdown = await runOn(files, ['tags', 'a.txt', '--markdown']);
    assert.match(markdown.output, /\]\(a\.txt#L3\)/u);
    const annotations = await runOn(files, ['tags', 'a.txt', '--annotations']);
    assert.equal((JSON.parse(annotations.output) as { total: number }).total, 3);
  });

  it('writes an Excel workbook', async () => {
    const { written, output } = await runOn(files, ['tags', 'a.txt', '--xlsx', 'out.xlsx']);
    assert.equal(output, '');
    const sheets = readWorkbook(written?.get('out.xlsx') ?? new Uint8Array());
    assert.deepEqual(
      sheets.map(({ rows }) => rows.length),
      [4, 3],
    );
    const none = await runOn(files, ['tags', 'a.txt', '--xlsx']);
    assert.equal(none.status, ExitCode.usage);
    assert.match(none.errors, /--xlsx needs the name/u);
  });
});

describe('minutes compare', () => {
  const files = {
    'a.txt': text,
    'b.txt': text.replace(' #予算', '').replace('二つ目である。', '二つ目である。 #DX'),
    'b.json': sidecar(),
    'bad.json': '{',
  };

  it('reports figures and differences', async () => {
    const { output, status } = await runOn(files, ['compare', 'a.txt', 'b.txt']);
    assert.equal(status, ExitCode.ok);
    assert.match(output, /^2 remarks, 2 differences\. Agreement 50\.0%, κ −0\.33, α −0\.17$/mu);
  });

  it('reads a file of tags, and prints JSON', async () => {
    const { output } = await runOn(files, ['compare', 'a.txt', 'b.json', '--json']);
    const printed = JSON.parse(output) as { unplaced: number; differences: object[] };
    assert.equal(printed.unplaced, 1);
    assert.deepEqual(printed.differences, [
      { line: 3, speaker: '甲野委員', theme: '予算', by: 'first' },
      { line: 4, speaker: '乙山委員', theme: 'DX', by: 'second' },
    ]);
  });

  it('says what is wrong', async () => {
    assert.match((await runOn(files, ['compare', 'a.txt'])).errors, /compare takes two files/u);
    const bad = await runOn(files, ['compare', 'a.txt', 'bad.json'], { messages: japanese });
    assert.match(bad.errors, /bad\.json:1:2: タグを読めません/u);
    assert.equal(bad.status, ExitCode.unreadable);
  });

  it('compares nothing where the tags beside the minutes cannot be read', async () => {
    for (const damaged of ['a.txt', 'b.txt']) {
      const broken = { ...files, [`.minutes/tags/${damaged}.json`]: '{' };
      const { output, errors, status } = await runOn(broken, ['compare', 'a.txt', 'b.txt']);
      assert.equal(output, '');
      assert.equal(status, ExitCode.unreadable);
      assert.ok(errors.includes(`.minutes/tags/${damaged}.json:1:2`), errors);
    }
  });
});
