import { checkRemarks } from './support';

describe('parse: forms of speakers’ labels', () => {
  it('finds labels alone on their lines where the list above has officials behind bullets', () => {
    const source = `令和６年度　第２回みどり区緑化審議会会議録

日時

令和６年８月１日（木曜）午後２時

出席委員

石井委員、前田（正）委員、前田（義）委員

幹事

  • 大西都市整備部長
  • 高木都市整備部道路課長
  • 森本都市整備部住宅課長
  • 小林都市整備部公園・緑地担当課長

事務局

　資料は机の上にお配りしております。

会長

　ただいまから開会します。説明をお願いします。

公園・緑地担当課長

　苗木は三百本ございます。

前田（義）委員

　昨年より多いのですか。

公園・緑地担当課長

　五十本多くなっております。

会長

　以上で終わります。
`;
    checkRemarks(
      source,
      `事務局｜資料は机の上にお配りしております。
会長｜ただいまから開会します。説明をお願いします。
公園・緑地担当課長｜苗木は三百本ございます。
前田（義）委員｜昨年より多いのですか。
公園・緑地担当課長｜五十本多くなっております。
会長｜以上で終わります。`,
    );
  });

  it('takes the rows of a list over the next label for no talk', () => {
    const source = `第３回緑化会議議事録

１．日時　令和６年７月３日（水）10:00～12:00
２．出席者
石井　太郎　会長
前田　次郎　委員
高木　正一　課長

３．議題
（１）苗木について

４．議事
石井　資料の三ページを見てほしい。予算はどの程度か。
高木　二億円である。
前田　土地はもうあるのか。
高木　春までに用意する。
石井　ほかに質問はないか。
`;
    checkRemarks(
      source,
      `石井｜資料の三ページを見てほしい。予算はどの程度か。
高木｜二億円である。
前田｜土地はもうあるのか。
高木｜春までに用意する。
石井｜ほかに質問はないか。`,
    );
  });

  it('parts two speakers of one column behind a sentence that ended', () => {
    const source = `第１回緑化会議議事録

会長　　質問はありませんか。
Ａ委員　苗木は何本ありますか。
事務局　三百本です。
Ｂ委員　足りますか。
事務局　足ります。
会長　　では、終わります。
`;
    checkRemarks(
      source,
      `会長｜質問はありませんか。
Ａ委員｜苗木は何本ありますか。
事務局｜三百本です。
Ｂ委員｜足りますか。
事務局｜足ります。
会長｜では、終わります。`,
    );
  });

  it('reads padded names of one letter, and names that end like a role', () => {
    const source = `第１回緑化会議議事録

湊　　委員：苗木は何本ありますか。
石井　課長：三百本です。
末長　委員：足りますか。
五十嵐委員：余らせても困ります。
`;
    checkRemarks(
      source,
      `湊　　委員｜苗木は何本ありますか。
石井　課長｜三百本です。
末長　委員｜足りますか。
五十嵐委員｜余らせても困ります。`,
    );
  });

  it('keeps a name with 君 and the office in brackets in the label', () => {
    const source = `緑化特別委員会会議録

○委員長　石井太郎君　これより会議を開きます。
○（緑化課）高木係長　資料により御説明します。
○委員　前田次郎君　苗木は何本ありますか。
○（緑化課）高木係長　三百本です。
`;
    checkRemarks(
      source,
      `委員長　石井太郎君｜これより会議を開きます。
（緑化課）高木係長｜資料により御説明します。
委員　前田次郎君｜苗木は何本ありますか。
（緑化課）高木係長｜三百本です。`,
    );
  });

  it('takes family names in brackets, and whole names, that the list above has', () => {
    const head = `第１回緑化会議議事録

１　出席者
石井　太郎　会長
前田　次郎　委員

２　議事
`;
    for (const [open, close] of [
      ['（', '）'],
      ['', '：'],
    ]) {
      const chair = `${open ?? ''}${open === '' ? '石井太郎' : '石井'}${close ?? ''}`;
      const member = `${open ?? ''}${open === '' ? '前田次郎' : '前田'}${close ?? ''}`;
      const name = (label: string): string => label.replace(/[（）：]/gu, '');
      checkRemarks(
        `${head}${chair}質問はありませんか。
（資料の確認）
${member}苗木は何本ですか。
${chair}三百本です。
${member}分かりました。
`,
        `${name(chair)}｜質問はありませんか。
${name(member)}｜苗木は何本ですか。
${name(chair)}｜三百本です。
${name(member)}｜分かりました。`,
      );
    }
  });

  const said = ['質問はありませんか。', '苗木は何本ですか。', '三百本です。', '足りますか。', '足ります。'];
  const who = ['石井会長', '前田委員', '高木課長', '前田委員', '高木課長'];
  const asked = who.map((label, k) => `${label}｜${said[k] ?? ''}`).join('\n');
  const talk = (turn: (label: string, words: string) => string): string =>
    `第１回緑化会議議事録\n\n（１）苗木について\n${who.map((label, k) => turn(label, said[k] ?? '')).join('')}`;

  it('takes a glued dash right below a numbered title for a bullet', () => {
    checkRemarks(
      talk((label, words) => `－${label}：${words}\n`),
      asked,
    );
  });

  it('parts labels from what is said by a bar', () => {
    checkRemarks(
      talk((label, words) => `${label}｜${words}\n`),
      asked,
    );
    checkRemarks(
      talk((label, words) => `${label} | ${words}\n`),
      asked,
    );
  });

  it('takes Markdown’s headings with nothing but a speaker for turns, and no others', () => {
    checkRemarks(
      talk((label, words) => `### ${label}\n\n${words}\n\n`),
      asked,
    );
    checkRemarks(
      '# 緑化会議議事録\n\n## 会長挨拶\n\n始めます。\n\n## 苗木\n\n石井委員：三百本です。\n前田課長：はい。\n',
      '会長｜始めます。\n石井委員｜三百本です。\n前田課長｜はい。',
    );
  });

  it('keeps a name behind 事務局 and one space before a colon', () => {
    checkRemarks(
      talk((label, words) => `${label.replace('高木課長', '事務局 高木')}：${words}\n`),
      asked.replaceAll('高木課長', '事務局 高木'),
    );
  });

  it('parts members’ seats in one column', () => {
    const seats = ['議長（石井太郎君）', '１番（湊健太君）', '総務課長（高木正一君）'];
    const order = [0, 1, 2, 1, 0];
    checkRemarks(
      `緑化会議議事録\n\n${order.map((k, t) => `${seats[k] ?? ''}　${said[t] ?? ''}\n`).join('')}`,
      order.map((k, t) => `${seats[k] ?? ''}｜${said[t] ?? ''}`).join('\n'),
    );
  });
});
