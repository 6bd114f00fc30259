/** Questions and answers: the words and letters that open them, with or without who asks behind. */
import { squeeze } from '../../text/chars';
import { unitSet } from '../../text/unitMap';
import { isRoleWord } from './roles';
import type { SpeakerLabel } from './speakerLabel';

/** Q1：… A1：…, 質問：… 回答：…, （問）… （答・気象庁）…: an exchange without names. */
export const exchangeLabel =
  /^(?:[QＱAＡ](?:uestion|nswer)?[.．-]?[0-9０-９]{0,2}|(?:再?[問答]|再?質問|再?回答|意見|要望)[0-9０-９]{0,2}(?:[・：:／/][^・：:／/]{1,16})?)$/u;

const numberedExchange = /^[QＱAＡ][0-9０-９]{1,2}[.．]/u;

/** ＱＡQA: the first letter of such a label. */
export function isExchangeLetter(c: number): boolean {
  return c === 0xff31 || c === 0xff21 || c === 0x51 || c === 0x41;
}

/** Ｑ１．バス停は…: a question or an answer with its number, where its letter stands at `from`. */
export function isNumberedExchange(source: string, from: number): boolean {
  return numberedExchange.test(source.slice(from, from + 4));
}

/** Ｑ 甲野委員, 要望　甲野委員: behind the word for the part of an exchange stands who takes it. */
const exchangeLead = /^(?:[QＱAＡ][0-9０-９]{0,2}|質問|答弁|回答|要望|意見)[ \u3000]+(?=\S)/u;

const openings = unitSet('QＱAＡ質答回要意');

/** A quick look at the first letter at `from`: false where no such word can stand. */
export function mayAsk(source: string, from: number): boolean {
  return openings.has(source.charCodeAt(from));
}

/** The label of who asks behind such a word (甲野委員 in Ｑ 甲野委員); null without one. */
export function askerBehind(source: string, label: SpeakerLabel): SpeakerLabel | null {
  if (label.strength < 2 || !mayAsk(source, label.start)) return null;
  const lead = exchangeLead.exec(source.slice(label.start, label.end))?.[0].length ?? 0;
  // A 委 員：…⏎B 委 員：…: one of the members, called by a letter.
  const anybody = lead === 2 && isRoleWord(squeeze(source.slice(label.start + lead, label.end)));
  return lead === 0 || anybody ? null : { ...label, start: label.start + lead };
}
