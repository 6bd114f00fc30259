/** Names without a role that speak: the list of people vouches for them. */
import { squeeze } from '../../text/chars';
import type { OfLines } from '../lines/ofLines';
import { isListHead, type Candidate } from './candidate';
import { bareLabel } from './roles';
import type { SpeakerLabel } from './speakerLabel';

/** What the lines of a carrier look like. */
export interface Vote {
  /** How many there are. */
  readonly lines: number;
  readonly candidates: readonly Candidate[];
  /** How often each label stands on them. */
  readonly recurring: ReadonlyMap<string, number>;
}

/** So large a share of the names before colons stands in the attendee list, where they are speakers. */
const knownShare = 0.6;

/** Families have names of so many characters at most, here with a note (沖, ジョンソン, 平良木（事務局）). */
const maxNameLength = 16;

/** More people than this speak at no meeting. */
const maxSpeakers = 200;

/**
 * 沖：…, ジョンソン　…, （沖）…: names without a role before a colon or white space, or in brackets. They are believed where
 * most of them stand in the lines above the first one (the attendee list) and several come back.
 * @param once whether every name of the list may speak but once beside labels with roles (校長：…)
 */
export function acceptNames(
  source: string,
  { candidates }: Vote,
  found: OfLines<SpeakerLabel>,
  once: boolean,
): number {
  const open = candidates.filter(
    (c) => c.followed && found.get(c.line) === null && c.text.length <= maxNameLength && !isListHead(c.text),
  );
  const names = new Set(open.map((c) => c.text));
  if (names.size > maxSpeakers) return 0;
  const head = squeeze(source.slice(0, open[0]?.label.start ?? 0));
  const known = [...names].filter((name) => head.includes(bareLabel(name)));
  const recurring = known.filter((name) => open.filter((c) => c.text === name).length > 1);
  const beside =
    once && candidates.filter((c) => found.get(c.line) !== null).length > 1 && known.length === names.size;
  // Three people or more, all of the list, and one of them spoke again.
  const among = (name: string): boolean => stands(head, bareLabel(name));
  const listed =
    once && known.length === names.size && names.size > 2 && (recurring.length > 0 || known.every(among));
  const share = known.length >= names.size * knownShare;
  // 甲野：… 乙山：… 丙川：… 決定：…: other words stand there as well.
  const most = once && share && known.length > 2 && recurring.length > 0;
  if (!beside && !listed && !most && (recurring.length < 2 || !share)) return 0;
  const all = beside || listed || recurring.length > 1;
  const spoken = all ? open : open.filter((c) => known.includes(c.text));
  for (const c of spoken) found.set(c.line, c.label);
  return spoken.length;
}

/** 出席者：甲野（会長）、乙山委員、…: whether a name stands between the signs of a list. */
function stands(head: string, name: string): boolean {
  for (let at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 1)) {
    const opens = at > 0 && '：:、，）)'.includes(head.charAt(at - 1));
    if (opens && behindName.test(head.slice(at + name.length, at + name.length + maxPost))) return true;
  }
  return false;
}

const behindName = /^(?:[（(、，]|委員|会長|座長|議長|部会長|副|氏|さん)/u;
const maxPost = 4;
