import { strict as assert } from 'node:assert';
import { finds, fixed, minutesOn } from './support';

const code = 'name-spelling-varies';
const said = (...lines: readonly string[]): string =>
  minutesOn('令和５年２月１日（水）', ...lines.flatMap((line) => ['○甲野委員', `　${line}`]));

describe('name-spelling-varies', () => {
  it('flags the rarer width, offers the usual form, and the formal name behind it', () => {
    const source = said('[ＮＩＳＣ]に相談する。', 'NISCとNISCの手引き。');
    const [finding] = finds(code, source);
    assert.deepEqual(finding?.details, {
      printed: 'ＮＩＳＣ',
      usual: 'NISC',
      formal: '内閣サイバーセキュリティセンター',
    });
    assert.ok(fixed(source, finding).includes('　NISCに相談する。'));
    assert.ok(fixed(source, finding, 1).includes('　内閣サイバーセキュリティセンターに相談する。'));
    assert.deepEqual(
      finding.fixes.map(({ safe }) => safe),
      [true, false],
    );
    finds(code, said('ＮＩＳＣ、ＮＩＳＣ、[NISC]。'));
  });

  it('flags other forms of characters, of marks and of letter case', () => {
    finds(code, said('慶應義塾大学と[慶応義塾大学]。'));
    finds(code, said('ICT-ISACと[ＩＣＴ－ＩＳＡＣ]。'));
  });

  it('flags a misprinted formal name', () => {
    finds(
      code,
      minutesOn(
        '令和８年２月２日（月）',
        '○甲野委員',
        '　国家サイバー統括室と[国家サイバー統括官室]に相談する。',
      ),
    );
  });

  it('flags the rarer of two short names', () => {
    finds(code, said('経団連と[日本経団連]と経団連。'));
    finds(code, said('公取委、公取委、[公取]。'));
  });

  it('leaves the formal name, one short name and the abbreviation beside each other alone', () => {
    finds(code, said('国立研究開発法人産業技術総合研究所と産業技術総合研究所と産総研とAIST。'));
    finds(code, said('内閣サイバーセキュリティセンター（NISC）とNISC。'));
    finds(code, said('日本経済団体連合会と経団連。'));
    finds(code, said('National center of Incident readiness and Strategy for CybersecurityとNISC。'));
  });

  it('leaves one spelling alone, wrapped and spaced as it may be', () => {
    finds(code, said('ＫＤＤＩとＫ　Ｄ　Ｄ　Ｉ。'));
    finds(code, said('独立行政法人情報処理推進機構と独立行政法人　情報処理推進機構。'));
  });

  it('leaves a short name alone that the document defines', () => {
    finds(code, said('独立行政法人情報処理推進機構（以下「機構」という。）とIPAは同じである。機構に頼む。'));
    finds(code, said('日本経団連の話をする。', '日本経済団体連合会（以下「経団連」という。）と経団連。'));
  });
});
