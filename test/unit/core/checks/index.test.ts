import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { severities } from '../../../../src/core/checks/check';
import { fixText, findingText, relatedText } from '../../../../src/core/checks/findingText';
import { checks, defaultSeverities, runChecks } from '../../../../src/core/checks/index';
import { parse } from '../../../../src/core/minutes/parse';
import { projectRoot } from '../../support/projectRoot';
import { findingsIn, minutesOn } from './support';

interface Property {
  readonly type: string;
  readonly enum: readonly string[];
  readonly default: string;
}

/** Puts the arguments in, as VS Code does. */
const l10n = {
  t: (message: string, ...args: (string | number)[]): string =>
    message.replace(/\{(\d)\}/gu, (_all, i: string) => String(args[Number(i)] ?? '?')),
  date: (iso: string): string => iso,
};

describe('every check', () => {
  it('has a setting with its default', () => {
    const manifest = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
      contributes: { configuration: { properties: Readonly<Record<string, Property>> } };
    };
    const { properties } = manifest.contributes.configuration;
    const settings = Object.entries(properties).filter(([name]) => name.startsWith('minutes.checks.'));
    assert.deepEqual(
      settings.map(([name, { default: value }]) => [name, value]),
      checks.map(({ code }) => [`minutes.checks.${code}`, defaultSeverities[code]]),
    );
    for (const [name, property] of settings) {
      assert.deepEqual(property.enum, [...severities, 'off'], name);
    }
  });

  it('has its page in the documentation, in both languages', () => {
    for (const name of ['docs/checks.md', 'docs/checks.ja.md']) {
      const text = readFileSync(join(projectRoot(), name), 'utf8');
      assert.deepEqual(
        [...text.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading),
        checks.map(({ code }) => code),
        name,
      );
    }
  });
});

describe('findings', () => {
  const source = minutesOn(
    '令和５年２月１日（木）',
    '○甲野委員',
    '　NISCとＮＩＳＣに相談する。',
    '○乙山委員',
    '　国家サイバー統括室に相談し、２月３０日に開く。',
  );

  it('are in order of the text, with words for people', () => {
    const found = findingsIn(source);
    assert.deepEqual(
      found.map(({ finding, severity }) => `${severity}: ${findingText(finding, l10n)}`),
      [
        'warning: 2023-02-01 is （水）, not （木）.',
        'information: ＮＩＳＣ is written NISC elsewhere in this document.',
        'information: 国家サイバー統括室 did not exist on the day of the meeting, 2023-02-01: it was founded on 2025-07-01.',
        'error: There is no such date: ２月３０日.',
      ],
    );
    assert.deepEqual(
      found.flatMap(({ finding }) => finding.fixes.map((fix) => fixText(fix, l10n))),
      [
        'Change “木” to “水”',
        'Change “ＮＩＳＣ” to “NISC”',
        'Change “ＮＩＳＣ” to “内閣サイバーセキュリティセンター”',
        'Change “国家サイバー統括室” to “内閣サイバーセキュリティセンター”',
      ],
    );
    assert.deepEqual(
      found.flatMap(({ finding }) => finding.related.map(({ note }) => relatedText(note, l10n))),
      ['The form used elsewhere', 'The date of the meeting'],
    );
  });

  it('are left out where the check is off or what it needs is not known', () => {
    const minutes = parse(source);
    const context = { source, fileName: null };
    const codes = (changed: Partial<typeof defaultSeverities>): string[] =>
      runChecks(minutes, context, { named: null, tagged: null }, { ...defaultSeverities, ...changed }).map(
        ({ finding, severity }) => `${finding.code} ${severity}`,
      );
    assert.deepEqual(codes({}), ['weekday-mismatch warning', 'invalid-date error']);
    assert.deepEqual(codes({ 'weekday-mismatch': 'off', 'invalid-date': 'hint' }), ['invalid-date hint']);
  });
});
