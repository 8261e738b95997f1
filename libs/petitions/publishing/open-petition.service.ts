import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { fault } from '#libs/graphql';
import { MovePetition } from '../move-petition.service.js';
import { PetitionPartners } from '../partners/petition-partners.service.js';
import type { PetitionRow } from '../petition.entity.js';
import { notReady, type PetitionFault } from '../petition.errors.js';
import { Readiness } from '../readiness.service.js';
import { PetitionSearch } from '../searching/petition-search.service.js';

/** Opens an approved petition to signatures and freezes its words: from now on their hash stands for them. */
@Injectable()
export class OpenPetition {
  constructor(
    private readonly moves: MovePetition,
    private readonly readiness: Readiness,
    private readonly search: PetitionSearch,
    private readonly partners: PetitionPartners,
  ) {}

  async run(ctx: RequestContext, petition: string): Promise<PetitionRow | PetitionFault> {
    demand(ctx, 'petition.publish');
    return this.moves.run(ctx, petition, {
      verb: 'open',
      decide: async (em, approved, at) => {
        const hasEnded = approved.closesAt !== null && approved.closesAt <= at;
        const missing = [...(await this.readiness.toOpen(em, ctx, approved)), ...(hasEnded ? [fault(ctx, 'closesAt', 'petitions.inThePast')] : [])];
        return missing.length > 0 ? notReady(ctx, missing) : undefined;
      },
      write: async (em, approved, at) => {
        await this.search.publish(em, approved.id);
        await this.partners.list(em, approved.id);
        return { openedAt: at, textHash: (await this.readiness.words(em, approved)).hash };
      },
    });
  }
}
