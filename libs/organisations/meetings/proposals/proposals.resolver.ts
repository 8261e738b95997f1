import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { Organisation, toOrganisation } from '../../organisation.type.js';
import { inLanguage, inLocaleOf } from '../../reading/in-language.js';
import { Organisations } from '../../reading/organisations.service.js';
import type { MeetingFault } from '../meeting.errors.js';
import { Meeting, toMeeting } from '../meeting.type.js';
import { Meetings } from '../reading/meetings.service.js';
import { ProposalRow } from './proposal.entity.js';
import { MeetingOutcome, Proposal, ProposalPage, ProposalResult, toOutcome, toProposal } from './proposal.type.js';
import { Proposals } from './proposals.service.js';
import { EditProposalInput, ProposalsArgs, ProposeInput, TreatProposalInput } from './proposals.input.js';
import { isOwn, Propose } from './propose.service.js';
import { TreatProposal } from './treat-proposal.service.js';

const shown = (answer: ProposalRow | MeetingFault): typeof ProposalResult => (answer instanceof ProposalRow ? toProposal(answer) : answer);

/** What meetings shall treat, and what became of it. */
@Resolver(() => Proposal)
export class ProposalsResolver {
  constructor(
    private readonly reading: Proposals,
    private readonly meetings: Meetings,
    private readonly organisations: Organisations,
    private readonly proposing: Propose,
    private readonly treating: TreatProposal,
  ) {}

  @Query(() => ProposalPage, { description: 'The newest first.' })
  @Allow('meeting.read')
  proposals(@Ctx() ctx: RequestContext, @Args() args: ProposalsArgs): Promise<Page<Proposal>> {
    return this.reading.list(ctx, args);
  }

  @Query(() => Proposal, { nullable: true })
  @Allow('meeting.read')
  async proposal(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Proposal | null> {
    const row = await this.reading.byId(ctx, id);
    return row ? toProposal(row) : null;
  }

  @ResolveField(() => String)
  title(@Ctx() ctx: RequestContext, @Parent() { texts }: Proposal, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.title, locale);
  }

  @ResolveField(() => String)
  text(@Ctx() ctx: RequestContext, @Parent() { texts }: Proposal, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.text, locale);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The member that proposes it; null for a community representative and the coordination.' })
  async proposedBy(@Ctx() ctx: RequestContext, @Parent() { row }: Proposal): Promise<Organisation | null> {
    const [found] = row.organisationId ? await this.organisations.byIds(ctx, [row.organisationId]) : [];
    return found ? toOrganisation(found) : null;
  }

  @ResolveField(() => MeetingOutcome, { nullable: true, description: 'What became of it.' })
  async outcome(@Ctx() ctx: RequestContext, @Parent() { id }: Proposal): Promise<MeetingOutcome | null> {
    const { outcome } = await this.reading.after(ctx, id);
    return outcome ? toOutcome(outcome) : null;
  }

  @ResolveField(() => [Meeting], { description: 'Those that had it on their agenda, the latest first.' })
  async onAgendaOf(@Ctx() ctx: RequestContext, @Parent() { id }: Proposal): Promise<Meeting[]> {
    const { meetingIds } = await this.reading.after(ctx, id);
    return (await this.meetings.byIds(ctx, meetingIds)).map(toMeeting);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may change or withdraw it while it waits.' })
  mine(@Ctx() ctx: RequestContext, @Parent() { row }: Proposal): boolean {
    return isOwn(ctx, row);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks prepares the meetings that treat it.' })
  mayTreat(@Ctx() ctx: RequestContext, @Parent() { row }: Proposal): Promise<boolean> {
    return this.meetings.mayPrepare(ctx, row);
  }

  @Mutation(() => ProposalResult)
  @Allow('proposal.make')
  async propose(@Ctx() ctx: RequestContext, @Args('input') input: ProposeInput): Promise<typeof ProposalResult> {
    return shown(await this.proposing.run(ctx, input));
  }

  @Mutation(() => ProposalResult, { description: 'Changes it while it waits.' })
  @Allow('proposal.make')
  async editProposal(@Ctx() ctx: RequestContext, @Args('input') input: EditProposalInput): Promise<typeof ProposalResult> {
    return shown(await this.proposing.edit(ctx, input));
  }

  @Mutation(() => ProposalResult)
  @Allow('proposal.make')
  async withdrawProposal(@Ctx() ctx: RequestContext, @Args('proposalId', { type: () => ID }) id: string): Promise<typeof ProposalResult> {
    return shown(await this.proposing.withdraw(ctx, id));
  }

  @Mutation(() => ProposalResult, { description: 'Adopts, rejects or postpones what stands on an agenda.' })
  @Allow('meeting.steer')
  async treatProposal(@Ctx() ctx: RequestContext, @Args('input') input: TreatProposalInput): Promise<typeof ProposalResult> {
    return shown(await this.treating.run(ctx, input));
  }
}
