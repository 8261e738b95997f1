import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { InvalidInput, resultUnion } from '#libs/graphql';
import { ChangeMembers } from './change-members.service.js';
import { ChangeStaff } from './change-staff.service.js';
import { LastOne } from './last-one.errors.js';
import { Member, StaffMember } from './member.type.js';
import { MemberChanged, memberChanged } from './members-changed.type.js';
import { MemberArgs, MemberRolesArgs, StaffArgs, StaffRolesArgs } from './members.input.js';
import { Members } from './members.service.js';

export const ChangeMemberResult = resultUnion('ChangeMemberResult', () => [MemberChanged, LastOne, InvalidInput]);

@Resolver()
export class MembersResolver {
  constructor(
    private readonly reading: Members,
    private readonly changing: ChangeMembers,
    private readonly leaders: ChangeStaff,
  ) {}

  @Query(() => [Member], { description: 'Who works in an organisation, by name.' })
  @Allow('membership.list')
  members(@Ctx() ctx: RequestContext, @Args('organisationId', { type: () => ID }) organisationId: string): Promise<Member[]> {
    return this.reading.ofOrganisation(ctx, organisationId);
  }

  @Query(() => [StaffMember], { description: 'Who leads a coalition, by name.' })
  @Allow('staff.list')
  staff(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string): Promise<StaffMember[]> {
    return this.reading.ofCoalition(ctx, coalitionId);
  }

  @Mutation(() => ChangeMemberResult, { description: 'These roles and no others.' })
  @Allow('membership.update')
  async setMemberRoles(@Ctx() ctx: RequestContext, @Args() { organisationId, accountId, roles }: MemberRolesArgs): Promise<typeof ChangeMemberResult> {
    return (await this.changing.setRoles(ctx, organisationId, accountId, roles)) ?? memberChanged(accountId);
  }

  @Mutation(() => ChangeMemberResult, { description: 'All roles in the organisation go.' })
  @Allow('membership.update')
  async removeMember(@Ctx() ctx: RequestContext, @Args() { organisationId, accountId }: MemberArgs): Promise<typeof ChangeMemberResult> {
    return (await this.changing.remove(ctx, organisationId, accountId)) ?? memberChanged(accountId);
  }

  @Mutation(() => ChangeMemberResult, { description: 'These roles for the coalition and no others.' })
  @Allow('staff.update')
  async setStaffRoles(@Ctx() ctx: RequestContext, @Args() { coalitionId, accountId, roles }: StaffRolesArgs): Promise<typeof ChangeMemberResult> {
    return (await this.leaders.setRoles(ctx, coalitionId, accountId, roles)) ?? memberChanged(accountId);
  }

  @Mutation(() => ChangeMemberResult, { description: 'All roles for the coalition go.' })
  @Allow('staff.remove')
  async removeStaff(@Ctx() ctx: RequestContext, @Args() { coalitionId, accountId }: StaffArgs): Promise<typeof ChangeMemberResult> {
    return (await this.leaders.remove(ctx, coalitionId, accountId)) ?? memberChanged(accountId);
  }
}
