import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { MoveDocument } from '../../drafting/course/move-document.service.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { nextDocumentState } from '../../drafting/document.states.js';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { Versions } from '../../versions/versions.service.js';
import { AdoptionHindrances } from '../adoption-hindrances.js';
import type { AdoptionRoundRow } from '../adoption-round.entity.js';
import { cannotAdopt, hindered, mayNotAdopt, type AdoptionFault } from '../adoption.errors.js';
import { editionName } from '../edition-name.js';
import { holdKept, holdRound, votersOf, type HeldRound } from '../held-round.js';
import { AdoptionObjectionRow } from '../objecting/adoption-objection.entity.js';
import { RoundSteps } from '../round-steps.service.js';
import { openAdoptionVote } from '../telling/adoption.jobs.js';

/**
 * Freezes the text and puts its edition to the vote of the organisations that have a say; objections are overtaken by it.
 * By who keeps the document, or by itself for an organisation whose objection stands. The worker opens the vote.
 */
@Injectable()
export class PutToVote {
  constructor(
    private readonly database: Database,
    private readonly hindrances: AdoptionHindrances,
    private readonly versions: Versions,
    private readonly moves: MoveDocument,
    private readonly steps: RoundSteps,
    private readonly outbox: Outbox,
  ) {}

  async run(ctx: RequestContext, documentId: string): Promise<AdoptionRoundRow | AdoptionFault> {
    return this.database.transaction(ctx, async (em) => {
      const held = ctx.actor.kind === 'system' ? await holdRound(em, ctx, documentId, 'vote') : await holdKept(em, ctx, documentId, 'vote');
      if (!('round' in held)) return held;
      const { document } = held;
      const refusal = await this.refusal(em, ctx, held);
      if (refusal) return refusal;
      const edition = await this.versions.freeze(em, ctx, document.id, editionName(document, 'vote'));
      if (!(edition instanceof DocumentEditionRow)) return edition;
      const moved = await this.moves.move(em, ctx, document, 'vote');
      return moved instanceof DocumentRow ? this.ask(em, ctx, held.round, edition) : moved;
    });
  }

  /** Why the text would not be voted on now, as it is written; undefined when it would. */
  async whyNot(em: EntityManager, ctx: RequestContext, held: HeldRound): Promise<AdoptionFault | undefined> {
    const refusal = await this.refusal(em, ctx, held);
    if (refusal) return refusal;
    const faults = await this.versions.faults(em, ctx, held.document);
    return faults.length > 0 ? invalidInput(ctx, faults) : undefined;
  }

  private async refusal(em: EntityManager, ctx: RequestContext, { document }: HeldRound): Promise<AdoptionFault | undefined> {
    if (!nextDocumentState(document.state, 'vote')) return cannotAdopt(ctx, 'vote', document);
    if ((await votersOf(em, document)).length === 0) return mayNotAdopt(ctx, 'nobodyVotes');
    const standing = await this.hindrances.of(em, document);
    return standing.length > 0 ? hindered(ctx, standing) : undefined;
  }

  private async ask(em: EntityManager, ctx: RequestContext, round: AdoptionRoundRow, edition: DocumentEditionRow): Promise<AdoptionRoundRow> {
    await overtake(em, ctx, round);
    await this.outbox.add(em, openAdoptionVote, { subject: round.id });
    return this.steps.take(em, ctx, round, 'vote', { phase: 'voting', editionId: edition.id, stoppedAt: null, decisionId: null });
  }
}

/** Strong objections that are open are decided some other way now. */
export async function overtake(em: EntityManager, ctx: RequestContext, { id }: AdoptionRoundRow): Promise<void> {
  await em.update(AdoptionObjectionRow, { roundId: id, state: 'open', strength: 'strong' }, { state: 'overtaken', settledAt: await momentOf(em, ctx) });
}
