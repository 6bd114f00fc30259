/** Whole sheets as offices fill them in. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

const people = (text: string): string[] =>
  parse(text).attendees.map(({ name, attendance }) => (attendance === 'absent' ? `(${name})` : name));

describe('parse: sheets of offices', () => {
  it('reads a form with a label for every group, and the table of the talk below it', () => {
    const sheet = `会　議　録

会議の名称　　令和６年度第２回みどり市男女共同参画審議会
開催日時　　　令和６年７月３日（水）　午後２時から午後３時40分まで
開催場所　　　みどり市役所３階　301会議室
出席委員氏名　沢井花子　広瀬次郎　村野三郎
欠席委員氏名　大久保四郎
説明員職氏名　人権推進課長　林五郎
事務局職員職氏名　人権推進課主査　森六郎
会議の公開又は非公開の別　公開
傍聴者数　　　２名
会議の経過

発言者　　　　　発言内容
議長　　　　　ただいまから開会いたします。署名委員は沢井委員にお願いします。
事務局　　　　資料１をご覧ください。第３次計画の案です。
沢井委員　　　目標の数字はいつまでのものですか。
事務局　　　　令和12年度までのものです。
`;
    assert.deepEqual(people(sheet), ['沢井花子', '広瀬次郎', '村野三郎', '(大久保四郎)', '林五郎', '森六郎']);
    const { header } = checkRemarks(
      sheet,
      `議長｜ただいまから開会いたします。署名委員は沢井委員にお願いします。
事務局｜資料１をご覧ください。第３次計画の案です。
沢井委員｜目標の数字はいつまでのものですか。
事務局｜令和12年度までのものです。`,
    );
    assert.equal(header.body?.value, 'みどり市男女共同参画審議会');
    assert.equal(header.meetingNumber?.value, 2);
  });

  it('takes what was done before the first item for nobody of the list', () => {
    assert.deepEqual(
      people(`みどり大学　令和６年度第２回経営協議会議事要旨

日　時　　令和６年７月３日（水）　14：00～15：40
出席者　　葉山学長（議長）、沢井、広瀬の各委員
陪席者　　小川監事、総務課長

議事に先立ち、前回の議事要旨（案）が確認された。

審議事項
１．令和５年度決算について
　議長から、資料１に基づき説明があり、審議の結果、原案のとおり承認された。
`),
      ['葉山学長', '沢井', '広瀬', '小川監事'],
    );
  });

  it('reads the one answer that names who speaks, between bullets that do not', () => {
    const minutes = checkRemarks(
      `第３回みどり県水循環懇話会の開催結果

1　主な意見等
・地下水の観測井を増やすべきではないか。
・市町村との連携を書き込んではどうか。
（事務局）来年度の予算で検討する。
・よろしくお願いしたい。
`,
      `-｜地下水の観測井を増やすべきではないか。
-｜市町村との連携を書き込んではどうか。
事務局｜来年度の予算で検討する。
-｜よろしくお願いしたい。`,
    );
    assert.deepEqual(minutes.attendees, []);
  });

  it('reads an item of business between turns, though the one before was only said', () => {
    const minutes = parse(`令和６年第７回みどり町教育委員会定例会会議録

教育長　　　　　　　ただいまから定例会を開会します。
　　　　　　　　　　日程第１、会議録署名委員の指名を行います。
日程第２　教育長報告
教育長　　　　　　　６月の主な行事を報告します。
広瀬委員　　　　　　運動会の参加人数は何人でしたか。
学校教育課長　　　　およそ400人です。
`);
    assert.equal(printedSections(minutes), '2 教育長報告');
  });

  it('keeps the lead of a list apart from its bullets, and the first part of the meeting from the attendees', () => {
    const minutes = checkRemarks(
      `第3回　みどり市消費生活審議会　会議録（要点記録）

日時：令和6年7月3日（水）　14:00～15:30
出席：（委員）葉山太郎、沢井花子
傍聴：なし

1　開会あいさつ（市民部長）
2　議事
○委員からの主な発言は以下の通り。
・電話勧誘が増えた理由は何か。
・目標を数で示してほしい。
`,
      '-｜電話勧誘が増えた理由は何か。\n-｜目標を数で示してほしい。',
    );
    assert.equal(minutes.header.body?.value, 'みどり市消費生活審議会');
    assert.equal(printedSections(minutes), '1 開会あいさつ（市民部長）\n2 議事');
  });
});
