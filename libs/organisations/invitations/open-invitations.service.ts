import { Injectable } from '@nestjs/common';
import { ArrayContainedBy, IsNull, MoreThan, type FindOptionsWhere } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { coalitionRoles, demand, NotFound, voiceRoles, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { OrganisationAccess } from '../organisation.access.js';
import { InvitationRow } from './invitation.entity.js';

const open = () => ({ acceptedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(new Date()) });

/** Invitations that are still to be accepted: for who may invite there. */
@Injectable()
export class OpenInvitations {
  constructor(
    private readonly database: Database,
    private readonly access: OrganisationAccess,
    private readonly audit: AuditLog,
  ) {}

  async ofOrganisation(ctx: RequestContext, organisationId: string): Promise<InvitationRow[]> {
    await this.access.demand(ctx, 'membership.invite', organisationId);
    return this.list(ctx, { organisationId });
  }

  async ofCoalition(ctx: RequestContext, coalitionId: string): Promise<InvitationRow[]> {
    demand(ctx, 'staff.invite', { coalitionId });
    return this.list(ctx, { coalitionId, roles: ArrayContainedBy([...coalitionRoles]) });
  }

  async ofVoices(ctx: RequestContext, coalitionId: string): Promise<InvitationRow[]> {
    demand(ctx, 'voice.invite', { coalitionId });
    return this.list(ctx, { coalitionId, roles: ArrayContainedBy([...voiceRoles]) });
  }

  /** Its link is good for nothing then. Throws NotFound for one that is no longer open. */
  async revoke(ctx: RequestContext, id: string): Promise<void> {
    const { organisationId, coalitionId } = await this.mine(ctx, id);
    await this.database.transaction(ctx, async (em) => {
      const { affected } = await em.update(InvitationRow, { id, acceptedAt: IsNull(), revokedAt: IsNull() }, { revokedAt: () => 'now()', sealed: null });
      if (!affected) throw new NotFound();
      await this.audit.record(em, ctx, { action: 'invitation.revoke', objectKind: 'invitation', objectId: id, organisationId: organisationId ?? undefined, coalitionId: coalitionId ?? undefined });
    });
  }

  /** Row security hides other people's; what is seen may still not be mine to revoke. */
  private async mine(ctx: RequestContext, id: string): Promise<InvitationRow> {
    const row = await this.database.transaction(ctx, (em) => em.findOneBy(InvitationRow, { id }));
    if (!row) throw new NotFound();
    if (row.organisationId) await this.access.demand(ctx, 'membership.invite', row.organisationId);
    else demand(ctx, isForVoice(row) ? 'voice.invite' : 'staff.invite', { coalitionId: row.coalitionId! });
    return row;
  }

  private list(ctx: RequestContext, place: FindOptionsWhere<InvitationRow>): Promise<InvitationRow[]> {
    return this.database.transaction(ctx, (em) => em.find(InvitationRow, { where: { ...place, ...open() }, order: { id: 'DESC' } }));
  }
}

const isForVoice = ({ roles }: InvitationRow): boolean => roles.every((role) => voiceRoles.some((voice) => voice === role));
