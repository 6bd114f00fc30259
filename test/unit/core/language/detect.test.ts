import * as assert from 'node:assert';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { looksLikeMinutes } from '../../../../src/core/language/detect';
import { decodeText } from '../../../../src/core/text/decode';
import { fastest } from '../../support/fastest';

const minutes: Record<string, string> = {
  'a summary with bullets': `
みどり川流域保全会議 第4回会合 議事概要

1. 日時：令和8年2月20日（金）16時30分～18時00分
2. 場所：合同庁舎 4階会議室
3. 出席者
(委員)
甲野 花子	東都大学 教授
4. 議事概要
- 水位計の更新を急ぐべきである。`,
  'title over three lines, values on the next line': `
港湾防災研究会
ワーキンググループ２（訓練）(第10回)
議事要旨
１ 日時

平成30年４月４日（水）  ８：00～９:00

２ 場所
県庁舎`,
  'a council, ○姓職 and the speech on the same line': `
第12回　三ツ谷地区まちづくり審議会　議事録
日　時　　令和６年11月19日（火）10:00～11:52
場　所　　三ツ谷会館
○尾形会長　ただいまから開会します。
○瀬名委員　資料の３頁について伺います。`,
  'an assembly': `
令和７年第２回あさひ町議会定例会会議録（第３号）
令和７年６月17日（火曜日）
○出席議員（８名）
　１番　安曇　清隆　　２番　稲城　さやか
午前10時00分　開議
○議長（小暮達郎君）　おはようございます。`,
  'no title but header labels, people and turns': `
■日時
　2023年9月4日（月）　14:00～15:40
■場所
　市役所５階
■出席者
　草薙　正臣　　若原大学　教授
　水越　由香　　自治会連合会　副会長
■議事
【会長】
　お暑い中お集まりいただき感謝します。
【水越委員】
　予約は電話でもできるようにしてほしい。`,
  'anonymous labels': `
こども支援懇談会（第４回）
議事要旨
【日時】
令和8年1月22日（木）18：30～20：15
委員：窓口が分かりにくい。
事務局：ご指摘のとおりである。`,
  'a letter-spaced title and kanji numbers': `
議　事　録
一　日　時　　令和二年六月十日（水）
二　場　所　　教育委員会室
三　出席委員
　教育長　　朝比奈　誠`,
  'bracketed labels of a company': `
第３回定例取締役会議事録
日時　2025年4月10日 午前10時
場所　本社会議室
出席者　取締役総数５名のうち５名
議長は定刻に開会を宣した。`,
  'a record on one line':
    '防災対策会議（第２回）議事録 日時：令和5年6月1日 10:00～ 場所：県庁 出席者：甲野座長、乙山委員、丙川委員 ' +
    '○甲野座長　それでは始めます。よろしくお願いします。○乙山委員　資料１について伺います。'.repeat(12),
  Markdown: `
# こども会議 第6回 議事概要

## 日時

2025-02-17 10:00-11:30

## 出席者

- 雨宮 かおり（NPO法人ひなた）

* 昼食を用意した日は参加者が増えた。`,
};

