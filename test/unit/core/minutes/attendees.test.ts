import assert from 'node:assert/strict';
import { readAttendees } from '../../../../src/core/minutes/attendees/attendees';
import type { Attendee } from '../../../../src/core/minutes/model';
import { marked, withRanges } from '../../support/marked';
import { rowOf } from './support';

function read(text: string, absent = false): Attendee[] {
  return readAttendees([rowOf(text, '委員', absent)]);
}

/** Each person is `name` or `name｜affiliation`; the role and an attendance other than 'present' stand behind. */
function printed({ name, affiliation, role, attendance }: Attendee): string {
  const state = attendance === 'present' ? '' : attendance;
  return [name, affiliation, role ?? '', state].join('｜').replace(/｜+$/u, '');
}

function check(row: string, ...people: string[]): void {
  assert.deepEqual(read(row).map(printed), people, row);
}

describe('readAttendees', () => {
  it('reads name, tab and post', () => {
    check('甲野 花子\t甲大学教授', '甲野 花子｜甲大学教授');
    check('乙山　次郎\t緑化大臣', '乙山 次郎｜緑化大臣');
    check('丙川 ひでと\t国家緑化委員会委員長', '丙川 ひでと｜国家緑化委員会委員長');
    check('丁田 四郎\t甲県 緑化課長', '丁田 四郎｜甲県 緑化課長');
  });

  it('reads names and posts parted by spaces, padded ones too', () => {
    check('甲野　花子　　みどり大学教授', '甲野 花子｜みどり大学教授');
    check('林   芳子　　みどり大学教授', '林 芳子｜みどり大学教授');
    check('甲野 花子  みどり大学 教授', '甲野 花子｜みどり大学 教授');
    check('長曽我部　桂　　甲町商工会議所会頭', '長曽我部 桂｜甲町商工会議所会頭');
  });

  it('reads a post in brackets behind the name', () => {
    check('甲野 花子(みどり大学教授)', '甲野 花子｜みどり大学教授');
    check('甲野　花子（みどり大学教授）', '甲野 花子｜みどり大学教授');
  });

  it('reads a post before the name', () => {
    check('会長　甲野　花子', '甲野 花子｜会長｜会長');
    check('市長　　　　　早乙女　修一', '早乙女 修一｜市長');
    check('健康福祉部長　　原口　恵一', '原口 恵一｜健康福祉部長');
    check('会長　甲野　花子　　委員　乙山　次郎', '甲野 花子｜会長｜会長', '乙山 次郎｜委員');
  });

  it('reads seats of an assembly', () => {
    check('１番　　安曇　清隆　　　　２番　　稲城　さやか', '安曇 清隆', '稲城 さやか');
    check('１番　安曇　清隆君　２番　稲城　さやか君', '安曇 清隆', '稲城 さやか');
  });

  it('reads run-in lists', () => {
    check('甲野委員、乙山委員、丙川委員', '甲野委員', '乙山委員', '丙川委員');
    check('甲野委員（座長）、乙山委員', '甲野委員｜｜座長', '乙山委員');
    check('相原 久美（座長）、伊達 雄太、臼杵 信', '相原 久美｜｜座長', '伊達 雄太', '臼杵 信');
    check(
      '梶谷　芳江（委員長）、糸魚　健（副委員長）、有吉　彩',
      '梶谷 芳江｜｜委員長',
      '糸魚 健｜｜副委員長',
      '有吉 彩',
    );
    check('甲野委員，乙山委員', '甲野委員', '乙山委員');
  });

  it('counts no note for a person', () => {
    check('（以上24名）');
    check('(9名)');
    check('敬称略');
    check('（五十音順・敬称略）');
    check('（敬称略、五十音順）');
    check('ほか');
    check('別紙のとおり');
    check('なし');
    check('甲野課長、乙山課長補佐 ほか', '甲野課長', '乙山課長補佐');
    check('鷹巣海事課長、千種課長補佐 ほか', '鷹巣海事課長', '千種課長補佐');
    check('');
  });

  it('reads the role in the meeting', () => {
    check('甲野 花子\tみどり大学 教授【座長】', '甲野 花子｜みどり大学 教授【座長】｜座長');
    check('甲野委員【議長】', '甲野委員｜｜議長');
    check('乙山委員【座長代理】', '乙山委員｜｜座長代理');
  });

  it('reads letters spread to one width before an honorific', () => {
    check('１番　鴨　川　克　紀君　　　　２番　須　江　まどか君', '鴨川 克紀', '須江 まどか');
    check('３番　百　田　　　敬君　　　　４番　仁　木　奈々美君', '百田 敬', '仁木 奈々美');
    check(
      '町　　　　長　栗　本　崇　文君　　　副　　町　　長　土　方　昭　君',
      '栗本 崇文｜町長',
      '土方 昭｜副町長',
    );
    check('総　務　課　長　波多野　健　一君', '波多野 健一｜総務課長');
  });

  it('leaves the count of the list out of its last entry', () => {
    check('甲野太郎会長、乙山花子委員（以上2名）', '甲野太郎｜会長', '乙山花子｜委員');
    check('甲野 花子　甲大学教授（計１名）', '甲野 花子｜甲大学教授');
  });

  it('reads how somebody attended', () => {
    check('甲野委員（オンライン出席）', '甲野委員｜｜｜online');
    check('甲野委員（途中出席）', '甲野委員｜｜｜partial');
    check('甲野 花子\t甲大学教授(PM)', '甲野 花子｜甲大学教授(PM)｜｜partial');
    check('甲野委員（欠席）', '甲野委員｜｜｜absent');
    check('甲野委員（※代理：丁田様）', '甲野委員｜｜｜proxy');
    check('甲野委員（代理出席）', '甲野委員｜｜｜proxy');
    check('甲野委員(代理：丁田)', '甲野委員｜｜｜proxy');
  });

  it('reads a note about who is missing', () => {
    check('甲野委員、乙山委員（※丙川委員はご欠席。）', '甲野委員', '乙山委員');
  });

  it('takes everybody of a list of absentees for absent', () => {
    assert.deepEqual(read('丙川委員、丁田委員', true).map(printed), [
      '丙川委員｜｜｜absent',
      '丁田委員｜｜｜absent',
    ]);
  });

  it('reads organisations that attend as such', () => {
    check('環境省', '環境省');
    check(
      '全港海運連合会、港湾情報システム株式会社、関税庁',
      '全港海運連合会',
      '港湾情報システム株式会社',
      '関税庁',
    );
  });

  it('keeps commas inside brackets and posts', () => {
    check('甲野 花子（みどり大学、緑化研究所）', '甲野 花子｜みどり大学、緑化研究所');
    check(
      '甲野 太郎　みどり大学 理事・副学長、法学研究科教授',
      '甲野 太郎｜みどり大学 理事・副学長、法学研究科教授',
    );
  });

  it('keeps variant kanji as printed', () => {
    check('髙瀬 﨑子\t甲大学教授', '髙瀬 﨑子｜甲大学教授');
    check('濵田委員、髙瀬委員', '濵田委員', '髙瀬委員');
  });

  it('tells where names and entries stand', () => {
    const names = (source: string): void => {
      const { text } = marked(source);
      assert.equal(
        withRanges(
          text,
          read(text).map(({ nameSpan }) => nameSpan),
        ),
        source,
      );
    };
    names('[甲野 花子]\t甲大学教授');
    names('会長　[甲野　花子]　　委員　[乙山　次郎]');
    names('[甲野委員]（座長）、[乙山委員]、[丙川委員]（以上3名）');
    const { text } = marked('[甲野委員（座長）]、[乙山委員]');
    assert.equal(
      withRanges(
        text,
        read(text).map(({ span }) => span),
      ),
      '[甲野委員（座長）]、[乙山委員]',
    );
  });
});
