import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { momentOf, newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { AdoptionRoundRow } from './adoption-round.entity.js';
import { AdoptionStepRow } from './adoption-step.entity.js';
import type { AdoptionStepKind } from './adoption.states.js';
import { announceAdoption } from './telling/adoption.jobs.js';

type Changed = Partial<Pick<AdoptionRoundRow, 'phase' | 'baseEditionId' | 'editionId' | 'commentsUntil' | 'silenceFrom' | 'silenceUntil' | 'stoppedAt' | 'decisionId' | 'endedAt'>>;
type Said = Partial<Pick<AdoptionStepRow, 'untilAt' | 'reason' | 'objectionId'>>;

/** Takes a round a step further and writes it down; whoever it concerns is told, each once. In the caller’s transaction, which holds the document. */
@Injectable()
export class RoundSteps {
  constructor(private readonly outbox: Outbox) {}

  async take(em: EntityManager, ctx: RequestContext, round: AdoptionRoundRow, kind: AdoptionStepKind, changed: Changed, said: Said = {}): Promise<AdoptionRoundRow> {
    if (Object.keys(changed).length > 0) await em.update(AdoptionRoundRow, { id: round.id }, changed);
    const moved = Object.assign(round, changed);
    const { id: roundId, documentId, coalitionId, editionId, baseEditionId } = moved;
    const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    const step = { id: newId(), roundId, documentId, coalitionId, kind, editionId: editionId ?? baseEditionId, untilAt: null, reason: '', objectionId: null, accountId, at: await momentOf(em, ctx), ...said };
    await em.insert(AdoptionStepRow, step);
    await this.outbox.add(em, announceAdoption, { subject: step.id });
    return moved;
  }
}