const others: Record<string, string> = {
  nothing: '',
  'one line': '議事録',
  'a letter': `
拝啓　時下ますますご清栄のこととお慶び申し上げます。
さて、先日お願いした議事録の件につきまして、下記のとおりお送りいたします。
ご査収のほどよろしくお願い申し上げます。
敬具
令和８年２月２０日
甲野 花子`,
  'an invitation to a meeting': `
各位
防災会議の開催について（通知）
下記のとおり会議を開催しますので、ご出席くださいますようお願いします。
記
１ 日時　令和８年３月１日（日）午前10時
２ 場所　県庁舎４階
３ 議題　令和８年度の訓練について
以上`,
  'an agenda': `
みどり川流域保全会議（第４回）
議事次第
日時：令和８年２月20日（金）16:30～18:00
場所：合同庁舎４階
１．開会
２．議題
（１）水位計の更新について
（２）その他
３．閉会
（配付資料）
資料１　水位計の更新について
資料２　委員名簿
参考資料　第３回会合議事概要`,
  'a list of members': `
みどり川流域保全会議　委員名簿
（五十音順、敬称略）
甲野 花子	東都大学 教授
乙山 三郎	北陸大学 教授
丙川 四郎	南海大学 准教授`,
  'a law': `
みどり川保全条例
第一条　この条例は、みどり川の保全に関し必要な事項を定めることを目的とする。
第二条　この条例において「委員」とは、第五条の規定により任命された者をいう。
第三条　審議会の議事録は、公開する。
第四条　会議の日時及び場所は、会長が定める。`,
  'rules for minutes': `
会議録作成要領
１ 趣旨
この要領は、会議録の作成について必要な事項を定める。
２ 記載事項
会議録には、日時、場所、出席者及び議事の概要を記載する。
３ 公開
会議録は、会議の終了後速やかに公開する。`,
  'a novel': `
　川は静かに流れていた。
「会議は何時からでしたか」と甲野が言った。
「十時です」
　乙山委員は窓の外を見たまま、令和二年六月十日のことを思い出していた。
　その日の議事録は、もう残っていない。`,
  'a log': `
2026-02-20 10:00:01 INFO  server started
2026-02-20 10:00:02 WARN  議事録.txt not found
2026-02-20 10:00:03 ERROR 会議 failed
2026-02-20 10:00:04 INFO  server stopped`,
  'source code': `
// 議事録
import { parse } from './parse';
const title = '第4回会合 議事概要';
export function date() {
  return '令和8年2月20日';
}
// 出席者：甲野委員、乙山委員、丙川委員`,
  'a README': `
# 議事録ツール

議事録を読みやすくします。

## 使い方

\`\`\`
みどり川流域保全会議 第4回会合 議事概要
1. 日時：令和8年2月20日（金）
○甲野委員　賛成です。
○乙山委員　反対です。
\`\`\`

- 見出しを検出します。
- 発言者を検出します。`,
  'a press release': `
報道発表資料
令和８年２月２０日
第４回みどり川流域保全会議を開催します
みどり川流域保全会議の第４回会合を、下記のとおり開催します。
１．日時：令和８年３月１日（日）10:00～12:00
２．場所：合同庁舎
３．出席予定者：甲野花子委員、乙山三郎委員、丙川四郎委員
４．議題：水位計の更新について
傍聴を希望される方は、前日までにお申し込みください。
取材は冒頭のみ可能です。
会議の資料は後日公開します。`,
  'a list of published minutes': `
みどり川流域保全会議
第5回会合 議事概要
第4回会合 議事概要
第3回会合 議事概要
第2回会合 議事概要
令和8年2月20日（金）`,
  'how to write minutes': `
議事録の書き方
議事録とは、会議の内容を記録した文書です。
まず、日時と場所を書きます。
次に、出席者の名前を書きます。
最後に、決定事項をまとめます。
良い議事録は、読む人の時間を節約します。`,
  'an interview at the press': `
大臣会見の要旨
令和８年２月20日（金）10時30分
大臣：冒頭、一件御報告します。
記者：予算について伺います。
大臣：検討を進めています。
記者：いつ決まりますか。
大臣：年内です。`,
  'a script of a play': `
第一幕
甲野：おはよう。
乙山：もう昼だよ。
甲野：会議の時間か。
乙山：議事録は君の番だ。`,
  'a table': `
日付,会議,場所
2026-02-20,みどり川流域保全会議,合同庁舎
2026-03-20,みどり川流域保全会議,県庁舎
2026-04-20,みどり川流域保全会議,合同庁舎`,
  'a report': `
みどり川の水位に関する報告書
令和８年２月
はじめに
本報告書は、みどり川流域保全会議の議論を踏まえて作成した。
第１章　現状
水位計は二十年前に設置された。
第２章　課題
更新の費用が課題である。
（1）費用
費用は三億円である。`,
};

describe('looksLikeMinutes', () => {
  for (const [name, text] of Object.entries(minutes))
    it(`takes ${name}`, () => {
      assert.strictEqual(looksLikeMinutes(text), true);
      assert.strictEqual(
        looksLikeMinutes(`\ufeff${text.trimStart().replaceAll('\n', '\r\n')}`),
        true,
        'CRLF',
      );
    });

  for (const [name, text] of Object.entries(others))
    it(`leaves ${name}`, () => {
      assert.strictEqual(looksLikeMinutes(text), false);
    });

  it('does not get slower with the text', () => {
    const head = others['a novel'] ?? '';
    const long = [head.repeat(100_000), '○（'.repeat(5_000_000)];
    const work = (): void => {
      for (const text of long) looksLikeMinutes(text);
    };
    assert.ok(fastest(work, 500) < 500);
  });

  for (const folder of ['test/fixtures/layouts', 'seeds', '../shared/corpus'])
    it(`takes every text of ${folder}`, function () {
      const path = join(process.cwd(), folder);
      const files = existsSync(path)
        ? readdirSync(path).filter((name) => /.\.(txt|minutes)$/u.test(name))
        : [];
      if (files.length === 0) {
        console.warn(`    SKIPPED: no texts in ${folder}`);
        this.skip();
      }
      const missed = files.filter(
        (name) => !looksLikeMinutes(decodeText(readFileSync(join(path, name)))?.text ?? ''),
      );
      assert.deepStrictEqual(missed, []);
    });
});
