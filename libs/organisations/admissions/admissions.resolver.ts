import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import type { AdmissionFault } from './admission.errors.js';
import { AnswerSponsorshipInput, ObjectToApplicationInput, ReportOnApplicationInput } from './admissions.input.js';
import { ApplicationRow } from './application.entity.js';
import { ApplicantActs } from './course/applicant-acts.service.js';
import { CheckDossier } from './examining/check-dossier.service.js';
import { Rapporteurs } from './examining/rapporteurs.service.js';
import { Objections } from './objecting/objections.service.js';
import { ApplicantActResult, ApplicationMoved, ApplicationResult, toApplication } from './reading/application.type.js';
import { Sponsorship } from './sponsoring/sponsorship.service.js';

export const shownApplication = (answer: ApplicationRow | AdmissionFault): typeof ApplicationResult => (answer instanceof ApplicationRow ? toApplication(answer) : answer);
const moved = (answer: ApplicationRow | AdmissionFault): typeof ApplicantActResult => (answer instanceof ApplicationRow ? Object.assign(new ApplicationMoved(), { state: answer.state }) : answer);

/** The course of an application up to its decision, and what its applicant does behind the link. */
@Resolver()
export class AdmissionsResolver {
  constructor(
    private readonly checking: CheckDossier,
    private readonly sponsoring: Sponsorship,
    private readonly rapporteurs: Rapporteurs,
    private readonly objections: Objections,
    private readonly applicant: ApplicantActs,
  ) {}

  @Mutation(() => ApplicationResult, { description: 'The dossier is complete: its sponsors are asked.' })
  @Allow('admission.check')
  async declareComplete(@Ctx() ctx: RequestContext, @Args('applicationId', { type: () => ID }) id: string): Promise<typeof ApplicationResult> {
    return shownApplication(await this.checking.complete(ctx, id));
  }

  @Mutation(() => ApplicationResult, { description: 'Tells the applicant what is missing.' })
  @Allow('admission.check')
  async askApplicant(@Ctx() ctx: RequestContext, @Args('applicationId', { type: () => ID }) id: string, @Args('missing') missing: string): Promise<typeof ApplicationResult> {
    return shownApplication(await this.checking.ask(ctx, id, missing));
  }

  @Mutation(() => ApplicationResult, { description: 'A member that was asked sponsors, or declines, under its mandate to sign.' })
  @Allow('admission.sponsor')
  async answerSponsorship(@Ctx() ctx: RequestContext, @Args('input') input: AnswerSponsorshipInput): Promise<typeof ApplicationResult> {
    return shownApplication(await this.sponsoring.answer(ctx, input));
  }

  @Mutation(() => ApplicationResult)
  @Allow('admission.check')
  async nameRapporteurs(@Ctx() ctx: RequestContext, @Args('applicationId', { type: () => ID }) id: string, @Args('accountIds', { type: () => [ID] }) accountIds: string[]): Promise<typeof ApplicationResult> {
    return shownApplication(await this.rapporteurs.name(ctx, id, accountIds));
  }

  @Mutation(() => ApplicationResult)
  @Allow('admission.report')
  async reportOnApplication(@Ctx() ctx: RequestContext, @Args('input') input: ReportOnApplicationInput): Promise<typeof ApplicationResult> {
    return shownApplication(await this.rapporteurs.report(ctx, input));
  }

  @Mutation(() => ApplicationResult, { description: 'A member objects, under its mandate to vote.' })
  @Allow('admission.object')
  async objectToApplication(@Ctx() ctx: RequestContext, @Args('input') input: ObjectToApplicationInput): Promise<typeof ApplicationResult> {
    return shownApplication(await this.objections.make(ctx, input));
  }

  @Mutation(() => ApplicationResult)
  @Allow('admission.object')
  async withdrawObjection(@Ctx() ctx: RequestContext, @Args('objectionId', { type: () => ID }) id: string): Promise<typeof ApplicationResult> {
    return shownApplication(await this.objections.withdraw(ctx, id));
  }

  @Mutation(() => ApplicationResult)
  @Allow('admission.answer')
  async answerObjection(@Ctx() ctx: RequestContext, @Args('objectionId', { type: () => ID }) id: string, @Args('answer') answer: string): Promise<typeof ApplicationResult> {
    return shownApplication(await this.objections.answer(ctx, id, answer));
  }

  @Mutation(() => ApplicantActResult, { description: 'By the applicant, until it is admitted or refused.' })
  @Public('the token proves the right')
  async withdrawMyApplication(@Ctx() ctx: RequestContext, @Args('token') token: string, @Args('reason') reason: string): Promise<typeof ApplicantActResult> {
    return moved(await this.applicant.withdraw(ctx, token, reason));
  }

  @Mutation(() => ApplicantActResult, { description: 'Asks the members to vote on a refusal; once, in the days the rules give for it.' })
  @Public('the token proves the right')
  async appealMyRefusal(@Ctx() ctx: RequestContext, @Args('token') token: string, @Args('reason') reason: string): Promise<typeof ApplicantActResult> {
    return moved(await this.applicant.appeal(ctx, token, reason));
  }

  @Mutation(() => ApplicantActResult, { description: 'Asks other members as well, while sponsors are missing.' })
  @Public('the token proves the right')
  async askMoreSponsors(@Ctx() ctx: RequestContext, @Args('token') token: string, @Args('organisationIds', { type: () => [ID] }) ids: string[]): Promise<typeof ApplicantActResult> {
    return moved(await this.applicant.askSponsors(ctx, token, ids));
  }
}
