/** What clerks put below the last words of a meeting: day, signatures, notes. */
import type { LineFacts } from '../lines/lineFacts';
import { endsInRole } from '../speakers/roles';

/** 令和6年7月10日, 令和６年７月10日作成. */
const day =
  /^(?:令\s*和|平\s*成|昭\s*和)[\s元0-9０-９〇一二三四五六七八九十]{1,6}年[\s0-9０-９〇一二三四五六七八九十]{1,6}月[\s0-9０-９〇一二三四五六七八九十]{1,6}日(?:作成)?$/u;
/** ここに署名する。, 記名押印します。 */
const signing = /(?:署\s*名|押印|記名)[^。、]{0,10}(?:する|します|した|しました)。$/u;
/** ※ 速報のため…, 文責：花壇課, 次回開催予定：9月3日. */
const note = /^(?:※|文責\s*[：:]|次回[^。、：:]{0,12}[：:])/u;
/** 会　長　　甲野　太郎, 署名委員　乙山　花子　㊞: a role and a full name. */
const signature =
  /^(\S{1,16}|\S[ \u3000]{1,2}\S)[ \u3000\t]+[\u3041-\u30ff\u4e00-\u9fff々]{1,5}[ \u3000]*[\u3041-\u30ff\u4e00-\u9fff々]{1,5}\s*[㊞印]?$/u;
/** 会議録署名委員, and room for a name. */
const signers = /^(?:会議録|議事録)署名(?:委員|人|議員|者)$/u;
/** 以上のとおり、議事の経過を明らかにするため、この議事録を作成する。 */
const formula = /^(?:以上|上記|右)[^。]*(?:(?:議事|会議)録を|経過(?:及びその結果)?を|相違な|証する)/u;
/** 緑化部緑化課　電話012-345-6789: the office that made them. */
const office =
  /^[（(]?[^\s。、]{2,24}[課係室部局班](?:\s+\S{1,12})?[\s：:]+[（(]?(?:電話|内線|直通|代表|T[Ee][Ll]|ＴＥＬ|℡|☎)/u;
const maxTail = 120;

/** True for such a line; asked of lines behind the last turn only. */
export function isTail(facts: LineFacts, i: number): boolean {
  if (facts.to(i) - facts.from(i) > maxTail) return false;
  const text = facts.text(i);
  if (day.test(text) || signing.test(text) || formula.test(text)) return true;
  if (facts.table.blanks[i] === 0) return false;
  if (note.test(text) || signers.test(text) || office.test(text)) return true;
  const who = signature.exec(text)?.[1];
  return who !== undefined && endsInRole(who);
}
