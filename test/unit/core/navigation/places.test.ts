import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { PeopleOfMinutes, type PlaceRole } from '../../../../src/core/navigation/places';
import { cursorOf, marked, withRanges } from '../../support/marked';

const roles: readonly PlaceRole[] = ['entry', 'label', 'mention', 'remark'];

/** `source` has a cursor on a name, and a range around each place of that person with one of the roles. */
function check(source: string, shown = roles): void {
  const text = marked(source);
  const place = new PeopleOfMinutes(parse(text.text)).at(cursorOf(text));
  const places = place?.person.places.filter(({ role }) => shown.includes(role)) ?? [];
  assert.equal(
    withRanges(
      text.text,
      places.map(({ span }) => span),
    ),
    source.replace('|', ''),
  );
}

describe('PeopleOfMinutes', () => {
  it('finds entry, labels and names said in remarks', () => {
    check(
      `甲町緑化協議会 第2回 議事録
1. 出席者
[甲野 花子]	甲大学教授【座長】
乙山 次郎	乙会社社長
2. 議事
○[甲野|座長]
　乙山委員から説明してほしい。
○乙山委員
　[甲野座長]の言うとおりである。先ほど[甲野先生]も、[甲野花子氏]も、甲野さんの町も述べた。
○[座長]
　ほかに意見はあるか。
`.replace('、甲野さん', '、[甲野さん]'),
    );
  });

  it('goes from the entry and from a mention as well', () => {
    check(`甲町緑化協議会 第2回 議事録
1. 出席者
[甲野| 花子]	甲大学教授
2. 議事
○[甲野委員]
　賛成である。
`);
    check(`甲町緑化協議会 第2回 議事録
1. 出席者
[甲野 花子]	甲大学教授
乙山 次郎	乙会社社長
2. 議事
○乙山委員
　[甲野委|員]に聞きたい。
○[甲野委員]
　賛成である。
`);
  });

  it('finds a name that a wrap cuts', () => {
    check(`甲町緑化協議会 第2回 議事録
1. 出席者
甲野 花子	甲大学教授
[乙山 次郎]	乙会社社長
2. 議事
○甲野委員
　街路樹の植え替えについては、冬に入る前の十月までに終えることが望ましいと考えます。[乙|山
委員]はどう思われますか。街路樹の植え替えについては、冬に入る前の十月までに終えることが
望ましいと考えます。街路樹の植え替えについては、冬に入る前の十月までに終えることが望まし
いと考えます。
○[乙山委員]
　賛成である。
`);
  });

  it('takes equal labels that are not on the list for one speaker', () => {
    check(`甲町緑化協議会 第2回 議事録
1. 出席者
甲野 花子	甲大学教授
2. 議事
○[事務|局]
　資料を説明する。
○甲野委員
　わかった。
○[事務局]
　以上である。
`);
  });

  it('does not find a short name inside a longer one', () => {
    check(`甲町緑化協議会 第2回 議事録
1. 出席者
[林 花子]	甲大学教授
乙山 次郎	乙会社社長
2. 議事
○[林|委員]
　小林委員と森林委員会の話である。
○乙山委員
　では[林委員]に賛成する。林の手入れも要る。
`);
  });

  it('gives each remark under a heading that names the speaker', () => {
    check(`甲町緑化協議会 第2回 議事概要
1. 出席者
[甲野 花子]	町長
2. 議事概要
（1）[甲野町|長]挨拶
- [お集まりいただき感謝する。]
- [緑の多い町にしたい。]
（2）意見交換
- 木を増やすべきではないか。
`);
  });

  it('gives both namesakes for a label that fits both', () => {
    const { text } = marked(`甲町緑化協議会 第2回 議事録
1. 出席者
鈴木 花子	甲大学教授
鈴木 次郎	乙会社社長
2. 議事
○鈴木委員
　賛成である。
`);
    const people = new PeopleOfMinutes(parse(text));
    assert.deepEqual(people.at(text.indexOf('○鈴木') + 2)?.person.attendees, [0, 1]);
    assert.equal(people.at(text.indexOf('賛成')), null);
  });
});
