import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { withRanges } from '../../support/marked';
import { blocksOf, checkRemarks, printedRemarks } from './support';

/** A talk of wrapped lines, as extraction leaves it; `between` stands in the middle of its first sentence. */
const wrapped = (between: string, lineEnd = '\n'): string =>
  [
    '緑化協議会 第2回 議事概要',
    '1. 日時：令和8年2月20日（金）10:00～11:30',
    '4. 議事概要',
    '（1）意見交換',
    '- 町の緑地は十年で三割減った。苗木の育成と並んで、制御装置のサイ',
    between === ''
      ? 'バーセキュリティも考える必要がある。散水の弁は遠くから開け閉めで'
      : `${between}バーセキュリティも考える必要がある。散水の弁は遠くから開け閉めで`,
    'きるため、誰が動かしたかを残すべきである。',
    '- 費用の見込みを早めに示すべきである。県の補助は夏まで確定しないと',
    '聞いているが、それまでに候補地を三つに絞り、住民に説明しておくの',
    'がよい。説明会は夜にも開くこと。',
    '以上',
    '',
  ].join(lineEnd);

const first =
  '町の緑地は十年で三割減った。苗木の育成と並んで、制御装置のサイバーセキュリティも考える必要がある。' +
  '散水の弁は遠くから開け閉めできるため、誰が動かしたかを残すべきである。';
const second =
  '費用の見込みを早めに示すべきである。県の補助は夏まで確定しないと聞いているが、' +
  'それまでに候補地を三つに絞り、住民に説明しておくのがよい。説明会は夜にも開くこと。';
const both = `-｜${first}\n-｜${second}`;

describe('parse: joined text', () => {
  it('joins a word that a wrap breaks, and maps it back to its two places', () => {
    const text = wrapped('');
    const { joined } = checkRemarks(text, both);
    const at = joined.text.indexOf('サイバーセキュリティ');
    assert.ok(at >= 0);
    const spans = joined.toSourceSpans({ start: at, end: at + 'サイバーセキュリティ'.length });
    assert.equal(
      withRanges(text, spans),
      text.replace('サイ\n', '[サイ]\n').replace('バーセキュリティ', '[バーセキュリティ]'),
    );
  });

  it('joins over every kind of line end, and over an empty line after every line', () => {
    for (const end of ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '  \n', '　\n']) {
      checkRemarks(wrapped('', end), both);
    }
  });

  it('takes page numbers of every form out of a sentence', () => {
    for (const page of ['3', '- 3 -', '3/12', '(3)', '－３－']) {
      const text = wrapped(`${page}\n`);
      const minutes = checkRemarks(text, both);
      assert.deepEqual(blocksOf(minutes, text, 'residue'), [page]);
      const at = minutes.joined.text.indexOf('サイバー');
      assert.equal(minutes.joined.toSourceSpans({ start: at, end: at + 4 }).length, 2, page);
    }
  });

  it('takes form feeds and running headers out of a sentence', () => {
    checkRemarks(wrapped('\f'), both);
    checkRemarks(wrapped('\n- 3 -\n\f'), both);
    checkRemarks(wrapped('3\n\n緑化協議会 第2回 議事概要\n\n'), both);
  });

  it('starts a paragraph where a line stops short, and where one begins with a space', () => {
    const source = `緑化協議会 第2回 議事録
4. 議事
○甲野委員
　町の緑地は十年で三割減った。苗木の育成と並んで、散水の仕方も考え
る必要がある。
　次に、費用の見込みを早めに示すべきである。県の補助は夏まで確定し
ないと聞いている。
○乙山委員
　候補地を三つに絞り、住民に説明しておくのがよい。説明会は夜にも開
くこと。
`;
    checkRemarks(
      source,
      `
甲野委員｜町の緑地は十年で三割減った。苗木の育成と並んで、散水の仕方も考える必要がある。／次に、費用の見込みを早めに示すべきである。県の補助は夏まで確定しないと聞いている。
乙山委員｜候補地を三つに絞り、住民に説明しておくのがよい。説明会は夜にも開くこと。`,
    );
  });

  it('gives the same text by text and by joinedSpan', () => {
    const { remarks, joined } = parse(wrapped('- 3 -\n'));
    assert.deepEqual(
      remarks.map(({ joinedSpan }) => joined.text.slice(joinedSpan.start, joinedSpan.end)),
      remarks.map(({ text }) => text),
    );
  });

  it('keeps variant kanji, half-width kana and glyphs of the text as printed', () => {
    checkRemarks(
      '緑化協議会 第2回 議事録\n4. 議事\n○髙瀬委員　ｻｲﾊﾞｰは､ＮＩＳＣの濵田氏に聞く｡\n○山﨑委員　同感，である．\n',
      '髙瀬委員｜ｻｲﾊﾞｰは､ＮＩＳＣの濵田氏に聞く｡\n山﨑委員｜同感，である．',
    );
  });
});

