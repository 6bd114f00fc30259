/**
 * What a user says about terms (`.minutes/terms.yaml`), and the words that are kept whole although the dictionary
 * takes them apart.
 */
import { termKey } from './termKey';
import { noTermRules, type TermRuleSet } from './termRuleSet';
import { termText } from './termText';

/** Words of minutes at large that the dictionary takes for several words, or for a verb. */
const KEPT_WHOLE = [
  ...'見える化 まちづくり 町づくり 街づくり 地域づくり 人づくり ものづくり 居場所づくり 健康づくり 子育て支援 子ども食堂'.split(
    ' ',
  ),
  ...'働き方改革 困りごと 支え合い 助け合い 見守り活動 見守り なりすまし ひとり親 引きこもり ひきこもり ヤングケアラー'.split(
    ' ',
  ),
  ...'移住・定住 関係人口 いじめ 不登校 ふるさと納税 マイナンバー マイナンバーカード 一人一台端末 空き家 空き店舗'.split(
    ' ',
  ),
  ...'セキュリティ・バイ・デザイン セキュアバイデザイン セキュア・バイ・デザイン プライバシー・バイ・デザイン'.split(
    ' ',
  ),
  ...'デジタル・トランスフォーメーション グリーン・トランスフォーメーション パブリック・コメント サプライ・チェーン'.split(
    ' ',
  ),
];

/** A stretch of text that is kept whole. */
export interface KeptName {
  readonly start: number;
  readonly end: number;
}

/** The rules in the form they are asked in. Made once, and again when the file changes. */
export class TermRules {
  private readonly ignored: ReadonlySet<string>;
  /** Key of a variant → key and name of the term that stands for it. */
  private readonly leaders = new Map<string, { readonly key: string; readonly name: string }>();
  private readonly kept: RegExp;

  constructor(rules: TermRuleSet = noTermRules) {
    const key = (text: string): string => termKey(termText(text.trim()).text);
    this.ignored = new Set(rules.ignore.map(key));
    const whole = [...KEPT_WHOLE, ...rules.keep];
    for (const { term, variants } of rules.synonyms) {
      const leader = { key: key(term), name: termText(term.trim()).text };
      for (const name of [term, ...variants]) {
        this.leaders.set(key(name), leader);
        whole.push(name);
      }
    }
    this.kept = alternation(
      whole.map((name) => termText(name.trim()).text).filter((name) => name.length > 1),
    );
  }

  /** True when the user wants no topic of it. */
  isIgnored(key: string): boolean {
    return this.ignored.has(key);
  }

  /** The key under which a term counts: its own, or that of the term it is a synonym of. */
  keyOf(text: string): string {
    const own = termKey(text);
    return this.leaders.get(own)?.key ?? own;
  }

  /** True when some terms stand for others. */
  get hasSynonyms(): boolean {
    return this.leaders.size > 0;
  }

  /** The name to show for a key, where the user gave one. */
  nameOf(key: string): string | null {
    const leader = this.leaders.get(key);
    return leader?.key === key ? leader.name : null;
  }

  /** The stretches of a folded text that are kept whole, in order. */
  keptIn(text: string): KeptName[] {
    const found: KeptName[] = [];
    this.kept.lastIndex = 0;
    for (let match = this.kept.exec(text); match !== null; match = this.kept.exec(text)) {
      const { index } = match;
      const end = index + match[0].length;
      if (!isInsideWord(text, index, end)) found.push({ start: index, end });
      else this.kept.lastIndex = index + 1;
    }
    return found;
  }
}

/** Matches the longest of the texts, whatever the case of Latin letters; nothing where there is none. */
function alternation(texts: readonly string[]): RegExp {
  const unique = [...new Set(texts)].sort((a, b) => b.length - a.length);
  const escaped = unique.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'));
  return new RegExp(escaped.length === 0 ? '(?!)' : escaped.join('|'), 'giu');
}

/** Latin inside of Latin (AI in MAIN), katakana inside of katakana. */
function isInsideWord(text: string, start: number, end: number): boolean {
  return ['[A-Za-z]', '[ァ-ヺー]'].some((unit) => {
    const pair = new RegExp(`^${unit}{2}$`, 'u');
    return (
      (pair.test(text.slice(start - 1, start + 1)) && start > 0) || pair.test(text.slice(end - 1, end + 1))
    );
  });
}
