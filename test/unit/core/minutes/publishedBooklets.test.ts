import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { blocksOf, checkPeople, checkRemarks, printedSections } from './support';

describe('booklets of councils', () => {
  it('name the parts of the meeting with their letters apart, below a table of contents', () => {
    const minutes = checkRemarks(
      '平成２３年１０月１２日\n於・９０３会議室（９階）\n\n第２１４回　みどり審議会議事録\n\n目　　　　次\n\n１．開　　会　……………………　１\n\n２．諮問事項\n（１）苗木の基準について（諮問第１８号）………　１\n\n３．閉　　会　……………………　９\n\n開　　　　会\n\n\n○城山会長　開会いたします。\n\n諮問事項\n\n（１）苗木の基準について（諮問第１８号）\n\n○矢島課長　一ページをお開きください。\n\n閉　　　　会\n\n○城山会長　終了いたします。\n',
      '城山会長｜開会いたします。\n矢島課長｜一ページをお開きください。\n城山会長｜終了いたします。',
    );
    assert.equal(
      printedSections(minutes),
      '開　　　　会\n諮問事項\n  1 苗木の基準について（諮問第１８号）\n閉　　　　会',
    );
    assert.equal(minutes.header.place?.value, '９０３会議室（９階）');
  });

  it('number parts by the programme, and tell what was done behind bullets', () => {
    const source =
      '令和6年度第3回みどり会議 議事録\n\n1　日時：令和7年1月27日\n\n開会\n・会長　挨拶\n・事務局　資料の確認\n\n○会長　　次第に沿って進めます。\n\n次第1　苗木の配布の結果について\n・事務局より以下の資料について説明\n　　結果の概要（資料1）\n\n○会長　　御質問はありますか。\n\n次第2　花壇について\n\n○会長　　ありがとうございました。\n';
    const minutes = checkRemarks(
      source,
      '会長｜次第に沿って進めます。\n会長｜御質問はありますか。\n会長｜ありがとうございました。',
    );
    assert.equal(
      printedSections(minutes),
      '1 日時\n  開会\n    1 苗木の配布の結果について\n    2 花壇について',
    );
    assert.deepEqual(minutes.attendees, []);
  });

  it('put what opinions are about behind another circle', () => {
    const minutes = checkRemarks(
      'みどり委員会　議事要旨\n\n1.主な意見\n\n◇河川事業\n●みどり川改修事業\n○　費用が増えているが、便益はどのように変わったのか。\n→　約六パーセント減少している。\n●排水機場改築事業\n○　実績が得られた段階で公表されたい。\n',
      '-｜費用が増えているが、便益はどのように変わったのか。\n-｜約六パーセント減少している。\n-｜実績が得られた段階で公表されたい。',
    );
    assert.equal(
      printedSections(minutes),
      '1 主な意見\n  河川事業\n    みどり川改修事業\n    排水機場改築事業',
    );
  });
});

describe('lists of people', () => {
  it('stand on a sheet of their own behind the talk', () => {
    const source =
      '第２７回みどり県緑化審議会議事録\n\n１　日時　令和６年７月３日（水）\n２　出席委員　別紙出席者一覧のとおり（３名）\n３　質疑\n\n（委　員）資料を送ってもらいたい。\n（事務局）次回から改善する。\n\n\n3\n\n別紙\n\nみどり県緑化審議会　出席者一覧\n（五十音順、敬称略）\n氏　　名　　　　　　役　職　等\n石橋　栄治　　　　　みどり県漁業協同組合専務理事\n有田　貴子　　　　　みどり弁護士会\n鵜川　みつ子　　　　公募委員\n';
    const minutes = checkRemarks(source, '委　員｜資料を送ってもらいたい。\n事務局｜次回から改善する。');
    assert.deepEqual(
      minutes.attendees.map(({ name, affiliation }) => `${name}｜${affiliation}`),
      ['石橋 栄治｜みどり県漁業協同組合専務理事', '有田 貴子｜みどり弁護士会', '鵜川 みつ子｜公募委員'],
    );
    assert.equal(blocksOf(minutes, source, 'attendee')[0], '別紙');
  });

  it('have heads with their letters apart', () => {
    for (const head of [
      '氏　　名　　　所　　属',
      '氏　名　　役　職　等',
      '区　分　　氏　名　　所属・役職　　備　考',
    ])
      checkPeople(`${head}\n笠野　太郎　　みどり大学教授`, '笠野 太郎');
  });

  it('begin with a name in two words on each line, however wide the line above', () => {
    checkPeople(
      '笠野 孝司 財団法人みどり市民協会 みどり市民フォーラム館長、生涯活躍相談センター長\n沖山 英治 みどり大学教授\n染谷 直美 弁護士、青葉大学特任教授',
      '笠野 孝司',
      '沖山 英治',
      '染谷 直美',
    );
  });

  it('note with one letter who came for somebody, and who kept the record', () => {
    const { attendees } = parse(
      'みどり町交通会議議事録\n出席者　委　員：みどり交通組合　日野　竜也（代）、みどり町議会　徳田　美智\n　　　　事務局：建設課　浜田主事（記）\n',
    );
    assert.deepEqual(
      attendees.map(({ name, affiliation, attendance }) => `${name}｜${affiliation}｜${attendance}`),
      ['日野 竜也｜みどり交通組合｜proxy', '徳田 美智｜みどり町議会｜present', '浜田主事｜建設課｜present'],
    );
  });

  it('tell what kind of members a row has', () => {
    checkPeople(
      '外部委員　折原周平委員長、花岡恵子副委員長、小笠健太郎委員',
      '折原周平',
      '花岡恵子',
      '小笠健太郎',
    );
  });
});

describe('who answers', () => {
  it('is known by the list above', () => {
    checkRemarks(
      'みどり館検討委員会　会議概要\n\n【日時】令和6年7月3日\n【出席者】委員：12名\n　　　　　コンサルタント：2名\n\n1　広さについて\n　委員：半分の広さになっている。\n　→事務局：この広さとした。\n　委員：音が漏れる。\n　→コンサルタント：段階がある。\n',
      '委員｜半分の広さになっている。\n事務局｜この広さとした。\n委員｜音が漏れる。\nコンサルタント｜段階がある。',
    );
  });
});

describe('places', () => {
  const place = (source: string): string | undefined => parse(source).header.place?.value;

  it('go on below, up to a note in brackets', () => {
    assert.equal(
      place(
        'みどり機構経営協議会議事概要\n\n○日　時　：　令和６年７月３日（水）　１３：３０～\n\n○場　所　：　みどり資源研究機構　大会議室及び民俗博物館第２演\n　　　　　　　習室（テレビ会議）\n\n○出席者　：　畔上機構長\n',
      ),
      'みどり資源研究機構 大会議室及び民俗博物館第２演習室（テレビ会議）',
    );
  });

  it('stand behind the day, below the day alone', () => {
    assert.equal(
      place(
        '令和6年7月みどり広域連合議会臨時会会議録\n\n令和6年7月3日（水曜日）\n\n令和6年7月3日（水） みどり会館5階大会議室\n午後1時32分 開会\n\n出席議員（1名）\n\n2番 喜多 明\n',
      ),
      'みどり会館5階大会議室',
    );
  });
});
