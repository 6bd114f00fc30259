/** Labels that stand alone on their line, above what is said. */
import { checkRemarks } from './support';

describe('parse: labels alone on their line', () => {
  const head = '甲町水道審議会 第2回 議事要旨\n１ 料金について\n';

  it('are the words that recur among roles, whatever they name', () => {
    checkRemarks(
      `${head}議長
料金の案について説明をお願いする。
水道企業
基本料金を十円下げる。
委員
なぜ十円か。
水道企業
五円では差が見えない。
質疑
特になし。
議長
ほかになければ先に進む。
質疑
特になし。
`,
      `
議長｜料金の案について説明をお願いする。
水道企業｜基本料金を十円下げる。
委員｜なぜ十円か。
水道企業｜五円では差が見えない。／質疑／特になし。
議長｜ほかになければ先に進む。／質疑／特になし。`,
    );
  });

  it('are no words that come once, or in the middle of a sentence', () => {
    checkRemarks(
      `${head}議長
料金の案について説明をお願いする。
事務局
下げる料金は二つあり、一つは
基本料金
である。
委員
分かった。
財源
これは示してほしい。
事務局
もう一つは
基本料金
に足す料金である。
`,
      `
議長｜料金の案について説明をお願いする。
事務局｜下げる料金は二つあり、一つは／基本料金／である。
委員｜分かった。／財源／これは示してほしい。
事務局｜もう一つは／基本料金／に足す料金である。`,
    );
  });
});

describe('parse: labels before a row of dots', () => {
  it('speak, their letters apart or not', () => {
    checkRemarks(
      `甲町図書館協議会
●議事
【主な質疑及び回答】
委 員・・・本は何冊あるか。
館 長 ・・・二万冊である。ただし・・・、古いものも多い。
委 員……古い本は売るのか。
館 長‥‥売らない。学校へ譲る。
`,
      `
委 員｜本は何冊あるか。
館 長｜二万冊である。ただし・・・、古いものも多い。
委 員｜古い本は売るのか。
館 長｜売らない。学校へ譲る。`,
    );
  });

  it('head no list of people and no pause in what is said', () => {
    const roles = '会長・・・甲野 太郎\n副会長・・・乙山 花子\n書記・・・丙川 次郎\n';
    checkRemarks(
      `甲町図書館協議会
役員
${roles}議事
甲野会長　本が足りない。
乙山副会長　会長……会長、棚も足りません。
甲野会長　そうですね。
`,
      `
甲野会長｜本が足りない。
乙山副会長｜会長……会長、棚も足りません。
甲野会長｜そうですね。`,
    );
  });
});

describe('parse: seats in brackets', () => {
  it('speak beside roles, each of them once', () => {
    checkRemarks(
      `甲町農業委員会総会議事録
[議長] 報告第１号について、質問はありますか。
[3番] 次に借りる人は決まっているんですか。
[事務局] 隣の方から話が来ております。
[議長] ほかにありませんか。
[11番委員] 水路はどうなりますか。
[事務局] 来年直します。
`,
      `
議長｜報告第１号について、質問はありますか。
3番｜次に借りる人は決まっているんですか。
事務局｜隣の方から話が来ております。
議長｜ほかにありませんか。
11番委員｜水路はどうなりますか。
事務局｜来年直します。`,
    );
  });
});

describe('parse: headings over what many said', () => {
  it('name no speaker', () => {
    const said = '・水やりの当番が足りない。\n・球根は十月のうちに植えたい。\n';
    checkRemarks(
      `甲町花壇協議会 議事概要\n【委員の所感】\n${said}【甲野会長の所感】\n・来年は早く始める。\n`,
      `
-｜水やりの当番が足りない。
-｜球根は十月のうちに植えたい。
甲野会長｜来年は早く始める。`,
    );
  });
});
