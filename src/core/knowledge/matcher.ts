/**
 * Finds the names of laws and organisations in a text: longest name first, and only where its neighbours show
 * that it stands for itself.
 */
import type { Knowledge, Owner } from './knowledge';
import { isBill, isLaw } from './lawBorders';
import { mentionKey } from './mention';
import type { NormalText } from '../text/normalText';
import { unitEnd } from '../text/normalText';
import { isOrganization } from './organizationBorders';
import { sameNameOn } from './organizationState';
import type { Organization } from './organizations';
import { isSpelled } from './spelling';
import { surroundings, type Surroundings } from './surroundings';
import { isWeakName } from './weakNames';

/** A name found in a text. */
export interface Match {
  readonly owner: Owner;
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** The name means something else as often: it counts only beside another name of the same owner. */
  readonly weak: boolean;
  /** A bill of the law is meant. */
  readonly bill: boolean;
}

/**
 * All names in a text, in order. Names do not overlap, except that a law may be named inside an organisation's
 * name (…強化法の施行等に関する有識者会議). No name goes over a line's end, and nothing on another line counts.
 * @param date the document's date, which decides between namesakes; null when it has none
 * @param from the unit to begin with, and the one to end before: where lines begin
 */
export function findMatches(
  normal: NormalText,
  knowledge: Knowledge,
  date: string | null,
  from = 0,
  to = normal.length,
): Match[] {
  return new Search(normal, knowledge, date).run(from, to);
}

class Search {
  private readonly matches: Match[] = [];
  /** Pairs of a name's number and its length, as the index gives them. */
  private readonly found: number[] = [];
  /** Unit behind the last match. */
  private end = 0;
  /** Unit behind the last organisation; before it only laws are looked for. */
  private organizationEnd = 0;
  private lawEnd = 0;
  /** The last match is of another country: a name right behind it is no Japanese one (国連統計委員会). */
  private afterForeign = false;

  constructor(
    private readonly normal: NormalText,
    private readonly knowledge: Knowledge,
    private readonly date: string | null,
  ) {}

  run(from: number, to: number): Match[] {
    const { normal, found } = this;
    const { units } = normal;
    const { index } = this.knowledge;
    for (let at = from; at + 1 < to; at++) {
      if (!index.mayStart(units[at] ?? 0, units[at + 1] ?? 0)) continue;
      if (at < (at < this.organizationEnd ? this.lawEnd : this.end)) continue;
      const count = index.at(normal, at, found);
      if (count > 0) this.take(at, count);
    }
    return this.matches;
  }

  /** Takes the longest name that stands at a place for itself, and a law inside it. */
  private take(at: number, count: number): void {
    for (let last = count - 1; last >= 0;) {
      const length = this.found[last * 2 + 1] ?? 0;
      let first = last;
      while (first > 0 && this.found[first * 2 - 1] === length) first--;
      const inside = at < this.organizationEnd;
      if (!inside || at + length <= this.organizationEnd) {
        const kind = this.tryName(at, length, first, last, inside);
        if (kind === 'law') return;
        if (kind === 'organization') this.organizationEnd = at + length;
      }
      last = first - 1;
    }
  }

  /** Tries the names of one length at a place; they are the same name of several owners. */
  private tryName(
    at: number,
    length: number,
    first: number,
    last: number,
    lawsOnly: boolean,
  ): Owner['kind'] | null {
    const end = at + length;
    let around: Surroundings | null = null;
    const organizations: Organization[] = [];
    let law: Owner | null = null;
    let weak = false;
    for (let i = first; i <= last; i++) {
      const number = this.found[i * 2] ?? -1;
      const name = this.knowledge.index.name(number);
      const isLawName = name.owner < 0;
      if (!isLawName && lawsOnly) continue;
      if (!isSpelled(this.normal, at, end, name.text)) continue;
      around ??= surroundings(this.normal, at, end, at > 0 && at === this.end && !this.afterForeign);
      const owner = this.knowledge.owner(number);
      if (owner?.kind === 'law' && isLaw(this.knowledge.shape(number), around)) law = owner;
      if (owner?.kind === 'organization') {
        const { kind } = owner.organization;
        if (isOrganization(this.knowledge.shape(number), kind, around))
          organizations.push(owner.organization);
      }
      weak = isWeakName(name.text);
    }
    const organization = sameNameOn(organizations, this.date, this.knowledge.organizations);
    const owner = law ?? (organization === null ? null : { kind: 'organization' as const, organization });
    if (owner === null || around === null) return null;
    this.matches.push({
      owner,
      start: this.normal.starts[at] ?? 0,
      end: unitEnd(this.normal, end - 1),
      weak,
      bill: owner.kind === 'law' && isBill(around),
    });
    this.end = Math.max(this.end, end);
    if (owner.kind === 'law') this.lawEnd = end;
    this.afterForeign =
      owner.kind === 'organization' && /^(?:international|foreign)/u.test(owner.organization.kind);
    return owner.kind;
  }
}

/** The matches without weak names that nothing else in the text supports. */
export function supported(matches: readonly Match[]): Match[] {
  if (!matches.some((match) => match.weak)) return [...matches];
  const strong = new Set(matches.filter((match) => !match.weak).map((match) => ownerId(match.owner)));
  return matches.filter((match) => !match.weak || strong.has(ownerId(match.owner)));
}

/** The key of the mentions of an owner (`mentionKey`). */
export function ownerId(owner: Owner): string {
  return mentionKey(owner.kind, owner.kind === 'law' ? owner.law.id : owner.organization.id);
}
