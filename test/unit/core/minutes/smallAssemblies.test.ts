import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkPeople, printedSections } from './support';

const people = (rows: string): string[] =>
  parse(`第3回緑化組合議会 議事録\n${rows}\n`).attendees.map(
    ({ name, affiliation }) => `${name}｜${affiliation}`,
  );

describe('assemblies of small bodies', () => {
  it('list members by seat, their letters apart to one width', () => {
    checkPeople(
      '　　　　1番　阿久津　　　薫　議員\n　　　　2番　四　谷　貴美子　議員\n　　　　3番　羽　山　貞　男　議員\n　　　10番　三ケ島　光　子　議員\n',
      '阿久津 薫',
      '四谷 貴美子',
      '羽山 貞男',
      '三ケ島 光子',
    );
  });

  it('list posts and names that are as wide as each other', () => {
    assert.deepEqual(
      people(
        '○説明のため出席した者\n\n　　　　管　　理　　者　　笠　野　　　薫\n　　　　副　管　理　者　　沖　山　保　夫\n　　　　監　査　委　員　　倉　本　庄　司',
      ),
      ['笠野 薫｜管理者', '沖山 保夫｜副管理者', '倉本 庄司｜監査委員'],
    );
  });

  it('put the seat between a post and its holder', () => {
    assert.deepEqual(
      people(
        '出席委員\n　　会　　長　　１２番　　榎　本　房　治　君\n　　会長職務代理者　５番　楠　木　勝　也　君',
      ),
      ['榎本 房治｜', '楠木 勝也｜会長職務代理者'],
    );
  });

  it('print the hour at the right margin of a heading', () => {
    const source =
      '令和6年第1回みどり組合議会　会議録\n\n○出席議員（1名）\n\n　　1番　笠　野　太　郎　議員\n\n────────\n\n　　　◎開会の宣告　　　　　　　　　　　　　　　　　　　　　（午前10時01分）\n\n○笠野太郎議長　おはようございます。\n\n────────\n\n　　　◎議長報告\n\n○笠野太郎議長　報告いたします。\n\n────────\n\n　　　◎閉会の宣告　　　　　　　　　　　　　　　　　　　　　（午前11時08分）\n\n○笠野太郎議長　閉会いたします。\n';
    const minutes = parse(source);
    assert.equal(printedSections(minutes), '出席議員（1名）\n  開会の宣告\n  議長報告\n  閉会の宣告');
    assert.deepEqual(
      minutes.attendees.map(({ name }) => name),
      ['笠野 太郎'],
    );
  });
});

describe('boards', () => {
  it('have labels of their own for who attended, and glue seats to given names', () => {
    assert.deepEqual(
      people(
        '1　日時：令和6年7月3日\n2　理事・監事出席：笠野洋一理事長、寺田 渚副理事長、野村 史監事\n3　オブザーバ出席：楢山 誠、沖山花子',
      ),
      ['笠野洋一｜理事長', '寺田 渚｜副理事長', '野村 史｜監事', '楢山 誠｜', '沖山花子｜'],
    );
  });

  it('glue posts to whole names, also of offices that begin with kana', () => {
    assert.deepEqual(
      people(
        '1．出席説明員　門脇賢一副市長　波田江淳ごみ減量推進課長　沓沢真弓道路管理課長　栗林洋平環境安全部次長',
      ),
      [
        '門脇賢一｜副市長',
        '波田江淳｜ごみ減量推進課長',
        '沓沢真弓｜道路管理課長',
        '栗林洋平｜環境安全部次長',
      ],
    );
  });
});
