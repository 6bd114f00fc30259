import type { JoinedText } from '../../text/joinedText';
import { endsInOrganization, endsInRole } from '../speakers/roles';
import type { RemarkNode } from './remarkNode';

/** So many bullets have to end in a name before the name is believed to be the speaker's. */
const minTrailing = 3;
/** A label, its brackets and the sentence end before them are no longer. */
const maxTail = 40;
const trailing =
  /(?<=[。．？！」』）)])\s*([（(〈＜【〔［[]([^（()）〈〉＜＞【】〔〕［］[\]。、]{2,30}(?:[（(][^（()）]{1,12}[）)])?)[）)〉＞】〕］\]])\s*$/u;

interface Attribution {
  readonly remark: RemarkNode;
  readonly label: string;
  /** In joined offsets: the label without its brackets, and where the speech before them ends. */
  readonly start: number;
  readonly end: number;
  readonly speechEnd: number;
}

/**
 * ・港湾の立場では時間で考える。（名嘉真委員）: where several bullets end in a label, it names who said them. Gives the
 * remarks their speakers; single notes in brackets stay as they are.
 * @param bracketed the remarks without a speaker that end in a bracket
 */
export function attributeTrailing(bracketed: readonly RemarkNode[], joined: JoinedText): void {
  const found: Attribution[] = [];
  for (const remark of bracketed) {
    const attribution = trailingLabel(remark, joined);
    if (attribution !== null) found.push(attribution);
  }
  if (found.length < minTrailing) return;
  for (const { remark, label, start, end, speechEnd } of found) {
    const span = { start: joined.toSource(start), end: joined.toSource(end - 1) + 1 };
    remark.attribute(label, span, speechEnd);
  }
}

function trailingLabel(remark: RemarkNode, joined: JoinedText): Attribution | null {
  const { start, end } = remark.pieces.at(-1) ?? remark.joinedSpan;
  const from = Math.max(start, end - maxTail);
  const tail = joined.slice(from, end);
  const match = trailing.exec(tail);
  const [, brackets = '', label = ''] = match ?? [];
  if (match === null || !(endsInRole(label) || endsInOrganization(label))) return null;
  const labelStart = from + match[0].indexOf(brackets) + match.index + 1;
  return { remark, label, start: labelStart, end: labelStart + label.length, speechEnd: from + match.index };
}
