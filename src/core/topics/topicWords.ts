/** Which runs of words can be a topic. */
import { emptyWords, generalWords, knownTopics } from './stopWords';

/** Suffixes and prefixes of one letter: they add no content of their own (可能|性, 事業|者, 新|制度). */
function isAffix(word: string): boolean {
  return word.length === 1 && !/[A-Z]/u.test(word);
}

/** Prefixes of politeness inside of a run (委員御指摘). */
const HONORIFIC = /^[御ごお]$/u;

/** The words of a term that mean something, with the suffixes that belong to them. */
function contentWords(words: readonly string[]): string[] {
  const content: string[] = [];
  for (const word of words) {
    const last = content.at(-1);
    if (HONORIFIC.test(word)) continue;
    if (!isAffix(word)) content.push(word);
    else if (last !== undefined) content[content.length - 1] = last + word;
  }
  return content;
}

/** Suffixes that leave an empty word empty (効率化, 重要性, 参加者). */
const EMPTY_SUFFIX = /[化性者側的度感力率数量点面案上中下論学先国]$/u;
/** Suffixes that leave a general word general (組織体, 企業側). */
const GENERAL_SUFFIX = /[体側論先界額的化上内外間]$/u;

function isGeneral(word: string): boolean {
  return generalWords.has(word) || (GENERAL_SUFFIX.test(word) && generalWords.has(word.slice(0, -1)));
}

/** A measure (500m, 1kg): how much of something, not of what. */
const MEASURE = /^[0-9.,]*(?:[kcmμ]?m[23]?|[kmμ]?g|ha|t|m?l|[kMG]?Wh?|[kKMGT]B|[kMG]?Hz|dB|ppm|k?cal|%)$/u;

function isEmpty(word: string): boolean {
  return saysNothing(word) || (word.length > 2 && EMPTY_SUFFIX.test(word) && saysNothing(word.slice(0, -1)));
}

function saysNothing(word: string): boolean {
  return emptyWords.has(word) || emptyWords.has(word.toLowerCase()) || MEASURE.test(word);
}

/** The post of a person (福祉課長, 政策統括官): who speaks, not what of. */
const POST =
  /(?:[課局部室係所署会員校院園館次社町市村区団隊班組支]長|議員|委員|幹事|理事|大臣|政務官|審議官|参事官|統括官|監察官|補佐|主査|主幹|主任|教授|講師|弁護士会長|代理)$/u;

/**
 * Whether a run of words can be a topic: not if it is empty talk (検討状況), not if it is one word that is too
 * general (企業側), nor if it is a single letter or a number.
 * @param words as printed, folded by `termText`
 */
export function isTopic(words: readonly string[]): boolean {
  const whole = words.join('');
  if (whole.length < 2 || /^[0-9\-/&. ]+$/u.test(whole)) return false;
  if (isEmpty(whole) || generalWords.has(whole)) return false;
  if (/^[ぁ-んー]{1,3}$/u.test(whole)) return false;
  if (knownTopics.has(whole)) return true;
  if (POST.test(whole)) return false;
  const content = contentWords(words);
  const meaning = content.filter((word) => !isEmpty(word));
  const telling = meaning.filter((word) => !isGeneral(word));
  return telling.length > 0 || meaning.length > 1;
}
