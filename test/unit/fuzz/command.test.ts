import { strict as assert } from 'node:assert';
import type { Minutes } from '../../../src/core/minutes/model';
import { fuzz } from '../../fuzz/command';
import { costOf, nested, slownessOf } from '../../fuzz/suites/hostile';
import { mutatedText } from '../../fuzz/suites/mutated';
import { toyParse } from './toyParser';

let turns = 0;

function ran(args: readonly string[], parse: (text: string) => Minutes): { status: number; lines: string[] } {
  const lines: string[] = [];
  const status = fuzz(args, parse, (line) => lines.push(line));
  return { status, lines };
}

describe('fuzz command', () => {
  it('counts the cases of a parser without faults', () => {
    const { status, lines } = ran(['--cases', '400', '--only', 'mutated,texts,edits,bytes'], toyParse);
    assert.equal(status, 0, lines.join('\n'));
    assert.equal(lines.at(-1), 'fuzz: 400 passed, 0 failed');
  });

  it('prints seed, case and a small text for a parser with a fault, and makes the case again', () => {
    const faulty = (text: string): Minutes => {
      if (text.includes('\0')) throw new Error('NUL');
      return toyParse(text);
    };
    const { status, lines } = ran(['--cases', '600', '--only', 'mutated', '--seed', '3'], faulty);
    assert.equal(status, 1);
    const failed = lines.indexOf('  failed: never-throws');
    assert.notEqual(failed, -1, lines.join('\n'));
    assert.equal(lines[failed + 2], '    shrunk: "\\u0000"');
    const again = /--seed 3 --case (\d+)$/u.exec(lines[failed + 4] ?? '');
    assert.ok(again !== null);
    assert.ok(mutatedText(3, Number(again[1])).includes('\0'));
    assert.equal(
      ran(['--only', 'mutated', '--seed', '3', '--case', String(again[1])], faulty).lines.at(-1),
      'fuzz: 0 passed, 1 failed',
    );
  });

  it('shrinks what fast-check finds, and goes on after it', () => {
    const faulty = (text: string): Minutes => {
      if (text.includes('○')) throw new Error('mark');
      if (text.includes('\ud800')) return { ...toyParse(text), blocks: [] };
      return toyParse(text);
    };
    const { lines } = ran(['--cases', '800', '--only', 'texts'], faulty);
    assert.ok(lines.includes('    shrunk: "○"'), lines.join('\n'));
    assert.ok(lines.includes('    shrunk: "\\ud800"'), lines.join('\n'));
  });

  it('finds a parser that takes too long for its input', () => {
    const quadratic = (text: string): Minutes => {
      if (text.startsWith('（（'))
        for (let i = 0; i < text.length; i += 10) turns += text.slice(i).lastIndexOf('乙');
      return toyParse(text);
    };
    const brackets = nested('（', '）');
    const usual = costOf(toyParse);
    assert.equal(slownessOf(toyParse, brackets, usual), null);
    assert.match(slownessOf(quadratic, brackets, usual) ?? '', /^\d+ units take/u);
    const slow = (text: string): Minutes => {
      for (let i = 0; i < text.length * 400; i++) turns = (turns * 7 + i) % 1000;
      return toyParse(text);
    };
    assert.match(slownessOf(slow, (units) => 'あ'.repeat(units), usual) ?? '', /^\d+ units take/u);
  });

  it('fails when there is no time for all cases, and on a name it does not know', () => {
    const { status, lines } = ran(['--cases', '1000', '--seconds', '0', '--only', 'mutated'], toyParse);
    assert.equal(status, 1);
    assert.ok(lines.includes('  failed: not-all-cases'));
    assert.equal(ran(['--only', 'nothing'], toyParse).status, 2);
    assert.equal(ran(['--cases', 'many'], toyParse).status, 2);
  });
});
