import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';
import { OrganisationRow } from '../organisation.entity.js';
import { heldInvitation } from './held-invitation.js';
import { toOpenInvitation, type OpenInvitation } from './invitation.type.js';

/** Shows an invitation to who holds its link; undefined for a link that is good for nothing. */
@Injectable()
export class ShowInvitation {
  constructor(private readonly database: Database) {}

  async run(ctx: RequestContext, token: string): Promise<OpenInvitation | undefined> {
    return this.database.transaction(ctx, async (em) => {
      const held = await heldInvitation(em, token);
      if (!held) return undefined;
      const organisation = held.organisationId ? await em.findOneBy(OrganisationRow, { id: held.organisationId }) : null;
      const coalition = held.coalitionId ? await em.findOneBy(CoalitionRow, { id: held.coalitionId }) : null;
      return toOpenInvitation(held, organisation, coalition);
    });
  }
}
