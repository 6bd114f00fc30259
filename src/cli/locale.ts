import type { Messages } from './messages';
import { english } from './messages.en';
import { japanese } from './messages.ja';

/**
 * The messages for a locale as POSIX has it: the first of LC_ALL, LC_MESSAGES and LANG that is set, else
 * `fallback` (a BCP 47 tag, for systems that have no such variables). Japanese for ja, English otherwise.
 */
export function messagesFor(env: Readonly<Record<string, string | undefined>>, fallback = 'en'): Messages {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || fallback;
  return /^ja\b|^ja_|^japanese/iu.test(locale) ? japanese : english;
}
