import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { momentOf } from '#libs/database';
import { translate } from '#libs/i18n';
import { ballotOf } from '../../decisions/ballot-of.js';
import { DecisionSubjects } from '../../decisions/decision-subjects.js';
import type { DecisionRow } from '../../decisions/decision.entity.js';
import type { AdmissionVerb } from '../admission.states.js';
import type { ApplicationRow } from '../application.entity.js';
import { AdmissionCourse } from '../course/admission-course.service.js';
import { holdApplication } from '../held-application.js';
import { ApplicationAppealRow } from './application-appeal.entity.js';
import { isVotedOn } from './ask-members.service.js';

/**
 * The members' vote moves the application in the transaction that closes it. Without a quorum, or called off, nothing moves:
 * the coordination puts it to them again.
 */
@Injectable()
export class FollowVote {
  constructor(
    subjects: DecisionSubjects,
    private readonly course: AdmissionCourse,
  ) {
    subjects.on('admission', (em, decision, ctx) => this.ended(em, decision, ctx));
  }

  private async ended(em: EntityManager, decision: DecisionRow, ctx: RequestContext): Promise<void> {
    const application = await holdApplication(em, decision.subjectId!);
    const { outcome } = decision;
    if (application.decisionId !== decision.id || !isVotedOn(application) || (outcome !== 'adopted' && outcome !== 'rejected')) return;
    if (application.state === 'appealed') await em.update(ApplicationAppealRow, { applicationId: application.id }, { outcome: outcome === 'adopted' ? 'upheld' : 'dismissed', closedAt: await momentOf(em, ctx) });
    const { yes, no, abstain } = await ballotOf(em, decision);
    const reason = translate(application.locale, `organisations.admission.vote.${outcome}`, { yes, no, abstain });
    await this.course.move(em, ctx, application, verbOf(application, outcome), { reason });
  }
}

function verbOf({ state }: ApplicationRow, outcome: 'adopted' | 'rejected'): AdmissionVerb {
  if (state === 'deciding') return outcome === 'adopted' ? 'accept' : 'refuse';
  if (outcome === 'adopted') return 'uphold';
  return state === 'appealed' ? 'dismiss' : 'refuse';
}
