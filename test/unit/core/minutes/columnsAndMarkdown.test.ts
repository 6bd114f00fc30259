import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks } from './support';

const names = (text: string): string[] => parse(text).attendees.map(({ name }) => name);

describe('parse: talk in columns', () => {
  const talk = `緑化委員会 第2回 会議録

７　会議の概要

　　甲野会長　　　ただ今から会議を開会します。
　　乙山委員　　　三行目の「苗木」は「若木」の誤りかと思います。
　　丙川緑化総務　失礼いたしました。訂正いたします。
　　課長
　　甲野会長　　　では、次に移ります。
　　丙川緑化総務　今回の改正は、町内の全ての花壇を春と秋の二回に分けて植え替えること
　　課長　　　　　とするものです。
　　丁田職務代理　費用はどうなりますか。
　　者　　　　　　心配しています。
　　甲野会長　　　終わります。
`;
  it('joins labels over two lines, and leaves their rest out of what was said', () => {
    checkRemarks(
      talk,
      `
甲野会長｜ただ今から会議を開会します。
乙山委員｜三行目の「苗木」は「若木」の誤りかと思います。
丙川緑化総務課長｜失礼いたしました。訂正いたします。
甲野会長｜では、次に移ります。
丙川緑化総務課長｜今回の改正は、町内の全ての花壇を春と秋の二回に分けて植え替えることとするものです。
丁田職務代理者｜費用はどうなりますか。心配しています。
甲野会長｜終わります。`,
    );
  });

  it('keeps two speakers apart whose labels fill the column', () => {
    checkRemarks(
      `緑化委員会 第2回 会議録

　　甲野教育部長　開会します。
　　乙山教育次長　資料を説明します。
　　甲野教育部長　次に移ります。
　　丙川委員　　　賛成です。
`,
      `
甲野教育部長｜開会します。
乙山教育次長｜資料を説明します。
甲野教育部長｜次に移ります。
丙川委員｜賛成です。`,
    );
  });

  it('reads speakers before a tab, and padded ones before a colon', () => {
    checkRemarks(
      `会議録
出席者\t委員：甲野会長、乙山委員
会議の内容
事務局\tただいまから開会します。
会長\tそれでは議事に入ります。
乙山委員\t費用はどのくらいですか。
事務局\t百万円です。
`,
      `
事務局｜ただいまから開会します。
会長｜それでは議事に入ります。
乙山委員｜費用はどのくらいですか。
事務局｜百万円です。`,
    );
    checkRemarks(
      `緑化協議会 第2回 会議録
（１）苗木について
　　委　員：苗木の種類は何か。
　　事務局：桜と梅である。
　　委　員：時期はいつか。
　　事務局：十一月である。
`,
      `
委　員｜苗木の種類は何か。
事務局｜桜と梅である。
委　員｜時期はいつか。
事務局｜十一月である。`,
    );
  });

  it('reads spread names behind posts', () => {
    const list =
      '緑町議会会議録\n\n○職務のため出席した者の職氏名\n　議会事務局長　東比奈　和　夫　　　書　　　記　小　鳥　優　衣\n';
    assert.deepEqual(
      names(list).map((name) => name.replace(/\s/gu, '')),
      ['東比奈和夫', '小鳥優衣'],
    );
  });

  it('takes a group in brackets behind the label for no person', () => {
    const minutes = parse(
      '緑化協議会 第2回 会議録\n\n出席者：＜委員＞\n　　　　甲野　太郎（緑町）、乙山　花子（公募）\n',
    );
    assert.deepEqual(
      minutes.attendees.map(({ name, group }) => `${name} ${group ?? '-'}`),
      ['甲野 太郎 委員', '乙山 花子 委員'],
    );
  });
});

describe('parse: Markdown', () => {
  const text = `# みどりフォーラム
# 作業部会 第5回会合 議事録

- Date: 2024年7月12日（Fri.）15:00 – 17:00 JST
- Venue: みどり会議室

## Attendees

| Name | Organization | Role |
|---|---|---|
| 甲野 太郎 | みどり大学 | Chair |
| Nora Green | Green Works | Member |

## 1. 苗木

**甲野:** 苗木は足りています。
**Green:** I agree.
**甲野:** では次に移ります。
**Green:** Thank you.
`;
  it('reads labels in bold print', () => {
    checkRemarks(
      text,
      `
甲野｜苗木は足りています。
Green｜I agree.
甲野｜では次に移ります。
Green｜Thank you.`,
    );
  });

  it('reads a table of attendees and English labels', () => {
    const { header, attendees } = parse(text);
    assert.deepEqual(
      [header.date, header.startTime, header.endTime, header.place].map((field) => field?.value),
      ['2024-07-12', '15:00', '17:00', 'みどり会議室'],
    );
    assert.deepEqual(
      attendees.map(({ name, affiliation }) => `${name}｜${affiliation}`),
      ['甲野 太郎｜みどり大学 Chair', 'Nora Green｜Green Works Member'],
    );
  });
});
