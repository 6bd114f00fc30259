/** Finds the short names that a document defines for laws and organisations, from their definition on. */
import type { Span } from '../text/span';
import { isKanjiBefore, shapeOf } from './borders';
import type { Owner } from './knowledge';
import { isBill, isLaw } from './lawBorders';
import { Script } from '../text/letters';
import type { Match } from './matcher';
import { NameIndex } from './nameIndex';
import type { NormalText } from '../text/normalText';
import { nameUnits, unitEnd } from '../text/normalText';
import { isOrganization } from './organizationBorders';
import { shortTitleBehind } from './shortTitles';
import { isSpelled } from './spelling';
import { surroundings, type Surroundings } from './surroundings';

/** A short name that the document defines. */
export interface Definition {
  readonly name: string;
  readonly owner: Owner;
  /** Where the definition gives the short name; it counts from there on. */
  readonly span: Span;
}

/** A match of a name that the document defines. */
export interface DefinedMatch extends Match {
  readonly definition: Span;
}

/** The short names that are defined behind the names found, in order. */
export function findDefinitions(text: string, matches: readonly Match[]): Definition[] {
  const definitions: Definition[] = [];
  for (const [i, { owner, start, end }] of matches.entries()) {
    const short = shortTitleBehind(text, end);
    if (short === null) continue;
    // 甲法及び乙法（以下「二法」という。）: the short name means both, so neither.
    const before = matches[i - 1];
    if (before?.owner.kind === owner.kind && JOINT.test(text.slice(before.end, start))) continue;
    definitions.push({ name: short.name, owner, span: short.span });
  }
  return definitions;
}

const JOINT = /^(?:及び|並びに|と|又は|、|・|\s)+$/u;

/**
 * Where the defined names stand, from their definition on; not inside a name that was found already, unless it
 * is the same stretch.
 */
export function findDefined(
  normal: NormalText,
  definitions: readonly Definition[],
  matches: readonly Match[],
): DefinedMatch[] {
  const groups = byName(definitions);
  const index = new NameIndex(groups.map(({ name }, owner) => ({ text: name, owner })));
  if (index.size === 0) return [];
  const found: number[] = [];
  const defined: DefinedMatch[] = [];
  let next = 0;
  for (let at = 0; at + 1 < normal.length; at++) {
    if (!index.mayStart(normal.units[at] ?? 0, normal.units[at + 1] ?? 0)) continue;
    const count = index.at(normal, at, found);
    if (count === 0) continue;
    const start = normal.starts[at] ?? 0;
    while (next < matches.length && (matches[next]?.end ?? 0) <= start) next++;
    for (let i = count - 1; i >= 0; i--) {
      const group = groups[found[i * 2] ?? -1];
      const length = found[i * 2 + 1] ?? 0;
      const end = unitEnd(normal, at + length - 1);
      const definition = group === undefined ? null : lastBefore(group, start);
      if (definition === null || !isSpelled(normal, at, at + length, definition.name)) continue;
      const other = matches[next];
      if (other !== undefined && other.start < end && !(other.start === start && other.end === end)) break;
      const around = surroundings(normal, at, at + length, false);
      if (!standsAlone(definition, around)) continue;
      const bill = definition.owner.kind === 'law' && isBill(around);
      defined.push({ owner: definition.owner, start, end, weak: false, bill, definition: definition.span });
      at += length - 1;
      break;
    }
  }
  return defined;
}

/** All definitions of one short name, in order. */
interface DefinitionGroup {
  readonly name: string;
  readonly all: readonly Definition[];
}

function byName(definitions: readonly Definition[]): DefinitionGroup[] {
  const groups = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const key = nameUnits(definition.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [definition]);
    else group.push(definition);
  }
  return [...groups.values()].map((all) => ({ name: all[0]?.name ?? '', all }));
}

/** The last definition that stands at or before an offset, or null. */
function lastBefore({ all }: DefinitionGroup, offset: number): Definition | null {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return all[low - 1] ?? null;
}

/** 機構 is also in 機構改革: behind such a word of a few kanji only these may go on. */
const FEW_KANJI = 3;
const BEHIND_WORD =
  /^(?:長|内|外|側|等|職員|理事|役員|委員|会員|構成員|全体|自身|自体|設立|発足|設置|関係|主催|事務局|\P{Script=Han})/u;

/** A short name is often a common word (機構, 推進法): no kanji may go before it, and none go on with it. */
function standsAlone(definition: Definition, around: Surroundings): boolean {
  const shape = shapeOf(nameUnits(definition.name));
  if (definition.owner.kind === 'law') return isLaw(shape, around);
  if (isKanjiBefore(around) && !/(?:^|\P{Script=Han})[同両各旧新前元現]$/u.test(around.left)) return false;
  if (shape.units.length <= FEW_KANJI && shape.last === Script.Kanji && around.right !== '')
    return BEHIND_WORD.test(around.right);
  return isOrganization(shape, definition.owner.organization.kind, around);
}
