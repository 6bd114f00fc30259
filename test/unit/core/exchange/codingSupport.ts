import { codedFile, type CodedFile } from '../../../../src/core/exchange/coding';
import { ParsedText } from '../../../../src/core/navigation/parsedText';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import { DocumentTags } from '../../../../src/core/themes/documentTags';
import { emptySidecar } from '../../../../src/core/themes/sidecar';
import { change, place } from '../../../../src/core/themes/sidecarTags';

export const { codebook } = readCodebook(`
- { id: budget, label: 予算, color: yellow, description: "お金 & <費用>" }
- { id: fund, label: 基金, parent: budget, aliases: [積立金] }
- { id: green, label: 緑化, color: "#123456" }
- { id: old, label: 植栽, deprecated: true, replacedBy: green }
`);

/** English as it stands in the sources, so that tests need no table. */
export const english = {
  t: (message: string, ...args: (string | number)[]) =>
    message.replace(/\{(\d)\}/gu, (_, i: string) => String(args[Number(i)])),
  date: (iso: string) => iso,
};

const text = `甲町緑化協議会 第2回 議事録
1. 日時　令和8年2月20日（金）10:00～11:00
2. 出席者
　甲野花子　みどり大学 教授
　乙山太郎　みどり組合 理事
3. 議事
(1) 植樹について
○甲野委員　木を増やしたい。
　費用は積立金から出す。 #緑化 #積立金
○乙山委員　=賛成である。
○丙川委員　秘密のことば。 #ないしょ #予算
`;

/** Two of three remarks tagged in the text, one beside it too; one tag beside it whose remark is gone. */
export function coded(): CodedFile {
  const parsed = new ParsedText(text);
  const before = `${text}○丁田委員　消えた発言である。\n`;
  const minutes = new ParsedText(before).minutes;
  const changes = [
    { remark: 0, add: ['緑化'], remove: [] },
    { remark: 3, add: ['予算'], remove: [] },
  ];
  let n = 0;
  const sidecar = change(
    place(emptySidecar('a.txt'), minutes, before),
    minutes,
    before,
    changes,
    () => `urn:${++n}`,
  );
  return codedFile('会議/a.txt', new DocumentTags(parsed, place(sidecar, parsed.minutes, text)), codebook);
}
