import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { handCookie, LinkExpired, SignedIn, type Carrier } from '#libs/auth';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { InvalidInput, resultUnion, TooManyRequests } from '#libs/graphql';
import { AcceptInvitation } from './accept-invitation.service.js';
import { Invitation, OpenInvitation, toInvitation } from './invitation.type.js';
import { AcceptInvitationInput, InviteMemberInput, InviteStaffInput, InviteVoiceInput } from './invitations.input.js';
import { InviteMember } from './invite-member.service.js';
import { OpenInvitations } from './open-invitations.service.js';
import { ShowInvitation } from './show-invitation.service.js';
import { SignInFirst } from './sign-in-first.errors.js';

export const InviteResult = resultUnion('InviteResult', () => [Invitation, InvalidInput, TooManyRequests]);
export const AcceptInvitationResult = resultUnion('AcceptInvitationResult', () => [SignedIn, LinkExpired, SignInFirst, InvalidInput]);

@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly inviting: InviteMember,
    private readonly accepting: AcceptInvitation,
    private readonly showing: ShowInvitation,
    private readonly open: OpenInvitations,
  ) {}

  @Mutation(() => InviteResult, { description: 'By mail, for seven days.' })
  @Allow('membership.invite')
  inviteMember(@Ctx() ctx: RequestContext, @Args('input') input: InviteMemberInput): Promise<typeof InviteResult> {
    return this.inviting.run(ctx, input);
  }

  @Mutation(() => InviteResult, { description: 'Invites somebody to lead a coalition.' })
  @Allow('staff.invite')
  inviteStaff(@Ctx() ctx: RequestContext, @Args('input') input: InviteStaffInput): Promise<typeof InviteResult> {
    return this.inviting.runForCoalition(ctx, input);
  }

  @Mutation(() => InviteResult, { description: 'Invites somebody to take part in a coalition for no organisation.' })
  @Allow('voice.invite')
  inviteVoice(@Ctx() ctx: RequestContext, @Args('input') input: InviteVoiceInput): Promise<typeof InviteResult> {
    return this.inviting.runForVoice(ctx, input);
  }

  @Query(() => OpenInvitation, { nullable: true, description: 'For who holds the link.' })
  @Public('the token is the proof')
  async invitation(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<OpenInvitation | null> {
    return (await this.showing.run(ctx, token)) ?? null;
  }

  @Mutation(() => AcceptInvitationResult, { description: 'Takes the roles offered; begins a new session.' })
  @Public('the token is the proof')
  async acceptInvitation(@Ctx() ctx: RequestContext, @Args('input') input: AcceptInvitationInput, @Context() carrier: Carrier): Promise<typeof AcceptInvitationResult> {
    return handCookie(carrier, await this.accepting.run(ctx, input));
  }

  @Query(() => [Invitation], { description: 'Still to be accepted, newest first.' })
  @Allow('membership.invite')
  async invitations(@Ctx() ctx: RequestContext, @Args('organisationId', { type: () => ID }) organisationId: string): Promise<Invitation[]> {
    return (await this.open.ofOrganisation(ctx, organisationId)).map(toInvitation);
  }

  @Query(() => [Invitation], { description: 'Still to be accepted, newest first.' })
  @Allow('staff.invite')
  async staffInvitations(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string): Promise<Invitation[]> {
    return (await this.open.ofCoalition(ctx, coalitionId)).map(toInvitation);
  }

  @Query(() => [Invitation], { description: 'Still to be accepted, newest first.' })
  @Allow('voice.invite')
  async voiceInvitations(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string): Promise<Invitation[]> {
    return (await this.open.ofVoices(ctx, coalitionId)).map(toInvitation);
  }

  @Mutation(() => Boolean, { description: 'Its link is good for nothing then.' })
  @Allow('membership.invite')
  async revokeInvitation(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.open.revoke(ctx, id);
    return true;
  }
}
