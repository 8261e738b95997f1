import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { MovePetition } from '../move-petition.service.js';
import { hasHandled } from '../petition.access.js';
import { PetitionReviewRow } from '../petition.entities.js';
import type { PetitionRow } from '../petition.entity.js';
import { reviewByAnother, type PetitionFault } from '../petition.errors.js';
import { limits } from '../petition.limits.js';
import { Readiness } from '../readiness.service.js';
import { lengthFault } from '../words-check.js';
import type { ReviewPetitionInput, ReviewVerb } from './review-petition.input.js';
import { isReasonCode } from './review-reasons.js';

const decisions = { approve: 'approved', requestChanges: 'changes_requested', reject: 'rejected' } as const satisfies Record<ReviewVerb, string>;

/** Approves a submitted petition, sends it back or refuses it, with reasons; never by its author or who submitted it. */
@Injectable()
export class ReviewPetition {
  constructor(
    private readonly moves: MovePetition,
    private readonly readiness: Readiness,
  ) {}

  async run(ctx: RequestContext, input: ReviewPetitionInput): Promise<PetitionRow | PetitionFault> {
    demand(ctx, 'petition.review');
    const reasons = [...new Set(input.reasons ?? [])];
    const note = input.note?.trim() ?? '';
    return this.moves.run(ctx, input.petition, {
      verb: input.decision,
      decide: async (_em, petition) => {
        if (hasHandled(ctx, petition)) return reviewByAnother(ctx);
        const faults = reviewFaults(ctx, input.decision, reasons, note);
        return faults.length > 0 ? invalidInput(ctx, faults) : undefined;
      },
      write: async (em, petition, at) => {
        const reviewerId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
        const { words, hash: textHash } = await this.readiness.words(em, petition);
        await em.insert(PetitionReviewRow, { id: newId(), petitionId: petition.id, reviewerId, decision: decisions[input.decision], reasons, note, textHash, words, decidedAt: at });
        return {};
      },
      detail: reasons.length > 0 ? { reasons: reasons.join(',') } : undefined,
    });
  }
}

function reviewFaults(ctx: RequestContext, verb: ReviewVerb, reasons: readonly string[], note: string): FieldFault[] {
  return [
    ...reasons.flatMap((code, i) => (isReasonCode(code) ? [] : [fault(ctx, `reasons.${i}`, 'petitions.unknownReason')])),
    ...(verb === 'reject' && reasons.length === 0 ? [fault(ctx, 'reasons', 'petitions.reasonNeeded')] : []),
    ...(verb === 'requestChanges' && note === '' ? [fault(ctx, 'note', 'petitions.noteNeeded')] : []),
    ...lengthFault(ctx, 'note', note, limits.note),
  ];
}
