import type { OrganizationMention } from '../knowledge/mention';
import { stateOn, type ExistenceStatus, type OrganizationState } from '../knowledge/organizationState';
import type { Organization } from '../knowledge/organizations';
import type { Minutes } from '../minutes/model';
import type { CheckContext, Finding, Fix, Named, NamedCheck } from './check';
import { lastStartingBy } from '../text/spanSearch';
import { replacing } from './fixes';
import { passageOf, type Passage } from './passage';
import { speaksOfComing, speaksOfPast } from './speakingOfTime';

/** An organisation is named before it was founded, and not as something to come. */
export const organizationNotYet: NamedCheck = {
  code: 'organization-not-yet',
  defaultSeverity: 'information',
  needs: 'mentions',
  *run(minutes, context) {
    for (const { organization, state, mentions, date } of misplaced(minutes, context, 'not-yet')) {
      const { since } = state;
      if (since === null) continue;
      const wrong = unspoken(mentions, minutes, context, organization.predecessors, (passage) =>
        speaksOfComing(passage, since),
      );
      const before = existing(context, organization.predecessors, date);
      for (const mention of wrong) {
        const spans = context.mentions.ranges(mention);
        yield {
          code: 'organization-not-yet',
          spans,
          details: { organization: organization.name, established: since, date },
          fixes: renamings(context, spans, before),
          related: dateOf(minutes),
        };
      }
    }
  },
};

/** An organisation is named after its end, and not as something of the past. */
export const organizationNoLonger: NamedCheck = {
  code: 'organization-no-longer',
  defaultSeverity: 'information',
  needs: 'mentions',
  *run(minutes, context) {
    for (const { organization, state, mentions, date } of misplaced(minutes, context, 'abolished')) {
      const { until } = state;
      if (until === null) continue;
      const wrong = unspoken(mentions, minutes, context, organization.successors, (passage) =>
        speaksOfPast(passage, until),
      );
      const after = existing(context, organization.successors, date);
      for (const mention of wrong) {
        const spans = context.mentions.ranges(mention);
        yield {
          code: 'organization-no-longer',
          spans,
          details: {
            organization: organization.name,
            abolished: until,
            date,
            successors: context.knowledge.organizations
              .getAll(organization.successors)
              .map(({ name }) => name),
          },
          fixes: renamings(context, spans, after),
          related: dateOf(minutes),
        };
      }
    }
  },
};

interface Misplaced {
  readonly organization: Organization;
  readonly state: OrganizationState;
  readonly mentions: readonly OrganizationMention[];
  readonly date: string;
}

/**
 * The organisations that are named and, by a verified date, did not exist on the meeting's day. A programme is
 * spoken of before it begins and after it ends: it is left out.
 */
function misplaced(
  { header }: Minutes,
  { knowledge, mentions }: Named,
  status: ExistenceStatus,
): Misplaced[] {
  const date = header.date?.value ?? null;
  if (date === null) return [];
  const found = new Map<string, OrganizationMention[] | null>();
  const misplaced: Misplaced[] = [];
  for (const mention of mentions.all) {
    if (mention.kind !== 'organization') continue;
    const known = found.get(mention.id);
    if (known !== undefined) {
      known?.push(mention);
      continue;
    }
    found.set(mention.id, null);
    const organization = knowledge.organization(mention.id);
    if (organization === null || organization.kind === 'programme') continue;
    const state = stateOn(organization, date, knowledge.organizations);
    if (state.status !== status || !state.verified) continue;
    const own = [mention];
    found.set(mention.id, own);
    misplaced.push({ organization, state, mentions: own, date });
  }
  return misplaced;
}

/**
 * The mentions that nothing excuses: a document that says once, in so many words, that the organisation is to come
 * or is over, or names it together with what came before or after it, knows it all along.
 * @param others the organisations before or after it
 */
function unspoken(
  mentions: readonly OrganizationMention[],
  { joined }: Minutes,
  context: Named,
  others: readonly string[],
  spoken: (passage: Passage) => 'certain' | 'sentence' | 'no',
): OrganizationMention[] {
  const wrong: OrganizationMention[] = [];
  const neighbours = context.mentions.all.filter(
    (mention) => mention.kind === 'organization' && others.includes(mention.id),
  );
  for (const mention of mentions) {
    const passage = passageOf(joined.text, mention.span);
    const { start, end } = passage.sentence;
    const neighbour = neighbours[lastStartingBy(neighbours, end - 1)];
    if (neighbour !== undefined && neighbour.span.start >= start) return [];
    const how = spoken(passage);
    if (how === 'certain') return [];
    if (how === 'no') wrong.push(mention);
  }
  return wrong;
}

function existing({ knowledge }: Named, ids: readonly string[], date: string): Organization[] {
  const { organizations } = knowledge;
  return organizations.getAll(ids).filter((each) => stateOn(each, date, organizations).status === 'existing');
}

function renamings(
  { source }: CheckContext,
  spans: Finding['spans'],
  organizations: readonly Organization[],
): Fix[] {
  return organizations.map(({ name }) => replacing(source, spans, name));
}

function dateOf({ header }: Minutes): Finding['related'] {
  return header.date === null ? [] : [{ span: header.date.span, note: 'date' }];
}
