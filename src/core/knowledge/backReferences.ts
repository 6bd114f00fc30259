/** 同法 and 法, which refer to a law named before: 同法第２条第一項, 法第二十条の二. */
import type { Span } from '../text/span';
import { articleBehind, type CitedArticle } from './articles';
import type { Definition } from './definedNames';
import type { Law } from './laws';

/** A reference back to a law. */
export interface BackReference {
  readonly law: Law;
  readonly span: Span;
  readonly article: CitedArticle | null;
}

/** A law named in the text, in order. */
export interface NamedLaw {
  readonly law: Law;
  readonly start: number;
  readonly end: number;
}

/** 同法人, 同法務省, 同法律事務所 are other words. */
const OTHER_WORD = /^[人務学律廷曹王師]/u;
const LETTER_BEFORE = /[\p{Script=Han}\p{Script=Katakana}ーa-zA-Zａ-ｚＡ-Ｚ0-9０-９]/u;

/**
 * The references in a text. 同法 means the law named last; 法 with an article means the law that the document
 * calls 法, or else the law named last.
 */
export function findBackReferences(
  text: string,
  laws: readonly NamedLaw[],
  definitions: readonly Definition[],
): BackReference[] {
  const found: BackReference[] = [];
  if (laws.length === 0) return found;
  const called = definitions.filter(({ name, owner }) => name === '法' && owner.kind === 'law');
  let next = 0;
  let nextCalled = 0;
  for (let at = text.indexOf('法'); at >= 0; at = text.indexOf('法', at + 1)) {
    while (next < laws.length && (laws[next]?.start ?? 0) <= at) next++;
    const last = laws[next - 1];
    if (last === undefined || last.end > at) continue;
    const same = text.charAt(at - 1) === '同';
    const start = same ? at - 1 : at;
    if (LETTER_BEFORE.test(text.charAt(start - 1)) || OTHER_WORD.test(text.charAt(at + 1))) continue;
    const article = articleBehind(text, at + 1);
    if (!same && (article === null || article.span.start > at + 2)) continue;
    while (nextCalled < called.length && (called[nextCalled]?.span.start ?? 0) < at) nextCalled++;
    const owner = same ? undefined : called[nextCalled - 1]?.owner;
    const law = owner?.kind === 'law' ? owner.law : last.law;
    found.push({ law, span: { start, end: at + 1 }, article });
  }
  return found;
}
