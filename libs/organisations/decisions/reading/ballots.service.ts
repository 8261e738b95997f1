import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Mandates } from '../../mandates/mandates.service.js';
import { toOrganisation, type Organisation } from '../../organisation.type.js';
import { inLocaleOf } from '../../reading/in-language.js';
import { Organisations } from '../../reading/organisations.service.js';
import type { DecisionRow } from '../decision.entity.js';
import { DecisionSeat, DecisionStep } from '../decision.type.js';
import { Decisions } from './decisions.service.js';

/** The answers of a decision with the organisations that gave them. */
@Injectable()
export class Ballots {
  constructor(
    private readonly reading: Decisions,
    private readonly organisations: Organisations,
    private readonly mandates: Mandates,
  ) {}

  /** By name; `mine` while it is open, where the actor holds the organisation's mandate to vote, or that of the holder of its proxy. */
  async seats(ctx: RequestContext, { id, coalitionId, state }: DecisionRow): Promise<DecisionSeat[]> {
    const seats = await this.reading.seats(ctx, id);
    const named = await this.named(ctx, seats.flatMap(({ organisationId, proxy }) => [organisationId, ...(proxy ? [proxy.holderId] : [])]));
    const voters = state === 'open' ? await this.mandates.heldByActor(ctx, { coalitionId, power: 'vote' }) : new Set<string>();
    return seats
      .flatMap(({ organisationId, vote, proxy }) => {
        const organisation = named.get(organisationId);
        const mine = voters.has(organisationId) || (proxy !== undefined && voters.has(proxy.holderId));
        const said = { answer: vote?.answer ?? null, reason: vote?.reason ?? '', castAt: vote?.castAt ?? null };
        return organisation ? [Object.assign(new DecisionSeat(), { organisation, ...said, proxy: (proxy && named.get(proxy.holderId)) ?? null, mine })] : [];
      })
      .sort((a, b) => nameIn(ctx, a).localeCompare(nameIn(ctx, b), ctx.locale));
  }

  async history(ctx: RequestContext, { id }: DecisionRow): Promise<DecisionStep[]> {
    const steps = await this.reading.history(ctx, id);
    const named = await this.named(ctx, steps.map((step) => step.organisationId));
    return steps.flatMap(({ organisationId, answer, byProxy, castAt }) => {
      const organisation = named.get(organisationId);
      return organisation ? [Object.assign(new DecisionStep(), { organisation, answer: answer === 'withdrawn' ? null : answer, byProxy, castAt })] : [];
    });
  }

  private async named(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, Organisation>> {
    const rows = await this.organisations.byIds(ctx, [...new Set(ids)]);
    return new Map(rows.map((row) => [row.id, toOrganisation(row)]));
  }
}

const nameIn = (ctx: RequestContext, { organisation }: DecisionSeat): string => inLocaleOf(ctx, organisation.texts.name, undefined);
