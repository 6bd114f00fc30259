import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkPeople, checkRemarks } from './support';

const people = (source: string): string[] =>
  parse(source).attendees.map(
    ({ name, group, attendance }) => `${group ?? '-'}：${name}${attendance === 'absent' ? '!' : ''}`,
  );

describe('lists of boards and councils', () => {
  it('have whole names behind brackets, and are no turns', () => {
    checkRemarks(
      '第4回みどり村計画審議会会議録\n\n日時\n\n令和7年7月18日\n\n出席者\n\n[公募委員]藤木昭代\n\n[公募委員]原田永一\n\n[みどり大学教授]丸山仁志\n\n[自治会連合会会長]瀬川幸次\n\n[女性連絡会会長]高久弘子\n\n[老人クラブ連合会会長]立川林蔵\n\n会議の経過\n\n1．議事\n\n会長　それでは、説明をお願いします。\n\n企画課長　素案を御説明します。\n\n瀬川委員　除雪はどうですか。\n\n企画課長　そのとおりです。\n',
      '会長｜それでは、説明をお願いします。\n企画課長｜素案を御説明します。\n瀬川委員｜除雪はどうですか。\n企画課長｜そのとおりです。',
    );
  });

  it('begin below a rule, whatever stands above it', () => {
    assert.deepEqual(
      people(
        '令和4年\nみどり組合議会第2回定例会会議録\n議事日程第2号\n令和4年10月27日(木)\n日程第1　会議録署名議員の指名について\n日程第2　報告第1号　令和3年度みどり組合一般会計継続費の精算について\n日程第3　認定第1号　令和3年度みどり組合一般会計歳入歳出決算認定につ\nいて\n日程第4　議案第5号　令和4年度みどり組合一般会計補正予算(第1号)\n――――――――――――――――――――\n出席議員(2名)\n1番　上　野　昌　也\n2番　加　島　峯　明\n――――――――――――――――――――\n職務のため議場に出席した事務局職員(1名)\n総 務 係 長　岡　島　金　吾\n午前10時00分　開会\n○議長(前田秀彦)\n本日の議事日程は、お手元に配付のとおりであります。続いて、会議録署名議員の指名を行いま\nす。会議録署名議員は、会議規則第75条の規定により、議長において、上野昌也議員を指名いた\nします。次に、会期の決定についてを議題といたします。本定例会の会期は、本日一日とするこ\nとに決定いたしました。次に、日程第三を議題といたします。管理者から説明をお願いいたしま\nす。\n',
      ),
      ['出席議員：上野 昌也', '出席議員：加島 峯明', '職務のため議場に出席した事務局職員：岡島 金吾'],
    );
  });

  it('tell who explained below those who were away', () => {
    assert.deepEqual(
      people(
        'みどり小学校学校運営協議会　会議録\n出席者の氏名\n宮下　敬造　　伊藤　麻里\n欠席者の氏名\n鳥井　健吾\n説明者の職・氏名\n校長　　　新川　真由美\n教頭　　　川島　誠一\n',
      ).slice(2),
      ['欠席者の氏名：鳥井 健吾!', '説明者の職・氏名：新川 真由美', '説明者の職・氏名：川島 誠一'],
    );
  });

  it('name members of agricultural committees, and of those of broadcasters', () => {
    assert.deepEqual(
      people(
        'みどり町農業委員会総会議事録\n１　日時　令和６年７月３日\n２　出席した農地利用最適化推進委員（２人）\n　　　第１地区　　安田　辰夫\n　　　第２地区　　風間　良平\n',
      ).map((one) => one.replace(/^.*：/u, '')),
      ['安田 辰夫', '風間 良平'],
    );
    assert.deepEqual(
      people(
        'みどり放送番組審議会　議事録\n\n1.開催年月日　令和6年7月3日\n\n2.委員の出席\n　　委員総数　　　　10名\n　　出席委員の氏名\n　　　奥山一雄委員長、大場瑠璃副委員長、大山正蔵委員\n',
      ).map((one) => one.replace(/^.*：/u, '')),
      ['奥山一雄', '大場瑠璃', '大山正蔵'],
    );
  });

  it('have one of several members on a line of its own', () => {
    checkPeople(
      '遠山久作会長　牛山聡子委員　小早川麻利委員　関根健委員\n　　白川さゆみ委員\n小金沢剛委員　白石修治委員　中島圭委員　勝山久二委員',
      '遠山久作',
      '牛山聡子',
      '小早川麻利',
      '関根健',
      '白川さゆみ',
      '小金沢剛',
      '白石修治',
      '中島圭',
      '勝山久二',
    );
  });

  it('have groups with their letters apart', () => {
    checkPeople(
      '職 ・ 氏 名\n識 見 者\nみどり市消防団長　　　有田　俊哉\n幹 事 会\n総務部会長　　小平　孝彦',
      '識見者：有田 俊哉',
      '幹事会：小平 孝彦',
    );
  });
});

describe('votes and hours', () => {
  it('are nobody who speaks', () => {
    checkRemarks(
      'みどり組合議会会議録\n○議長(前田秀彦)\nほかに質疑はありませんか。\n〔「なし」と呼ぶ者あり〕\n採決いたします。\n〔起立全員〕\n起立全員であります。\n○5番(鈴木絹江)\n分かりました。\n○議長(前田秀彦)\n採決いたします。\n〔起立全員〕\n起立全員であります。\n',
      '議長(前田秀彦)｜ほかに質疑はありませんか。／採決いたします。／起立全員であります。\n5番(鈴木絹江)｜分かりました。\n議長(前田秀彦)｜採決いたします。／起立全員であります。',
    );
  });

  it('are not midnight behind a circle that is a numeral as well', () => {
    const { header } = parse(
      'みどり消防協議会 第6回専門委員会 会議録\n〇日　　時：令和5年10月17日（火）\n〇時　　間：14:55～16:40\n〇場　　所：みどり館\n',
    );
    assert.deepEqual([header.startTime?.value, header.endTime?.value], ['14:55', '16:40']);
  });
});

describe('titles of pages', () => {
  const body = (source: string): string | undefined => parse(source).header.body?.value;

  it('stand behind the way to the page, which ends in them', () => {
    assert.equal(
      body(
        'ページの先頭です\n\nトップページ\n区政情報\n審議会・協議会\n令和6年度　第2回　みどり区立学習館運営協議会　会議録\n\n令和6年度　第2回　みどり区立学習館運営協議会　会議録\n\n日時　令和6年7月3日\n',
      ),
      'みどり区立学習館運営協議会',
    );
  });

  it('stand below that of the tab, with the site behind a dash', () => {
    assert.equal(
      body(
        '第9回契約監視委員会議事概要 - 国立大学法人みどり大学\n\n国立大学法人みどり大学契約監視委員会（第9回）議事概要\n開催日及び場所\n令和6年7月3日　本部棟会議室\n',
      ),
      '国立大学法人みどり大学契約監視委員会',
    );
  });
});
