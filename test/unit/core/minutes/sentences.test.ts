import assert from 'node:assert/strict';
import {
  isClosingLine,
  isDashedAside,
  isDecision,
  isEndMark,
  isOpeningLine,
  isOutcome,
  isPlainlyProcedural,
  isProcedural,
  speakerInHeading,
} from '../../../../src/core/minutes/reading/sentences';
import { marked, withRanges } from '../../support/marked';

/** `test` holds for each line of `yes` and for none of `no`. */
function check(test: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  assert.deepEqual(
    yes.filter((text) => !test(text)),
    [],
    'should hold',
  );
  assert.deepEqual(no.filter(test), [], 'should not hold');
}

const procedure = [
  '事務局から、配付資料により説明があった。',
  '事務局から、資料１及び資料２により説明があった。',
  '各委員から、以下の意見があった。',
  '事務局より説明がなされた。',
  '議題について質疑が行われた。',
  '座長が閉会を宣した（午後3時）。',
  '原案のとおり了承された。',
  '主な意見は次のとおり。',
];

const speech = [
  '賛成である。',
  '委員の負担を減らす必要がある。',
  '苗木は夏までに植えるべきではないか。',
  '緑化の費用について伺いたい。',
  '資料の3ページを御覧ください。',
  'ありがとうございます。',
  '',
];

describe('sentences that nobody spoke', () => {
  it('knows sentences of procedure', () => {
    check(isProcedural, procedure, speech);
    check(
      isPlainlyProcedural,
      [
        '事務局から、配付資料により説明があった。',
        '座長より閉会の挨拶が行われた。',
        '次に、資料２が配付された。',
      ],
      [...speech, '私が昨年植えた苗木は全て枯れたことを報告した。', '事務局から説明があったと思う。'],
    );
  });

  it('knows outcomes and decisions', () => {
    check(
      isOutcome,
      [
        '協議の結果、原案のとおり了承された。',
        '異議なく承認された。',
        '採決の結果、賛成多数で可決された。',
        '全会一致で承認した。',
      ],
      ['検討の結果、費用が増えると思う。', '協議の結果を待ちたい。', '結果は良好である。', ...speech],
    );
    check(
      isDecision,
      ['四月の議会に示すこととされた。', '座長に一任された。', '午後3時に閉会した。'],
      speech,
    );
  });

  it('knows end marks', () => {
    check(
      isEndMark,
      [
        '以上',
        '－ 以上 －',
        '（以上）',
        '以　上',
        '―以上―',
        '- 以上 -',
        '【以上】',
        '以上。',
        '－了－',
        '（了）',
      ],
      ['以上です。', '以上の意見', '以上24名', '（以上24名）', '3以上', '', '－ －', '了', '完了'],
    );
  });

  it('knows when a meeting opens and closes', () => {
    check(
      isClosingLine,
      [
        '午後3時閉会',
        '午後３時15分　閉会',
        '（午後３時15分散会）',
        '午後四時五分散会',
        '閉会',
        '散会',
        '12:00 閉会',
      ],
      ['閉会の挨拶', '５　閉会について', '午後3時に閉会すると、参加者は減る。', '午前10時開議', ''],
    );
    check(
      isOpeningLine,
      ['午前10時開議', '午前10時00分　開議', '（午後１時再開）', '十三時開議', '午前九時三十分開会'],
      ['開会の挨拶', '午後3時閉会', '１　開会について', ''],
    );
  });

  it('knows stage directions between dashes', () => {
    check(
      isDashedAside,
      ['−資料1に基づき説明−', '―資料１により説明―', '－ 休憩 －', '−事務局から配付資料を確認−'],
      ['- 賛成である。', '――――', '- 3', '説明−', '−', ''],
    );
  });
});

describe('speakerInHeading', () => {
  /** The range of `source` is who speaks. */
  const named = (...sources: string[]): void => {
    for (const source of sources) {
      const { text } = marked(source);
      const found = speakerInHeading(text);
      assert.equal(withRanges(text, found === null ? [] : [found]), source);
    }
  };

  it('finds who a heading names', () => {
    named(
      '[本部長]冒頭挨拶',
      '[甲野大臣]挨拶',
      '[佐久間副知事]挨拶',
      '[甲野座長]挨拶',
      '[緑化課長]説明',
      '[甲野会長]開会挨拶',
    );
    named(
      '[甲野大臣]御挨拶',
      '[甲野大臣]あいさつ',
      '[甲野大臣]からの挨拶',
      '[甲野委員]発言',
      '[甲野座長]締めくくり挨拶',
    );
    named('開会挨拶（[甲野会長]）', '説明（[緑化課長]）');
  });

  it('finds nobody in other headings', () => {
    named('意見交換', '議題', '緑化計画について', '挨拶', '開会挨拶', '');
  });
});
