import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { fault } from '#libs/graphql';
import { MovePetition } from '../move-petition.service.js';
import type { PetitionRow } from '../petition.entity.js';
import { notReady, type PetitionFault } from '../petition.errors.js';

type Answer = Promise<PetitionRow | PetitionFault>;

/** The moves that need nothing but the right to make them. */
@Injectable()
export class PetitionCourse {
  constructor(private readonly moves: MovePetition) {}

  /** Takes a petition back to be reworked; it will have to be reviewed again. */
  async revise(ctx: RequestContext, petition: string): Answer {
    demand(ctx, 'petition.submit');
    return this.moves.run(ctx, petition, { verb: 'revise', write: async () => ({ submittedAt: null, submittedBy: null, opensAt: null }) });
  }

  /** Stays approved, but no longer opens by itself. */
  async unschedule(ctx: RequestContext, petition: string): Answer {
    demand(ctx, 'petition.publish');
    return this.moves.run(ctx, petition, { verb: 'unschedule', write: async () => ({ opensAt: null }) });
  }

  /** Stays visible, takes no signatures. */
  async pause(ctx: RequestContext, petition: string): Answer {
    demand(ctx, 'petition.publish');
    return this.moves.run(ctx, petition, { verb: 'pause' });
  }

  async resume(ctx: RequestContext, petition: string): Answer {
    demand(ctx, 'petition.publish');
    const hasEnded = ({ closesAt }: PetitionRow, at: Date) => closesAt !== null && closesAt <= at;
    return this.moves.run(ctx, petition, { verb: 'resume', decide: async (_em, paused, at) => (hasEnded(paused, at) ? notReady(ctx, [fault(ctx, 'closesAt', 'petitions.inThePast')]) : undefined) });
  }

  /** Takes no more signatures, for good. */
  async close(ctx: RequestContext, petition: string): Answer {
    demand(ctx, 'petition.publish');
    return this.moves.run(ctx, petition, { verb: 'close', write: async (_em, _petition, at) => ({ closedAt: at }) });
  }

  /** The target let the time pass. */
  async recordNoAnswer(ctx: RequestContext, petition: string): Answer {
    demand(ctx, 'petition.follow');
    return this.moves.run(ctx, petition, { verb: 'recordNoAnswer' });
  }

  /** Ends the story; the page stays. */
  async archive(ctx: RequestContext, petition: string): Answer {
    demand(ctx, 'petition.follow');
    return this.moves.run(ctx, petition, { verb: 'archive' });
  }
}
