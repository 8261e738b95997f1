import { Injectable } from '@nestjs/common';
import { coalitionRoles, systemContext, voiceRoles, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { AnswerListing, ChangeOffices, Coalition, Coalitions, EnrolMember, FoundCoalition, FoundOrganisation, Organisation, Organisations, toCoalition } from '#libs/organisations';
import { demanded } from './demanded.js';
import * as world from './demo-world.js';

const YEAR = 365 * 86_400_000;

export interface Actors extends Record<'campaigner' | 'moderator' | 'coordinator' | 'steering' | 'community', RequestContext> {
  /** The representative of each organisation, by its slug. */
  readonly delegates: ReadonlyMap<string, RequestContext>;
}

/** The coalition, its organisations and its people. */
@Injectable()
export class Founding {
  constructor(
    private readonly coalitions: Coalitions,
    private readonly organisations: Organisations,
    private readonly foundCoalition: FoundCoalition,
    private readonly foundOrganisation: FoundOrganisation,
    private readonly enrol: EnrolMember,
    private readonly listing: AnswerListing,
    private readonly offices: ChangeOffices,
  ) {}

  async run(password: string): Promise<{ coalition: Coalition; members: Actors }> {
    const ctx = systemContext(newId());
    const kept = await this.coalitions.bySlug(ctx, world.coalition.slug);
    const coalition = kept ? toCoalition(kept) : demanded(await this.foundCoalition.run(ctx, world.coalition), Coalition);
    const ids = new Map<string, string>();
    for (const member of world.organisations) ids.set(member.slug, await this.organisation(ctx, coalition.id, member));
    for (const { slug, office } of world.offices) await this.offices.give(ctx, { coalitionId: coalition.id, organisationId: ids.get(slug)!, office }); // held already on a second run
    const people = new Map<string, string>();
    for (const { organisation, coalition: roles, ...person } of world.accounts) {
      people.set(person.email, await this.enrol.run(ctx, {
        ...person, password,
        organisation: organisation && { id: ids.get(organisation.slug)!, roles: organisation.roles },
        coalition: roles && { id: coalition.id, roles },
      }));
    }
    const as = (account: world.DemoAccount) => contextOf(account, people.get(account.email)!, ids, coalition.id);
    const called = (who: string) => as(world.accounts.find(({ email }) => email === world.at(who))!);
    const delegates = world.accounts.flatMap((account) => (account.organisation?.roles.includes('representative') ? [[account.organisation.slug, as(account)] as const] : []));
    const members = { campaigner: called('campagne'), moderator: called('moderation'), coordinator: called('coordination'), steering: called('comite'), community: called('communaute'), delegates: new Map(delegates) };
    return { coalition, members };
  }

  private async organisation(ctx: RequestContext, coalitionId: string, { slug, accent, fr, ar, theme, themeAr, ...facts }: world.DemoOrganisation): Promise<string> {
    const kept = await this.organisations.bySlug(ctx, slug);
    if (kept) return kept.id;
    const about = { fr: `Association fictive de démonstration, engagée pour ${theme}.`, ar: `جمعية تخييلية للعرض، تعمل من أجل ${themeAr}.` };
    const founded = await this.foundOrganisation.run({ ...ctx, now: new Date(Date.now() - YEAR) }, { coalitionId, slug, accent, name: { fr, ar }, about, city: { fr: 'Tanger', ar: 'طنجة', en: 'Tangier', es: 'Tánger' }, seat: 'MA-TNG', ...facts });
    const { id } = demanded(founded, Organisation);
    await this.listing.run(ctx, { coalitionId, organisationId: id, isListed: true });
    return id;
  }
}

function contextOf({ organisation, coalition: roles = [], locale }: world.DemoAccount, accountId: string, ids: Map<string, string>, coalitionId: string): RequestContext {
  const memberships = (organisation?.roles ?? []).map((role) => ({ organisationId: ids.get(organisation!.slug)!, role, coalitionIds: [coalitionId] }));
  const leads = coalitionRoles.filter((role) => roles.includes(role)).map((role) => ({ coalitionId, role }));
  const voices = voiceRoles.filter((role) => roles.includes(role)).map((role) => ({ coalitionId, role }));
  return { actor: { kind: 'account', accountId, sessionId: newId(), memberships, leads, voices }, locale, requestId: newId() };
}
