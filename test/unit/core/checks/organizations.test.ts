import { strict as assert } from 'node:assert';
import { finds, fixed, minutesOn } from './support';

const before = '令和５年２月１日（水）';
const after = '令和７年１１月５日（水）';

describe('organization-not-yet', () => {
  const code = 'organization-not-yet';
  const said = (...lines: readonly string[]): string =>
    minutesOn(before, ...lines.flatMap((line) => ['○甲野委員', `　${line}`]));

  it('flags an organisation that was founded later, and offers what there was', () => {
    const source = said('[国家サイバー統括室]に相談してほしい。');
    const [finding] = finds(code, source);
    assert.deepEqual(finding?.details, {
      organization: '国家サイバー統括室',
      established: '2025-07-01',
      date: '2023-02-01',
    });
    assert.ok(fixed(source, finding).includes('　内閣サイバーセキュリティセンターに相談してほしい。'));
  });

  it('flags it in the list of attendees', () => {
    finds(code, said('賛成する。').replace('海辺市副市長', '[国家サイバー統括室]参事官'));
  });

  it('leaves alone what is spoken of as to come', () => {
    for (const line of [
      'こども家庭庁の設置に向けて準備を進める。',
      'こども家庭庁（仮称）に期待する。',
      '令和５年４月にはこども家庭庁が担当する。',
      '新設されるこども家庭庁に期待する。',
      'こども家庭庁ができたときに、改めて相談する。',
      '今後、こども家庭庁に移る。',
      '現在のこども家庭庁に当たる部署である。',
    ]) {
      finds(code, said(line));
    }
  });

  it('takes a document at its word: said once, it is known', () => {
    finds(code, said('こども家庭庁に期待する。', 'こども家庭庁の創設はよいことである。'));
    finds(
      code,
      said('国家サイバー統括室に相談する。', '内閣サイバーセキュリティセンターは国家サイバー統括室になる。'),
    );
  });

  it('leaves alone what existed, what has no date and what was never verified', () => {
    finds(code, said('デジタル庁、総務省、内閣サイバーセキュリティセンターと東京大学。'));
    finds(code, minutesOn('令和８年２月２日（月）', '○甲野委員', '　国家サイバー統括室に相談する。'));
    finds(code, '海辺市会議 議事録\n1. 議事\n○甲野委員\n　国家サイバー統括室に相談する。\n');
    finds(code, minutesOn('令和元年５月７日（火）', '○甲野委員', '　AI戦略会議とISMAPに相談する。'));
  });
});

describe('organization-no-longer', () => {
  const code = 'organization-no-longer';
  const said = (...lines: readonly string[]): string =>
    minutesOn(after, ...lines.flatMap((line) => ['○甲野委員', `　${line}`]));

  it('flags an organisation that is no more, and offers what came after it', () => {
    const source = said('具体的には、[ＮＩＳＣ]に相談してほしい。');
    const [finding] = finds(code, source);
    assert.deepEqual(finding?.details, {
      organization: '内閣サイバーセキュリティセンター',
      abolished: '2025-07-01',
      date: '2025-11-05',
      successors: ['国家サイバー統括室'],
    });
    assert.ok(fixed(source, finding).includes('具体的には、国家サイバー統括室に相談'));
  });

  it('flags each place of it, and the pieces of a name cut by a line end', () => {
    finds(
      code,
      said('[NISC]と連携する。').replace(
        '○甲野委員',
        [
          '○乙山委員',
          '　この件については、これから市として考えを改めてまとめたうえで、なるべく早く[内閣サイバー]',
          '[セキュリティセンター]に相談し、そのうえで必要な手当てを行うことを考えていきたいと思うので、',
          'よろしくお願いしたい。',
          '○甲野委員',
        ].join('\n'),
      ),
    );
  });

  it('leaves history alone', () => {
    for (const line of [
      '当時のNISCが定めた基準である。',
      '旧NISCの職員が来た。',
      'NISC（当時）に相談する。',
      'NISC（現・国家サイバー統括室）に相談する。',
      'かつてNISCに勤めていた。',
      'NISCは国家サイバー統括室に改組された。',
      'NISCを前身とする組織である。',
      'NISCが公表した手引きを使う。',
      '2023年にNISCが手引きを出している。',
      '平成27年から、NISCの手引きを使う。',
      '元NISC副センター長の方である。',
      'NISC時代の手引きである。',
    ]) {
      finds(code, said(line));
    }
  });

  it('is not misled by words that only look like the past', () => {
    finds(code, said('[NISC]に相談したい。'));
    finds(code, said('[NISC]に相談するために、新たに担当を置く。'));
    finds(code, said('[NISC]に相談したら、どうなるか。'));
    finds(code, said('[NISC]との連携について、したがって急ぐ。'));
  });

  it('leaves programmes alone: they are spoken of when they are over', () => {
    finds(code, said('CYDERとJC-STARとISMAPを使う。'));
  });

  it('leaves alone what still existed', () => {
    finds(code, minutesOn('令和７年２月５日（水）', '○甲野委員', '　NISCに相談する。'));
  });
});

describe('law-not-promulgated', () => {
  const code = 'law-not-promulgated';
  const said = (date: string, line: string): string => minutesOn(date, '○甲野委員', `　${line}`);

  it('flags a law that was promulgated after the meeting', () => {
    const [finding] = finds(code, said('令和３年２月３日（水）', '[経済安全保障推進法]第３条による。'));
    assert.deepEqual(finding?.details, {
      law: '経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律',
      promulgated: '2022-05-18',
      date: '2021-02-03',
    });
  });

  it('leaves bills and what is to come alone', () => {
    for (const line of [
      '経済安全保障推進法案が国会に出された。',
      '経済安全保障推進法の制定を急ぐ。',
      '経済安全保障推進法が成立すれば、対応する。',
      '今後の経済安全保障推進法に期待する。',
    ]) {
      finds(code, said('令和３年２月３日（水）', line));
    }
  });

  it('takes a document at its word: where the bill is spoken of, the law is known to be one', () => {
    const lines = [
      '○甲野委員',
      '　経済安全保障推進法案を読んだ。',
      '○乙山委員',
      '　経済安全保障推進法による。',
    ];
    finds(code, minutesOn('令和３年２月３日（水）', ...lines));
  });

  it('leaves laws alone that were there', () => {
    finds(code, said('令和５年２月１日（水）', '経済安全保障推進法、個人情報保護法、民法による。'));
    finds(code, said('令和４年５月１８日（水）', '経済安全保障推進法による。'));
  });
});
