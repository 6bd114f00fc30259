import assert from 'node:assert/strict';
import {
  bareLabel,
  endsInOrganization,
  endsInRole,
  isRoleWord,
} from '../../../../src/core/minutes/speakers/roles';

function those(test: (label: string) => boolean, labels: string): string[] {
  return labels.split('｜').filter(test);
}

/** `test` holds for each of the labels. */
function all(test: (label: string) => boolean, labels: string): void {
  assert.deepEqual(those(test, labels), labels.split('｜'));
}

/** `test` holds for none of the labels. */
function none(test: (label: string) => boolean, labels: string): void {
  assert.deepEqual(those(test, labels), []);
}

describe('endsInRole', () => {
  it('holds for roles of a meeting with a name before them', () => {
    all(
      endsInRole,
      '甲野委員｜乙山委員長｜丙川座長｜丁田構成員｜戊村本部員｜己川議長代理｜庚野会長｜辛島部会長｜甲野主査',
    );
  });

  it('holds for public posts and for honorifics', () => {
    all(
      endsInRole,
      '甲野大臣｜乙山内閣府副大臣｜丙川政務官｜丁田緑化課長｜戊村局長｜己川参事官｜庚野審議官｜緑化部長',
    );
    all(endsInRole, '甲野君｜乙山氏｜丙川議員｜甲野さん｜乙山教授｜丙川先生｜丁田弁護士');
    all(endsInRole, '甲野市長｜乙山町長｜丙川知事｜丁田教育長｜説明員｜参考人｜オブザーバー｜司会');
  });

  it('holds for a role alone', () => {
    all(endsInRole, '委員｜事務局｜議長｜座長｜委員長｜会長');
  });

  it('looks past white space, notes in brackets and letters that tell people apart', () => {
    all(endsInRole, '甲 野 委員｜甲野委員　｜甲　野　委　員');
    all(
      endsInRole,
      '委員長（甲野君）｜丁田緑化大臣（副本部長）｜甲野委員（Ａ大学）｜甲野委員(ABC大学)｜甲野委員（Ａ大学）（途中出席）',
    );
    all(endsInRole, '委員Ａ｜委員１｜構成員①｜委員B｜委員甲');
  });

  it('does not hold for words that only end like a role', () => {
    none(
      endsInRole,
      '成長｜経済成長｜期間の延長｜この制度の特長｜省令の仕様｜多様｜同様｜お客様｜都市部｜諸君の一部長',
    );
    none(endsInRole, '皆様｜増長｜伸長｜模様');
  });

  it('does not hold for anything else', () => {
    none(
      endsInRole,
      '甲野 花子｜賛成である。｜委員の意見｜議事概要｜日時｜令和8年2月20日｜１｜Ａ｜（委員）の説明',
    );
    assert.equal(endsInRole(''), false);
    assert.equal(endsInRole('　'), false);
    assert.equal(endsInRole('委員は'), false);
  });
});

describe('bareLabel', () => {
  it('takes out white space and notes at the end', () => {
    assert.equal(bareLabel('甲 野　委員'), '甲野委員');
    assert.equal(bareLabel('委員長（甲野君）'), '委員長');
    assert.equal(bareLabel('甲野委員（Ａ大学）(途中出席)'), '甲野委員');
    assert.equal(bareLabel('甲野委員【座長】'), '甲野委員');
  });

  it('leaves a label alone that is all bracket, or has one in front', () => {
    assert.equal(bareLabel('（甲野委員）'), '（甲野委員）');
    assert.equal(bareLabel('（副）委員長'), '（副）委員長');
    assert.equal(bareLabel(''), '');
  });
});

describe('isRoleWord', () => {
  it('holds for a role without a name', () => {
    all(isRoleWord, '教授｜委員長｜事務局｜課長｜構成員｜座長代理｜議長代理');
    none(isRoleWord, '甲野委員｜緑化課長｜成長｜甲野｜');
  });
});

describe('endsInOrganization', () => {
  it('holds for organisations and offices', () => {
    all(
      endsInOrganization,
      '環境省｜緑化庁｜甲町｜乙県｜みどり大学｜甲町商工会議所｜緑化協会｜緑化課｜甲株式会社｜甲（株）',
    );
    all(
      endsInOrganization,
      '甲町緑化協議会｜乙銀行｜緑化機構｜甲町観光協会｜丙研究所｜丁センター｜緑地保全NPO',
    );
  });

  it('does not hold for people, sentences and nothing', () => {
    none(endsInOrganization, '甲野 花子｜甲野委員｜賛成である。｜｜　');
  });
});
