import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { CastVote, CharterVersionRow, CloseDecision, DecisionRow, OpenCharterRound, SignCharter } from '#libs/organisations';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';

/** What the members do with a charter: they vote for it, are called to sign it and sign. */
@Injectable()
export class CharterAnswers {
  constructor(
    private readonly votes: CastVote,
    private readonly closing: CloseDecision,
    private readonly rounds: OpenCharterRound,
    private readonly signing: SignCharter,
  ) {}

  async adopt(coordinator: RequestContext, voters: readonly RequestContext[], decisionId: string): Promise<void> {
    for (const ctx of voters) demanded(await this.votes.run(ctx, { decisionId, organisationId: organisationOf(ctx), answer: 'yes' }), DecisionRow);
    demanded(await this.closing.run(coordinator, decisionId), DecisionRow);
  }

  async call(coordinator: RequestContext, versionId: string, signBy: string): Promise<void> {
    demanded(await this.rounds.run(coordinator, { versionId, signBy }), CharterVersionRow);
  }

  async sign(ctx: RequestContext, versionId: string): Promise<void> {
    demanded(await this.signing.run(ctx, { versionId, organisationId: organisationOf(ctx) }), CharterVersionRow);
  }
}
