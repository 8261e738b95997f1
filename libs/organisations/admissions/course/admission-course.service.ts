import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { momentOf } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { endedStates, nextAdmissionState, type AdmissionState, type AdmissionVerb, type Stages } from '../admission.states.js';
import { cannotAdmit } from '../admission.errors.js';
import { ApplicationRow } from '../application.entity.js';
import type { AdmissionTerms } from '../criteria/admission-rule.entity.js';
import { followApplication } from '../telling/admission.jobs.js';
import type { IllegalMove } from '#libs/graphql';

const DAY = 86_400_000;
const noStages: Stages = { sponsors: 0, rapporteurs: 0, objectionDays: 0, isRatified: false };
const daysOf: Partial<Record<AdmissionState, keyof AdmissionTerms & `${string}Days`>> = {
  submitted: 'completenessDays', incomplete: 'completenessDays', sponsoring: 'sponsoringDays', review: 'reviewDays', objection: 'objectionDays',
  deciding: 'decidingDays', deferred: 'decidingDays', ratifying: 'decidingDays', refused: 'appealDays', appealed: 'decidingDays',
};
const votedOn: readonly AdmissionState[] = ['deciding', 'ratifying', 'appealed'];
const shown: readonly AdmissionState[] = ['objection', 'deciding'];

export interface Move {
  /** Told to the applicant and kept with the step. */
  readonly reason?: string;
  /** What else is written with it; the rules are frozen by `submit`. */
  readonly changed?: Partial<ApplicationRow>;
}

/**
 * The only road from one state of an application to the next, in the transaction of who holds it (holdApplication): sets until
 * when the next step is due, has it recorded, and leaves word for whoever has to act. Knows nothing of who may.
 */
@Injectable()
export class AdmissionCourse {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** The application where it now stands, or what its state does not allow; nothing is written then. */
  async move(em: EntityManager, ctx: RequestContext, application: ApplicationRow, verb: AdmissionVerb, { reason = '', changed = {} }: Move = {}): Promise<ApplicationRow | IllegalMove> {
    const { id, coalitionId, organisationId, state: from } = application;
    const rules = changed.rules ?? application.rules;
    const state = nextAdmissionState(from, verb, rules ?? noStages);
    if (!state || state === from) return cannotAdmit(ctx, verb, application);
    const written = { ...changed, state, reason, ...timesOf(state, application, rules, await momentOf(em, ctx)) };
    await em.query(`select set_config('app.reason', $1, true)`, [reason]);
    await em.update(ApplicationRow, { id }, written);
    await this.outbox.add(em, followApplication, { subject: id });
    await this.audit.record(em, ctx, { action: `admission.${verb}`, objectKind: 'application', objectId: id, coalitionId, ...(organisationId && { organisationId }), detail: { from, to: state } });
    return Object.assign(application, written);
  }
}

/** A vote belongs to the stage it was opened in; the next stage begins without one. */
function timesOf(state: AdmissionState, { shownAt }: ApplicationRow, rules: AdmissionTerms | null, at: Date): Partial<ApplicationRow> {
  const days = daysOf[state];
  return {
    updatedAt: at,
    dueAt: days && rules ? new Date(at.getTime() + rules[days] * DAY) : null,
    ...(state === 'submitted' && { submittedAt: at }),
    ...(shown.includes(state) && { shownAt: shownAt ?? at }),
    ...(['accepted', 'refused', 'dismissed'].includes(state) && { decidedAt: at }),
    ...(votedOn.includes(state) && { decisionId: null }),
    ...(endedStates.includes(state) && { endedAt: at }),
  };
}
