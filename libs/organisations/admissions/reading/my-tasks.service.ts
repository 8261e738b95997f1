import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { DecisionRow } from '../../decisions/decision.entity.js';
import { votingKinds } from '../../decisions/held-decision.js';
import type { Power } from '../../mandates/mandate.entity.js';
import { Mandates } from '../../mandates/mandates.service.js';
import type { AdmissionTask } from '../admission.enums.js';
import { ApplicationRow } from '../application.entity.js';
import { isVotedOn } from '../deciding/ask-members.service.js';
import { isTheirs } from '../deciding/decide-application.service.js';
import { ApplicationRapporteurRow } from '../examining/application-rapporteur.entity.js';
import { ApplicationObjectionRow } from '../objecting/application-objection.entity.js';
import { unansweredObjections } from '../objecting/objections.service.js';
import { ApplicationSponsorRow } from '../sponsoring/application-sponsor.entity.js';

const LONGEST = 100;

/** What the actor may do with an application where it stands; the services that do it decide anew. */
@Injectable()
export class MyTasks {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
  ) {}

  async of(ctx: RequestContext, application: ApplicationRow): Promise<AdmissionTask[]> {
    return [...(await this.asStaff(ctx, application)), ...(await this.asMember(ctx, application))];
  }

  /** Applications that wait for this person, the longest waiting first. */
  async awaiting(ctx: RequestContext): Promise<ApplicationRow[]> {
    const open = await this.database.transaction(ctx, (em) => em.find(ApplicationRow, { where: { endedAt: IsNull(), state: In(['submitted', 'sponsoring', 'review', 'objection', 'deciding', 'deferred', 'ratifying', 'appealed']) }, order: { updatedAt: 'ASC' }, take: LONGEST }));
    const found = await Promise.all(open.map(async (application) => ({ application, tasks: await this.of(ctx, application) })));
    return found.filter(({ application, tasks }) => tasks.some((task) => task !== 'name' || application.rapporteurIds.length < application.rules!.rapporteurs)).map(({ application }) => application);
  }

  /** Organisations of the coalition for which the actor may object or answer to sponsoring. */
  async organisations(ctx: RequestContext, { coalitionId, organisationId: own }: ApplicationRow, power: Power): Promise<string[]> {
    const held = [...(await this.mandates.heldByActor(ctx, { coalitionId, power }))].filter((id) => id !== own);
    const places = await this.database.transaction(ctx, (em) => em.findBy(CoalitionMemberRow, { coalitionId, organisationId: In(held), standing: 'active', kind: In(votingKinds) }));
    return places.map((place) => place.organisationId);
  }

  private async asStaff(ctx: RequestContext, application: ApplicationRow): Promise<AdmissionTask[]> {
    const { id, coalitionId, state } = application;
    const [checks, answers] = [may(ctx, 'admission.check', { coalitionId }), may(ctx, 'admission.answer', { coalitionId })];
    if (!answers) return [];
    return this.database.transaction(ctx, async (em) => {
      const waiting = ['objection', 'deciding', 'deferred'].includes(state) && (await unansweredObjections(em, id)) > 0;
      const tasks: [AdmissionTask, boolean][] = [
        ['check', checks && state === 'submitted'],
        ['name', checks && state === 'review'],
        ['answer', waiting],
        ['decide', state === 'deciding' && !waiting && isTheirs(ctx, application)],
        ['resume', state === 'deferred' && isTheirs(ctx, application)],
        ['vote', checks && !waiting && (await hasFailedVote(em, application))],
      ];
      return tasks.filter(([, isOpen]) => isOpen).map(([task]) => task);
    });
  }

  private async asMember(ctx: RequestContext, application: ApplicationRow): Promise<AdmissionTask[]> {
    const { id: applicationId, state } = application;
    if (ctx.actor.kind !== 'account') return [];
    const { accountId } = ctx.actor;
    if (state === 'review') return (await this.has(ctx, (em) => em.existsBy(ApplicationRapporteurRow, { applicationId, accountId, reportedAt: IsNull() }))) ? ['report'] : [];
    if (state === 'sponsoring') {
      const mine = await this.organisations(ctx, application, 'sign');
      return (await this.has(ctx, (em) => em.existsBy(ApplicationSponsorRow, { applicationId, organisationId: In(mine), answer: 'asked' }))) ? ['sponsor'] : [];
    }
    if (state !== 'objection') return [];
    const mine = await this.organisations(ctx, application, 'vote');
    const objected = await this.database.transaction(ctx, (em) => em.countBy(ApplicationObjectionRow, { applicationId, organisationId: In(mine), withdrawnAt: IsNull() }));
    return objected < mine.length ? ['object'] : [];
  }

  private has(ctx: RequestContext, ask: (em: EntityManager) => Promise<boolean>): Promise<boolean> {
    return this.database.transaction(ctx, ask);
  }
}

/** Whether no members' vote is open at this stage: it could not be opened, or ended without moving the application. */
async function hasFailedVote(em: EntityManager, application: ApplicationRow): Promise<boolean> {
  const { decisionId } = application;
  return isVotedOn(application) && !(decisionId && (await em.existsBy(DecisionRow, { id: decisionId, state: 'open' })));
}
