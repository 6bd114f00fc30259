import { strict as assert } from 'node:assert';
import { finds, fixed } from './support';

/** Minutes of four members and a secretary, with remarks. */
function meeting(...remarks: readonly string[]): string {
  return [
    '海辺市情報化推進会議　第３回会合　議事録',
    '１　日時　令和７年８月１日（金）10:00～11:30',
    '２　出席者',
    '（委員）',
    '甲野　花子　海辺大学教授',
    '乙山　次郎　海辺商工会議所専務理事',
    '斎藤　三郎　海辺市自治会連合会会長',
    '丙田　四郎　みなと銀行支店長',
    '丁井　五郎　海辺高校校長（欠席）',
    '３　議事',
    ...remarks.flatMap((label) => [`○${label}`, '　私はこの案に賛成する。']),
    '',
  ].join('\n');
}
const members = ['甲野委員', '乙山委員', '斎藤委員', '丙田委員'];

describe('speaker-not-listed', () => {
  const code = 'speaker-not-listed';

  it('flags a member who is missing among listed ones, each time, and offers the nearest name', () => {
    const source = meeting(...members, '[内田委員]', '甲野委員', '[内田委員]');
    const found = finds(code, source);
    assert.deepEqual(found[0]?.details, { speaker: '内田委員', nearest: '丙田 四郎' });
    assert.ok(fixed(source, found[1]).endsWith('○丙田委員\n　私はこの案に賛成する。\n'));
  });

  it('offers nothing where no name is near', () => {
    const [finding] = finds(code, meeting(...members, '[松川委員]'));
    assert.deepEqual(finding?.details, { speaker: '松川委員', nearest: null });
    assert.deepEqual(finding.fixes, []);
  });

  it('leaves roles, offices, deputies and anonymous speakers alone', () => {
    finds(
      code,
      meeting(
        ...members,
        '委員',
        '委員長',
        '事務局',
        '松川課長',
        '松川委員代理',
        '委員Ａ',
        '副委員',
        'Ａ委員',
      ),
    );
    finds(code, meeting(...members, '専門委員', '海辺市教育委員会', '全委員'));
  });

  it('leaves a list alone that does not hold the speakers', () => {
    finds(code, meeting('甲野委員', '乙山委員', '松川委員', '竹川委員', '梅川委員'));
    finds(code, meeting('甲野委員', '乙山委員', '斎藤委員', '松川委員', '竹川委員'));
    finds(code, meeting('甲野委員', '松川委員'));
    finds(code, '海辺市会議 第3回 議事録\n1. 議事\n○甲野委員\n　賛成する。\n○乙山委員\n　賛成する。\n');
  });

  it('leaves somebody alone whom the list names in another way', () => {
    const source = meeting(...members, '松川委員').replace(
      'みなと銀行支店長',
      'みなと銀行支店長（代理：松川　一美）',
    );
    finds(code, source);
  });
});

describe('speaker-ambiguous', () => {
  const code = 'speaker-ambiguous';
  const namesakes = (...labels: readonly string[]): string =>
    meeting(...labels).replace('乙山　次郎', '甲野　次郎');

  it('flags a label that fits two attendees of one name, and offers both', () => {
    const source = namesakes('[甲野委員]', '斎藤委員');
    const [finding] = finds(code, source);
    assert.deepEqual(finding?.details, { speaker: '甲野委員', attendees: ['甲野 花子', '甲野 次郎'] });
    assert.ok(fixed(source, finding).includes('○甲野花子委員'));
    assert.ok(fixed(source, finding, 1).includes('○甲野次郎委員'));
  });

  it('leaves labels alone that tell them apart, and those without a name', () => {
    finds(code, namesakes('甲野（花）委員', '甲野次郎委員', '甲野専務理事', '委員', '事務局'));
    finds(code, meeting(...members));
  });

  it('leaves somebody alone who is listed twice', () => {
    finds(code, meeting('甲野委員').replace('乙山　次郎', '甲野　花子'));
  });
});

describe('speaker-absent', () => {
  const code = 'speaker-absent';

  it('flags somebody who is listed as absent and speaks', () => {
    const [finding] = finds(code, meeting('甲野委員', '[丁井委員]'));
    assert.deepEqual(finding?.details, { speaker: '丁井委員', attendee: '丁井 五郎' });
  });

  it('leaves alone who was there, who spoke for them, and who is known by the office only', () => {
    finds(code, meeting(...members, '丁井委員代理', '丁井委員（代理）', '校長'));
    finds(code, meeting('丁井委員').replace('（欠席）', '（途中から出席）'));
    finds(code, meeting('丁井委員').replace('（欠席）', '（オンライン）'));
  });
});

describe('person-name-varies', () => {
  const code = 'person-name-varies';

  it('flags another form of a character than in the list, in labels and in speech', () => {
    const source = meeting('[斉藤]委員').replace('この案に', '[齋藤]委員の案に');
    const found = finds(code, source);
    assert.deepEqual(found[0]?.details, { printed: '斉藤', listed: '斎藤' });
    assert.ok(fixed(source, found[0]).includes('○斎藤委員'));
  });

  it('leaves the form of the list alone, and other names', () => {
    finds(code, meeting(...members).replace('この案に', '斎藤委員の案と斉木市の案に'));
  });
});
