import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { momentOf, newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { ParticipationRow } from './campaign-participation.entity.js';
import { nextParticipation, type ParticipationVerb } from './participation.states.js';
import { announceParticipation } from './telling/participation.jobs.js';

type Whose = Pick<ParticipationRow, 'campaignId' | 'coalitionId' | 'leadId' | 'organisationId'>;
type Said = Partial<Pick<ParticipationRow, 'reason' | 'untilAt' | 'showsNumber' | 'isPublished'>>;

/** Writes one move of a participation, already decided, with its errand and its record; Postgres adds it to the history. */
@Injectable()
export class MoveParticipation {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async run(em: EntityManager, ctx: RequestContext, verb: ParticipationVerb, before: ParticipationRow | Whose, said: Said = {}): Promise<ParticipationRow> {
    const row = await this.write(em, ctx, verb, before, said);
    const { coalitionId, organisationId } = row;
    await this.outbox.add(em, announceParticipation, { subject: row.id });
    await this.audit.record(em, ctx, { action: `participation.${verb}`, objectKind: 'campaign_participation', objectId: row.id, coalitionId, organisationId });
    return row;
  }

  private async write(em: EntityManager, ctx: RequestContext, verb: ParticipationVerb, before: ParticipationRow | Whose, said: Said): Promise<ParticipationRow> {
    const known = 'id' in before ? before : undefined;
    const state = nextParticipation(known?.state, verb);
    if (!state) throw new Error(`A participation that is ${known?.state ?? 'new'} does not ${verb}`);
    const at = await momentOf(em, ctx);
    const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    const moved = { state, reason: '', accountId, changedAt: at, round: (known?.round ?? 0) + 1, ...(state === 'joined' && { joinedAt: at }), ...said };
    if (known) await em.update(ParticipationRow, { id: known.id }, moved);
    const { campaignId, coalitionId, leadId, organisationId } = before;
    const id = known?.id ?? newId();
    if (!known) await em.insert(ParticipationRow, { id, campaignId, coalitionId, leadId, organisationId, ...moved });
    return em.findOneByOrFail(ParticipationRow, { id });
  }
}
