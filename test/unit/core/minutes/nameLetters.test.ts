/** What letters tell of names, against the dictionary that they were counted in and the words of offices. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { familyOdds, givenOdds, wholeName } from '../../../../src/core/minutes/attendees/nameLetters';
import { nameOdds, organizationBefore } from '../../../../src/core/minutes/attendees/namesInPosts';
import { dictionaryNames } from '../../support/names';
import { projectRoot } from '../../support/projectRoot';

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.filter(holds).length / all.length;

describe('the letters of names', () => {
  const { families, givens } = dictionaryNames();

  it('are those that the script counts', () => {
    const script = join(projectRoot(), 'scripts/build-name-letters.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }).timeout(30_000);

  it('tell names from words of offices', () => {
    const two = families.filter(({ length }) => length === 2);
    assert.ok(share(two, (name) => familyOdds(name) >= 0) > 0.97);
    const words =
      '給付 指導 調整 企画 総務 男女 薬務 学芸 人材 規格 看護 医事 経理 統計 財産 循環 危機 文書'.split(' ');
    assert.deepEqual(
      words.filter((word) => familyOdds(word) >= -1),
      [],
    );
  });

  it('tell where a whole name parts', () => {
    const pairs = families.flatMap((family, k) => {
      const given = givens[(k * 6151) % givens.length] ?? '';
      return family.length + given.length > 2 ? [[family, given] as const] : [];
    });
    assert.ok(share(pairs, ([family, given]) => wholeName(family + given)?.family === family.length) > 0.93);
    assert.equal(wholeName('甲'), null);
    assert.ok(givenOdds('恵子') > 2 && givenOdds('給付') < 0);
  });

  it('tell whether somebody is named in a post', () => {
    const named = [
      '小野総務課長',
      '早川薬務管理官',
      '石井男女共同参画室長',
      '服部都市整備部担当課長',
      '林副大臣',
    ];
    for (const post of named) assert.ok(nameOdds(post) >= -1, post);
    const unnamed = [
      '給付課長',
      '男女共同参画係長',
      '人権・平和課長',
      '青葉市都市整備部長',
      '青葉県統計所長',
      '副参事',
    ];
    for (const post of unnamed) assert.ok(nameOdds(post) < -1, post);
  });

  it('tell where an organisation ends and its official begins', () => {
    assert.equal(organizationBefore('生物保全庁早川審議官'), 5);
    assert.equal(organizationBefore('生物保全庁審査室小野室長'), 8);
    for (const word of [
      '小野総務課長',
      '生物保全庁総務課長',
      '渡部課長',
      '長谷部隆課長',
      '早川水産庁漁場課長',
    ])
      assert.equal(organizationBefore(word), 0, word);
  });
});
