import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { ChangeVoices } from './change-voices.service.js';
import { Voice } from './member.type.js';
import { memberChanged } from './members-changed.type.js';
import { StaffArgs, VoiceRolesArgs } from './members.input.js';
import { ChangeMemberResult } from './members.resolver.js';
import { Members } from './members.service.js';

/** Who takes part in a coalition for no organisation. */
@Resolver()
export class VoicesResolver {
  constructor(
    private readonly reading: Members,
    private readonly changing: ChangeVoices,
  ) {}

  @Query(() => [Voice], { description: 'Steering committee and community representatives of a coalition, by name.' })
  @Allow('voice.list')
  voices(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string): Promise<Voice[]> {
    return this.reading.voices(ctx, coalitionId);
  }

  @Mutation(() => ChangeMemberResult, { description: 'These roles and no others.' })
  @Allow('voice.update')
  async setVoiceRoles(@Ctx() ctx: RequestContext, @Args() { coalitionId, accountId, roles }: VoiceRolesArgs): Promise<typeof ChangeMemberResult> {
    return (await this.changing.setRoles(ctx, coalitionId, accountId, roles)) ?? memberChanged(accountId);
  }

  @Mutation(() => ChangeMemberResult, { description: 'They take part no longer; what they said stays.' })
  @Allow('voice.remove')
  async removeVoice(@Ctx() ctx: RequestContext, @Args() { coalitionId, accountId }: StaffArgs): Promise<typeof ChangeMemberResult> {
    return (await this.changing.remove(ctx, coalitionId, accountId)) ?? memberChanged(accountId);
  }
}
