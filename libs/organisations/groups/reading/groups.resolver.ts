import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, may, type RequestContext } from '#libs/context';
import { RequestLoader, type Page } from '#libs/graphql';
import { inLanguage, inLocaleOf } from '../../reading/in-language.js';
import { GroupRights, GroupSeat, SeatCandidate, SeatRequest, toGroup, WorkingGroup, WorkingGroupPage } from '../group.type.js';
import { GroupsArgs } from '../groups.input.js';
import { mayAnswer, mayWithdraw } from '../seats/answer-seat.service.js';
import type { WorkingGroupRequestRow } from '../seats/working-group-request.entity.js';
import { Groups } from './groups.service.js';
import { People } from './people.js';

/** Reads working groups: the list, one of them, who sits there and who would. */
@Resolver(() => WorkingGroup)
export class GroupsResolver {
  constructor(
    private readonly reading: Groups,
    private readonly people: People,
  ) {}

  private readonly counts = new RequestLoader((ctx: RequestContext, ids: string[]) => this.reading.counts(ctx, ids));

  @Query(() => WorkingGroupPage, { description: 'Working groups of a coalition, the newest first.' })
  @Allow('group.read')
  groups(@Ctx() ctx: RequestContext, @Args() args: GroupsArgs): Promise<Page<WorkingGroup>> {
    return this.reading.list(ctx, args);
  }

  @Query(() => WorkingGroup, { nullable: true })
  @Allow('group.read')
  async group(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<WorkingGroup | null> {
    const row = await this.reading.byId(ctx, id);
    return row ? toGroup(row) : null;
  }

  @ResolveField(() => String)
  name(@Ctx() ctx: RequestContext, @Parent() { texts }: WorkingGroup, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.name, locale);
  }

  @ResolveField(() => String)
  mandate(@Ctx() ctx: RequestContext, @Parent() { texts }: WorkingGroup, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.mandate, locale);
  }

  @ResolveField(() => String)
  report(@Ctx() ctx: RequestContext, @Parent() { texts }: WorkingGroup, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.report, locale);
  }

  @ResolveField(() => Int, { description: 'Organisations that sit there today, active members only.' })
  async organisationCount(@Ctx() ctx: RequestContext, @Parent() { id }: WorkingGroup): Promise<number> {
    return (await this.counts.load(ctx, id)) ?? 0;
  }

  @ResolveField(() => GroupRights)
  async rights(@Ctx() ctx: RequestContext, @Parent() { id, coalitionId }: WorkingGroup): Promise<GroupRights> {
    return Object.assign(new GroupRights(), await this.reading.rights(ctx, id), { leads: may(ctx, 'group.open', { coalitionId }) });
  }

  @ResolveField(() => [GroupSeat], { description: 'Who sits there, in the order they came; with `past` also who did.' })
  async seats(@Ctx() ctx: RequestContext, @Parent() { row }: WorkingGroup, @Args('past', { defaultValue: false }) past: boolean): Promise<GroupSeat[]> {
    const { rows, active } = await this.reading.seats(ctx, row, past);
    const named = await this.people.named(ctx, rows.map((seat) => seat.accountId), rows.map((seat) => seat.organisationId));
    return rows.map(({ id, accountId, organisationId, role, fromAt, untilAt }) => {
      const isInForce = untilAt === null && (organisationId === null || active.has(organisationId));
      return Object.assign(new GroupSeat(), { id, account: named.account(accountId), organisation: named.organisation(organisationId), role, isInForce, fromAt, untilAt });
    });
  }

  @ResolveField(() => [SeatRequest], { description: 'Seats offered or asked for and not answered yet, as far as they concern who asks.' })
  async requests(@Ctx() ctx: RequestContext, @Parent() { id }: WorkingGroup): Promise<SeatRequest[]> {
    const { chairs } = await this.reading.rights(ctx, id);
    return this.shown(ctx, await this.reading.requests(ctx, id), chairs);
  }

  @ResolveField(() => [SeatCandidate], { description: 'Whom the chair can offer a seat.' })
  async candidates(@Ctx() ctx: RequestContext, @Parent() { row }: WorkingGroup): Promise<SeatCandidate[]> {
    const { organisationIds, accountIds } = await this.reading.candidates(ctx, row);
    const named = await this.people.named(ctx, accountIds, organisationIds);
    const candidate = (given: Partial<SeatCandidate>) => Object.assign(new SeatCandidate(), { organisation: null, account: null }, given);
    return [...organisationIds.map((id) => candidate({ organisation: named.organisation(id) })), ...accountIds.map((id) => candidate({ account: named.account(id) }))];
  }

  private async shown(ctx: RequestContext, rows: readonly WorkingGroupRequestRow[], chairs: boolean): Promise<SeatRequest[]> {
    const named = await this.people.named(ctx, rows.map((row) => row.accountId), rows.map((row) => row.organisationId));
    return rows.map((row) => {
      const { id, kind, role, accountId, organisationId, words, state, madeAt } = row;
      const rights = { mayAnswer: mayAnswer(ctx, row, chairs), mayWithdraw: mayWithdraw(ctx, row, chairs) };
      return Object.assign(new SeatRequest(), { id, kind, role, account: named.account(accountId), organisation: named.organisation(organisationId), words, state, madeAt, ...rights });
    });
  }
}
