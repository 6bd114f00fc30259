import { strict as assert } from 'node:assert';
import type { CheckCode, Finding } from '../../../../src/core/checks/check';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { allSafeEdits } from '../../../../src/core/checks/fixes';
import { findingText, fixText } from '../../../../src/core/checks/findingText';
import { ThemeModel } from '../../../../src/core/themes/themeModel';
import { finds, findingsIn, fixed, type Beside } from './support';

const themes = `
- { id: work, label: 人材 }
- { id: training, label: 人材育成, parent: work, aliases: [育成], keywords: [研修, 技能の継承] }
- { id: money, label: 予算, keywords: 補助金, except: 補助金等検査 }
- { id: finance, label: 財政, deprecated: true, replacedBy: money }
- { id: misc, label: その他, deprecated: true }
`;
const head = '甲町緑化協議会 第2回 議事録\n1. 議事\n';

/** Minutes of the lines; the last one ends. */
function minutes(...lines: readonly string[]): string {
  return `${head}${lines.join('\n')}\n`;
}

function find(code: CheckCode, source: string, beside: Beside = { themes }): Finding[] {
  return finds(code, source, null, beside);
}

/** The words and all fixes of a finding. */
function words(finding: Finding | undefined): string {
  assert.ok(finding);
  const t = (message: string, ...args: (string | number)[]): string =>
    message.replace(/\{(\d)\}/gu, (_all, i: string) => String(args[Number(i)] ?? '?'));
  const l10n = { t, date: (iso: string): string => iso };
  return [findingText(finding, l10n), ...finding.fixes.map((fix) => fixText(fix, l10n))].join(' | ');
}

/** The body behind the head, once every safe fix was made, again and again. */
function allFixed(source: string, beside: Beside = { themes }): string {
  let text = source;
  for (let round = 0; round < 5; round++) {
    const edits = allSafeEdits(findingsIn(text, null, beside));
    text = applyEdits(text, edits);
    if (edits.length === 0) break;
  }
  return text.slice(head.length);
}

describe('unknown-theme', () => {
  const code = 'unknown-theme';

  it('flags what the codebook does not have, and offers the nearest themes', () => {
    const source = minutes('○甲野委員　進めたい。 #人材 [#人材育生] ', '○乙山委員　はい。 [#港湾]');
    const [near, far] = find(code, source);
    assert.deepEqual(near?.details, { label: '人材育生', nearest: ['人材育成', '人材'], beside: false });
    assert.ok(fixed(source, near).includes('#人材 #人材育成 \n'));
    assert.equal(
      words(near),
      'The codebook has no theme “人材育生”. The nearest one is “人材育成”. | Change “#人材育生” to “#人材育成” | Change “#人材育生” to “#人材”',
    );
    assert.equal(words(far), 'The codebook has no theme “港湾”.');
  });

  it('flags a path that the codebook does not have', () => {
    const [finding] = find(
      code,
      minutes('○甲野委員　進めたい。 [#予算/人材育成] #人材／育成 #人材/人材育成'),
    );
    assert.deepEqual(finding?.fixes[0]?.to, '#人材育成');
  });

  it('leaves aliases and other widths alone, and everything without a codebook', () => {
    find(code, minutes('○甲野委員　進めたい。 #育成 ＃予算 #財政'));
    find(code, minutes('○甲野委員　進めたい。 #港湾'), {});
  });

  it('flags tags beside the text on their remark, with a wish in place of edits', () => {
    const source = minutes('○甲野委員　進めたい。', '○[乙山委員]　はい。');
    const [finding] = find(code, source, { themes, sidecar: { 0: ['予算'], 1: ['人財'] } });
    assert.deepEqual(finding?.fixes[0]?.wish, { remarks: [1], add: ['人材'], remove: ['人財'] });
    assert.equal(finding.fixes[0].safe, false);
    assert.match(words(finding), /beside the text/u);
  });
});

describe('deprecated-theme', () => {
  const code = 'deprecated-theme';

  it('is replaced by its successor, or removed where that is there', () => {
    const source = minutes('○甲野委員　進めたい。 [#財政]', '○乙山委員　はい。 #予算 [#財政]');
    const [first, second] = find(code, source);
    assert.equal(
      words(first),
      'The theme “財政” is no longer used. Use “予算” instead. | Change “#財政” to “#予算”',
    );
    assert.equal(words(second), 'The theme “財政” is no longer used. Use “予算” instead. | Remove “#財政”');
    assert.equal(
      allFixed(source.replaceAll(/[[\]]/gu, '')),
      '○甲野委員　進めたい。 #予算\n○乙山委員　はい。 #予算\n',
    );
  });

  it('is not changed by itself where there is no successor', () => {
    const [finding] = find(code, minutes('○甲野委員　進めたい。 [#その他]'));
    assert.equal(words(finding), 'The theme “その他” is no longer used. | Remove “#その他”');
    assert.equal(finding?.fixes[0]?.safe, false);
  });

  it('leaves current themes alone', () => {
    find(code, minutes('○甲野委員　進めたい。 #予算 #人材育成 #港湾'));
  });
});

