import { Injectable } from '@nestjs/common';
import { systemContext, type RequestContext } from '#libs/context';
import { AdoptionRoundRow, AdoptionRuleRow, AdoptionRules, KeepRounds, OpenCommentRound, StartSilence } from '#libs/documents';
import { demanded } from './demanded.js';

const DAY = 86_400_000;
/** How long members comment, and how long silence lasts. */
const DAYS = 5;

/** Leads documents of the demo through their rounds, as their days would. */
@Injectable()
export class DocumentCourse {
  constructor(
    private readonly rules: AdoptionRules,
    private readonly opening: OpenCommentRound,
    private readonly starting: StartSilence,
    private readonly keeping: KeepRounds,
  ) {}

  /** The coalition adopts by silence, as its charter allows. */
  async agree(ctx: RequestContext, coalitionId: string): Promise<void> {
    demanded(await this.rules.set(ctx, { coalitionId, mode: 'silence', disputedMode: 'majority', commentDays: DAYS, silenceDays: DAYS, voteDays: 7 }), AdoptionRuleRow);
  }

  /** Comments from that moment on, then the synthesis. */
  async gather(ctx: RequestContext, documentId: string): Promise<void> {
    demanded(await this.opening.run(ctx, documentId), AdoptionRoundRow);
    await this.pass(ctx, documentId);
  }

  async silence(ctx: RequestContext, documentId: string): Promise<void> {
    demanded(await this.starting.run(ctx, documentId), AdoptionRoundRow);
  }

  /** What five days do to the round. */
  async pass(ctx: RequestContext, documentId: string): Promise<void> {
    await this.keeping.run(systemContext('demo', 'fr', new Date(ctx.now!.getTime() + DAYS * DAY)), documentId);
  }
}
