import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { inLocale } from '#libs/i18n';
import { DecisionRow, DecisionSubjects } from '#libs/organisations';
import { AdoptionRoundRow } from '../adoption-round.entity.js';
import { holdInside, lastRound } from '../held-round.js';
import { EndRounds } from './end-rounds.service.js';

/** What a decision is about when it is about an edition of a document. */
export const editionSubject = 'document_edition';

/** Takes over how the vote on an edition ended, in the transaction that ends it; what could not be taken over then, the worker does. */
@Injectable()
export class SettleVotes implements OnModuleInit {
  constructor(
    private readonly subjects: DecisionSubjects,
    private readonly ends: EndRounds,
  ) {}

  onModuleInit(): void {
    this.subjects.on(editionSubject, (em, decision, ctx) => this.run(em, ctx, decision));
  }

  /** Does nothing for whoever does not see the round, and for one that went on meanwhile. */
  async run(em: EntityManager, ctx: RequestContext, { id, outcome, state, minutes }: DecisionRow): Promise<void> {
    const found = await em.findOneBy(AdoptionRoundRow, { decisionId: id, phase: 'voting' });
    if (!found || state === 'open') return;
    const document = await holdInside(em, ctx, found.documentId);
    const round = await lastRound(em, document.id);
    if (round?.decisionId !== id || round.phase !== 'voting') return;
    const held = { document, round };
    if (state === 'cancelled') await this.ends.takeBack(em, ctx, held, inLocale(minutes, document.referenceLocale));
    else if (outcome === 'adopted') await this.ends.adopt(em, ctx, held);
    else await this.ends.block(em, ctx, held, outcome === 'no_quorum' ? 'no_quorum' : 'rejected');
  }
}
