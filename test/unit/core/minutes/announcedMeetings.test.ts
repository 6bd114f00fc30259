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
    assert.equal(
      printedSections(
        parse(
          '第1回緑化報告会　議事録\n\n日　時　令和４年１２月１０日\n場　所　交流センター\n\n１　開　　会\n　　　司会（総務課長）\n２　質疑応答\n　　問　　苗木は売っているのか。\n　　答　　配っている。\n　　問　　何本あるのか。\n　　答　　三百本ある。\n３　閉　　会\n',
        ),
      ),
      '1 開　　会\n2 質疑応答\n3 閉　　会',
    );
  });
});
