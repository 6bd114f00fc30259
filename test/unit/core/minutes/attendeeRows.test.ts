/** Rows that hold several people: families with titles, spread letters, groups inside the row, names cut by a line's end. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkPeople as check } from './support';

describe('parse: rows of several attendees', () => {
  it('reads families with their titles, a word in front of them or none', () => {
    check(
      '　委員　　笠野会長　沖山副会長　森田委員\n　　　　　早川委員　谷委員',
      '笠野会長',
      '沖山副会長',
      '森田委員',
      '早川委員',
      '谷委員',
    );
    check('みどり省　早川環境部長　谷課長', '早川環境部長', '谷課長');
    check('笠野太郎委員長　　沖山花子副委員長', '笠野太郎', '沖山花子');
    check('環境部長　早川 三郎', '早川 三郎');
    check('電池産業室長　早川委員', '早川委員');
  });

  it('reads whole names side by side', () => {
    check(
      '笠野太郎　　沖山花子　　森田次郎\n早川三郎　　谷四郎',
      '笠野太郎',
      '沖山花子',
      '森田次郎',
      '早川三郎',
      '谷四郎',
    );
    check('１番笠野太郎　２番沖山花子', '笠野太郎', '沖山花子');
  });

  it('reads names whose letters are spread', () => {
    check(
      '笠 野 良 平\n沖   正 道\n染 谷 貴美子\n真 鍋   要',
      '笠野 良平',
      '沖 正道',
      '染谷 貴美子',
      '真鍋 要',
    );
    check('笠　野　良　平　　みどり大学教授', '笠野 良平');
    check('県　　　瓜生　敬（課長）', '瓜生 敬');
    check('村 田 一 郎', '村田 一郎');
  });

  it('takes marks before names for no letters of them, and leaves those inside a name', () => {
    check('◎笠 野 良 平　　○沖 正 道', '笠野良平', '沖正道');
    check('> ○沖氏', '沖氏');
    check('笠 ○沖氏', '笠 ○沖');
  });

  it('reads the list of another group inside a row', () => {
    check('笠野会長、沖山委員　事務局：谷課長ほか3名', '笠野会長', '沖山委員', '事務局：谷課長');
    check('笠野会長、沖山委員　欠席者：森田委員', '笠野会長', '沖山委員', '欠席者：森田委員!');
    check('会長：笠野太郎　　副会長：沖山花子', '会長：笠野太郎', '副会長：沖山花子');
    check('委員7名（笠野会長、沖山委員）、事務局3名', '笠野会長', '沖山委員');
    check('笠野委員／沖山委員／森田委員', '笠野委員', '沖山委員', '森田委員');
  });

  it('leaves a title that all share out of the last name', () => {
    check('笠野、沖山、森田の各委員', '笠野', '沖山', '森田');
    check('笠野太郎、沖山花子の各関係者', '笠野太郎', '沖山花子');
    check('笠野課長 | 沖山参事官（予算担当） |', '笠野課長', '沖山参事官（予算担当）');
    check('笠野、沖山、森田委員', '笠野', '沖山', '森田');
    check('笠野会長、沖山、森田委員', '笠野会長', '沖山', '森田委員');
  });

  it('joins a person that the end of a line cut', () => {
    check('谷部長,沖山調査研\n究部長,森田企画\n主幹 他', '谷部長', '沖山調査研究部長', '森田企画主幹');
    check('笠野 太郎（みどり\n大学）、沖山 花子', '笠野 太郎', '沖山 花子');
    check('谷部長、沖山課長\n森田委員、早川委員', '谷部長', '沖山課長', '森田委員', '早川委員');
  });

  it('reads a column that says who was there', () => {
    check('笠野委員 ○\n沖山委員 ×', '笠野委員', '沖山委員!');
  });

  it('reads spread names behind seats and posts, numerals in them too', () => {
    check(
      '　3番　森　田　次　郎　　　4番　早　川　三　郎\n　5番　谷　　　四　郎　　　6番　石　川　五　郎',
      '森田 次郎',
      '早川 三郎',
      '谷 四郎',
      '石川 五郎',
    );
    check('　副　　町　　長　　小　野　九　郎', '小野 九郎');
  });

  it('reads a group in brackets with its people behind', () => {
    check(
      '（本人出席）笠野太郎、沖山花子\n（欠席）森田次郎\n（監事出席）早川三郎',
      '本人出席：笠野太郎',
      '本人出席：沖山花子',
      '欠席：森田次郎!',
      '監事出席：早川三郎',
    );
  });

  it('takes no sentence and no head of a table for people', () => {
    check(
      '笠野会長、沖山委員\n\n議事に先立ち、前回の議事録（案）の確認が行われ、これが承認された。',
      '笠野会長',
      '沖山委員',
    );
    check('笠野会長、沖山委員\n発言者\t発言内容', '笠野会長', '沖山委員');
  });

  it('parts whole names from the seats and offices glued behind them', () => {
    const print = (lines: string): string[] =>
      parse(`第3回公園緑化審議会苗木分科会 議事録\n出席者\n${lines}\n`).attendees.map(
        ({ name, affiliation }) => `${name}/${affiliation}`,
      );
    assert.deepEqual(
      print(
        '（苗木分科会所属委員）\n笠野良平苗木分科会長、沖山花子苗木分科会長代理（※）、染谷健吾委員\n早川三郎（※）、真鍋要、谷口四郎の各臨時委員\n' +
          '（※）を付した委員は、利害のある案件の審議に加わっていない。\n（みどり省）\n森田五郎公園緑化局長、須藤六郎官房審議官、小鳥七恵行政課長',
      ),
      [
        '笠野良平/苗木分科会長',
        '沖山花子/苗木分科会長代理',
        '染谷健吾/委員',
        '早川三郎/',
        '真鍋要/',
        '谷口四郎/臨時委員',
        '森田五郎/公園緑化局長',
        '須藤六郎/官房審議官',
        '小鳥七恵/行政課長',
      ],
    );
    assert.deepEqual(print('笠野良平委員長、沖山花子副委員長、染谷健吾委員、早川みどり委員'), [
      '笠野良平/委員長',
      '沖山花子/副委員長',
      '染谷健吾/委員',
      '早川みどり/委員',
    ]);
    // A family name before its office stays with it, in a list of families.
    check('笠野委員、沖山委員、早川公園緑化局長', '笠野委員', '沖山委員', '早川公園緑化局長');
  });

  it('cuts rows of spread names where the widths come out even', () => {
    check(
      '笠 野    薫 小笠原 三 郎 沖 山 恵 子\n早 川 達 彦 染 谷 由美子 谷    正 一',
      '笠野 薫',
      '小笠原 三郎',
      '沖山 恵子',
      '早川 達彦',
      '染谷 由美子',
      '谷 正一',
    );
    check('県　　　笠置　満（環境部長）、早川　栄（課長）', '笠置 満', '早川 栄');
  });

  it('reads officials in a row by family and office', () => {
    check(
      '早川大臣官房審議官 谷水質管理室長 森田課長補佐',
      '早川大臣官房審議官',
      '谷水質管理室長',
      '森田課長補佐',
    );
  });

  it('ends a list at a blank line', () => {
    check(
      '委員\n\n笠野会長,沖山副会長,早川委員,森田委員,谷委員,染谷委員,真鍋委員,須藤委員,小鳥委員,大原委員\n\nみどり省\n\n谷川局長,北村課長 他',
      ...'笠野会長 沖山副会長 早川委員 森田委員 谷委員 染谷委員 真鍋委員 須藤委員 小鳥委員 大原委員'
        .split(' ')
        .map((name) => `委員：${name}`),
      'みどり省：谷川局長',
      'みどり省：北村課長',
    );
  });

  it('reads names and posts in paragraphs of their own', () => {
    const lines =
      '-委員-\n\n（委員長）\n\n笠野 良平\n\nみどり大学名誉教授\n\n沖山 花子\n\n園芸作家\n\n早川 三郎\n\n東町製紙株式会社顧問\n\n' +
      '[欠席]\n\n谷 四郎\n\nみどり大学教授\n\n-事務局（総務課）-\n\n森田審議官、須藤企画課長、他';
    check(
      lines,
      '委員長：笠野 良平',
      '委員：沖山 花子',
      '委員：早川 三郎',
      '欠席：谷 四郎!',
      '事務局（総務課）：森田審議官',
      '事務局（総務課）：須藤企画課長',
    );
    const { attendees } = parse(`第3回緑化審議会 議事録\n出席者\n${lines}\n`);
    assert.deepEqual(
      attendees.map(({ affiliation }) => affiliation),
      ['みどり大学名誉教授', '園芸作家', '東町製紙株式会社顧問', 'みどり大学教授', '', ''],
    );
  });

  it('reads the list in a header below a summary', () => {
    const { header, attendees } = parse(
      '緑化委員会\n\n緑化委員会 議事概要\n\n第3回\n\n第3回–2024年7月3日\n\n第3回の委員会は7月3日に市役所で開かれ、委員4人が出席しました。苗木の配布を討論したほか、年内の予定を確認しました。\n\n' +
        '議事の詳細\n\n日時\n令和6年7月3日（水） 午後1時30分～午後3時10分\n場所\n市役所 第2会議室\n議題\n出席者\n' +
        '笠野良平委員長、沖山花子副委員長、染谷健吾委員、早川みどり委員\n\n苗木の配布について\n\n●苗木を秋に配ることについて、説明を聞いた上で討論しました。主な意見は次のとおりです。\n\n  • 秋に植えた方が根付きやすい。\n  • 春に配る町もあり、比べてから決めるべきではないか。\n\n討論の結果、秋に配ることとしました。\n',
    );
    assert.equal(header.startTime?.value, '13:30');
    assert.equal(header.place?.value, '市役所 第2会議室');
    assert.deepEqual(
      attendees.map(({ name }) => name),
      ['笠野良平', '沖山花子', '染谷健吾', '早川みどり'],
    );
  });
});
