/** What the parts of a meeting are called. */
import { skipSpaces } from '../../text/chars';
import { unitSet } from '../../text/unitMap';

const opensPart = unitSet('開閉散');

/** Parts of a meeting that are headings under whatever number stands before them: 5. 意見交換 … 5. 閉会. */
const meetingParts =
  /^(?:開\s*会|閉\s*会|散\s*会)(?:\s*[（(][^（()）]{1,20}[）)]|\s+(?:午前|午後)?\s*[0-9０-９]{1,2}\s*[時:：][^\s]{0,4})?$/u;
/** 1　開会あいさつ（市民部長） below the list of attendees. */
const opensMeeting =
  /^(?:開\s*会|閉\s*会|あいさつ|挨拶|その他$)[^\s、]{0,20}(?:[ \t\u3000]+[^\s、]{2,12})?$/u;
/** 1　資料説明（花壇課長）, 2　意見交換 behind a blank line. */
const partAlone =
  /^(?:[^\s、（(]{0,8}(?:説明|報告|紹介|交換|討議|審議|協議|応答|挨拶|あいさつ)|議\s*事)(?:[（(][^（()）]{1,20}[）)])?$/u;

/** True for a part that is a heading under whatever number stands before it. */
export function isPart(text: string): boolean {
  const first = text.charCodeAt(skipSpaces(text, 0, text.length));
  return opensPart.has(first) && meetingParts.test(text.trim());
}

/** True for what opens the talk below the list of people; parts that may be people's posts as well have to stand `apart`. */
export function opensTalk(text: string, apart: boolean): boolean {
  return isPart(text) || opensMeeting.test(text) || (apart && partAlone.test(text));
}
