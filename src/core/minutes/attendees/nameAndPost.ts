/** Whole names with a post glued behind them: 甲野太郎事務局次長. */
import { endsInRole, isRoleWord, withoutRole } from '../speakers/roles';
import type { Entry, ReadEntry } from './attendeeEntry';
import { isFullName } from './attendeeNames';
import { isPurePost } from './familyAndPost';

/** So many whole names, and more of them than others, make a list of whole names. */
const minWhole = 3;
/** Letters of a whole name, the likeliest number first. */
const lengths = [4, 3, 5];
/** What a post begins with that has more than its role: 事務局次長, 教育総務課長補佐. */
const office =
  /^(?:事務局|議会|総務|企画|財政|財務|教育|環境|福祉|建設|都市|産業|経済|農政|税務|政策|管理|推進|計画|整備|対策|振興|指導|調整|事業|学習|保健|健康|水道|商工|観光|防災|情報|人事|広報|支援|調査|国際|市民|住民|地域|土木|農林|水産|文化|スポーツ|技術|研究|交通|道路|河川|住宅|医療|介護|施設|庶務|生涯|社会|学校)+[局部課室係]?/u;
const inOffice =
  /(?:総務|企画|教育|環境|福祉|建設|都市|産業|経済|社会|政策|管理|計画|道路|交通|生涯|学校|財政|税務|健康|市民|地域|文化|観光|防災)$/u;

/** True where most of the names that stand alone are whole ones, written together. */
export function writesWhole(entries: readonly Entry[]): boolean {
  let whole = 0;
  let others = 0;
  for (const { name, affiliation } of entries) {
    const titled = endsInRole(name) ? (withoutRole(name) ?? name) : name;
    // 甲野課長: the list has family names with their posts, so that 乙山学芸課長 is one as well.
    if (name.includes(' ') || (titled !== name && titled.length < 3)) return false;
    if (isFullName(name) && name.length > 3) whole++;
    else if (affiliation === '' && name.length < 4) others++;
  }
  return whole >= minWhole && whole > others;
}

/** The entry with its post taken off its name; null where it has none, or only a family name before it. */
export function asNameAndPost(read: ReadEntry): ReadEntry | null {
  const { entry } = read;
  const { name } = entry;
  if (name.length < 5 || isFullName(name)) return null;
  for (const length of lengths) {
    const post = name.slice(length);
    const bare = name.slice(0, length);
    if (!isFullName(bare) || inOffice.test(bare) || !(isRoleWord(post) || isOfficePost(post))) continue;
    const affiliation = `${entry.affiliation} ${post}`.trim();
    return { ...read, entry: { ...entry, name: bare, nameEnd: entry.nameStart + length, affiliation } };
  }
  return null;
}

function isOfficePost(post: string): boolean {
  const rest = post.replace(office, '');
  return rest !== post && isPurePost(post) && isRoleWord(rest);
}
