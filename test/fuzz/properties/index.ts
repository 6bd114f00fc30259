import type { Minutes } from '../../../src/core/minutes/model';
import { blocksHoldText, everyCharacterOnce, speechIsRemarks } from './blocks';
import { fieldsHaveForm } from './fields';
import { joinedLosesNothing, joinedSpansAreWhole, mapInverts, mapIsMonotone } from './joined';
import { outlineNests } from './outline';
import type { Parse, Property } from './property';
import { idsAreUnique, labelsAreAsPrinted, remarksHaveText, textIsJoinedText } from './remarks';
import { remarksInSections, spansInBounds, spansInOrder, spansNest } from './spans';
import { lineEndsMakeNoDifference, parsesTheSameTwice } from './stability';

/** What holds for the minutes of every text whatever. The first ones are what the others rely on. */
export const PROPERTIES: readonly Property[] = [
  spansInBounds,
  spansInOrder,
  spansNest,
  remarksInSections,
  everyCharacterOnce,
  blocksHoldText,
  speechIsRemarks,
  mapIsMonotone,
  mapInverts,
  joinedSpansAreWhole,
  joinedLosesNothing,
  idsAreUnique,
  textIsJoinedText,
  remarksHaveText,
  labelsAreAsPrinted,
  fieldsHaveForm,
  outlineNests,
  parsesTheSameTwice,
  lineEndsMakeNoDifference,
];

export interface Failure {
  readonly property: string;
  readonly message: string;
}

/** The first property that the minutes of a text lack, or null. Throwing is a failure as well. */
export function failureOf(text: string, parse: Parse): Failure | null {
  let minutes: Minutes;
  try {
    minutes = parse(text);
  } catch (error) {
    return { property: 'never-throws', message: stackOf(error) };
  }
  for (const { name, check } of PROPERTIES) {
    try {
      const message = check(text, minutes, parse);
      if (message !== null) return { property: name, message };
    } catch (error) {
      return { property: name, message: stackOf(error) };
    }
  }
  return null;
}

function stackOf(error: unknown): string {
  return error instanceof Error
    ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ')
    : String(error);
}