describe('duplicate-tag', () => {
  const code = 'duplicate-tag';

  it('flags the second tag of one theme, by alias and width too', () => {
    const source = minutes(
      '○甲野委員　はい。 #予算 [＃予算] #人材育成 [#育成]',
      '○乙山委員　はい。 #港湾 [#港湾]',
    );
    const [width, alias] = find(code, source);
    assert.equal(words(width), 'The remark has the tag “#予算” twice. | Remove “#予算”');
    assert.equal(words(alias), 'The tags “#人材育成” and “#育成” mean the same theme. | Remove “#育成”');
    assert.ok(allFixed(source.replaceAll(/[[\]]/gu, '')).startsWith('○甲野委員　はい。 #予算 #人材育成\n'));
  });

  it('flags a tag in the text that is beside it, too', () => {
    const source = minutes('○甲野委員　はい。 [#予算]');
    const [finding] = find(code, source, { themes, sidecar: { 0: ['予算'] } });
    assert.equal(words(finding), 'The remark has the tag “#予算” beside the text already. | Remove “#予算”');
    assert.equal(finding?.fixes[0]?.safe, false);
    assert.ok(fixed(source, finding).includes('はい。\n'));
  });

  it('flags without a codebook, and leaves other remarks’ tags alone', () => {
    find(code, minutes('○甲野委員　はい。 #港湾 [#港湾]', '○乙山委員　はい。 #港湾'), {});
  });
});

describe('parent-beside-child', () => {
  const code = 'parent-beside-child';

  it('flags the upper theme and takes it away', () => {
    const source = minutes('○甲野委員　はい。 [#人材] #予算 #人材育成', '○乙山委員　はい。 #育成 [#人材]');
    const [finding] = find(code, source);
    assert.equal(
      words(finding),
      '“人材” is above “人材育成”, which the remark has: it can be left out. | Remove “#人材”',
    );
    assert.equal(
      allFixed(source.replaceAll(/[[\]]/gu, '')),
      '○甲野委員　はい。 #予算 #人材育成\n○乙山委員　はい。 #育成\n',
    );
  });

  it('leaves one of them alone, and both on two remarks', () => {
    find(code, minutes('○甲野委員　はい。 #人材', '○乙山委員　はい。 #人材/人材育成'));
  });

  it('takes what is doubtful in several ways away once', () => {
    assert.equal(
      allFixed(minutes('○甲野委員', '　はい。', '#人材 #人材 #人材育成#育成 #財政', '○乙山委員　はい。')),
      '○甲野委員\n　はい。\n #人材育成 #予算\n○乙山委員　はい。\n',
    );
  });
});

describe('misplaced-tag', () => {
  const code = 'misplaced-tag';

  it('flags a tag behind a paragraph and moves it to the end', () => {
    const source = minutes('○甲野委員', '　一つ目である。 [#予算]', '　二つ目である。', '○乙山委員　はい。');
    const [finding] = find(code, source);
    assert.equal(
      words(finding),
      '“#予算” is not at the end of the remark and does not count as a tag. | Move “#予算” to the end of the remark',
    );
    assert.ok(fixed(source, finding).includes('　一つ目である。\n　二つ目である。 #予算\n○乙山'));
  });

  it('flags a theme among the words, for somebody to judge', () => {
    const [finding] = find(code, minutes('○甲野委員　これは [#予算] の話である。'));
    assert.equal(finding?.fixes[0]?.safe, false);
  });

  it('leaves other # among the words alone', () => {
    find(code, minutes('○甲野委員　これは #3 の話、C# の話、 #花の甲町 という札の話である。 #予算'));
  });

  it('without a codebook knows the tags of other remarks only', () => {
    const lines = [
      '○甲野委員',
      '　一つ目。 [#港湾]',
      '　二つ目。 #花',
      '　三つ目。',
      '○乙山委員　はい。 #港湾',
    ];
    find(code, minutes(...lines), {});
  });
});

describe('tags-run-together', () => {
  const code = 'tags-run-together';

  it('flags each run and parts it', () => {
    const source = minutes('○甲野委員　はい。 [#人材育成#予算＃港湾] #花', '○乙山委員　はい。[#予算#人材]');
    const [finding] = find(code, source);
    assert.equal(
      words(finding),
      'There is no space between these tags: #人材育成、#予算、#港湾. | Change “#人材育成#予算＃港湾” to “#人材育成 #予算 ＃港湾”',
    );
    assert.ok(
      allFixed(source.replaceAll(/[[\]]/gu, '')).startsWith('○甲野委員　はい。 #人材育成 #予算 ＃港湾 #花\n'),
    );
  });

  it('leaves parted ones alone', () => {
    find(code, minutes('○甲野委員　はい。#人材 #予算　＃花'));
  });
});

