/**
 * Invented minutes of a workspace at size: always the same, any of them by its number alone. Sixty bodies meet over
 * the years; each has its members and its topics, some are everybody's, some come up once.
 */
import { caseSeed, Random } from '../../fuzz/random';
import { generalTerm, member, placeName, rareTerm, sentence, type Member } from './words';

const SEED = 20_261_121;
const BODIES = 60;
/** Characters of a document. */
const LENGTH = 17_000;
const FIRST_YEAR = 2005;

interface Body {
  readonly name: string;
  readonly members: readonly Member[];
  readonly terms: readonly string[];
}

const bodies = new Map<number, Body>();

function bodyOf(number: number): Body {
  let body = bodies.get(number);
  if (body === undefined) {
    const random = new Random(caseSeed(SEED, 1_000_000 + number));
    body = {
      name: `${placeName(random)}市第${number + 1}${generalTerm(random)}審議会`,
      members: random.times(18, () => member(random)),
      terms: random.times(160, () => (random.chance(0.6) ? generalTerm(random) : rareTerm(random))),
    };
    bodies.set(number, body);
  }
  return body;
}

/** The name of the body that a document is of, and one of its members. */
export function bodyNames(number: number): { readonly body: string; readonly speaker: string } {
  const { name, members } = bodyOf(number % BODIES);
  return { body: name, speaker: (members[0]?.name ?? '').replace('　', ' ') };
}

/** The minutes with a number from 0. */
export function workspaceDocument(number: number): string {
  const random = new Random(caseSeed(SEED, number));
  const { name, members, terms } = bodyOf(number % BODIES);
  const meeting = Math.floor(number / BODIES) + 1;
  const month = ((meeting * 2) % 12) + 1;
  const year = FIRST_YEAR + Math.floor(meeting / 8);
  const term = (): string => {
    const kind = random.int(100);
    if (kind < 58) return terms[Math.floor((random.int(1000) / 1000) ** 2 * terms.length)] ?? '';
    return kind < 95 ? generalTerm(random) : rareTerm(random);
  };
  const lines = [
    `${name}　第${meeting}回　議事録`,
    '',
    `１　日時　${year}年${month}月${random.between(1, 28)}日　10:00～12:00`,
    '２　出席者',
    ...members.map(({ name: person, post }) => `　${person}　${post}`),
    '３　議事',
  ];
  let length = 0;
  while (length < LENGTH) {
    const { surname } = random.pick(members) ?? { surname: '' };
    const said = random
      .times(
        random.between(1, 3),
        () => `　${random.times(random.between(3, 8), () => sentence(random, term)).join('')}`,
      )
      .join('\n');
    const tag = random.chance(0.1) ? ` #${random.pick(['交通', '防災', '教育', '産業'] as const)}` : '';
    lines.push(`○${surname}委員`, said + tag);
    length += said.length + surname.length + 5;
  }
  return `${lines.join('\n')}\n`;
}
