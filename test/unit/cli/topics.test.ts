import { strict as assert } from 'node:assert';
import { japanese } from '../../../src/cli/messages.ja';
import { ExitCode } from '../../../src/cli/run';
import { parse } from '../../../src/core/minutes/parse';
import { knowledgeWith } from '../core/knowledge/tables';
import { tokenizer } from '../support/tokens';
import { runOn, systemError, type Ran } from './support';

function minutesText(number: number, date: string, ...said: readonly string[]): string {
  return [
    `海辺市地域交通会議　第${number}回　議事概要`,
    '',
    `１　日時　${date}　10:00～11:30`,
    '２　議事',
    ...said.map((line) => `○甲野委員　${line}`),
    '',
  ].join('\n');
}

const FILES: Readonly<Record<string, string>> = {
  'd/2.txt': minutesText(
    2,
    '令和７年９月１日（月）',
    '停留所の上屋が傷んでいる。',
    'デマンド交通の停留所を増やす。',
  ),
  'd/1.txt': minutesText(1, '令和７年８月１日（金）', 'デマンド交通の運転士が足りない。'),
  'd/notes.txt': '買い物の覚え書き: デマンド交通の回数券。\n',
  'd/picture.png': 'no text',
};

function topics(args: readonly string[], more: Readonly<Record<string, string | Error>> = {}): Promise<Ran> {
  return runOn({ ...FILES, ...more }, ['topics', ...args], {
    parse,
    messages: japanese,
    knowledge: () => Promise.resolve(knowledgeWith()),
    topics: {
      filesBelow: (path) => Promise.resolve(path === 'd' ? Object.keys(FILES) : null),
      tokenizer: () => Promise.resolve(tokenizer()),
    },
  });
}

interface Printed {
  readonly meetings: readonly { readonly document: string; readonly date: string }[];
  readonly topics: readonly { readonly term: string; readonly counts: readonly number[] }[];
}

describe('minutes topics', () => {
  it('reads the minutes of a folder, in order of time', async () => {
    const { status, output, errors } = await topics(['--json', 'd']);
    assert.deepEqual([status, errors], [ExitCode.ok, '']);
    const { meetings, topics: found } = JSON.parse(output) as Printed;
    assert.deepEqual(
      meetings.map(({ document }) => document),
      ['d/1.txt', 'd/2.txt'],
    );
    assert.deepEqual(found.find(({ term }) => term === 'デマンド交通')?.counts, [1, 1]);
    assert.deepEqual(found.find(({ term }) => term === '停留所')?.counts, [0, 2]);
  });

  it('prints a table for people', async () => {
    const { output } = await topics(['d/1.txt', 'd/2.txt']);
    assert.match(output, /^ {2}1 {2}海辺市地域交通会議 第1回 2025-08-01\n/u);
    assert.match(output, /\nデマンド交通 +2 +2 +2 {2}1 1\n/u);
  });

  it('prints a table for spreadsheets', async () => {
    const { output } = await topics(['--csv', 'd']);
    const [header, ...rows] = output.trimEnd().split('\r\n');
    assert.ok(header?.startsWith('\ufeff論点,重要度,出現回数,発言数,会議数,発言者数,初出,最終,推移,'));
    assert.ok(rows.some((row) => /^停留所,[\d.]+,2,2,1,1,2025-09-01,2025-09-01,,0,2$/u.test(row)));
  });

  it('prints Markdown', async () => {
    const { output } = await topics(['--markdown', 'd']);
    assert.ok(output.startsWith('# 論点\n\n- 海辺市地域交通会議 第1回 2025\\-08\\-01\n'));
    assert.match(
      output,
      /\| デマンド交通 \| [\d.]+ \| 2 \| 2 \| 2 \| 1 \| 2025-08-01 \| 2025-09-01 \| {2}\|\n/u,
    );
  });

  it('goes on when a file cannot be read', async () => {
    const { status, output, errors } = await topics(['--json', 'gone.txt', 'd/1.txt']);
    assert.equal(status, ExitCode.unreadable);
    assert.match(errors, /gone\.txt/u);
    assert.equal((JSON.parse(output) as Printed).meetings.length, 1);
  });

  it('obeys terms.yaml and tells what is wrong in it', async () => {
    const { output, errors } = await topics(['--json', 'd'], {
      '.minutes/terms.yaml': 'ignore: [停留所]\nsynonym: []\n',
    });
    assert.equal(
      errors,
      '.minutes/terms.yaml:2: synonym という欄はありません。ignore、keep、synonyms を使ってください。\n',
    );
    const terms = (JSON.parse(output) as Printed).topics.map(({ term }) => term);
    assert.ok(!terms.includes('停留所') && terms.includes('デマンド交通'));
  });

  it('of nothing says so', async () => {
    const { status, output } = await topics(['--markdown', 'empty.txt'], { 'empty.txt': '' });
    assert.equal(status, ExitCode.ok);
    assert.match(output, /論点は見つかりませんでした。/u);
  });

  it('tells when the dictionary is missing', async () => {
    const { status, errors } = await runOn(FILES, ['topics', 'd'], {
      knowledge: () => Promise.resolve(knowledgeWith()),
      topics: {
        filesBelow: () => Promise.resolve(null),
        tokenizer: () => Promise.reject(systemError('ENOENT')),
      },
    });
    assert.equal(status, ExitCode.internal);
    assert.match(errors, /the dictionary is missing \(ENOENT\)/u);
  });
});
