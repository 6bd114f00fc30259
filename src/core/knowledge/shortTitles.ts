/** Short names that a document defines for itself: …に関する法律（以下「強化法」という。） */
import type { Span } from '../text/span';

/** A short name, right behind the name that it stands for. */
export interface ShortTitle {
  readonly name: string;
  /** Where the definition gives it, without the quotation marks. */
  readonly span: Span;
}

/** So far behind a name its definition may reach: the law's number often stands before it. */
const REACH = 140;
const DEFINITION =
  /[」』]?\s?[(（][^()（）「」『』\n]{0,70}?(?:以下|以後)、?\s?(?:単に|本[\p{Script=Han}]{1,4}では?|略して)?\s?[「『"“]([^「」『』"”()（）\n]{1,30})[」』"”]/uy;
/** 以下NISCという: without quotation marks only Latin names can be told. */
const BARE_DEFINITION =
  /\s?[(（](?:以下|以後)、?\s?([A-Za-zＡ-Ｚａ-ｚ0-9０-９/／-]{2,20})(?:という|と略|と呼|とする)/uy;

/**
 * The short name that is defined right behind a name, or null.
 * @param end offset behind the name
 */
export function shortTitleBehind(text: string, end: number): ShortTitle | null {
  const behind = text.slice(end, end + REACH);
  // Most names are not followed by a bracket: no pattern is tried then.
  if (!/^[」』]?\s?[(（]/u.test(behind)) return null;
  for (const pattern of [DEFINITION, BARE_DEFINITION]) {
    pattern.lastIndex = 0;
    const match = pattern.exec(behind);
    const name = match?.[1]?.trim() ?? '';
    if (match === null || name === '') continue;
    const start = end + match[0].lastIndexOf(name);
    return { name, span: { start, end: start + name.length } };
  }
  return null;
}
