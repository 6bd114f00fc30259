/** Headers that stand where no header is looked for at first, or run into their values. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';

function header(...lines: readonly string[]): Record<string, unknown> {
  const { header } = parse(lines.join('\n'));
  return Object.fromEntries(
    (['meetingNumber', 'date', 'startTime', 'endTime', 'place'] as const).map((key) => [
      key,
      header[key]?.value ?? null,
    ]),
  );
}

describe('the header', () => {
  it('is read below a paragraph that tells of the meeting', () => {
    const found = header(
      '街路樹委員会　議事概要',
      '',
      '第８回',
      '',
      '第８回の委員会は３月５日に開かれ、委員５人が出席しました。苗木の選び方について討論しました。',
      '',
      '詳しい内容',
      '',
      '日時',
      '2024年3月5日（火）午後２時～午後３時３０分',
      '場所',
      '緑化会館　小会議室',
      '出席者',
      '甲野委員長、乙山委員',
      '',
      '苗木の選び方について',
      '・根の張り方で選ぶ。',
    );
    assert.deepEqual(found, {
      meetingNumber: 8,
      date: '2024-03-05',
      startTime: '14:00',
      endTime: '15:30',
      place: '緑化会館 小会議室',
    });
  });

  it('is read where its labels run into their values', () => {
    const found = header(
      '第３回街路樹審議会会議録',
      '[2024年4月1日]',
      '1 日時令和６年３月５日（火曜日） 午後２時～午後３時',
      '2 場所市役所２階会議室',
      '3 出席者会長 甲野一郎',
      '委員 乙山花子、丙川次郎',
      '4 議題1 苗木について',
      '5 会議の内容',
      '会長（甲野一郎君） 開会します。',
    );
    assert.deepEqual(found, {
      meetingNumber: 3,
      date: '2024-03-05',
      startTime: '14:00',
      endTime: '15:00',
      place: '市役所２階会議室',
    });
  });

  it('has the number of the meeting that stands outside of brackets', () => {
    assert.equal(
      header('第16回（第2期第11回）街路樹会議　議事録', '', '日時：2024年3月5日').meetingNumber,
      16,
    );
  });

  it('leaves a word that begins like a label alone where labels are parted from their values', () => {
    const found = header(
      '街路樹審議会会議録',
      '1 日時　令和６年３月５日',
      '2 場所取りについて',
      '3 場所　市役所',
    );
    assert.equal(found.place, '市役所');
  });
});
