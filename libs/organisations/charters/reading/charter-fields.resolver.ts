import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { Decision, toDecision } from '../../decisions/decision.type.js';
import { Decisions } from '../../decisions/reading/decisions.service.js';
import { Organisation } from '../../organisation.type.js';
import { Charter, CharterDuty, CharterProgress, CharterSignatory, CharterText } from '../charter.type.js';
import { Charters } from './charters.service.js';
import { Signatories } from './signatories.service.js';

/** What belongs to a version of a charter. */
@Resolver(() => Charter)
export class CharterFieldsResolver {
  constructor(
    private readonly charters: Charters,
    private readonly signing: Signatories,
    private readonly decisions: Decisions,
  ) {}

  @ResolveField(() => [CharterText], { description: 'The language that holds first.' })
  texts(@Ctx() ctx: RequestContext, @Parent() { row }: Charter): Promise<CharterText[]> {
    return this.charters.texts(ctx, row);
  }

  @ResolveField(() => [CharterSignatory], { description: 'By name, with those who left since; outside the coalition those who agreed to be named.' })
  signatories(@Ctx() ctx: RequestContext, @Parent() { row }: Charter): Promise<CharterSignatory[]> {
    return this.signing.list(ctx, row);
  }

  @ResolveField(() => Int, { description: 'Named or not: who stands under it now, or stood there as it was superseded.' })
  signatoryCount(@Ctx() ctx: RequestContext, @Parent() { row }: Charter): Promise<number> {
    return this.signing.count(ctx, row);
  }

  @ResolveField(() => CharterProgress, { description: 'Of today’s members.' })
  progress(@Ctx() ctx: RequestContext, @Parent() { row }: Charter): Promise<CharterProgress> {
    return this.signing.progress(ctx, row);
  }

  @ResolveField(() => [Organisation], { description: 'Members that have not signed the one in force; for its coordination, empty for others.' })
  missing(@Ctx() ctx: RequestContext, @Parent() { row }: Charter): Promise<Organisation[]> {
    return this.signing.missing(ctx, row);
  }

  @ResolveField(() => [CharterDuty], { description: 'My organisations that are asked to sign the one in force.' })
  mine(@Ctx() ctx: RequestContext, @Parent() { row }: Charter): Promise<CharterDuty[]> {
    return this.signing.mine(ctx, row);
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The vote on it; for the coalition’s own people.' })
  async decision(@Ctx() ctx: RequestContext, @Parent() { row }: Charter): Promise<Decision | null> {
    const found = row.decisionId && ctx.actor.kind === 'account' ? await this.decisions.byId(ctx, row.decisionId) : undefined;
    return found ? toDecision(found) : null;
  }
}
