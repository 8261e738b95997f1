import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { dayOf } from '#libs/i18n';
import { CloseDecision, DecisionRow, DraftDecision, OpenDecision, RecordDecision, type DraftDecisionInput } from '#libs/organisations';
import { demanded } from './demanded.js';
import { minutes } from './decision-world.js';

const HALF_A_YEAR = 182 * 86_400_000;

/** The steps the coordination takes. */
@Injectable()
export class DecisionCourse {
  constructor(
    private readonly drafting: DraftDecision,
    private readonly opening: OpenDecision,
    private readonly closing: CloseDecision,
    private readonly recording: RecordDecision,
  ) {}

  async draft(ctx: RequestContext, input: DraftDecisionInput): Promise<DecisionRow> {
    return demanded(await this.drafting.run(ctx, input), DecisionRow);
  }

  async opened(ctx: RequestContext, input: DraftDecisionInput, closesAt: Date): Promise<DecisionRow> {
    const { id } = await this.draft(ctx, input);
    return demanded(await this.opening.run(ctx, id, closesAt), DecisionRow);
  }

  async over(ctx: RequestContext, id: string): Promise<void> {
    demanded(await this.closing.run(ctx, id), DecisionRow);
    demanded(await this.recording.run(ctx, { decisionId: id, minutes: minutes, reviewOn: dayOf(new Date(Date.now() + HALF_A_YEAR)) }), DecisionRow);
  }
}
