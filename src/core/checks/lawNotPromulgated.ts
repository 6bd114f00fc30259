import { wasPromulgated } from '../knowledge/laws';
import type { LawMention } from '../knowledge/mention';
import type { Minutes } from '../minutes/model';
import type { NamedCheck } from './check';
import { passageOf } from './passage';
import { speaksOfComing } from './speakingOfTime';

/** A law is cited before it was promulgated, and neither as a bill nor as something to come. */
export const lawNotPromulgated: NamedCheck = {
  code: 'law-not-promulgated',
  defaultSeverity: 'warning',
  needs: 'mentions',
  *run(minutes, { knowledge, mentions }) {
    const date = minutes.header.date?.value ?? null;
    if (date === null) return;
    for (const [id, named] of lawsNamed(mentions.all)) {
      const law = knowledge.law(id);
      if (law === null || wasPromulgated(law, date) !== 'no' || named.some(({ bill }) => bill)) continue;
      for (const mention of unspoken(named, minutes, law.promulgated ?? date)) {
        yield {
          code: 'law-not-promulgated',
          spans: mentions.ranges(mention),
          details: { law: law.title, promulgated: law.promulgated, date },
          fixes: [],
          related:
            minutes.header.date === null ? [] : [{ span: minutes.header.date.span, note: 'date' as const }],
        };
      }
    }
  },
};

/** The mentions by law; 同法 names none by itself. */
function lawsNamed(all: Iterable<{ readonly kind: string } | LawMention>): Map<string, LawMention[]> {
  const laws = new Map<string, LawMention[]>();
  for (const mention of all) {
    if (!('reference' in mention) || mention.reference) continue;
    const own = laws.get(mention.id);
    if (own === undefined) laws.set(mention.id, [mention]);
    else own.push(mention);
  }
  return laws;
}

/** The mentions that are not spoken of as to come; none once the document says so of the law itself. */
function unspoken(mentions: readonly LawMention[], { joined }: Minutes, since: string): LawMention[] {
  const wrong: LawMention[] = [];
  for (const mention of mentions) {
    const how = speaksOfComing(passageOf(joined.text, mention.span), since);
    if (how === 'certain') return [];
    if (how === 'no') wrong.push(mention);
  }
  return wrong;
}
