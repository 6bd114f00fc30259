import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { misplacedTags, tagPath, tagsOfRemark } from '../../../../src/core/themes/tags';
import { printedRemarks } from '../minutes/support';

const head = '甲町緑化協議会 第2回 議事録\n1. 議事\n';

/** One line a remark: its text, `|` and its tags; run-together ones are glued. */
function printed(body: string): string {
  const source = head + body;
  return parse(source)
    .remarks.map(
      (remark) =>
        `${remark.text.replaceAll('\n', '／')}|${tagsOfRemark(source, remark)
          .map(({ path, runTogether }) => (runTogether ? '+' : ' ') + path)
          .join('')}`,
    )
    .join('\n');
}

function misplaced(body: string): string[] {
  const source = head + body;
  return misplacedTags(source, parse(source)).map(
    ({ place, remark, path, span }) =>
      `${place} ${remark ?? '-'} ${path} ${source.slice(span.start, span.end)}`,
  );
}

describe('tags of remarks', () => {
  it('are the run of #label at the end', () => {
    assert.equal(
      printed('○甲野委員　急ぐべきである。 #予算 ＃人材／育成\n○乙山委員　賛成である。\n'),
      '急ぐべきである。| 予算 人材/育成\n賛成である。|',
    );
  });

  it('need no space between them, nor behind the end of a sentence', () => {
    assert.equal(printed('○甲野委員　急ぐべきである。#予算#防災　#DX  \n'), '急ぐべきである。| 予算+防災 DX');
  });

  it('may stand on lines of their own and go on over lines', () => {
    assert.equal(
      printed('○甲野委員　急ぐべきである。 #予算\n　#防災\n#DX #人材\n\n○乙山委員　はい。\n'),
      '急ぐべきである。| 予算 防災 DX 人材\nはい。|',
    );
  });

  it('are read with every kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r'])
      assert.equal(
        printed(`○甲野委員　急ぐべきである。 #予算\n#防災\n○乙山委員　はい。 #DX\n`.replaceAll('\n', end)),
        '急ぐべきである。| 予算 防災\nはい。| DX',
      );
  });

  it('belong to the remark when a stage direction follows', () => {
    assert.equal(
      printed('○甲野委員　終わります。 #予算\n（拍手）\n○乙山委員　はい。\n'),
      '終わります。| 予算\nはい。|',
    );
  });

  it('may stand behind a label with nothing said', () => {
    assert.equal(printed('○甲野委員 #予算\n○乙山委員　はい。\n'), '| 予算\nはい。|');
  });

  it('are no text such as numbers, colours and names of languages', () => {
    assert.equal(
      printed('○甲野委員　C#言語と A#3 の話である。\n○乙山委員　議題 #3\n'),
      'C#言語と A#3 の話である。|\n議題 #3|',
    );
  });

  it('do not count to the speech and leave its id alone', () => {
    const plain = parse(`${head}○甲野委員　異議なし。\n`).remarks[0];
    const tagged = parse(`${head}○甲野委員　異議なし。 #予算\n`).remarks[0];
    assert.equal(tagged?.text, '異議なし。');
    assert.equal(tagged.id, plain?.id);
  });

  it('are words where the sentence goes on on the next line', () => {
    const full = 'この計画は町の緑を十年かけて増やすものであり、費用と期間の両方を要する。';
    const wrapped = `○甲野委員　${full}この計画は\n${full.slice(0, -1)}という #予算\nの話であり、${full}\n`;
    assert.match(printedRemarks(parse(head + wrapped)), /という #予算の話であり/u);
  });
});

describe('misplaced tags', () => {
  it('stand inside a remark, behind what is none, or among the words', () => {
    assert.deepEqual(
      misplaced(
        '○甲野委員　一つ目である。 #予算\n　二つ目の #防災 、三つ目である。 #DX\n（1）その他 #人材\n○乙山委員　はい。 #予算\n',
      ),
      ['inside 0 予算 #予算', 'text 0 防災 #防災', 'outside - 人材 #人材'],
    );
  });

  it('are none in a text without #', () => {
    assert.deepEqual(misplaced('○甲野委員　はい。\n'), []);
  });
});

describe('tagPath', () => {
  it('folds widths and leaves out empty parts', () => {
    assert.equal(tagPath('人材／育成'), '人材/育成');
    assert.equal(tagPath('/ＤＸ/'), 'DX');
    assert.equal(tagPath('ﾃﾞｼﾞﾀﾙ'), 'デジタル');
  });
});
