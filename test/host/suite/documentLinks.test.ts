import * as vscode from 'vscode';
import { deepEqual, match } from '../assert';
import { closeAll, minutesDocument } from '../documents';

const line = 'これからの対策を考えるにあたって、まず制度の全体を見渡すので、サイバーセキュリティ基本法第十';
const source = `海辺市緑化協議会　第３回　議事録
○甲野委員
　${line}
三条の定めを、改めて確かめておくことが何よりも大切であると思われるのであり、また大切で
あり、同法第２条第一項とあわせて読みたい。民法（明治29年法律第89号）もある。
`;

describe('document links', () => {
  after(closeAll);

  it('lead from laws to their text, and to the article', async () => {
    const { document } = await minutesDocument(source);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const page = 'https://laws.e-gov.go.jp/law/426AC1000000104';
    deepEqual(
      links.map(({ range, target }) => `${document.getText(range)} ${target?.toString(true) ?? ''}`),
      [
        `第十 ${page}#Mp-At_13`,
        `三条 ${page}#Mp-At_13`,
        `第２条第一項 ${page}#Mp-At_2`,
        '明治29年法律第89号 https://laws.e-gov.go.jp/law/129AC0000000089',
      ],
    );
    match(links[0]?.tooltip ?? '', /サイバーセキュリティ基本法第13条/u);
  });
});
