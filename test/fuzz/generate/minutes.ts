/** Invented minutes in every layout that published ones have, and what extraction from a PDF makes of them. */
import type { Random } from '../random';
import { body } from './body';
import { attendees, header, title } from './front';
import { person } from './words';

/** The text of one document; a few hundred to a few thousand characters. */
export function minutesText(random: Random): string {
  const people = random.times(random.between(0, 6), () => person(random));
  const lines = [
    ...blank(random),
    ...title(random),
    ...blank(random),
    ...header(random),
    ...blank(random),
    ...attendees(random, people),
    ...blank(random),
    ...body(random, people),
  ];
  return extracted(random, lines);
}

function blank(random: Random): string[] {
  return random.times(random.int(3), () => random.pick(['', '', ' ', '　']));
}

/** Wraps, page breaks and line ends as extraction leaves them. */
function extracted(random: Random, lines: readonly string[]): string {
  const width = random.chance(0.6) ? random.between(18, 60) : 0;
  const emptyAfter = width > 0 && random.chance(0.4);
  const trailing = random.pick(['', '', ' ', '  ']);
  const pageEvery = random.chance(0.4) ? random.between(8, 30) : 0;
  const footer = random.pick<(page: number) => string>([
    (page) => String(page),
    (page) => `- ${page} -`,
    (page) => `${page}/12`,
    (page) => `(${page})`,
    (page) => `\f${page}`,
    () => '海辺審議会 議事録',
    () => '\f',
  ]);
  const out: string[] = [];
  for (const line of lines) {
    for (const piece of wrapped(line, width)) {
      out.push(piece + trailing);
      if (pageEvery > 0 && out.length % pageEvery === 0) out.push(footer(Math.floor(out.length / pageEvery)));
      if (emptyAfter) out.push(trailing);
    }
  }
  const lineEnd = random.pick(['\n', '\n', '\n', '\r\n']);
  if (random.chance(0.03)) return out.join('　');
  return out.join(lineEnd) + (random.chance(0.8) ? lineEnd : '');
}

function wrapped(line: string, width: number): string[] {
  if (width === 0 || line.length <= width) return [line];
  const pieces: string[] = [];
  for (let i = 0; i < line.length; i += width) pieces.push(line.slice(i, i + width));
  return pieces;
}
