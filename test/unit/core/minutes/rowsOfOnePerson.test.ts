import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkPeople, checkRemarks } from './support';

const posts = [
  '',
  '会長',
  '会　長',
  '委員',
  '委　員',
  '副会長',
  '副 会 長',
  '職務代理者',
  '1',
  '１番',
  '総務課長',
  '総　務　課　長',
  '教育長',
  '（会長）',
  '◎',
];
const names = [
  ['奥山　一雄', '大場　瑠璃', '白石　修治'],
  ['奥山 一雄', '大場 瑠璃', '白石 修治'],
  ['奥山一雄', '大場瑠璃', '白石修治'],
  ['奥　山　一　雄', '大　場　瑠　璃', '白　石　修　治'],
];
const tails = [
  '',
  'みどり大学教授',
  '（みどり大学教授）',
  'みどり大学　教授',
  '弁護士',
  '○',
  '〇',
  '×',
  '出席',
  '欠席',
  '（欠席）',
  '公募委員',
  'みどり市自治会連合会会長',
  '市議会議員',
];
const gaps = [' ', '　', '　　', '\t'];

/** A row as clerks type it: the number of the row for 1 and １番, the post in front, what tells of the person behind. */
function row(post: string, name: string, tail: string, gap: string, k: number): string {
  const front = post === '1' ? String(k + 1) : post === '１番' ? `${'１２３'.charAt(k)}番` : post;
  const behind = tail === '' || tail.startsWith('（') ? tail : gap + tail;
  return (front === '' || front === '◎' ? front : front + gap) + name + behind;
}

describe('rows of one person', () => {
  for (const post of posts)
    it(`name the person behind ${post === '' ? 'no post' : post}, whatever parts the words and stands at the end`, () => {
      for (const people of names)
        for (const tail of tails)
          for (const gap of gaps) {
            // One narrow space parts the letters of the post, a wide one those of the name: nobody can tell where it begins.
            if (post === '副 会 長' && gap === ' ' && people[0]?.includes('山　一')) continue;
            const rows = people.map((name, k) => row(post, name, tail, gap, k));
            const { attendees } = parse(`第3回緑化審議会 議事録\n出席者\n${rows.join('\n')}\n`);
            assert.deepEqual(
              attendees.map(({ name }) => name.replace(/\s/gu, '')),
              ['奥山一雄', '大場瑠璃', '白石修治'],
              rows[0],
            );
          }
    });

  it('name one whose given name is as wide as the whole names of others', () => {
    checkPeople(
      '管　理　者　　　菅　生　　　健\n副 管 理 者　　　葛　生　真知子\n会計管理者　　　及　部　秀　一',
      '菅生 健',
      '葛生 真知子',
      '及部 秀一',
    );
  });

  it('have a label with a note of who sent them', () => {
    checkPeople(
      '委員（団体推薦）　奥山委員長、大場委員、白石委員',
      '委員（団体推薦）：奥山委員長',
      '委員（団体推薦）：大場委員',
      '委員（団体推薦）：白石委員',
    );
  });
});

describe('headers whose letters are apart', () => {
  it('tell day and hours', () => {
    const { header } = parse(
      '会議議事録\n\n令 和 ６ 年 度 第 ２ 回 緑 丘 市 総 合 教 育 会 議 議 事 録\n1\n日時\n令 和 ６ 年 11 月 14 日 ( 木 ) 午 後 ２ 時 ～ 午 後 ３ 時 35 分\n2\n場所\n緑丘市役所３階\n3\n出席者\n奥山 一雄\n4\n議題\n苗木について\n',
    );
    assert.equal(header.date?.value, '2024-11-14');
    assert.equal(header.startTime?.value, '14:00');
    assert.equal(header.endTime?.value, '15:35');
  });

  it('have a title that tells of its publication', () => {
    const { header } = parse(
      '令和6年度第1回緑丘県公衆衛生審議会の議事概要を公開します\n\n1．開催日時\n\n令和6年7月18日（木曜日）午後1時30分から\n',
    );
    assert.equal(header.body?.value, '緑丘県公衆衛生審議会');
  });
});

describe('bullets beside turns', () => {
  it('are parts of the meeting', () => {
    checkRemarks(
      '緑丘町地域福祉計画策定委員会\n4　内容\n- 開会\n- 委員長あいさつ\n- 議題\n(1)意見への対応について\n事務局：資料1にまとめている。\n委員長：意見はないか。\n委員：早く届けてほしい。\n事務局：申し訳ない。\n- 閉会\n',
      '事務局｜資料1にまとめている。\n委員長｜意見はないか。\n委員｜早く届けてほしい。\n事務局｜申し訳ない。',
    );
  });
});
