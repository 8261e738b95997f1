import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { validate } from 'uuid';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page } from '#libs/graphql';
import { ballotOf } from '../ballot-of.js';
import { DecisionRow } from '../decision.entity.js';
import { toDecision, type Decision } from '../decision.type.js';
import type { DecisionsArgs } from '../decisions.input.js';
import type { Ballot } from '../settle.js';
import { DecisionOpinionRow } from '../voting/decision-opinion.entity.js';
import { DecisionProxyRow } from '../voting/decision-proxy.entity.js';
import { DecisionSeatRow } from '../voting/decision-seat.entity.js';
import { DecisionVoteChangeRow } from '../voting/decision-vote-change.entity.js';
import { DecisionVoteRow } from '../voting/decision-vote.entity.js';

/** An organisation with a voice, and what it said so far. */
export interface SeatState {
  readonly organisationId: string;
  readonly vote: DecisionVoteRow | undefined;
  readonly proxy: DecisionProxyRow | undefined;
}

/** Reads decisions as far as row security lets the actor see them: a coalition's members, its staff, and who takes part in it. */
@Injectable()
export class Decisions {
  constructor(private readonly database: Database) {}

  /** The newest first. Throws NotSignedIn. */
  async list(ctx: RequestContext, args: DecisionsArgs): Promise<Page<Decision>> {
    demandAccount(ctx);
    if (!validate(args.coalitionId)) return toPage([] as DecisionRow[], args, toDecision, (row) => [row.id]);
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(DecisionRow, 'd').where('d.coalitionId = :coalitionId', args).orderBy('d.id', 'DESC').limit(pageSize(args) + 1);
      if (args.state) query.andWhere('d.state = :state', { state: args.state });
      const [after] = readCursor(args) ?? [];
      if (after && validate(after)) query.andWhere('d.id < :after', { after });
      return toPage(await query.getMany(), args, toDecision, (row) => [row.id]);
    });
  }

  /** Undefined for what the actor may not see. */
  async byId(ctx: RequestContext, id: string): Promise<DecisionRow | undefined> {
    demandAccount(ctx);
    if (!validate(id)) return undefined;
    return this.database.transaction(ctx, async (em) => (await em.findOneBy(DecisionRow, { id })) ?? undefined);
  }

  ballot(ctx: RequestContext, decision: DecisionRow): Promise<Ballot> {
    return this.database.transaction(ctx, (em) => ballotOf(em, decision));
  }

  async seats(ctx: RequestContext, decisionId: string): Promise<SeatState[]> {
    return this.database.transaction(ctx, async (em) => {
      const seats = await em.find(DecisionSeatRow, { where: { decisionId }, order: { organisationId: 'ASC' } });
      const [votes, proxies] = [await em.findBy(DecisionVoteRow, { decisionId }), await em.findBy(DecisionProxyRow, { decisionId, revokedAt: IsNull() })];
      return seats.map(({ organisationId }) => ({
        organisationId,
        vote: votes.find((vote) => vote.organisationId === organisationId),
        proxy: proxies.find((proxy) => proxy.organisationId === organisationId),
      }));
    });
  }

  async opinions(ctx: RequestContext, decisionId: string): Promise<DecisionOpinionRow[]> {
    return this.database.transaction(ctx, (em) => em.find(DecisionOpinionRow, { where: { decisionId }, order: { givenAt: 'ASC' } }));
  }

  /** Every answer in the order it was given. */
  async history(ctx: RequestContext, decisionId: string): Promise<DecisionVoteChangeRow[]> {
    return this.database.transaction(ctx, (em) => em.find(DecisionVoteChangeRow, { where: { decisionId }, order: { id: 'ASC' } }));
  }
}
