import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { AnswerSeat, Groups, OfferSeat, WorkingGroupRow, type SeatRole } from '#libs/organisations';
import { demanded } from './demanded.js';

/** How people come to sit in a group. */
@Injectable()
export class GroupSeating {
  constructor(
    private readonly offering: OfferSeat,
    private readonly answering: AnswerSeat,
    private readonly groups: Groups,
  ) {}

  /** The chair invites their organisation, and they accept. */
  async invited(chair: RequestContext, guest: RequestContext, groupId: string, role: SeatRole): Promise<void> {
    demanded(await this.offering.invite(chair, { groupId, role, organisationId: organisationOf(guest) }), WorkingGroupRow);
    await this.accept(guest, groupId);
  }

  async asked(guest: RequestContext, groupId: string, words = ''): Promise<void> {
    demanded(await this.offering.ask(guest, { groupId, organisationId: organisationOf(guest), words }), WorkingGroupRow);
  }

  /** Whatever waits in the group. */
  async accept(ctx: RequestContext, groupId: string): Promise<void> {
    for (const { id } of await this.groups.requests(ctx, groupId)) demanded(await this.answering.run(ctx, id, 'accepted'), WorkingGroupRow);
  }
}

/** The organisation somebody works for; null for a voice. */
export function organisationOf({ actor }: RequestContext): string | null {
  return actor.kind === 'account' ? (actor.memberships[0]?.organisationId ?? null) : null;
}
