import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { momentOf } from '#libs/database';
import { MoveDocument } from '../../drafting/course/move-document.service.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import type { DocumentVerb } from '../../drafting/document.states.js';
import { AdoptionHindrances } from '../adoption-hindrances.js';
import type { HeldRound } from '../held-round.js';
import { RoundSteps } from '../round-steps.service.js';

/** Why a round came to nothing; each is said by `documents.adoption.why.<reason>`. */
export const blockReasons = ['rejected', 'no_quorum', 'no_vote', 'nobody_votes', 'silence_withdrawn'] as const;
export type BlockReason = (typeof blockReasons)[number];

/** How a round ends: adopted, unless something still stands in the way, or blocked with its reason; and its step back. In the caller’s transaction, which holds the document. */
@Injectable()
export class EndRounds {
  constructor(
    private readonly hindrances: AdoptionHindrances,
    private readonly moves: MoveDocument,
    private readonly steps: RoundSteps,
  ) {}

  /** Whether it was adopted: a consultation that is open keeps it waiting. */
  async adopt(em: EntityManager, ctx: RequestContext, { document, round }: HeldRound): Promise<boolean> {
    if ((await this.hindrances.of(em, document)).length > 0) return false;
    await this.steps.take(em, ctx, round, 'adopted', { phase: 'adopted', endedAt: await momentOf(em, ctx) });
    await this.move(em, ctx, document, 'adopt');
    return true;
  }

  async block(em: EntityManager, ctx: RequestContext, { document, round }: HeldRound, reason: BlockReason): Promise<void> {
    await this.steps.take(em, ctx, round, 'blocked', { phase: 'blocked', stoppedAt: null }, { reason });
    await this.move(em, ctx, document, 'block');
  }

  async gather(em: EntityManager, ctx: RequestContext, { document, round }: HeldRound): Promise<void> {
    await this.steps.take(em, ctx, round, 'gathered', { phase: 'synthesis' });
    await this.move(em, ctx, document, 'gather');
  }

  /** A vote that was called off decided nothing. */
  async takeBack(em: EntityManager, ctx: RequestContext, { document, round }: HeldRound, reason: string): Promise<void> {
    await this.steps.take(em, ctx, round, 'recalled', { phase: 'synthesis', editionId: null, silenceFrom: null, silenceUntil: null, decisionId: null }, { reason });
    await this.move(em, ctx, document, 'recall');
  }

  private async move(em: EntityManager, ctx: RequestContext, document: DocumentRow, verb: DocumentVerb): Promise<void> {
    const moved = await this.moves.move(em, ctx, document, verb);
    if (!(moved instanceof DocumentRow)) throw new Error(`Document ${document.id} and its round do not agree: ${verb} in ${document.state}`);
  }
}
