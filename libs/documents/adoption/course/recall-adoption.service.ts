import { Injectable } from '@nestjs/common';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { MoveDocument } from '../../drafting/course/move-document.service.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { nextDocumentState } from '../../drafting/document.states.js';
import type { AdoptionRoundRow } from '../adoption-round.entity.js';
import { cannotAdopt, type AdoptionFault } from '../adoption.errors.js';
import { needed } from '../adoption.words.js';
import { holdKept } from '../held-round.js';
import { RoundSteps } from '../round-steps.service.js';
import { overtake } from './put-to-vote.service.js';

const toSynthesis = { phase: 'synthesis', editionId: null, silenceFrom: null, silenceUntil: null, stoppedAt: null, decisionId: null } as const;

/** Takes a text back to its synthesis, with the reason: out of silence, once it is blocked, or to correct what was adopted and is not published yet. By who keeps the document. */
@Injectable()
export class RecallAdoption {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveDocument,
    private readonly steps: RoundSteps,
  ) {}

  async run(ctx: RequestContext, documentId: string, reason: string): Promise<AdoptionRoundRow | AdoptionFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const held = await holdKept(em, ctx, documentId, 'recall');
      if (!('round' in held)) return held;
      const { document, round } = held;
      if (!nextDocumentState(document.state, 'recall')) return cannotAdopt(ctx, 'recall', document);
      const words = needed(ctx, 'reason', reason);
      if (typeof words !== 'string') return words;
      const moved = await this.moves.move(em, ctx, document, 'recall');
      if (!(moved instanceof DocumentRow)) return moved;
      await overtake(em, ctx, round);
      return this.steps.take(em, ctx, round, 'recalled', round.phase === 'adopted' ? {} : toSynthesis, { reason: words });
    });
  }
}
