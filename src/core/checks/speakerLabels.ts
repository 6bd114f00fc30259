/** What the checks of speakers share: each label once, and the name that it begins with. */
import { nameKey, squeeze } from '../minutes/nameKey';
import type { Attendee, Minutes, Remark } from '../minutes/model';
import { COMMON_ROLES, familyName, speakerIndex, type SpeakerResolver } from '../minutes/people';
import { endsInOrganization, isRoleWord } from '../minutes/speakers/roles';

/** A label before remarks, as printed, with all the remarks it stands before. */
export interface SpeakerLabel {
  readonly label: string;
  readonly remarks: readonly Remark[];
  /** Indices into the attendee list: who fits equally well. */
  readonly attendees: readonly number[];
}

export interface Speakers {
  readonly labels: readonly SpeakerLabel[];
  readonly resolver: SpeakerResolver;
}

/** Lists and labels beyond these are no minutes: to compare them all would take minutes. */
const mostAttendees = 1000;
const mostLabels = 2000;

const read = new WeakMap<Minutes, Speakers>();

/** Every label of the document once, in order; none where there is no list of attendees. */
export function speakersOf(minutes: Minutes): Speakers {
  let speakers = read.get(minutes);
  if (speakers === undefined) read.set(minutes, (speakers = gather(minutes)));
  return speakers;
}

function gather({ attendees, remarks }: Minutes): Speakers {
  const resolver = speakerIndex(attendees);
  const byLabel = new Map<string, Remark[]>();
  if (attendees.length > 0 && attendees.length <= mostAttendees) {
    for (const remark of remarks) {
      if (remark.speaker === null || remark.speakerSpan === null) continue;
      const same = byLabel.get(remark.speaker);
      if (same !== undefined) same.push(remark);
      else if (byLabel.size < mostLabels) byLabel.set(remark.speaker, [remark]);
    }
  }
  const labels = [...byLabel].map(([label, own]) => ({
    label,
    remarks: own,
    attendees: resolver.candidates(label),
  }));
  return { labels, resolver };
}

/** The label without brackets around it and behind it, in one width: 甲野委員（座長） is 甲野委員. */
export function labelKey(label: string): string {
  const key = squeeze(label).replace(/^[([【〔［〈《<]+/u, '');
  const open = key.search(/[([【〔［〈《<)\]】〕］〉》>]/u);
  return open < 0 ? key : key.slice(0, open);
}

/** True when the label holds the family name, or the whole name, of the attendee: it names them, not their role. */
export function isNamedIn(label: string, { name }: Attendee): boolean {
  const key = nameKey(label);
  return key.includes(nameKey(familyName(name) ?? name));
}

/** A label taken apart: 甲野本部員 is 甲野 and 本部員. */
export interface NameAndRole {
  readonly name: string;
  readonly role: string;
}

const rolesByLength = [...COMMON_ROLES].sort((a, b) => b.length - a.length);

/**
 * The name and the role of a label; null for one without a name (委員長, 事務局, 委員Ａ), with a whole post
 * (総務省甲野課長) or of somebody's deputy.
 */
export function nameAndRole(label: string): NameAndRole | null {
  const key = labelKey(label);
  if (/代理|事務局|[A-Za-z0-9○●◯〇＊*]/u.test(key) || endsInOrganization(key)) return null;
  const role = rolesByLength.find((each) => key.endsWith(each) && key.length > each.length);
  if (role === undefined) return null;
  const name = key.slice(0, -role.length);
  // Kanji or kana, as short as names are; 副 and 専門 belong to the role.
  if (!/^[\p{Script=Han}々ヶケノツぁ-んァ-ヴー]{1,5}$/u.test(name) || isRoleWord(name)) return null;
  return /^(?:副|各|新|前|元|両|他|同|全|某|専門|特別|臨時|担当|政府|外部|学識|市民|公募|住民)$/u.test(name)
    ? null
    : { name, role };
}
