import assert from 'node:assert/strict';
import { speakerIndex, type Person } from '../../../../src/core/minutes/people';

/** `姓 名｜所属｜役｜群`, one a line; empty parts may be left out. */
function people(text: string): Person[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', affiliation = '', role = '', group = ''] = line.trim().split('｜');
      return { name, affiliation, role: role === '' ? null : role, group: group === '' ? null : group };
    });
}

/** Each line of `expected` is `label → name`, the name `-` for nobody. */
function check(attendees: string, expected: string): void {
  const list = people(attendees);
  const index = speakerIndex(list);
  for (const line of expected.trim().split('\n')) {
    const [label = '', name = ''] = line.trim().split(/ *→ */u);
    const found = index.resolve(label);
    const got = found === null ? '-' : (list[found]?.name ?? '?');
    assert.equal(
      got,
      name,
      `${label}: ${index
        .candidates(label)
        .map((i) => list[i]?.name)
        .join(', ')}`,
    );
  }
}

describe('speakerIndex', () => {
  it('finds family name and role', () => {
    check(
      `甲野 花子｜青葉大学教授｜座長｜構成員
       乙山 次郎｜内閣府大臣政務官
       丙川 ひでと｜国家公安委員会委員長
       あさま 三郎｜内閣府副大臣
       丁 四郎｜副本部長兼緑化大臣
       戊田 正｜特命担当大臣（緑化担当）`,
      `甲野構成員 → 甲野 花子
       甲野座長 → 甲野 花子
       甲野委員 → 甲野 花子
       甲野教授 → 甲野 花子
       甲野 → 甲野 花子
       甲野花子君 → 甲野 花子
       甲野 花子 氏 → 甲野 花子
       乙山内閣府大臣政務官 → 乙山 次郎
       丙川国家公安委員長 → 丙川 ひでと
       あさま内閣府副大臣 → あさま 三郎
       丁副本部長兼緑化大臣 → 丁 四郎
       丁緑化大臣（副本部長） → 丁 四郎
       戊田正特命担当大臣（緑化担当） → 戊田 正
       戊田緑化担当大臣 → 戊田 正
       己村委員 → -
       事務局 → -
        → -`,
    );
  });

  it('strips marks, brackets and a colon', () => {
    check(
      '甲野 花子｜青葉大学教授',
      `○（甲野委員） → 甲野 花子
       【甲野委員】 → 甲野 花子
       〔甲野委員〕 → 甲野 花子
       甲野委員： → 甲野 花子
       甲　野　委　員 → 甲野 花子`,
    );
  });

  it('finds the name inside brackets', () => {
    check(
      `甲野 花子｜｜議長
       甲野 次郎｜｜委員
       乙山 三郎｜総務課長`,
      `議長（甲野花子君） → 甲野 花子
       委員（甲野次郎） → 甲野 次郎
       委員長（甲野花子君） → 甲野 花子
       説明員（乙山君） → 乙山 三郎
       課長(乙山君) → 乙山 三郎`,
    );
  });

  it('takes a role alone for who holds it', () => {
    check(
      `甲野 花子｜青葉大学教授【座長】｜座長
       乙山 次郎｜白樺大学教授【座長代理】｜座長代理
       丙川 三郎｜本部長（緑化大臣）
       丁田 四郎｜課長
       戊田 五郎｜課長`,
      `座長 → 甲野 花子
       座長代理 → 乙山 次郎
       本部長 → 丙川 三郎
       緑化大臣 → 丙川 三郎
       課長 → -
       委員 → -`,
    );
    check('甲野 花子｜教授【議長】', '議長 → 甲野 花子');
  });

  it('takes an office for its holder, where there is one', () => {
    check(
      `甲野 花子｜青葉市長
       乙山 次郎｜青葉市副市長
       丙川 三郎｜青葉市商工会会長
       丁田 四郎｜緑化大臣
       戊田 五郎｜国土大臣`,
      `市長 → 甲野 花子
       副市長 → 乙山 次郎
       会長 → -
       大臣 → -`,
    );
  });

  it('tells namesakes apart by group, post or given name, or names nobody', () => {
    check(
      `鈴木 一郎｜青葉大学教授｜｜委員
       鈴木 花子｜緑化課参事官｜｜事務局
       鈴木 次郎｜白樺大学教授｜｜オブザーバー`,
      `鈴木委員 → 鈴木 一郎
       鈴木参事官 → 鈴木 花子
       鈴木一郎委員 → 鈴木 一郎
       鈴木（次）委員 → 鈴木 次郎
       鈴木教授 → -
       鈴木 → -`,
    );
    assert.deepEqual(speakerIndex(people('鈴木 一郎\n鈴木 花子\n佐藤 花子')).candidates('鈴木委員'), [0, 1]);
  });

  it('prefers the longer family name and refuses a longer one that is not listed', () => {
    check(
      `林 一郎｜青葉大学教授
       林田 次郎｜白樺大学教授`,
      `林委員 → 林 一郎
       林田委員 → 林田 次郎
       林崎委員 → -
       林 → 林 一郎`,
    );
    check('林 一郎｜青葉大学教授', '林田委員 → -');
  });

  it('takes variant kanji for equal, but an exact form for better', () => {
    check(
      `髙橋 一郎｜教授
       岩﨑 次郎｜教授
       濵田 三郎｜教授`,
      `高橋委員 → 髙橋 一郎
       岩崎委員 → 岩﨑 次郎
       浜田委員 → 濵田 三郎`,
    );
    check(
      `斎藤 一郎
       斉藤 次郎`,
      `斉藤委員 → 斉藤 次郎
       斎藤委員 → 斎藤 一郎`,
    );
  });

  it('reads names with the role glued on and names that are not split', () => {
    check(
      `甲野委員｜｜座長
       乙山委員
       丙川緑化・情報審議官｜環境省
       丁田太郎｜青葉大学教授
       国土緑化庁`,
      `甲野委員 → 甲野委員
       甲野座長 → 甲野委員
       乙山 → -
       丙川審議官 → 丙川緑化・情報審議官
       丁田委員 → 丁田太郎
       丁田太郎委員 → 丁田太郎
       国土緑化庁 → 国土緑化庁`,
    );
  });

  it('is quick and quiet on hostile lists and labels', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({
      name: `甲野 ${i}`,
      affiliation: '甲',
      role: null,
      group: null,
    }));
    const index = speakerIndex(many);
    for (let i = 0; i < 3000; i++) index.resolve(`甲野委員${i}`);
    assert.equal(index.resolve('甲野委員'), null);
    assert.equal(index.resolve('甲野42委員'), 42);
    assert.equal(index.resolve('（'.repeat(100)), null);
    assert.equal(index.resolve('あ'.repeat(1000)), null);
  });
});
