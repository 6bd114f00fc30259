import { strict as assert } from 'node:assert';
import { OutputClosed } from '../../../src/cli/io';
import { japanese } from '../../../src/cli/messages.ja';
import { emptyMinutes, runOn, systemError } from './support';

describe('minutes command', () => {
  it('prints one JSON document a line, one line a file, in the order of the arguments', async () => {
    const { status, output } = await runOn({ 'b.txt': 'い\nろ', 'a.txt': 'は' }, [
      'parse',
      'b.txt',
      'a.txt',
      '--json',
    ]);
    assert.equal(status, 0);
    const lines = output.split('\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as { file: string }).file),
      ['b.txt', 'a.txt'],
    );
  });

  it('lists blocks only when asked to', async () => {
    const parse = (text: string) => ({
      ...emptyMinutes(text),
      blocks: [{ kind: 'paragraph', span: { start: 0, end: 1 }, labelSpan: null, markSpan: null } as const],
    });
    const plain = await runOn({ 'a.txt': 'は' }, ['parse', '--json', 'a.txt'], { parse });
    assert.ok(!('blocks' in (JSON.parse(plain.output) as object)));
    const full = await runOn({ 'a.txt': 'は' }, ['parse', '--blocks', 'a.txt'], { parse });
    assert.deepEqual((JSON.parse(full.output) as { blocks: unknown }).blocks, [
      { kind: 'paragraph', range: { start: 0, end: 1 } },
    ]);
  });

  it('tells of a file it cannot read, with the way out, and reads the rest', async () => {
    const files = {
      folder: systemError('EISDIR'),
      'locked.txt': systemError('EACCES'),
      'minutes.pdf': Buffer.from('%PDF-1.4'),
      'data.bin': Buffer.from([0, 1, 2, 3]),
      'good.txt': '議事録',
      'odd.txt': systemError('EIO'),
    };
    const { status, output, errors } = await runOn(files, [
      'parse',
      '--json',
      'missing.txt',
      ...Object.keys(files),
    ]);
    assert.equal(status, 1);
    assert.equal((JSON.parse(output) as { file: string }).file, 'good.txt');
    assert.deepEqual(errors.split('\n'), [
      'minutes: missing.txt: no such file. Check the name and the folder.',
      'minutes: folder: is a folder. Name the files in it.',
      'minutes: locked.txt: may not be read. Check its permissions.',
      'minutes: minutes.pdf: is a PDF, not text. Extract its text first (for example: pdftotext FILE -).',
      'minutes: data.bin: is a binary file, or no text in UTF-8, UTF-16 or Shift_JIS. Convert it to UTF-8 first.',
      'minutes: odd.txt: could not be read (EIO).',
      '',
    ]);
  });

  it('says it in Japanese too', async () => {
    const { errors } = await runOn({}, ['parse', 'ない.txt'], { messages: japanese });
    assert.equal(errors, 'minutes: ない.txt: ファイルがありません。名前とフォルダーを確かめてください。\n');
  });

  it('reads standard input for -, and a file of an option-like name after --', async () => {
    const { output } = await runOn({ '-': 'x', '--json': 'y' }, ['parse', '--json', '-', '--', '--json']);
    assert.deepEqual(
      output
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { file: string }).file),
      ['-', '--json'],
    );
  });

  for (const [args, message] of [
    [[], 'no command given: parse, outline, mentions, lint, tags, compare or topics.'],
    [['parse'], 'parse: no file given. Name a file, or - for standard input.'],
    [
      ['prase', 'a.txt'],
      'unknown command: prase. There are parse, outline, mentions, lint, tags and topics.',
    ],
    [['toString'], 'unknown command: toString. There are parse, outline, mentions, lint, tags and topics.'],
    [['parse', '--jsno', 'a.txt'], 'unknown option: --jsno. A file of that name can be given after --.'],
    [['parse', '-x', 'a.txt'], 'unknown option: -x. A file of that name can be given after --.'],
    [['parse', '--json=yes', 'a.txt'], '--json takes no value.'],
    [['outline', '--json', 'a.txt'], 'outline does not take --json.'],
    [
      ['tags', '--csv', '--xlsx', 'out.xlsx', 'a.txt'],
      '--csv and --xlsx ask for two formats. Give one of them.',
    ],
    [
      ['tags', '--xlsx', 'out.xlsx', '--json', 'a.txt'],
      '--xlsx and --json ask for two formats. Give one of them.',
    ],
    [
      ['topics', '--markdown', '--csv', 'a.txt'],
      '--markdown and --csv ask for two formats. Give one of them.',
    ],
    [
      ['lint', '--json', '--format', 'sarif', 'a.txt'],
      '--json and --format sarif ask for two formats. Give one of them.',
    ],
  ] as const) {
    it(`ends with 2 for: minutes ${args.join(' ')}`, async () => {
      const ran = await runOn({ 'a.txt': 'x' }, args);
      assert.deepEqual(ran, { status: 2, output: '', errors: `minutes: ${message}\nminutes --help\n` });
    });
  }

  it('prints help and version', async () => {
    for (const args of [['--help'], ['-h'], ['help'], ['parse', '--help']]) {
      const { status, output } = await runOn({}, args);
      assert.equal(status, 0);
      assert.match(output, /^Usage: minutes COMMAND/u);
      assert.match(output, /Exit status:/u);
    }
    assert.deepEqual(await runOn({}, ['--version']), { status: 0, output: '1.2.3\n', errors: '' });
  });

  it('prints an outline with line numbers, deeper entries indented', async () => {
    const text = '議事録\r\n\r\n１ 開会\r\n○座長　はい。\r\n';
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    const outline = () => [
      { name: '議事録', selectionSpan: at('議事録'), children: [] },
      {
        name: '開会',
        detail: '1',
        selectionSpan: at('１'),
        children: [{ name: '座長\tはい。', selectionSpan: at('○'), children: [] }],
      },
    ];
    const one = await runOn({ 'a.txt': text }, ['outline', 'a.txt'], { outline });
    assert.equal(one.output, '    1  議事録\n    3  開会  1\n    4    座長 はい。\n');
    const two = await runOn({ 'a.txt': text, 'b.txt': '' }, ['outline', 'a.txt', 'b.txt'], { outline });
    assert.match(two.output, /^a\.txt\n {4}1 [^]*\n\nb\.txt\n {4}1 /u);
  });

  it('prints a very wide and a very deep outline', async () => {
    const selectionSpan = { start: 0, end: 0 };
    let deep: { name: string; selectionSpan: typeof selectionSpan; children: object[] } = {
      name: 'x',
      selectionSpan,
      children: [],
    };
    for (let i = 0; i < 20_000; i++) deep = { name: '', selectionSpan, children: [deep] };
    const wide = Array.from({ length: 300_000 }, () => ({ name: '', selectionSpan, children: [] }));
    const outline = () => [deep as never, ...wide];
    const { status, output } = await runOn({ 'a.txt': '' }, ['outline', 'a.txt'], { outline });
    assert.equal(status, 0);
    assert.equal(output.split('\n').length, 320_002);
  });

  it('summarises for people', async () => {
    const span = { start: 0, end: 1 };
    const parse = (text: string) => {
      const empty = emptyMinutes(text);
      return {
        ...empty,
        header: {
          ...empty.header,
          kind: { value: '議事要旨', span } as const,
          body: { value: '流域審議会', span },
          meetingNumber: { value: 0, span },
          date: { value: '2026-02-20', span },
          weekday: { value: '木', span },
          startTime: { value: '10:00', span },
        },
        problems: [{ code: 'weekday-mismatch', span: { start: 2, end: 3 } } as const],
      };
    };
    const { output } = await runOn({ 'a.txt': 'い\nろ' }, ['parse', 'a.txt'], { parse, messages: japanese });
    assert.equal(
      output,
      [
        'a.txt',
        '  議事要旨  流域審議会  第0回',
        '  日時: 2026-02-20（木）10:00–',
        '  出席者: 0  議題: 0  資料: 0',
        '  節: 0  発言: 0  発言者: 0',
        '  ! 2 行目: 曜日が日付と合いません。',
        '',
      ].join('\n'),
    );
  });

  it('goes on after a fault of its own, and says so', async () => {
    const parse = (text: string) => {
      if (text === 'bad') throw new Error('boom');
      return emptyMinutes(text);
    };
    const ran = await runOn({ 'a.txt': 'bad', 'b.txt': '' }, ['parse', '--json', 'a.txt', 'b.txt'], {
      parse,
    });
    assert.equal(ran.status, 3);
    assert.match(ran.errors, /^minutes: a\.txt: a fault in this program, please report it: Error: boom/u);
    assert.equal((JSON.parse(ran.output) as { file: string }).file, 'b.txt');
  });

  it('ends quietly when the reader of its output is gone', async () => {
    const io = {
      write: () => Promise.reject(new OutputClosed()),
      warn: () => Promise.resolve(),
      readFile: () => Promise.resolve(new Uint8Array()),
      writeFile: () => Promise.resolve(),
      absolute: (path: string) => path,
      readStandardInput: () => Promise.resolve(new Uint8Array()),
    };
    assert.equal((await runOn({}, ['parse', 'a.txt'], { io })).status, 0);
  });
});
