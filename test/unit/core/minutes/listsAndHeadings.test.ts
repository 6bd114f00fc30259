import { checkRemarks } from './support';

describe('parse: lists and headings that look like speakers', () => {
  it('takes no list of posts and full names for talk', () => {
    checkRemarks(
      `甲町図書館協議会 第2回 会議録

1 出席者

  • 委員(会長) 甲野 太郎
  • 委員 乙山 ちづる
  • 館長 丙川 恵一

2 会議の大要

甲野会長

 開会します。館長から説明をお願いします。

丙川館長

 資料の1ページを御覧ください。

乙山委員

 分かりました。
`,
      `
甲野会長｜開会します。館長から説明をお願いします。
丙川館長｜資料の1ページを御覧ください。
乙山委員｜分かりました。`,
    );
  });

  it('takes no part of the talk for its speaker', () => {
    checkRemarks(
      `甲町公園整備委員会 第3回 会議録
（１）配置について
◇意見・質疑
委員：入口が遠い。
事務局：検討する。
委員：夜間はどうするのか。
◇質疑応答
会長：費用は。
事務局：別に示す。
`,
      `
委員｜入口が遠い。
事務局｜検討する。
委員｜夜間はどうするのか。
会長｜費用は。
事務局｜別に示す。`,
    );
  });
});
