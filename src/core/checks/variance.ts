/** Whether two spellings of one organisation's name are variants of each other that should be one. */
import { nameUnits } from '../text/normalText';
import type { Organization } from '../knowledge/organizations';

/** So long a name is misprinted, not abbreviated, when one letter is different. */
const longName = 6;

/**
 * True where a careful editor would have one of the two spellings only.
 * @param a as printed, without white space
 * @param b likewise, another spelling
 */
export function variance(a: string, b: string, organization: Organization): boolean {
  const [first, second] = [nameUnits(a), nameUnits(b)];
  // ＮＩＳＣ and NISC, 東京藝術大学 and 東京芸術大学: the same name in other characters.
  if (first === second || withoutMarks(first) === withoutMarks(second)) return true;
  const formal = nameUnits(organization.name);
  const isFormal = (name: string): boolean => formal === name || formal.endsWith(name);
  if (isFormal(first) !== isFormal(second)) {
    // 国家サイバー統括官室 for 国家サイバー統括室.
    const [full, other] = isFormal(first) ? [first, second] : [second, first];
    return !isLatin(full) && full.length >= longName && isOneLetterApart(full, other);
  }
  return isContraction(first, formal) && isContraction(second, formal);
}

/** サーバ and サーバー, A・B and AB, ICT-ISAC and ICTISAC. */
function withoutMarks(units: string): string {
  return units.replace(/[ー・‐\-/]/gu, '');
}

function isLatin(units: string): boolean {
  return /^[\x20-\x7e]*$/u.test(units);
}

/** True when one letter is put in, left out or changed. */
function isOneLetterApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && long[i] === short[i]) i++;
  const rest = long.slice(i + 1);
  return rest === short.slice(long.length === short.length ? i + 1 : i);
}

/**
 * A short name made of letters of the formal one (経団連 of 日本経済団体連合会); not a part of it as it stands
 * (推進専門家会議), which is the name with something understood, and no Latin abbreviation.
 */
function isContraction(name: string, formal: string): boolean {
  if (isLatin(name) || formal.includes(name)) return false;
  let k = 0;
  for (const letter of formal) if (letter === name[k]) k++;
  return k === name.length;
}
