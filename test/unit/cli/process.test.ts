/** The command as a process of its own: what a shell sees. */
import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import iconv from 'iconv-lite';

const COMMAND = resolve(__dirname, '../../../cli.js');
const TEXT = [
  '海辺市水源保全審議会　第３回会合　議事概要',
  '',
  '１　日時　令和８年４月１日（水）10:00～11:30',
  '２　議事',
  '○甲野会長　それでは、始めます。',
  '○乙山委員　水源の森について伺います。',
  '',
].join('\r\n');

interface Parsed {
  file: string;
  body: string | null;
  remarks: { speaker: string | null; range: { start: number; end: number } }[];
}

describe('minutes as a process', function () {
  this.timeout(30_000);
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'minutes-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  function file(name: string, content: string | Uint8Array): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  function minutes(args: readonly string[], input: string | Uint8Array = '', locale = 'C') {
    const env = { ...process.env, LC_ALL: locale };
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { input, env });
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  }

  it('reads every encoding, with offsets in the text without byte order mark', () => {
    const files = [
      file('utf8.txt', TEXT),
      file('utf8-bom.txt', `\ufeff${TEXT}`),
      file('utf16le.txt', iconv.encode(TEXT, 'utf-16le', { addBOM: true })),
      file('utf16be.txt', iconv.encode(TEXT, 'utf-16be')),
      file('sjis.txt', iconv.encode(TEXT, 'cp932')),
    ];
    const { status, stdout } = minutes(['parse', '--json', ...files]);
    assert.equal(status, 0);
    const parsed = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Parsed);
    assert.deepEqual(
      parsed.map((document) => document.file),
      files,
    );
    for (const { body, remarks } of parsed) {
      assert.equal(body, '海辺市水源保全審議会');
      assert.deepEqual(
        remarks.map(({ speaker, range }) => [speaker, TEXT.slice(range.start, range.end)]),
        [
          ['甲野会長', '○甲野会長　それでは、始めます。'],
          ['乙山委員', '○乙山委員　水源の森について伺います。'],
        ],
      );
    }
  });

  it('reads standard input', () => {
    const { status, stdout } = minutes(['parse', '--json', '-'], iconv.encode(TEXT, 'cp932'));
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as Parsed).remarks.length, 2);
  });

  it('goes on after a file that is missing or binary, in the language of the locale', () => {
    const good = file('good.txt', TEXT);
    const args = ['parse', '--json', join(folder, 'none.txt'), file('x.bin', Buffer.from([0, 1, 2])), good];
    const { status, stdout, stderr } = minutes(args, '', 'ja_JP.UTF-8');
    assert.equal(status, 1);
    assert.equal((JSON.parse(stdout) as Parsed).file, good);
    assert.match(stderr, /none\.txt: ファイルがありません。/u);
    assert.match(stderr, /x\.bin: バイナリファイルか/u);
  });

  it('prints the outline, and its usage', () => {
    assert.match(minutes(['outline', file('o.txt', TEXT)]).stdout, /^ +5 {4,}甲野会長 /mu);
    assert.equal(minutes(['--version']).status, 0);
    assert.equal(minutes(['outline']).status, 2);
  });

  it('does not cut off a long output on its way to a slow reader', async () => {
    const path = file('long.txt', TEXT.repeat(3000));
    const child = spawn(process.execPath, [COMMAND, 'parse', '--json', path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8');
    for await (const chunk of child.stdout as AsyncIterable<string>) {
      output += chunk;
      await new Promise((done) => setTimeout(done, 1));
    }
    assert.ok(output.endsWith('}\n'));
    assert.ok((JSON.parse(output) as Parsed).remarks.length > 1000);
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const path = file('piped.txt', TEXT.repeat(3000));
    const child = spawn(process.execPath, [COMMAND, 'parse', '--json', path, path, path], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', () => {
      child.stdout.destroy();
    });
    const status = await new Promise((done) => child.on('close', done));
    assert.deepEqual({ status, errors }, { status: 0, errors: '' });
  });

  it('finds the tables of laws and organisations beside itself', () => {
    const text = TEXT.replace('水源の森', '総務省と河川法第１６条の２');
    const { status, stdout, stderr } = minutes(['mentions', '--json', file('law.txt', text)]);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const { mentions } = JSON.parse(stdout) as { mentions: { kind: string; id: string; article?: string }[] };
    assert.deepEqual(
      mentions.map(({ kind, id, article }) => [kind, id, article ?? null]),
      [
        ['organization', 'mic', null],
        ['law', '339AC0000000167', '16_2'],
      ],
    );
  });

  it('checks with the entries of the folder that it is run in', () => {
    mkdirSync(join(folder, '.minutes'));
    const entry = '- id: mizube\n  name: 水辺推進機構\n  established: 2030-01-01\n';
    writeFileSync(join(folder, '.minutes', 'organizations.yaml'), entry);
    file('checked.txt', TEXT.replace('（水）', '（木）').replace('水源の森', '水辺推進機構'));
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [COMMAND, 'lint', ...args, 'checked.txt'], {
        cwd: folder,
        env: { ...process.env, LC_ALL: 'ja_JP.UTF-8' },
        encoding: 'utf8',
      });
    const { status, stdout, stderr } = run();
    assert.equal(stderr, '');
    assert.equal(status, 4);
    assert.deepEqual(stdout.trimEnd().split('\n'), [
      'checked.txt:3:15: warning weekday-mismatch 2026年4月1日は水曜日です（木曜日と書かれています）。',
      'checked.txt:6:7: information organization-not-yet 水辺推進機構は、会議の日（2026年4月1日）にはまだありません（設立: 2030年1月1日）。',
    ]);
    assert.equal(run('--severity', 'error').status, 0);
    assert.equal((JSON.parse(run('--format', 'sarif').stdout) as { version: string }).version, '2.1.0');
  });
});
