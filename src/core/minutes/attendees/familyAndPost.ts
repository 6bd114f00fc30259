import { endsInOrganization, isRoleWord, withoutRole } from '../speakers/roles';
import { singleSpaced, type Entry, type ReadEntry } from './attendeeEntry';
import { isFullName, isNamePart } from './attendeeNames';
import type { Token } from './attendeeTokens';

/** Family names written alone before a post are no longer (勅使河原). */
const maxFamily = 4;
/** An office of so many letters is no family name (新エネルギー推進 in 新エネルギー推進室長). */
const minOffice = 4;
/** What offices are called for, at the end of a short name of one: 総務, 教育総務. */
const officeWord =
  /(?:総務|企画|財政|財務|教育|環境|福祉|建設|都市|産業|経済|農政|税務|政策|管理|推進|計画|整備|対策|振興|指導|調整|事業|学習|保健|健康|水道|下水道|商工|観光|防災|情報|人事|広報|支援|調査|国際|市民|住民|子育て|生活|地域|土木|農林|水産|危機|契約|議事|文化|スポーツ|技術|研究|製品|交通|道路|河川|住宅|医療|介護|高齢|障害|施設|庶務|秘書)$/u;

/** 課長, 課長補佐, 電池産業室長: a post without a name in it; 甲野課長 is none. */
export function isPurePost(text: string): boolean {
  if (isRoleWord(text)) return true;
  const rest = withoutRole(text);
  if (rest === null || rest === text) return false;
  return rest.length >= minOffice || isRoleWord(rest) || officeWord.test(rest) || endsInOrganization(rest);
}

/** 柘植野 電池産業室長, 環境省 乙山 課長: the last two words are a family name and a post. */
export function endsInFamilyAndPost(words: readonly Token[]): boolean {
  const [family, post] = words.slice(-2);
  if (family === undefined || post === undefined || family === post) return false;
  return mayBeFamily(family.text) && isPurePost(post.text);
}

/** 環境省 甲野: an organisation and a family name. */
export function isOrganizationAndFamily(words: readonly Token[]): boolean {
  const [organization, family] = words;
  if (organization === undefined || family === undefined || words.length !== 2) return false;
  return endsInOrganization(organization.text) && mayBeFamily(family.text);
}

function mayBeFamily(text: string): boolean {
  return text.length <= maxFamily && isNamePart(text) && !endsInOrganization(text);
}

/**
 * A short name with nothing but a post behind it is a family name where the list parts family and given name (甲野 太郎,
 * 綾小路 参事官), and a whole name where it writes them together (甲野太郎, 森太郎 参事官). Gives the entry in the first sense, where it
 * can have that.
 */
export function asFamilyAndPost(text: string, read: ReadEntry): ReadEntry | null {
  const { entry } = read;
  if (entry.notes.length > 0 || !mayBeFamily(entry.name)) return null;
  const behind = text.slice(entry.nameEnd, entry.end);
  if (!/^\s+\S+$/u.test(behind) || !isPurePost(behind.trim())) return null;
  const name = `${entry.name} ${behind.trim()}`;
  const affiliation = singleSpaced(text.slice(entry.start, entry.nameStart)).trim();
  return { ...read, entry: { ...entry, name, nameEnd: entry.end, affiliation } };
}

/** True where most names of a list have a space between family and given name. */
export function partsNames(entries: readonly Entry[]): boolean {
  let parted = 0;
  let together = 0;
  for (const { name } of entries) {
    if (/^\S+ \S+$/u.test(name)) parted++;
    else if (name.length > maxFamily && isFullName(name)) together++;
  }
  return parted > 1 && parted > together;
}
