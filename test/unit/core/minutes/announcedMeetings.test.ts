import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

describe('sentences above the header', () => {
  it('announce the meeting and are no talk', () => {
    for (const title of ['みどり市緑化審議会の会議結果について', '○ みどり市緑化審議会の会議結果について']) {
      const minutes = checkRemarks(
        `${title}\n\n　令和元年度第２回審議会を次のとおり開催しましたのでお知らせします。\n\n開催日時：令和元年１２月２０日（金）午前１０時から\n開催場所：緑化会館３階大会議室\n出席委員：甲野会長、乙山委員、丙川委員\n会議の結果：\n(1)　苗木について\n　委　員　苗木は足りるのか。\n　緑化課　足りる。\n　委　員　日陰に置くのか。\n　緑化課　日陰に置く。\n　委　員　分かった。\n`,
        '委　員｜苗木は足りるのか。\n緑化課｜足りる。\n委　員｜日陰に置くのか。\n緑化課｜日陰に置く。\n委　員｜分かった。',
      );
      const { body, meetingNumber, date, place } = minutes.header;
      assert.deepEqual(
        [body?.value, meetingNumber?.value, date?.value, place?.value, minutes.attendees.length],
        ['みどり市緑化審議会', 2, '2019-12-20', '緑化会館３階大会議室', 3],
      );
    }
  });
});

describe('numbers behind the people', () => {
  it('are the next field, whatever it is called', () => {
    const minutes = parse(
      '会議録\n1 会議名　緑化審議会（第3回）\n2 開催日　令和5年10月12日\n3 出席者等　委員：甲野委員長、乙山委員\n　　　　　　事務局：緑化課長\n4 様子　公開\n5 傍聴者数　1人\n6 会議内容\n○乙山委員　苗木は足りるのか。\n●事務局　足りる。\n○甲野委員長　了承とする。\n',
    );
    assert.deepEqual(
      minutes.attendees.map(({ name }) => name),
      ['甲野委員長', '乙山委員'],
    );
    assert.match(printedSections(minutes), /4 様子　公開\n5 傍聴者数/u);
  });

  it('may stand over who opens the meeting', () => {
    const head =
      '第1回緑化報告会　議事録\n\n日　時　令和４年１２月１０日\n場　所　交流センター\n参 加 者　　村民２６名　村長　隊員３名\n\n１　開　　会\n　　　司会（総務課長）\n２　村長あいさつ\n３　活動報告\n　　（１）甲野隊員　　苗木について\n';
    for (const more of ['', '　　（２）乙山隊員　　温室について\n']) {
      const minutes = checkRemarks(
        `${head}${more}４　質疑応答\n　　問　　苗木は売っているのか。\n　　答　　配っている。\n　　問　　何本あるのか。\n　　答　　三百本ある。\n５　閉　　会\n`,
        '問｜苗木は売っているのか。\n答｜配っている。\n問｜何本あるのか。\n答｜三百本ある。',
      );
      assert.doesNotMatch(printedSections(minutes), /司会/u);
    }
  });

  it('stand before a month', () => {
    const minutes = checkRemarks(
      '緑化安全委員会 議事録\n開催日時：2023年11月16日（木） 17:00～17:45\n出席者：甲野委員長（副院長）、乙山（看護部長）、丙川（薬剤部長）、丁田（技師長）\n【報告事項】\n1．10月の報告\n　乙山より報告。件数は86件で、転倒が21件、薬剤が33件であった。\n2．庭の巡視\n　丁田より報告。花壇の段差を直した。\n【協議事項】\n1．水やりの手順について\n　丙川：手順が守られていない場面がある。\n　甲野：掲示を作り、来月から全部署で徹底する。\n　丁田：受付にも掲示を置く。\n',
      '丙川｜手順が守られていない場面がある。\n甲野｜掲示を作り、来月から全部署で徹底する。\n丁田｜受付にも掲示を置く。',
    );
    assert.equal(
      printedSections(minutes),
      '報告事項\n  1 10月の報告\n  2 庭の巡視\n協議事項\n  1 水やりの手順について',
    );
  });
});

describe('offices among members', () => {
  it('speak in the same brackets', () => {
    checkRemarks(
      '緑化協議会\n\n日時　令和6年7月3日\n\n主な意見等\n　ア　苗木について\n　（委員）苗木は減っているが、傷みが早いのが気になる。\n　（警察）盗む者が増えている。学校と教室を開いている。\n　イ　温室について\n　（委員）夜の十時に灯りを切ってはどうか。\n　（緑化課）検討する。\n　（委員）暖房も見直すべきだ。\n　（緑化課）見直す。\n　（委員）頼む。\n',
      '委員｜苗木は減っているが、傷みが早いのが気になる。\n警察｜盗む者が増えている。学校と教室を開いている。\n委員｜夜の十時に灯りを切ってはどうか。\n緑化課｜検討する。\n委員｜暖房も見直すべきだ。\n緑化課｜見直す。\n委員｜頼む。',
    );
  });
});
