import { Injectable } from '@nestjs/common';
import { demand, demandAccount, RateLimits, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput, tooManyRequests, type InvalidInput, type TooManyRequests } from '#libs/graphql';
import { OrganisationAccess } from '../organisation.access.js';
import { InvitationWriter } from './invitation-writer.service.js';
import { toInvitation, type Invitation } from './invitation.type.js';
import type { InviteMemberInput, InviteStaffInput, InviteVoiceInput } from './invitations.input.js';
import { inviteeFaults } from './invitee.js';

const fiftyAnHour = { points: 50, seconds: 3600 };

/** Invites people to an organisation, to lead a coalition or to take part in it for none. The answer is the same whether or not the address has an account. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly database: Database,
    private readonly access: OrganisationAccess,
    private readonly invitations: InvitationWriter,
    private readonly limits: RateLimits,
  ) {}

  async run(ctx: RequestContext, input: InviteMemberInput): Promise<Invitation | InvalidInput | TooManyRequests> {
    await this.access.demand(ctx, 'membership.invite', input.organisationId);
    return this.invite(ctx, input);
  }

  async runForCoalition(ctx: RequestContext, input: InviteStaffInput): Promise<Invitation | InvalidInput | TooManyRequests> {
    demand(ctx, 'staff.invite', { coalitionId: input.coalitionId });
    return this.invite(ctx, input);
  }

  async runForVoice(ctx: RequestContext, input: InviteVoiceInput): Promise<Invitation | InvalidInput | TooManyRequests> {
    demand(ctx, 'voice.invite', { coalitionId: input.coalitionId });
    return this.invite(ctx, input);
  }

  private async invite(ctx: RequestContext, input: InviteMemberInput | InviteStaffInput | InviteVoiceInput): Promise<Invitation | InvalidInput | TooManyRequests> {
    const faults = [...inviteeFaults(ctx, input), ...(input.roles.length === 0 ? [fault(ctx, 'roles', 'organisations.rolesMissing')] : [])];
    if (faults.length > 0) return invalidInput(ctx, faults);
    if (ctx.actor.kind !== 'system') {
      const taken = await this.limits.take('organisations.invite', demandAccount(ctx), fiftyAnHour);
      if (!taken.isAllowed) return tooManyRequests(ctx, taken.retryAfter);
    }
    return toInvitation(await this.database.transaction(ctx, (em) => this.invitations.write(em, ctx, input, input)));
  }
}
