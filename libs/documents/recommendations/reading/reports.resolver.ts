import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { inLanguage } from '#libs/organisations';
import { Document } from '../../drafting/document.type.js';
import { RecommendationsArgs, RecordReportStepInput, SubmitReportInput } from '../recommendations.input.js';
import { RecordStep } from '../submitting/record-step.service.js';
import { ReportStepRow } from '../submitting/report-step.entity.js';
import { ReportSubmissionRow } from '../submitting/report-submission.entity.js';
import { ShowReport } from '../submitting/show-report.service.js';
import { SubmitReport } from '../submitting/submit-report.service.js';
import { RecommendationChange, RecommendationFigures, RecommendationPage, toRecommendation, type Recommendation } from './recommendation.type.js';
import { Recommendations } from './recommendations.service.js';
import { ReportCourses } from './report-courses.service.js';
import { SubmissionChanged, ReportCourse, ReportFile, SubmissionResult, ReportSubmission, ReportTasks } from './report.type.js';
import { toStep } from './to-step.js';

type Refused = Exclude<typeof SubmissionResult, SubmissionChanged>;
const changed = (answer: string | ReportSubmissionRow | ReportStepRow | Refused): typeof SubmissionResult =>
  typeof answer === 'string' ? Object.assign(new SubmissionChanged(), { id: answer }) : answer instanceof ReportSubmissionRow || answer instanceof ReportStepRow ? Object.assign(new SubmissionChanged(), { id: answer.id }) : answer;

/** What comes after a joint report is written, for whoever may read that. */
@Resolver(() => Document)
export class DocumentReportResolver {
  constructor(private readonly courses: ReportCourses) {}

  @ResolveField(() => ReportCourse, { nullable: true, description: 'What came after it was written; of a joint report, and to everybody once it is shown.' })
  reportCourse(@Ctx() ctx: RequestContext, @Parent() { row }: Document): Promise<ReportCourse | null> {
    return this.courses.of(ctx, row);
  }
}

@Resolver(() => ReportSubmission)
export class SubmissionFilesResolver {
  constructor(private readonly courses: ReportCourses) {}

  @ResolveField(() => [ReportFile])
  files(@Ctx() ctx: RequestContext, @Parent() { row }: ReportSubmission): Promise<ReportFile[]> {
    return this.courses.files(ctx, row);
  }
}

/** What belongs to the course of a report, and what is put on record of it. */
@Resolver(() => ReportCourse)
export class ReportsResolver {
  constructor(
    private readonly courses: ReportCourses,
    private readonly reading: Recommendations,
    private readonly submitting: SubmitReport,
    private readonly recording: RecordStep,
    private readonly showing: ShowReport,
  ) {}

  @ResolveField(() => ReportTasks, { nullable: true, description: 'For its coalition.' })
  tasks(@Ctx() ctx: RequestContext, @Parent() { row }: ReportCourse): Promise<ReportTasks | null> {
    return this.courses.tasks(ctx, row);
  }

  @ResolveField(() => RecommendationFigures)
  figures(@Ctx() ctx: RequestContext, @Parent() { documentId }: ReportCourse): Promise<RecommendationFigures> {
    return this.reading.figures(ctx, documentId);
  }

  @ResolveField(() => [String])
  themes(@Ctx() ctx: RequestContext, @Parent() { documentId }: ReportCourse): Promise<string[]> {
    return this.reading.themes(ctx, documentId);
  }

  @ResolveField(() => RecommendationPage, { description: 'As they were brought in.' })
  recommendations(@Ctx() ctx: RequestContext, @Parent() { documentId }: ReportCourse, @Args() args: RecommendationsArgs): Promise<Page<Recommendation>> {
    return this.reading.page(ctx, documentId, args);
  }

  @ResolveField(() => [RecommendationChange], { description: 'What happened since a day, the latest first; a hundred at most.' })
  async changes(@Ctx() ctx: RequestContext, @Parent() { documentId }: ReportCourse, @Args('since') since: string, @Args('locale', inLanguage) locale?: string): Promise<RecommendationChange[]> {
    return (await this.reading.changes(ctx, documentId, since)).map(({ row, step }) => Object.assign(new RecommendationChange(), { recommendation: toRecommendation(row), step: toStep(ctx, step, locale) }));
  }

  @Mutation(() => SubmissionResult, { description: 'Puts on record that its adopted text was handed to the mechanism. Another one corrects the one before.' })
  @Allow('report.submit')
  async submitReport(@Ctx() ctx: RequestContext, @Args('input') input: SubmitReportInput): Promise<typeof SubmissionResult> {
    return changed(await this.submitting.run(ctx, input));
  }

  @Mutation(() => SubmissionResult, { description: 'Puts on record a session, or concluding observations.' })
  @Allow('report.submit')
  async recordReportStep(@Ctx() ctx: RequestContext, @Args('input') input: RecordReportStepInput): Promise<typeof SubmissionResult> {
    return changed(await this.recording.run(ctx, input));
  }

  @Mutation(() => SubmissionResult, { description: 'Shows everybody what came of a published report, or its coalition alone.' })
  @Allow('report.submit')
  async showReport(@Ctx() ctx: RequestContext, @Args('documentId', { type: () => ID }) id: string, @Args('isPublic') isPublic: boolean): Promise<typeof SubmissionResult> {
    return changed(await this.showing.run(ctx, id, isPublic));
  }

  @Mutation(() => SubmissionResult, { description: 'Whether its spokesperson, who asks, is named beside it.' })
  @Allow('document.read')
  async showSpokesperson(@Ctx() ctx: RequestContext, @Args('documentId', { type: () => ID }) id: string, @Args('isNamed') isNamed: boolean): Promise<typeof SubmissionResult> {
    return changed(await this.showing.name(ctx, id, isNamed));
  }
}
