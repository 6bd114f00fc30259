import { strict as assert } from 'node:assert';
import type { Log } from 'sarif';
import { japanese } from '../../../src/cli/messages.ja';
import { ExitCode } from '../../../src/cli/run';
import { checks } from '../../../src/core/checks/index';
import { parse } from '../../../src/core/minutes/parse';
import { emptySidecar, writeSidecar } from '../../../src/core/themes/sidecar';
import { change as changeTags, place } from '../../../src/core/themes/sidecarTags';
import { knowledgeWith } from '../core/knowledge/tables';
import { runOn, type Ran } from './support';

/** A wrong weekday (a warning) and a name in two widths (information). */
const TEXT = [
  '海辺市情報化推進会議　第３回会合　議事概要',
  '１　日時　令和５年２月１日（木）　10:00～11:30',
  '２　出席者',
  '甲野　花子　海辺大学教授',
  '３　議事',
  '○甲野会長',
  '　NISCとNISCの手引きがある。ＮＩＳＣに頼む。',
  '',
].join('\n');
const CLEAN = TEXT.replace('（木）', '（水）').replace('ＮＩＳＣ', 'NISC');
const ONLY_INFORMATION = TEXT.replace('（木）', '（水）');
const WRONG = TEXT.replace('手引きがある', '手引きが２月３０日に出る');

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: undefined };

interface Printed {
  readonly file: string;
  readonly findings: readonly {
    readonly code: string;
    readonly line: number;
    readonly column: number;
    readonly ranges: readonly { readonly start: number; readonly end: number }[];
    readonly fixes: readonly { readonly safe: boolean }[];
  }[];
}

function lint(args: readonly string[], changes: Parameters<typeof runOn>[2] = {}): Promise<Ran> {
  const files = {
    'a.txt': TEXT,
    '第3回 案.txt': TEXT,
    'b.txt': CLEAN,
    'i.txt': ONLY_INFORMATION,
    'e.txt': WRONG,
  };
  return runOn({ ...files, '-': TEXT }, ['lint', ...args], {
    parse,
    knowledge: () => Promise.resolve(knowledgeWith()),
    ...changes,
  });
}