describe('tag-outside-remark', () => {
  const code = 'tag-outside-remark';

  it('flags a tag on a heading', () => {
    const source = minutes('○甲野委員　はい。', '2. その他 [#予算]', '○乙山委員　はい。');
    const [finding] = find(code, source);
    assert.equal(words(finding), '“#予算” does not belong to a remark and tags nothing. | Remove “#予算”');
    assert.ok(fixed(source, finding).includes('2. その他\n'));
    assert.equal(finding?.fixes[0]?.safe, false);
  });

  it('leaves tags of remarks alone', () => {
    find(code, minutes('○甲野委員　はい。 #予算', '2. その他', '○乙山委員　はい。'));
  });
});

describe('remark-without-theme', () => {
  const code = 'remark-without-theme';
  const severities = { 'remark-without-theme': 'hint' } as const;

  it('flags remarks without a tag in the text or beside it', () => {
    const source = minutes('○甲野委員　はい。 #予算', '○[乙山委員]　はい。');
    const [finding] = find(code, source, { themes, severities });
    assert.equal(words(finding), 'This remark has no theme.');
    find(
      code,
      minutes('（主な意見）', '・[そのとおりである。]', '・はい、進めたい。 #予算', '・[急ぐべきである。]'),
      {
        themes,
        severities,
      },
    );
    const tagged = minutes('○甲野委員　はい。', '○[乙山委員]　はい。');
    find(code, tagged, { themes, severities, sidecar: { 0: ['予算'] } });
  });

  it('is off, and says nothing without a codebook', () => {
    find(code, minutes('○甲野委員　はい。'));
    find(code, minutes('○甲野委員　はい。'), { severities });
  });
});

describe('suggested-theme', () => {
  const code = 'suggested-theme';

  it('suggests by the codebook’s rules and names the words', () => {
    const source = minutes('○甲野委員　若手の[研修]と技能の継承を。', '○乙山委員　[補助金]である。 #人材');
    const [training, money] = find(code, source);
    assert.deepEqual(training?.details, {
      theme: '人材育成',
      words: ['研修', '技能の継承'],
      learnt: [],
      remark: training?.code === code ? training.details.remark : '',
    });
    assert.equal(training.related.length, 1);
    assert.equal(
      words(training),
      'Suggested theme: “人材育成”. The remark has words of the codebook: 「研修」「技能の継承」. | Add “#人材育成”',
    );
    assert.ok(fixed(source, money).includes('補助金である。 #人材 #予算\n'));
    assert.equal(money?.fixes[0]?.safe, false);
  });

  it('points at words that a line end cuts', () => {
    const long = '　若手が地域に残り、仕事の手順を一つひとつ覚えていけるように、町として毎年の[研]';
    find(code, minutes('○甲野委員', long, '[修]を続けてほしい。', '○乙山委員　はい。'));
  });

  it('leaves alone what the remark has, by alias and below it too', () => {
    find(code, minutes('○甲野委員　研修を。 #育成', '○乙山委員　補助金等検査の話。'));
    find(code, minutes('○甲野委員　研修を。'), { themes, sidecar: { 0: ['人材育成'] } });
    find(code, minutes('○甲野委員　研修を。'), {});
  });

  it('suggests by what was tagged before and says how often', () => {
    const model = new ThemeModel();
    for (let i = 0; i < 40; i++) {
      model.add('路線の増便を運転手や町内会が望む。', ['money']);
      model.add('図書館の本が古い。', ['work']);
    }
    const source = minutes('○甲野委員　[路線]の増便を、運転手や町内会はどう見るか。');
    const [finding] = find(code, source, { themes, model });
    assert.equal(
      words(finding),
      'Suggested theme: “予算”. Words of remarks that were tagged so before: “路線” (in 40 remarks)、“増便” (in 40 remarks)、“運転手” (in 40 remarks)、“町内会” (in 40 remarks). | Add “#予算”',
    );
  });

  it('is accepted beside the text where the document’s tags are', () => {
    const [finding] = find(code, minutes('○甲野委員　はい。', '○乙山委員　[補助金]である。'), {
      themes,
      sidecar: { 0: ['人材'] },
    });
    assert.deepEqual(finding?.fixes[0]?.edits, []);
    assert.deepEqual(finding.fixes[0].wish, { remarks: [1], add: ['予算'], remove: [] });
  });
});
