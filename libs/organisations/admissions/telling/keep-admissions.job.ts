import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { DecisionRow } from '../../decisions/decision.entity.js';
import type { AdmissionVerb } from '../admission.states.js';
import { ApplicationRow } from '../application.entity.js';
import { AdmissionCourse } from '../course/admission-course.service.js';
import { holdApplication } from '../held-application.js';
import { AdmissionNotices } from './admission-notices.service.js';
import { keepAdmissions } from './admission.jobs.js';

const name = 'organisations.keepAdmissions';
type Due = { id: string; kind: 'over' | 'soon' | 'erase' };

/** Over; three days from over, unless the step was taken just now; or ended six months ago, or a week ago and never sent, at once when nobody confirmed its mailbox. What is overdue or reminded once in its step is left. */
const due = `
  select a.id, case when a.due_at <= now() then 'over' else 'soon' end as kind from application a
    join lateral (select s.id, s.taken_at from application_step s where s.application_id = a.id order by s.id desc limit 1) step on true
    where a.ended_at is null and (
      (a.due_at <= now() and not exists (select 1 from application_notice n where n.step_id = step.id and n.kind = 'overdue'))
      or (a.due_at between now() and now() + interval '3 days' and a.state <> 'draft' and step.taken_at < now() - interval '12 hours'
        and not exists (select 1 from application_notice n where n.step_id = step.id and n.kind like '%.reminder')))
  union all
  select a.id, 'erase' from application a join application_contact c on c.application_id = a.id
    where a.erased_at is null and (a.ended_at <= now() - interval '6 months' or (a.ended_at is not null and a.submitted_at is null and (c.confirmed_at is null or a.ended_at <= now() - interval '7 days')))
  order by 1 limit 500`;

/** What happens when nobody acts in time; elsewhere it is the coalition that is late, and shown to be. */
const afterwards: Partial<Record<ApplicationRow['state'], AdmissionVerb>> = { draft: 'lapse', incomplete: 'lapse', sponsoring: 'lapse', objection: 'hear', refused: 'dismiss' };

@Injectable()
@HandlesJob(keepAdmissions)
export class KeepAdmissions implements TimedJobHandler {
  private readonly logger = new Logger(KeepAdmissions.name);

  constructor(
    private readonly database: Database,
    private readonly course: AdmissionCourse,
    private readonly notices: AdmissionNotices,
  ) {}

  async run(): Promise<void> {
    const waiting = await this.database.transaction(systemContext(name), (em) => em.query<Due[]>(due));
    for (const { id, kind } of waiting) {
      const ctx = systemContext(`${name} ${id}`);
      try {
        await this.database.transaction(ctx, async (em) => this.keep(em, ctx, await holdApplication(em, id), kind));
      } catch (error) {
        this.logger.error(`Application ${id}, ${kind}: ${error instanceof Error ? error.stack : 'unknown'}`);
      }
    }
  }

  private async keep(em: EntityManager, ctx: RequestContext, application: ApplicationRow, kind: Due['kind']): Promise<void> {
    if (kind === 'erase') return erase(em, application);
    const at = await momentOf(em, ctx);
    if (application.endedAt || !application.dueAt) return;
    if (kind === 'soon') return this.notices.remind(em, application);
    if (application.dueAt > at) return;
    const verb = afterwards[application.state];
    if (verb) await this.course.move(em, ctx, application, verb);
    else if (!(await isBeingVotedOn(em, application))) await this.notices.overdue(em, application);
  }
}

/** The vote ends by its own hour. */
async function isBeingVotedOn(em: EntityManager, { decisionId }: ApplicationRow): Promise<boolean> {
  return decisionId !== null && (await em.existsBy(DecisionRow, { id: decisionId, state: 'open' }));
}

/** What says who wrote, and what was handed in; that there was an application, and how it ended, stays. */
async function erase(em: EntityManager, { id, endedAt }: ApplicationRow): Promise<void> {
  if (!endedAt) return;
  await em.query('update application_contact set sealed = null, token_hash = null where application_id = $1', [id]);
  await em.query(`update application_document set sealed = null, name = '' where application_id = $1`, [id]);
  await em.query('update application set contact_hash = null, erased_at = now() where id = $1', [id]);
}
