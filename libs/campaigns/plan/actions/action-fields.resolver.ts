import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, may, type RequestContext } from '#libs/context';
import { RequestLoader } from '#libs/graphql';
import { inLanguage, inLocaleOf, Organisation, Organisations, toOrganisation } from '#libs/organisations';
import { Petition, PetitionRow, Petitions, toPetition } from '#libs/petitions';
import { mayWrite } from '../campaign.access.js';
import { nextCampaignState } from '../campaign.states.js';
import { Campaign, toCampaign } from '../campaigns/campaign.type.js';
import { Campaigns } from '../campaigns/campaigns.service.js';
import { ActionSubjects } from './action-subjects.service.js';
import { Actions } from './actions.service.js';
import { ActionSubject, CoordinatedAction, Publication, PublicationBoard, toSubject } from './coordinated-action.type.js';

/** What belongs to an action. */
@Resolver(() => CoordinatedAction)
export class ActionFieldsResolver {
  private readonly petitionRows = new RequestLoader<PetitionRow>(async (ctx, ids) => new Map((await this.petitions.byIds(ctx, ids)).map((row) => [row.id, row])));

  constructor(
    private readonly actions: Actions,
    private readonly subjects: ActionSubjects,
    private readonly campaigns: Campaigns,
    private readonly organisations: Organisations,
    private readonly petitions: Petitions,
  ) {}

  @ResolveField(() => String)
  title(@Ctx() ctx: RequestContext, @Parent() { texts }: CoordinatedAction, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.title, locale);
  }

  @ResolveField(() => String)
  text(@Ctx() ctx: RequestContext, @Parent() { texts }: CoordinatedAction, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.text, locale);
  }

  @ResolveField(() => Organisation, { description: 'Who answers for it.' })
  async organisation(@Ctx() ctx: RequestContext, @Parent() { row }: CoordinatedAction): Promise<Organisation> {
    return toOrganisation((await this.organisations.ofMany.load(ctx, row.organisationId))!);
  }

  @ResolveField(() => Campaign)
  async campaign(@Ctx() ctx: RequestContext, @Parent() { campaignId }: CoordinatedAction): Promise<Campaign> {
    return toCampaign((await this.campaigns.ofMany.load(ctx, campaignId))!);
  }

  @ResolveField(() => ActionSubject, { nullable: true, description: 'What it is about, as far as who asks may see it.' })
  async subject(@Ctx() ctx: RequestContext, @Parent() { row }: CoordinatedAction): Promise<ActionSubject | null> {
    const found = await this.subjects.of(ctx, row);
    return found && row.subjectKind ? toSubject(row.subjectKind, found) : null;
  }

  @ResolveField(() => Petition, { nullable: true, description: 'The petition it is about, as far as who asks may see it.' })
  async petition(@Ctx() ctx: RequestContext, @Parent() { subjectKind, subjectId }: CoordinatedAction): Promise<Petition | null> {
    const row = subjectKind === 'petition' && subjectId ? await this.petitionRows.load(ctx, subjectId) : undefined;
    return row ? toPetition(row) : null;
  }

  @ResolveField(() => Boolean, { description: 'Until its embargo is over the public sees nothing of it.' })
  isUnderEmbargo(@Ctx() ctx: RequestContext, @Parent() { embargoUntil }: CoordinatedAction): boolean {
    return embargoUntil !== null && embargoUntil > (ctx.now ?? new Date());
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may change it now.' })
  async mayEdit(@Ctx() ctx: RequestContext, @Parent() { campaignId, state }: CoordinatedAction): Promise<boolean> {
    const campaign = await this.campaigns.ofMany.load(ctx, campaignId);
    return state === 'planned' && campaign !== undefined && mayWrite(ctx, campaign) && nextCampaignState(campaign.state, 'edit') !== undefined;
  }

  @ResolveField(() => PublicationBoard, { description: '“X of N members have published”: those that take part, in the order in which they joined.' })
  async board(@Ctx() ctx: RequestContext, @Parent() action: CoordinatedAction): Promise<PublicationBoard> {
    const [members, said, campaign] = await Promise.all([this.actions.participants.load(ctx, action.campaignId), this.actions.publications.load(ctx, action.id), this.campaigns.ofMany.load(ctx, action.campaignId)]);
    const isOpen = campaign !== undefined && nextCampaignState(campaign.state, 'publish') !== undefined && action.state !== 'called_off';
    const rows = await Promise.all(
      (members ?? []).map(async (organisationId) => {
        const row = said?.find((one) => one.organisationId === organisationId);
        const organisation = toOrganisation((await this.organisations.ofMany.load(ctx, organisationId))!);
        const mayNote = isOpen && may(ctx, 'publication.note', { organisationId });
        return Object.assign(new Publication(), { organisation, state: row?.state ?? null, publishedOn: row?.publishedOn ?? null, link: row?.link ?? '', mayNote });
      }),
    );
    const count = (state: Publication['state']) => rows.filter((row) => row.state === state).length;
    return Object.assign(new PublicationBoard(), { published: count('published'), declined: count('declined'), members: rows.length, rows });
  }
}
