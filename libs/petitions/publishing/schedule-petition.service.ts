import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { fault, invalidInput } from '#libs/graphql';
import { datesFaults } from '../drafting/draft-check.js';
import { MovePetition } from '../move-petition.service.js';
import type { PetitionRow } from '../petition.entity.js';
import { notReady, type PetitionFault } from '../petition.errors.js';
import { Readiness } from '../readiness.service.js';

/** Says when an approved petition opens and, if told, closes by itself; without an end the one it has stays. */
@Injectable()
export class SchedulePetition {
  constructor(
    private readonly moves: MovePetition,
    private readonly readiness: Readiness,
  ) {}

  async run(ctx: RequestContext, petition: string, opensAt: Date, closesAt?: Date | null): Promise<PetitionRow | PetitionFault> {
    demand(ctx, 'petition.publish');
    return this.moves.run(ctx, petition, {
      verb: 'schedule',
      decide: async (em, approved, at) => {
        const faults = [...(opensAt <= at ? [fault(ctx, 'opensAt', 'petitions.inThePast')] : []), ...datesFaults(ctx, opensAt, closesAt === undefined ? approved.closesAt : closesAt, at)];
        if (faults.length > 0) return invalidInput(ctx, faults);
        const missing = await this.readiness.toOpen(em, ctx, approved);
        return missing.length > 0 ? notReady(ctx, missing) : undefined;
      },
      write: async () => ({ opensAt, ...(closesAt !== undefined && { closesAt }) }),
    });
  }
}
