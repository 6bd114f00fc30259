/** The tokenizer against the package whose dictionary it reads. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../../../src/core/text/decode';
import { Random } from '../../../fuzz/random';
import { projectRoot, sharedFolder } from '../../support/projectRoot';
import { loadOracle, surfaces, timeOf, words, type Oracle } from '../../support/tokens';

const SAMPLES = ['seeds', 'test/fixtures/layouts'].map((folder) => join(projectRoot(), folder));

describe('the tokenizer and kuromoji', function () {
  this.timeout(60_000);
  let oracle: Oracle;
  before(async () => {
    oracle = await loadOracle();
  });

  function sameForTextsOf(folder: string): void {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const text = decodeText(readFileSync(join(folder, name)))?.text ?? '';
      assert.ok(text.length > 100, name);
      const theirs = oracle(text);
      assert.ok(theirs !== null, `${name}: kuromoji does not read it`);
      assert.deepEqual(words(text), theirs, name);
    }
  }

  for (const folder of SAMPLES) {
    it(`are of one mind on ${folder.slice(projectRoot().length + 1)}`, () => {
      sameForTextsOf(folder);
    });
  }

  it('are of one mind on published minutes', function () {
    const folder = sharedFolder('corpus');
    if (folder === null) {
      console.warn('  SKIPPED: there is no ../shared/corpus with published minutes on this machine.');
      this.skip();
    }
    sameForTextsOf(folder);
  });

  // So long that what is decided is let go of on the way.
  it('are of one mind on a clause of 12,000 characters', () => {
    const texts = SAMPLES.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => decodeText(readFileSync(join(folder, name)))?.text ?? ''),
    );
    const clause = texts
      .join('')
      .replace(/[、。]/gu, '')
      .slice(0, 12_000);
    assert.equal(clause.length, 12_000);
    assert.deepEqual(words(clause), oracle(clause));
  });

  /** 20,000 strings: half of any UTF-16 units, half of the blocks that Japanese is written in. */
  it('are of one mind on random strings', () => {
    const random = new Random(5);
    let compared = 0;
    for (let i = 0; i < 20_000; i++) {
      const text = i % 2 === 0 ? anyUnits(random) : japaneseUnits(random);
      assert.equal(surfaces(text).join(''), text, JSON.stringify(text));
      const theirs = oracle(text);
      if (theirs === null) continue;
      compared++;
      assert.deepEqual(words(text), theirs, JSON.stringify(text));
    }
    // What kuromoji throws on: NULs and lone surrogates.
    assert.ok(compared > 17_000, `${compared} compared`);
  });
});

describe('the time of the tokenizer', function () {
  this.timeout(60_000);

  for (const piece of [
    'すもももももももものうち',
    '路線の見直しについて検討が必要である',
    'ア',
    'a1',
    '😀',
    '漢',
  ]) {
    it(`grows with the length of a clause of ${piece}`, () => {
      const short = piece.repeat(Math.ceil(30_000 / piece.length));
      const long = short.repeat(10);
      let [tenTimes, tenfold] = [Infinity, Infinity];
      // In turns, until the machine was free for both once.
      for (let turn = 0; turn < 25 && (turn < 3 || tenfold > 1.2 * tenTimes); turn++) {
        tenTimes = Math.min(tenTimes, timeOf(short, 10));
        tenfold = Math.min(tenfold, timeOf(long, 1));
      }
      assert.ok(
        tenfold <= 1.2 * tenTimes,
        `${tenTimes.toFixed(1)} ms in ten, ${tenfold.toFixed(1)} ms in one`,
      );
    });
  }
});

function anyUnits(random: Random): string {
  return units(random, () => random.int(0x10000));
}

/** Blocks: ASCII, kana, kanji, full-width forms, punctuation. */
const BLOCKS = [
  [0x20, 0x7e],
  [0x3041, 0x3096],
  [0x30a1, 0x30fc],
  [0x4e00, 0x9fa0],
  [0x4e00, 0x5fff],
  [0xff01, 0xff5e],
  [0x3000, 0x301f],
] as const;
const COMMON = 'のにはをたがでてとしれさいるこもなあう一人日大国会議的化性者第年月';

function japaneseUnits(random: Random): string {
  return units(random, () => {
    if (random.chance(0.4)) return COMMON.charCodeAt(random.int(COMMON.length));
    const [from, to] = random.pick(BLOCKS);
    return random.between(from, to);
  });
}

function units(random: Random, unit: () => number): string {
  return String.fromCharCode(...random.times(random.between(1, 16), unit));
}
