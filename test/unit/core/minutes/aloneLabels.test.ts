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
