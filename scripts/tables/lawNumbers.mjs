// What e-Gov's identifiers tell: 426AC1000000104 is era 4 (平成), year 26, an Act, number 104.
// src/core/knowledge/lawNumber.ts reads the same; a test holds both against each other.

const ERAS = {
  1: ['明治', 1867],
  2: ['大正', 1911],
  3: ['昭和', 1925],
  4: ['平成', 1988],
  5: ['令和', 2018],
};
const FORMS = { AC: '法律', CO: '政令', IO: '勅令' };
const ID = /^([1-5])(\d\d)([A-Z]+)/u;
/** An ordinance: the generation of ministries, a bit for each ministry that made it, its number. */
const ORDINANCE = /^([1-5])(\d\d)M(\d)([0-9A-F]{7})(\d{3})$/u;

/** The western year of an identifier, or null. */
export function yearOfId(id) {
  const match = ID.exec(id);
  return match === null ? null : ERAS[match[1]][1] + Number(match[2]);
}

/** Era and year as printed, and the whole number where the identifier holds it. */
export function numberOfId(id, form) {
  const [, era, year, kind] = ID.exec(id) ?? [];
  if (era === undefined) return { era: '?', whole: null };
  const printed = `${ERAS[era][0]}${Number(year) === 1 ? '元' : kanji(Number(year))}年`;
  const name = form === '' ? FORMS[kind] : form;
  const serial = Number(id.slice(-3));
  return {
    era: printed,
    whole: name === undefined || serial === 0 ? null : `${printed}${name}第${kanji(serial)}号`,
  };
}

/** Younger than the facts' numbers; its ordinances name it in their titles (503M60004000004 …デジタル庁令). */
const NEWER = [['60004000', 'デジタル庁令']];
/** The ministries of 2001, which stand in joint ordinances in the order of their bits. */
const MINISTRIES_OF_2001 = 0x3fff;

/**
 * Learns from the ordinances whose number is known which bits stand for which ministries, and gives a function
 * that works out the number of another one; null where its ministries are not known for sure.
 */
export function ordinanceNumbers(laws) {
  const labels = new Map();
  for (const { id, number } of laws) {
    const match = ORDINANCE.exec(id);
    const label = /年([^第]+)第[^第]+号$/u.exec(number)?.[1];
    if (match === null || label === undefined) continue;
    const key = match[3] + match[4];
    const counts = labels.get(key) ?? new Map();
    labels.set(key, counts.set(label, (counts.get(label) ?? 0) + 1));
  }
  const sure = new Map(NEWER);
  for (const [key, counts] of labels) {
    const [[label, most], second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (second === undefined || most >= 10 * second[1]) sure.set(key, label);
  }
  return (id) => {
    const match = ORDINANCE.exec(id);
    if (match === null) return null;
    const label = sure.get(match[3] + match[4]) ?? jointLabel(match[3], match[4], sure);
    return label === null ? null : numberOfId(id, label).whole;
  };
}

/** 内閣府・総務省令 of two bits, from 内閣府令 and 総務省令; the ministries stand in the order of their bits. */
function jointLabel(generation, bits, sure) {
  const parts = [];
  const mask = Number.parseInt(bits, 16);
  if (generation !== '6' || mask > MINISTRIES_OF_2001) return null;
  for (let bit = 1; bit <= mask; bit *= 2) {
    if ((mask & bit) === 0) continue;
    const single = sure.get(generation + bit.toString(16).toUpperCase().padStart(7, '0'));
    if (single === undefined || !single.endsWith('令')) return null;
    parts.push(single.slice(0, -1));
  }
  return parts.length < 2 ? null : `${parts.join('・')}令`;
}

function kanji(n) {
  const digits = '〇一二三四五六七八九';
  let text = '';
  let rest = n;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ]) {
    const count = Math.floor(rest / unit);
    rest %= unit;
    if (count > 0) text += (count === 1 ? '' : digits[count]) + name;
  }
  return rest > 0 ? text + digits[rest] : text;
}
