import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { Mandates } from '#libs/organisations';
import type { AdoptionRoundRow } from '../adoption-round.entity.js';
import { cannotAdopt, mayNotAdopt, type AdoptionFault } from '../adoption.errors.js';
import { needed } from '../adoption.words.js';
import { PutToVote } from '../course/put-to-vote.service.js';
import { SilenceClock } from '../course/silence-clock.service.js';
import { demandKeeper, holdRound, type HeldRound } from '../held-round.js';
import { sendToVote } from '../telling/adoption.jobs.js';
import { AdoptionObjectionRow } from './adoption-objection.entity.js';

/**
 * What becomes of an objection while the text lies in silence: answered by who keeps the document, which settles nothing by itself;
 * withdrawn by who made it, and the clock goes on with what was left; or sent to a vote by the organisation that objected.
 */
@Injectable()
export class SettleObjections {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly clock: SilenceClock,
    private readonly voting: PutToVote,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async answer(ctx: RequestContext, objectionId: string, answer: string): Promise<AdoptionRoundRow | AdoptionFault> {
    return this.change(ctx, objectionId, async (em, objection, { document, round }) => {
      await demandKeeper(em, ctx, document);
      const words = needed(ctx, 'answer', answer);
      if (typeof words !== 'string') return words;
      await em.update(AdoptionObjectionRow, { id: objection.id }, { answer: words, answeredAt: await momentOf(em, ctx), answeredBy: demandAccount(ctx) });
      await this.recorded(em, ctx, objection, 'adoption.answer');
      return round;
    });
  }

  async withdraw(ctx: RequestContext, objectionId: string): Promise<AdoptionRoundRow | AdoptionFault> {
    return this.change(ctx, objectionId, async (em, objection, { round }) => {
      const refusal = await this.refusal(em, ctx, objection);
      if (refusal) return refusal;
      await em.update(AdoptionObjectionRow, { id: objection.id }, { state: 'withdrawn', settledAt: await momentOf(em, ctx) });
      await this.recorded(em, ctx, objection, 'adoption.withdraw');
      return this.clock.letGo(em, ctx, round, objection);
    });
  }

  /** The worker does it: who objects may not move the document by themselves. */
  async toVote(ctx: RequestContext, objectionId: string): Promise<AdoptionRoundRow | AdoptionFault> {
    return this.change(ctx, objectionId, async (em, objection, held) => {
      const { document, round } = held;
      if (objection.strength !== 'strong') return cannotAdopt(ctx, 'vote', document);
      const refusal = (await this.refusal(em, ctx, objection)) ?? (await this.voting.whyNot(em, ctx, held));
      if (refusal) return refusal;
      await this.outbox.add(em, sendToVote, { subject: objection.id });
      await this.recorded(em, ctx, objection, 'adoption.sendToVote');
      return round;
    });
  }

  /** Under the mandate of the organisation; a comment by whoever made it, too. */
  private async refusal(em: EntityManager, ctx: RequestContext, { organisationId, coalitionId, strength, accountId }: AdoptionObjectionRow): Promise<AdoptionFault | undefined> {
    if (strength === 'comment' && accountId === demandAccount(ctx)) return undefined;
    if (!organisationId) throw new NotAllowed();
    return (await this.mandates.held(em, ctx, { organisationId, coalitionId, power: 'vote' })) ? undefined : mayNotAdopt(ctx, 'noMandate');
  }

  private change(ctx: RequestContext, id: string, work: (em: EntityManager, objection: AdoptionObjectionRow, held: HeldRound) => Promise<AdoptionRoundRow | AdoptionFault>): Promise<AdoptionRoundRow | AdoptionFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const found = validate(id) ? await em.findOneBy(AdoptionObjectionRow, { id }) : null;
      if (!found) throw new NotFound();
      const held = await holdRound(em, ctx, found.documentId, 'answer');
      if (!('round' in held)) return held;
      const objection = await em.findOneBy(AdoptionObjectionRow, { id, roundId: held.round.id, state: 'open' });
      return objection ? work(em, objection, held) : cannotAdopt(ctx, 'answer', held.document);
    });
  }

  private recorded(em: EntityManager, ctx: RequestContext, { roundId, coalitionId, organisationId, strength }: AdoptionObjectionRow, action: string): Promise<void> {
    return this.audit.record(em, ctx, { action, objectKind: 'adoption_round', objectId: roundId, coalitionId, organisationId: organisationId ?? undefined, detail: { strength } });
  }
}
