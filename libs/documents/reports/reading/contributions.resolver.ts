import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { BeginContribution } from '../contributing/begin-contribution.service.js';
import { HandIn } from '../contributing/hand-in.service.js';
import { WriteContribution } from '../contributing/write-contribution.service.js';
import { MergeContribution } from '../merging/merge-contribution.service.js';
import { SettleContribution } from '../merging/settle-contribution.service.js';
import { ContributionPlaceInput, MergeContributionInput, WriteContributionInput } from '../report.input.js';
import { AwaitedContributions } from './awaited-contributions.service.js';
import { changed } from './report.resolver.js';
import { AwaitedContribution, ReportResult } from './report.type.js';

const id = { type: () => ID };

/** What organisations contribute to a report, and how it is settled. */
@Resolver()
export class ContributionsResolver {
  constructor(
    private readonly awaited: AwaitedContributions,
    private readonly beginning: BeginContribution,
    private readonly writing: WriteContribution,
    private readonly handing: HandIn,
    private readonly merging: MergeContribution,
    private readonly settling: SettleContribution,
  ) {}

  @Query(() => [AwaitedContribution], { description: 'Themes to which organisations of who asks were asked to contribute, and whether they are to speak for all.' })
  @Allow('document.read')
  contributionsAwaitingMe(@Ctx() ctx: RequestContext): Promise<AwaitedContribution[]> {
    return this.awaited.list(ctx);
  }

  @Mutation(() => ReportResult, { description: 'Begins to write for a theme, in a live text that is the organisation’s alone.' })
  @Allow('report.contribute')
  async beginContribution(@Ctx() ctx: RequestContext, @Args('place') place: ContributionPlaceInput, @Args('locale') locale: string): Promise<typeof ReportResult> {
    return changed(await this.beginning.run(ctx, place, locale));
  }

  @Mutation(() => ReportResult)
  @Allow('report.contribute')
  async declineContribution(@Ctx() ctx: RequestContext, @Args('place') place: ContributionPlaceInput, @Args('reason') reason: string): Promise<typeof ReportResult> {
    return changed(await this.beginning.decline(ctx, place, reason));
  }

  @Mutation(() => ReportResult, { description: 'Puts plain words in the place of a draft, and says on what it rests.' })
  @Allow('report.contribute')
  async writeContribution(@Ctx() ctx: RequestContext, @Args('input') input: WriteContributionInput): Promise<typeof ReportResult> {
    return changed(await this.writing.run(ctx, input));
  }

  @Mutation(() => ReportResult, { description: 'Hands a contribution in, under the organisation’s mandate to speak.' })
  @Allow('report.speak')
  async handInContribution(@Ctx() ctx: RequestContext, @Args('contributionId', id) contributionId: string): Promise<typeof ReportResult> {
    return changed(await this.handing.run(ctx, contributionId));
  }

  @Mutation(() => ReportResult, { description: 'Takes it back to write on, until it is settled.' })
  @Allow('report.contribute')
  async takeBackContribution(@Ctx() ctx: RequestContext, @Args('contributionId', id) contributionId: string): Promise<typeof ReportResult> {
    return changed(await this.handing.takeBack(ctx, contributionId));
  }

  @Mutation(() => ReportResult, { description: 'Takes a late contribution as if it had come in time.' })
  @Allow('report.lead')
  async admitContribution(@Ctx() ctx: RequestContext, @Args('contributionId', id) contributionId: string): Promise<typeof ReportResult> {
    return changed(await this.settling.admit(ctx, contributionId));
  }

  @Mutation(() => ReportResult, { description: 'Puts a contribution in its theme’s section of the report.' })
  @Allow('report.lead')
  async mergeContribution(@Ctx() ctx: RequestContext, @Args('input') input: MergeContributionInput): Promise<typeof ReportResult> {
    return changed(await this.merging.run(ctx, input));
  }

  @Mutation(() => ReportResult)
  @Allow('report.lead')
  async rejectContribution(@Ctx() ctx: RequestContext, @Args('contributionId', id) contributionId: string, @Args('reason') reason: string): Promise<typeof ReportResult> {
    return changed(await this.settling.reject(ctx, contributionId, reason));
  }
}
