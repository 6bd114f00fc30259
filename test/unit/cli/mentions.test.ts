import { strict as assert } from 'node:assert';
import { japanese } from '../../../src/cli/messages.ja';
import { loadKnowledge } from '../../../src/cli/knowledge';
import { english } from '../../../src/cli/messages.en';
import type { Io } from '../../../src/cli/io';
import { ExitCode } from '../../../src/cli/run';
import { parse } from '../../../src/core/minutes/parse';
import { knowledgeWith, tableText } from '../core/knowledge/tables';
import { runOn, systemError, type Ran } from './support';

const TEXT = [
  '海辺市水源保全審議会　第３回会合　議事概要',
  '',
  '１　日時　令和８年４月１日（水）10:00～11:30',
  '２　出席者',
  '甲野　花子　海辺大学教授',
  '３　議事',
  '○甲野会長　個人情報保護法第68条により、経済産業省と経産省に報告する。',
  '',
].join('\n');

function mentions(args: readonly string[], text = TEXT): Promise<Ran> {
  return runOn({ 'a.txt': text }, ['mentions', ...args], {
    parse,
    knowledge: () => Promise.resolve(knowledgeWith()),
  });
}

/** An Io over files in memory. */
function ioOver(files: Readonly<Record<string, string>>): Io & { readonly said: string[] } {
  const said: string[] = [];
  return {
    said,
    write: () => Promise.resolve(),
    warn: (text) => {
      said.push(text);
      return Promise.resolve();
    },
    readFile: (path) => {
      const text = files[path];
      return text === undefined ? Promise.reject(systemError('ENOENT')) : Promise.resolve(Buffer.from(text));
    },
    writeFile: () => Promise.resolve(),
    absolute: (path) => path,
    readStandardInput: () => Promise.resolve(new Uint8Array()),
  };
}

const TABLES = {
  'b/laws.tsv': tableText('laws.tsv'),
  'b/organizations.json': tableText('organizations.json'),
};

describe('minutes mentions', () => {
  it('prints one JSON document a file', async () => {
    const { status, output, errors } = await mentions(['--json', 'a.txt', 'gone.txt', 'a.txt']);
    assert.equal(status, ExitCode.unreadable);
    assert.match(errors, /gone\.txt: no such file/u);
    const lines = output.trimEnd().split('\n');
    assert.equal(lines.length, 2);
    assert.equal(lines[0], lines[1]);
    const { file, mentions: list } = JSON.parse(lines[0] ?? '') as { file: string; mentions: object[] };
    assert.equal(file, 'a.txt');
    const at = (word: string): { start: number; end: number }[] => {
      const start = TEXT.lastIndexOf(word);
      return [{ start, end: start + word.length }];
    };
    assert.deepEqual(list, [
      { kind: 'person', id: '甲野花子', surface: '甲野花子', ranges: at('甲野　花子') },
      { kind: 'person', id: '甲野花子', surface: '甲野会長', ranges: at('甲野会長') },
      {
        kind: 'law',
        id: '415AC0000000057',
        surface: '個人情報保護法',
        ranges: at('個人情報保護法'),
        article: '68',
      },
      { kind: 'organization', id: 'meti', surface: '経済産業省', ranges: at('経済産業省') },
      { kind: 'organization', id: 'meti', surface: '経産省', ranges: at('経産省') },
    ]);
  });

  it('prints a list for people', async () => {
    const { status, output } = await mentions(['a.txt']);
    assert.equal(status, ExitCode.ok);
    assert.equal(
      output,
      [
        'a.txt',
        '  Laws: 1',
        '    個人情報の保護に関する法律  1',
        '      個人情報保護法第68条 7',
        '  Organisations: 1',
        '    経済産業省  2',
        '      経済産業省 7   経産省 7',
        '  Persons: 1',
        '    甲野花子  2',
        '      甲野花子 5   甲野会長 7',
        '',
      ].join('\n'),
    );
    const none = await mentions(['a.txt'], '');
    assert.equal(none.output, 'a.txt\n  Laws: none\n  Organisations: none\n  Persons: none\n');
  });

  it('takes no option of parse', async () => {
    const { status, errors } = await mentions(['--blocks', 'a.txt']);
    assert.equal(status, ExitCode.usage);
    assert.match(errors, /mentions does not take --blocks/u);
  });

  it('says when the tables are missing', async () => {
    const { status, errors } = await runOn({ 'a.txt': TEXT }, ['mentions', 'a.txt']);
    assert.equal(status, ExitCode.internal);
    assert.match(errors, /tables of laws and organisations are missing/u);
  });
});

describe('the tables of the command', () => {
  it('come from the first folder that has them', async () => {
    const knowledge = await loadKnowledge(ioOver(TABLES), ['a', 'b'], english);
    assert.equal(knowledge.organization('meti')?.name, '経済産業省');
    await assert.rejects(loadKnowledge(ioOver({}), ['a', 'b'], english));
  });

  it('have the user’s own entries on top, and tell their faults', async () => {
    const io = ioOver({
      ...TABLES,
      '.minutes/laws.yaml': '- id: harbor-bill\n  title: 港湾防災法案\n',
      '.minutes/organizations.yaml': '- id: umibe\n  name: 海辺港湾班\n- id: meti\n  parent: nobody\n',
    });
    const knowledge = await loadKnowledge(io, ['b'], japanese);
    assert.equal(knowledge.law('harbor-bill')?.title, '港湾防災法案');
    assert.equal(knowledge.organization('umibe')?.custom, true);
    assert.deepEqual(io.said, ['.minutes/organizations.yaml:4: id が nobody の組織はありません。\n']);
  });
});