describe('parse: asides and ends', () => {
  const talk = (extra: string, end = '以上'): string => `緑化協議会 第2回 議事録
4. 議事
○甲野委員
　苗木は秋に植えるのがよい。
${extra}○乙山委員
　承知した。
${end}
`;
  const said = '甲野委員｜苗木は秋に植えるのがよい。\n乙山委員｜承知した。';

  it('knows stage directions of every form, and leaves them out of what was said', () => {
    for (const aside of [
      '（「異議なし」と声あり）',
      '〔拍手〕',
      '−資料1に基づき説明−',
      '(事務局から資料確認)',
    ]) {
      const text = talk(`${aside}\n`);
      const minutes = checkRemarks(text, said);
      assert.deepEqual(blocksOf(minutes, text, 'aside'), [aside]);
    }
  });

  it('takes a rule for residue', () => {
    const text = talk('――――――――――\n');
    assert.deepEqual(blocksOf(checkRemarks(text, said), text, 'residue'), ['――――――――――']);
  });

  it('knows the end of every form', () => {
    for (const end of ['以上', '－ 以上 －', '（以上）', '午後3時閉会', '散会']) {
      const text = talk('', end);
      assert.deepEqual(blocksOf(checkRemarks(text, said), text, 'end'), [end]);
    }
    checkRemarks(talk('', ''), said);
  });

  it('takes a contact block for nobody’s speech', () => {
    const text = talk('', '以上\n\nお問合せ先\n甲町緑化課\n電話 000-000-0000');
    const minutes = checkRemarks(text, said);
    assert.equal(
      blocksOf(minutes, text, 'contact').join('\n').replace(/\s+/gu, ' '),
      'お問合せ先 甲町緑化課 電話 000-000-0000',
    );
  });
});

describe('parse: a whole record on one line', () => {
  it('reads header and remarks', () => {
    const speech = 'この計画は町の緑を十年かけて増やすものであり、費用と期間の両方を示す必要がある。'.repeat(
      4,
    );
    const text =
      `緑化協議会 第2回 議事録 日時：令和8年2月20日（金）10:00～11:30 場所：甲町役場 出席者：甲野委員、乙山委員 ` +
      `○甲野委員　${speech} ○乙山委員　${speech} ○甲野委員　承知した。 以上`;
    const { header } = checkRemarks(text, `甲野委員｜${speech}\n乙山委員｜${speech}\n甲野委員｜承知した。`);
    assert.deepEqual(
      [
        header.kind?.value,
        header.meetingNumber?.value,
        header.date?.value,
        header.startTime?.value,
        header.place?.value,
      ],
      ['議事録', 2, '2026-02-20', '10:00', '甲町役場'],
    );
  });
});

describe('parse: every character', () => {
  it('is in one block or white space, in every layout above', () => {
    for (const text of [
      wrapped(''),
      wrapped('- 3 -\n'),
      wrapped('\f', '\r\n'),
      `\ufeff${wrapped('')}`,
      '',
      '　\n',
    ]) {
      const { blocks } = parse(text);
      const held = new Uint8Array(text.length);
      for (const { span, kind } of blocks) {
        for (let i = span.start; i < span.end; i++) if (kind !== 'residue') held[i] = 1;
      }
      for (const { span } of blocks.filter(({ kind }) => kind === 'residue'))
        held.fill(1, span.start, span.end);
      const lost = text.split('').filter((character, i) => held[i] === 0 && /\S/u.test(character));
      assert.equal(lost.join(''), '', printedRemarks(parse(text)));
    }
  });
});
