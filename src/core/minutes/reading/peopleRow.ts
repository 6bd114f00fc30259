/** Rows of people that no label tells of. */
import { squeeze } from '../../text/chars';
import { hardlyAnybody, wholeName } from '../attendees/nameLetters';
import { endsInRole } from '../speakers/roles';

/** So many people with their titles make a list that needs no label. */
const minPeople = 4;
const maxWholeName = 6;

/** 甲野委員、乙山委員、…; 甲野太郎、乙山花子、…: those present, where nothing says so. */
export function isListOfPeople(text: string): boolean {
  if (!text.includes('、') && !text.includes('，')) return false;
  const people = text.replace(/[（(][^（()）]*[）)]/gu, '').split(/[、，]/u);
  if (people.length < minPeople) return false;
  return people.every((person) => endsInRole(person.trim())) || areWholeNames(people);
}

/** True where nearly all are rather whole names than other words, and the others no longer. */
function areWholeNames(words: readonly string[]): boolean {
  let likely = 0;
  for (const word of words.map(squeeze)) {
    if (word.length < 3 || word.length > maxWholeName) return false;
    if ((wholeName(word)?.odds ?? hardlyAnybody) > hardlyAnybody) likely++;
  }
  return likely * 4 >= words.length * 3;
}
