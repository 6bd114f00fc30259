import { strict as assert } from 'node:assert';
import { toJson } from '../../src/core/minutes/json';
import type { MinutesJson } from '../../src/core/minutes/json';
import { emptyMinutes } from './cli/support';
import type { Gold } from './support/gold';
import { scoreAgainst } from './support/goldScore';

const TEXT =
  '海辺審議会\n１ 議事\n○甲野会長　始めます。本日はよろしくお願いします。\n（拍手）\n○乙山委員　はい。\n';
const at = (word: string): number => TEXT.indexOf(word);

const GOLD: Gold = {
  file: 'x.txt',
  kind: '議事録',
  body: '海辺審議会',
  meetingNumber: 1,
  date: null,
  startTime: null,
  endTime: null,
  place: null,
  accept: { kind: [null] },
  attendees: [{ name: '甲野 太郎' }, { name: '乙山 花子' }],
  sections: [{ level: 1, number: '1', title: '議事', line: 2, offset: at('１') }],
  remarks: [
    {
      line: 3,
      endLine: 4,
      offset: at('○甲'),
      textOffset: at('始め'),
      speaker: '甲野会長',
      squeezedText: '始めます。本日はよろしくお願いします。（拍手）',
    },
    {
      line: 5,
      endLine: 5,
      offset: at('○乙'),
      textOffset: at('はい'),
      speaker: '乙山委員',
      squeezedText: 'はい。',
    },
  ],
  stageDirections: [4],
};

const common = { speakerSource: 'mark', attendee: null, section: null, depth: 0, group: null } as const;
const RIGHT: MinutesJson = {
  ...toJson(emptyMinutes(TEXT)),
  kind: '議事録',
  body: '「海辺審議会」',
  meetingNumber: 1,
  attendees: ['甲野　太郎', '乙山花子'].map((name) => ({
    name,
    affiliation: '',
    role: null,
    group: null,
    attendance: 'present' as const,
    range: { start: 0, end: 1 },
  })),
  sections: [
    { level: 1, number: '1', title: '議事', parent: null, range: { start: at('１'), end: TEXT.length } },
  ],
  remarks: [
    {
      ...common,
      id: 'a',
      speaker: '甲野会長',
      range: { start: at('○甲'), end: at('○乙') },
      text: '始めます。\n本日はよろしくお願いします。',
    },
    {
      ...common,
      id: 'b',
      speaker: '（乙山委員）',
      range: { start: at('はい'), end: TEXT.length },
      text: 'はい。',
    },
  ],
};

const ALL = { header: 1, attendees: 1, sections: 1, remarks: 1, speakers: 1, text: 1 };

describe('scoreAgainst', () => {
  it('finds nothing wrong with a right parse', () => {
    assert.deepEqual(scoreAgainst(GOLD, RIGHT, TEXT), { figures: ALL, misses: [] });
    assert.deepEqual(scoreAgainst(GOLD, { ...RIGHT, kind: null }, TEXT).figures, ALL);
  });

  it('counts each kind of fault', () => {
    const [first, second] = RIGHT.remarks;
    assert.ok(first !== undefined && second !== undefined);
    const [name] = RIGHT.attendees;
    assert.ok(name !== undefined);
    for (const [change, figures] of [
      [{ body: '海辺' }, { header: 6 / 7 }],
      [{ attendees: [name] }, { attendees: 2 / 3 }],
      [{ attendees: [name, name] }, { attendees: 0.5 }],
      [{ sections: [] }, { sections: 0 }],
      [{ remarks: [first] }, { remarks: 2 / 3 }],
      [{ remarks: [first, second, { ...second, range: { start: 0, end: 1 } }] }, { remarks: 0.8 }],
      [{ remarks: [first, { ...second, speaker: null }] }, { speakers: 0.5 }],
      [{ remarks: [first, { ...second, text: 'いいえ。' }] }, { text: 0.5 }],
      [{ remarks: [] }, { remarks: 0, speakers: 0, text: 0 }],
    ] as const) {
      const score = scoreAgainst(GOLD, { ...RIGHT, ...change }, TEXT);
      assert.deepEqual(score.figures, { ...ALL, ...figures });
      assert.notEqual(score.misses.length, 0);
    }
  });

  it('neither asks for optional items nor counts them', () => {
    const sections = [
      ...GOLD.sections,
      { level: 1, number: null, title: '', line: 1, offset: 0, optional: true },
    ];
    const [section] = RIGHT.sections;
    assert.ok(section !== undefined);
    assert.deepEqual(scoreAgainst({ ...GOLD, sections }, RIGHT, TEXT).figures, ALL);
    const found = { ...RIGHT, sections: [{ ...section, range: { start: 0, end: 1 } }, section] };
    assert.deepEqual(scoreAgainst({ ...GOLD, sections }, found, TEXT).figures, ALL);
  });
});
