import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { LeadCall } from '../calling/lead-call.service.js';
import { SetReport } from '../calling/set-report.service.js';
import { WriteTheme } from '../calling/write-theme.service.js';
import { ExtendDeadlineInput, NameSpokespersonInput, SetReportInput, WriteThemeInput } from '../report.input.js';
import { Spokespersons } from '../speaking/spokespersons.service.js';
import { ReadReports } from './read-reports.service.js';
import { ReportTexts } from './report-texts.service.js';
import { Report, ReportAuthorship, ReportChanged, ReportLength, ReportResult } from './report.type.js';

type Refused = Exclude<typeof ReportResult, ReportChanged>;
export const changed = (answer: { readonly id: string } | Refused): typeof ReportResult => ('code' in answer ? answer : Object.assign(new ReportChanged(), { id: answer.id }));
const id = { type: () => ID };

/** Joint reports: what is asked of whom, and who speaks for all. */
@Resolver(() => Report)
export class ReportResolver {
  constructor(
    private readonly reading: ReadReports,
    private readonly texts: ReportTexts,
    private readonly facts: SetReport,
    private readonly themes: WriteTheme,
    private readonly call: LeadCall,
    private readonly speaking: Spokespersons,
  ) {}

  @Query(() => Report, { nullable: true, description: 'The joint report a document is; null when it is none.' })
  @Allow('document.read')
  async documentReport(@Ctx() ctx: RequestContext, @Args('documentId', id) documentId: string): Promise<Report | null> {
    return (await this.reading.of(ctx, documentId)) ?? null;
  }

  @ResolveField(() => [ReportLength], { description: 'How long it is in each language.' })
  lengths(@Ctx() ctx: RequestContext, @Parent() report: Report): Promise<ReportLength[]> {
    return this.texts.lengths(ctx, report);
  }

  @ResolveField(() => [ReportAuthorship], { description: 'Which organisation contributed what, in each language, as it stands today.' })
  authorship(@Ctx() ctx: RequestContext, @Parent() report: Report): Promise<ReportAuthorship[]> {
    return this.texts.authorship(ctx, report);
  }

  @Mutation(() => ReportResult, { description: 'Makes a document of kind report a joint one, or changes to whom it goes.' })
  @Allow('report.lead')
  async setReport(@Ctx() ctx: RequestContext, @Args('input') input: SetReportInput): Promise<typeof ReportResult> {
    return changed(await this.facts.run(ctx, input));
  }

  @Mutation(() => ReportResult, { description: 'Adds a theme to the call, or changes one.' })
  @Allow('report.lead')
  async writeReportTheme(@Ctx() ctx: RequestContext, @Args('input') input: WriteThemeInput): Promise<typeof ReportResult> {
    return changed(await this.themes.run(ctx, input));
  }

  @Mutation(() => ReportResult)
  @Allow('report.lead')
  async dropReportTheme(@Ctx() ctx: RequestContext, @Args('themeId', id) themeId: string): Promise<typeof ReportResult> {
    return changed(await this.themes.drop(ctx, themeId));
  }

  @Mutation(() => ReportResult, { description: 'Opens the call: everybody who is asked is told.' })
  @Allow('report.lead')
  async callForContributions(@Ctx() ctx: RequestContext, @Args('documentId', id) documentId: string): Promise<typeof ReportResult> {
    return changed(await this.call.open(ctx, documentId));
  }

  @Mutation(() => ReportResult, { description: 'Gives more time, with a note.' })
  @Allow('report.lead')
  async extendReportDeadline(@Ctx() ctx: RequestContext, @Args('input') input: ExtendDeadlineInput): Promise<typeof ReportResult> {
    return changed(await this.call.extend(ctx, input));
  }

  @Mutation(() => ReportResult, { description: 'Ends the call, once nothing waits to be merged or rejected.' })
  @Allow('report.lead')
  async settleReport(@Ctx() ctx: RequestContext, @Args('documentId', id) documentId: string): Promise<typeof ReportResult> {
    return changed(await this.call.settle(ctx, documentId));
  }

  @Mutation(() => ReportResult)
  @Allow('report.lead')
  async reopenReport(@Ctx() ctx: RequestContext, @Args('documentId', id) documentId: string): Promise<typeof ReportResult> {
    return changed(await this.call.reopen(ctx, documentId));
  }

  @Mutation(() => ReportResult, { description: 'Asks somebody with a mandate to speak to speak for all.' })
  @Allow('report.lead')
  async nameSpokesperson(@Ctx() ctx: RequestContext, @Args('input') input: NameSpokespersonInput): Promise<typeof ReportResult> {
    return changed(await this.speaking.name(ctx, input));
  }

  @Mutation(() => ReportResult, { description: 'Says whether one speaks for all.' })
  @Allow('report.speak')
  async answerAsSpokesperson(@Ctx() ctx: RequestContext, @Args('spokespersonId', id) spokespersonId: string, @Args('accepts') accepts: boolean, @Args('reason', { type: () => String, nullable: true }) reason?: string | null): Promise<typeof ReportResult> {
    return changed(await this.speaking.answer(ctx, spokespersonId, accepts, reason ?? ''));
  }
}
