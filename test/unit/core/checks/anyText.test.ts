import { strict as assert } from 'node:assert';
import { allSafeEdits } from '../../../../src/core/checks/fixes';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { defaultSeverities, runChecks } from '../../../../src/core/checks/index';
import { parse } from '../../../../src/core/minutes/parse';
import type { Span } from '../../../../src/core/text/span';
import { mutatedText } from '../../../fuzz/suites/mutated';
import { knowledgeWith } from '../knowledge/tables';
import { findingsIn, minutesOn } from './support';
import { fastest } from '../../support/fastest';

const cases = 300;
const seed = 20_261_121;

function assertWithin(text: string, spans: readonly Span[], what: string): void {
  let end = 0;
  for (const span of spans) {
    assert.ok(span.start >= end && span.end > span.start && span.end <= text.length, what);
    end = span.end;
  }
}

describe('the checks of any text', function () {
  this.timeout(60_000);

  it('give places inside it and edits that can be made', () => {
    for (let i = 0; i < cases; i++) {
      const text = mutatedText(seed, i);
      const found = findingsIn(text, '第3回.txt');
      let last = 0;
      for (const { finding } of found) {
        const what = `${finding.code} in case ${i}`;
        assert.ok(finding.spans.length > 0, what);
        assertWithin(text, finding.spans, what);
        assert.ok((finding.spans[0]?.start ?? 0) >= last, `${what} is in order`);
        last = finding.spans[0]?.start ?? 0;
        for (const { edits } of finding.fixes) {
          assertWithin(
            text,
            edits.map(({ span }) => span),
            `fix of ${what}`,
          );
        }
        for (const { span } of finding.related) assertWithin(text, [span], `beside ${what}`);
      }
      assertWithin(
        text,
        allSafeEdits(found).map(({ span }) => span),
        `all safe fixes in case ${i}`,
      );
    }
  });

  it('find nothing more where every safe fix was made', () => {
    let text = minutesOn(
      '令和５年２月１日（水）',
      '○甲野委員',
      '　NISCとNISC、ＮＩＳＣとＮＩＳＣ。慶応義塾大学と慶應義塾大学。',
    );
    const safe = (): ReturnType<typeof allSafeEdits> => allSafeEdits(findingsIn(text));
    const edits = safe();
    assert.equal(edits.length, 2);
    text = applyEdits(text, edits);
    assert.deepEqual(safe(), []);
  });

  const hostile: Readonly<Record<string, string>> = {
    'one name over and over': 'NISCと国家サイバー統括室。'.repeat(8000),
    'names in one sentence': 'NISCとＮＩＳＣと'.repeat(12000),
    'weekdays without dates': '（木）（金）'.repeat(20000),
    'dates without an end': '令和令和７年８月１日１日（木）'.repeat(8000),
    'numbers of handouts': '資料３資料４、資料５。'.repeat(12000),
    'speakers nobody knows': Array.from(
      { length: 6000 },
      (_, i) => `○甲${String.fromCharCode(0x4e00 + i)}委員　はい。`,
    ).join('\n'),
    'brackets that stay open': '（「『NISC（'.repeat(15000),
  };
  /** Milliseconds, and how often they are measured before they count as missed. */
  const bound = 1500;
  for (const [name, text] of Object.entries(hostile)) {
    it(`take time in proportion to it: ${name}`, () => {
      const source = minutesOn('令和７年１１月５日（水）', '○甲野委員', `　${text}`, '資料１', '資料２');
      const minutes = parse(source);
      const knowledge = knowledgeWith();
      const mentions = findMentions(minutes, knowledge);
      const time = fastest(() => {
        runChecks(
          minutes,
          { source, fileName: null },
          { named: { knowledge, mentions }, tagged: null },
          defaultSeverities,
        );
      }, bound);
      assert.ok(time < bound, `${time.toFixed()} ms for ${source.length} characters`);
    });
  }
});
