import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { MovePetition } from '../move-petition.service.js';
import type { PetitionRow } from '../petition.entity.js';
import { notReady, type PetitionFault } from '../petition.errors.js';
import { Readiness } from '../readiness.service.js';

/** Hands a draft to the coalition's reviewers. */
@Injectable()
export class SubmitPetition {
  constructor(
    private readonly moves: MovePetition,
    private readonly readiness: Readiness,
  ) {}

  async run(ctx: RequestContext, petition: string): Promise<PetitionRow | PetitionFault> {
    demand(ctx, 'petition.submit');
    return this.moves.run(ctx, petition, {
      verb: 'submit',
      decide: async (em, draft) => {
        const missing = await this.readiness.toSubmit(em, ctx, draft);
        return missing.length > 0 ? notReady(ctx, missing) : undefined;
      },
      write: async (_em, _draft, at) => ({ submittedAt: at, submittedBy: ctx.actor.kind === 'account' ? ctx.actor.accountId : null }),
    });
  }
}
