import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { DecisionRow } from '../../decisions/decision.entity.js';
import { ApplicationRow } from '../application.entity.js';
import { AdmissionCourse } from '../course/admission-course.service.js';
import { WelcomeMember } from '../course/welcome-member.service.js';
import { AskMembers, isVotedOn } from '../deciding/ask-members.service.js';
import { holdApplication } from '../held-application.js';
import { unansweredObjections } from '../objecting/objections.service.js';
import { AdmissionNotices } from './admission-notices.service.js';
import { followApplication } from './admission.jobs.js';

/** What follows by itself from where an application stands: a vote of the members is opened, who is accepted is ratified or gets its place. Then whoever is concerned is told. */
@Injectable()
@HandlesJob(followApplication)
export class FollowApplication implements JobHandler {
  private readonly logger = new Logger(FollowApplication.name);

  constructor(
    private readonly database: Database,
    private readonly course: AdmissionCourse,
    private readonly members: AskMembers,
    private readonly welcome: WelcomeMember,
    private readonly notices: AdmissionNotices,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const ctx = systemContext(subject);
    await this.database.transaction(ctx, async (em) => {
      const application = await holdApplication(em, subject);
      if (isVotedOn(application) && !application.decisionId) await this.ask(em, ctx, application);
      if (application.state === 'accepted') await this.take(em, ctx, application);
      await this.notices.tell(em, application);
    });
  }

  private async ask(em: EntityManager, ctx: RequestContext, application: ApplicationRow): Promise<void> {
    if (application.state === 'deciding' && (await unansweredObjections(em, application.id)) > 0) return;
    const refused = await this.members.open(em, ctx, application);
    if (refused) this.logger.warn(`Application ${application.id} could not be put to the members: ${refused.fields.map(({ code }) => code).join(' ')}`);
  }

  /** The members who already said yes are not asked again. */
  private async take(em: EntityManager, ctx: RequestContext, application: ApplicationRow): Promise<void> {
    const { decisionId, rules } = application;
    const isVoted = decisionId !== null && (await em.existsBy(DecisionRow, { id: decisionId, outcome: 'adopted' }));
    if (rules!.isRatified && !isVoted) await this.course.move(em, ctx, application, 'ratify');
    else await this.course.move(em, ctx, application, 'admit', { changed: { organisationId: await this.welcome.run(em, ctx, application) } });
  }
}