describe('minutes lint', () => {
  it('prints a line a finding, in the language of the locale', async () => {
    const { output, errors } = await lint(['a.txt', 'b.txt']);
    assert.equal(errors, '');
    assert.deepEqual(output.split('\n'), [
      'a.txt:2:15: warning weekday-mismatch February 1, 2023 is （水）, not （木）.',
      'a.txt:7:19: information name-spelling-varies ＮＩＳＣ is written NISC elsewhere in this document.',
      '',
    ]);
    const translated = await lint(['a.txt'], { messages: japanese });
    assert.match(
      translated.output,
      /^a\.txt:2:15: warning weekday-mismatch 2023年2月1日は水曜日です（木曜日/u,
    );
  });

  it('ends with a status by severity; a fault counts more', async () => {
    const status = async (...args: readonly string[]): Promise<number> => (await lint(args)).status;
    assert.equal(await status('b.txt'), ExitCode.ok);
    assert.equal(await status('i.txt'), ExitCode.ok);
    assert.equal(await status('a.txt', 'b.txt'), ExitCode.warnings);
    assert.equal(await status('a.txt', 'e.txt'), ExitCode.errors);
    assert.equal(await status('e.txt', 'gone.txt'), ExitCode.unreadable);
    assert.equal(await status('a.txt', '--severity', 'error'), ExitCode.ok);
  });

  it('leaves out what weighs less than asked for', async () => {
    assert.equal((await lint(['a.txt', '--severity', 'warning'])).output.split('\n').length, 2);
    assert.equal((await lint(['a.txt', '--severity=error'])).output, '');
  });

  it('prints one JSON document a file', async () => {
    for (const option of [['--format', 'json'], ['--json'], ['--json', '--format=json']]) {
      const { output } = await lint([...option, 'a.txt', 'b.txt']);
      const [first, second] = output
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Printed);
      assert.deepEqual(second, { file: 'b.txt', findings: [] });
      const [weekday, name] = first?.findings ?? [];
      const at = TEXT.indexOf('木');
      assert.deepEqual(weekday?.ranges, [{ start: at, end: at + 1 }]);
      assert.deepEqual([name?.code, name?.line, name?.column], ['name-spelling-varies', 7, 19]);
      assert.deepEqual(
        name?.fixes.map(({ safe }) => safe),
        [true, false],
      );
    }
  });

  it('prints SARIF 2.1.0, one document for all files', async () => {
    const { output } = await lint(['--format', 'sarif', 'a.txt', '第3回 案.txt', 'b.txt', '-']);
    const log = JSON.parse(output) as Log;
    assert.equal(log.version, '2.1.0');
    const [run, ...others] = log.runs;
    assert.equal(others.length, 0);
    const rules = run?.tool.driver.rules ?? [];
    assert.deepEqual(
      rules.map(({ id, defaultConfiguration }) => [id, defaultConfiguration?.level]),
      checks.map(({ code, defaultSeverity }) => [code, levels[defaultSeverity]]),
    );
    const results = run?.results ?? [];
    assert.equal(results.length, 6);
    for (const { ruleId, ruleIndex, message, locations } of results) {
      assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
      assert.ok((message.text ?? '') !== '');
      assert.equal(locations?.length, 1);
    }
    const [weekday] = results;
    const at = TEXT.indexOf('木');
    assert.equal(weekday?.level, 'warning');
    assert.deepEqual(weekday.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: 'a.txt' },
      region: { startLine: 2, startColumn: 15, endLine: 2, endColumn: 16, charOffset: at, charLength: 1 },
    });
    const change = weekday.fixes?.[0]?.artifactChanges[0]?.replacements[0];
    assert.equal(change?.insertedContent?.text, '水');
    assert.equal(change.deletedRegion.startColumn, 15);
    const uris = results.map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '',
    );
    assert.deepEqual([...new Set(uris)], ['a.txt', '%E7%AC%AC3%E5%9B%9E%20%E6%A1%88.txt', 'stdin']);
  });

  const THEMES = '- { id: money, label: 予算, keywords: 手引き }\n- { id: old, label: 財政, color: 赤 }\n';
  const TAGGED = CLEAN.replace('頼む。', '頼む。 #予木');

  it('checks tags by the codebook of a folder above, and those kept beside the text', async () => {
    const files = { 'year/7/t.txt': TAGGED, 'year/.minutes/themes.yaml': THEMES };
    const options = { parse, knowledge: () => Promise.resolve(knowledgeWith()) };
    const { output, errors, status } = await runOn(files, ['lint', 'year/7/t.txt'], options);
    assert.equal(
      output,
      'year/7/t.txt:7:28: warning unknown-theme The codebook has no theme “予木”. The nearest one is “予算”.\n',
    );
    assert.equal(status, ExitCode.warnings);
    assert.match(errors, /year\/\.minutes\/themes\.yaml:2: the codebook has a mistake \(bad-color: 赤\)/u);
    const hints = await runOn(files, ['lint', '--severity=hint', 'year/7/t.txt'], options);
    assert.match(hints.output, /:7:\d+: hint suggested-theme Suggested theme: “予算”\. .*「手引き」/u);
    const beside = {
      ...files,
      'year/7/t.txt': CLEAN,
      'year/.minutes/tags/7/t.txt.json': '{ "items": [',
    };
    const damaged = await runOn(beside, ['lint', 'year/7/t.txt'], options);
    assert.match(damaged.errors, /tags\/7\/t\.txt\.json:1:/u);
    assert.equal(damaged.output, '');
    assert.equal(damaged.status, ExitCode.unreadable);
    assert.equal((await runOn({ 't.txt': TAGGED }, ['lint', 't.txt'], options)).output, '');
  });

  it('has no fixes for tags beside the text, where no edit of it helps', async () => {
    const minutes = parse(CLEAN);
    const change = { remark: 0, add: ['予木'], remove: [] };
    const sidecar = changeTags(
      place(emptySidecar('t.txt'), minutes, CLEAN),
      minutes,
      CLEAN,
      [change],
      () => 'urn:1',
    );
    const files = {
      't.txt': CLEAN,
      '.minutes/themes.yaml': THEMES.replace(', color: 赤', ''),
      '.minutes/tags/t.txt.json': writeSidecar(sidecar),
    };
    const options = { parse, knowledge: () => Promise.resolve(knowledgeWith()) };
    const sarif = await runOn(files, ['lint', '--format', 'sarif', 't.txt'], options);
    const results = (JSON.parse(sarif.output) as Log).runs[0]?.results ?? [];
    assert.deepEqual(
      results.map(({ ruleId, fixes }) => [ruleId, fixes]),
      [['unknown-theme', undefined]],
    );
    const json = await runOn(files, ['lint', '--json', 't.txt'], options);
    const [finding] = (JSON.parse(json.output) as Printed).findings;
    assert.deepEqual([finding?.code, finding?.fixes], ['unknown-theme', []]);
  });

  it('tells what an option takes', async () => {
    for (const [args, message] of [
      [['--format', 'xml', 'a.txt'], '--format takes one of: text, json, sarif.'],
      [['a.txt', '--severity'], '--severity takes one of: error, warning, information, hint.'],
    ] as const) {
      const { status, errors } = await lint(args);
      assert.equal(status, ExitCode.usage);
      assert.ok(errors.includes(message), errors);
    }
    const { errors } = await runOn({}, ['parse', '--format', 'json', 'a.txt']);
    assert.match(errors, /parse does not take --format/u);
  });

  it('does not let a name move the cursor of the terminal', async () => {
    const { output } = await runOn(
      { 'a.txt': TEXT.replace('（木）', '（木）\u001b[2J') },
      ['lint', 'a.txt'],
      {
        parse,
        knowledge: () => Promise.resolve(knowledgeWith()),
      },
    );
    assert.ok(!output.includes('\u001b'));
  });
});
