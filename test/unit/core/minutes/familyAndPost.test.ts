import assert from 'node:assert/strict';
import { readAttendees } from '../../../../src/core/minutes/attendees/attendees';
import { isPurePost } from '../../../../src/core/minutes/attendees/familyAndPost';
import { rowOf } from './support';

/** The people of a list's rows: `name` or `name｜affiliation`. */
function check(rows: readonly string[], ...people: string[]): void {
  const read = readAttendees(rows.map((text) => rowOf(text, null)));
  const printed = read.map(({ name, affiliation }) => `${name}｜${affiliation}`.replace(/｜$/u, ''));
  assert.deepEqual(printed, people, rows.join('\n'));
}

describe('a family name and a post', () => {
  it('are one name where nothing else is said of the person', () => {
    check(['甲野　課長、乙山　主任'], '甲野 課長', '乙山 主任');
    check(['緑化省 甲野 局長、乙山 課長補佐'], '甲野 局長｜緑化省', '乙山 課長補佐｜緑化省');
    check(['緑化省 甲野 新エネルギー推進室長'], '甲野 新エネルギー推進室長｜緑化省');
    check(['東雲県福祉部 乙山 総務課長'], '乙山 総務課長｜東雲県福祉部');
    check(['緑化省 甲野'], '甲野｜緑化省');
  });

  it('are told from a whole name and a post by the other names of the list', () => {
    check(['丙川 花子、丁田 一郎', '小金井　参事官'], '丙川 花子', '丁田 一郎', '小金井 参事官');
    check(['丙川花子、丁田一太郎', '森太郎　参事官'], '丙川花子', '丁田一太郎', '森太郎｜参事官');
  });

  it('leave posts with a name in them and offices alone', () => {
    check(['緑化省 甲野課長'], '甲野課長｜緑化省');
    check(['緑化省 苗木局、緑地省 花壇局'], '緑化省 苗木局', '緑地省 花壇局');
  });

  it('know posts that hold no name', () => {
    for (const post of ['課長', '課長補佐', '電池産業室長', '総務課長'])
      assert.equal(isPurePost(post), true, post);
    for (const post of ['甲野課長', '甲野', '苗木']) assert.equal(isPurePost(post), false, post);
  });
});

describe('rows of attendees', () => {
  it('take the form of a company as part of its name', () => {
    check(['（株）みどり計画 甲野'], '甲野｜（株）みどり計画');
    check(['みどり測器（株）'], 'みどり測器（株）');
  });

  it('take a family name that ends in an honorific for a name', () => {
    check(['学校緑化課長　　　鴨殿　浩'], '鴨殿 浩｜学校緑化課長');
    check(['市民課　甲ノ園さん'], '甲ノ園さん｜市民課');
  });

  it('list nobody twice', () => {
    check(['甲野　花子、乙山　次郎', '評議員　甲野　花子'], '甲野 花子', '乙山 次郎');
  });
});
