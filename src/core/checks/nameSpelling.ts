import type { OrganizationMention } from '../knowledge/mention';
import type { DocumentMentions } from '../knowledge/mentions';
import { nameUnits } from '../text/normalText';
import type { Organization } from '../knowledge/organizations';
import type { Fix, NamedCheck } from './check';
import { replacing } from './fixes';
import { variance } from './variance';

/**
 * One organisation is spelt in several ways that do not go together: full- and half-width (ＮＩＳＣ, NISC), another
 * form of a character, サーバ beside サーバー, a misprinted formal name, two short names. The formal name beside
 * its short name or its abbreviation is ordinary usage, and so is a name that the document defines.
 */
export const nameSpellingVaries: NamedCheck = {
  code: 'name-spelling-varies',
  defaultSeverity: 'information',
  needs: 'mentions',
  *run(_minutes, { source, knowledge, mentions }) {
    for (const [id, spellings] of spellingsOf(mentions)) {
      const organization = spellings.length > 1 ? knowledge.organization(id) : null;
      if (organization === null) continue;
      for (const { spelling, usual } of variants(spellings, organization)) {
        const first = usual.mentions[0];
        for (const mention of spelling.mentions) {
          const spans = mentions.ranges(mention);
          const isSame = nameUnits(spelling.printed) === nameUnits(usual.printed);
          const fixes: Fix[] = [replacing(source, spans, usual.printed, isSame)];
          if (usual.printed !== organization.name && spelling.printed !== organization.name) {
            fixes.push(replacing(source, spans, organization.name));
          }
          yield {
            code: 'name-spelling-varies',
            spans,
            details: { printed: spelling.printed, usual: usual.printed, formal: organization.name },
            fixes,
            related: first === undefined ? [] : [relatedTo(mentions, first)],
          };
        }
      }
    }
  },
};

/** No text that makes sense spells one name in more ways; to compare them all would take long. */
const mostSpellings = 50;

/** One way in which an organisation is printed, without white space. */
interface Spelling {
  readonly printed: string;
  readonly mentions: OrganizationMention[];
}

function relatedTo(mentions: DocumentMentions, mention: OrganizationMention) {
  const span = mentions.ranges(mention)[0] ?? { start: 0, end: 0 };
  return { span, note: 'usual-form' as const };
}

/** The spellings of every organisation by its id, in order of their first place. */
function spellingsOf(mentions: DocumentMentions): Map<string, Spelling[]> {
  const byId = new Map<string, Map<string, Spelling>>();
  for (const mention of mentions.all) {
    if (mention.kind !== 'organization' || mention.definition !== null) continue;
    let own = byId.get(mention.id);
    if (own === undefined) byId.set(mention.id, (own = new Map<string, Spelling>()));
    const printed = mentions.surface(mention);
    const same = own.get(printed);
    if (same === undefined) own.set(printed, { printed, mentions: [mention] });
    else same.mentions.push(mention);
  }
  return new Map([...byId].map(([id, own]) => [id, [...own.values()]]));
}

/** The spellings that should be another one; each once, beside the form it should have. */
function variants(
  spellings: readonly Spelling[],
  organization: Organization,
): { readonly spelling: Spelling; readonly usual: Spelling }[] {
  const ranked = spellings
    .slice(0, mostSpellings)
    .sort((a, b) => rank(b, organization) - rank(a, organization));
  const found: { spelling: Spelling; usual: Spelling }[] = [];
  for (const [i, spelling] of ranked.entries()) {
    const usual = ranked.slice(0, i).find((each) => variance(spelling.printed, each.printed, organization));
    if (usual !== undefined) found.push({ spelling, usual });
  }
  return found;
}

/** The formal name leads; then the more frequent form; of equals the one of the table, then the first. */
function rank({ printed, mentions }: Spelling, { name, aliases, acronyms }: Organization): number {
  const registered = [...aliases, ...acronyms].some((each) => each.replace(/\s/gu, '') === printed);
  return (printed === name.replace(/\s/gu, '') ? 1e9 : 0) + mentions.length * 2 + (registered ? 1 : 0);
}
