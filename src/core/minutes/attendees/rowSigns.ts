import { UnitMap } from '../../text/unitMap';

/** Signs that tell what a row of an attendee list cannot be, before anybody takes it to pieces. */
export const RowSign = {
  /** 、 ， , ； ; part the people of a list. */
  Comma: 1,
  /** Opening brackets. */
  Bracket: 2,
  /** ※ 。 ． belong to notes. */
  Note: 4,
  /** | ｜ */
  Bar: 8,
  /** ／ / ・ */
  Stroke: 16,
  /** 君 氏 様 */
  Honorific: 32,
  /** ： : */
  Colon: 64,
} as const;

const signs = new UnitMap<number>();
for (const [sign, characters] of [
  [RowSign.Comma, '、，,；;'],
  [RowSign.Bracket, '（(【［[〔'],
  [RowSign.Note, '※。．'],
  [RowSign.Bar, '|｜'],
  [RowSign.Stroke, '／/・'],
  [RowSign.Honorific, '君氏様'],
  [RowSign.Colon, '：:'],
] as const)
  for (const ch of characters) signs.set(ch.charCodeAt(0), sign);

/** The signs that stand in a row, their values added up. */
export function rowSigns(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) found |= signs.get(text.charCodeAt(i)) ?? 0;
  return found;
}
