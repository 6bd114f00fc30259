/** The labels of a header: every word clerks have for them, in every form they print them in. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';

interface Labels {
  readonly date: string;
  readonly place: string;
  readonly attendees: string;
  readonly agenda: string;
}

const usual: Labels = { date: '日時', place: '場所', attendees: '出席者', agenda: '議題' };

/** 日時 gives 日　時. */
const spread = (label: string): string => label.replace(/(?<=.)(?=.)/gu, '　');

/** How a label, its value and its place in the row of labels are printed. */
const forms: Readonly<Record<string, (label: string, value: string, n: number) => string>> = {
  colon: (label, value) => `${label}：${value}`,
  space: (label, value) => `${label} ${value}`,
  tab: (label, value) => `${label}\t${value}`,
  number: (label, value, n) => `${String(n)}．${label}　${value}`,
  'number and space': (label, value, n) => `${String(n)} ${label} ${value}`,
  'number in brackets': (label, value, n) => `（${String(n)}）${label}　${value}`,
  'circled number': (label, value, n) => `${'①②③④'.charAt(n - 1)}${label}　${value}`,
  'number, value below': (label, value, n) => `${String(n)} ${label}\n\n${value}\n`,
  'value below': (label, value) => `${label}\n${value}`,
  'lenticular brackets': (label, value) => `【${label}】${value}`,
  'lenticular brackets, value below': (label, value) => `【${label}】\n${value}`,
  'square brackets': (label, value) => `［${label}］${value}`,
  'angle brackets': (label, value) => `＜${label}＞　${value}`,
  'round brackets': (label, value) => `（${label}）${value}`,
  square: (label, value) => `■${label}：${value}`,
  circle: (label, value) => `○${label}　${value}`,
  'circle, value below': (label, value) => `○${label}\n${value}`,
  bullet: (label, value) => `・${label}　${value}`,
  'spaced letters': (label, value) => `${spread(label)}　　${value}`,
  'spaced letters and number': (label, value, n) => `${String(n)}　${spread(label)}　　${value}`,
  'row of a table': (label, value) => `| ${label} | ${value} |`,
  'rule between': (label, value) => `${label} ｜ ${value}`,
  dots: (label, value) => `${label}・・・${value}`,
  bold: (label, value) => `**${label}**：${value}`,
  heading: (label, value) => `## ${label}\n\n${value}\n`,
};

/** Date, times, place, people and speakers that the minutes with these labels give. */
function read(form: string, labels: Labels): string {
  const print = forms[form] ?? ((label: string, value: string) => `${label}：${value}`);
  const { header, attendees, remarks } = parse(`第５回　みどり市緑化推進協議会　会議録

${print(labels.date, '令和６年７月３日（水）　午後１時30分～午後３時10分', 1)}
${print(labels.place, '市役所３階　第２会議室', 2)}
${print(labels.attendees, '甲野太郎会長、乙山花子委員、丙川次郎委員', 3)}
${print(labels.agenda, '（１）苗木の配布について　（２）その他', 4)}

○甲野会長　それでは始めます。苗木の配布について、説明をお願いします。
○事務局　資料１により説明します。今年は三百本を配ります。
○乙山委員　去年より多いのはなぜですか。場所も知りたいと思います。
○事務局　寄附があったためです。場所は市役所の前です。
`);
  return [
    header.date?.value,
    `${header.startTime?.value ?? '-'}～${header.endTime?.value ?? '-'}`,
    header.place?.value,
    attendees.map(({ name }) => name).join('、'),
    remarks.map(({ speaker }) => speaker ?? '-').join('、'),
  ].join(' | ');
}

const expected = [
  '2024-07-03',
  '13:30～15:10',
  '市役所３階 第２会議室',
  '甲野太郎、乙山花子、丙川次郎',
  '甲野会長、事務局、乙山委員、事務局',
].join(' | ');

const words: Readonly<Record<keyof Labels, string>> = {
  date: '開催日時 開催日 期日 会議日時 と　き 日時等 会議の日時 開催の日時 会議開催日時 年月日及び時間',
  place: '会場 開催場所 会議場所 開催方法 場所等 会議の場所 会議開催場所 ところ',
  attendees:
    '出席委員 委員 構成員 参加者 出席者氏名 出席した委員 委員（敬称略） 出席者名 会議の出席者 出席状況',
  agenda: '議事 案件 次第 会議次第 審議事項 議件 付議案件 議題（案件） 内容 会議内容 会議事項 会議の内容',
};

describe('parse: labels of the header', () => {
  for (const form of Object.keys(forms)) {
    it(`are read in this form: ${form}`, () => {
      assert.equal(read(form, usual), expected);
    });
  }

  for (const [field, list] of Object.entries(words)) {
    it(`are known by their other names: ${field}`, () => {
      for (const form of Object.keys(forms)) {
        for (const word of list.split(' '))
          assert.equal(read(form, { ...usual, [field]: word }), expected, `${word}, ${form}`);
      }
    });
  }
});
