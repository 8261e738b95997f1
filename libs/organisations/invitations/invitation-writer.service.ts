import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { voiceRoles, type CoalitionRole, type OrganisationRole, type RequestContext, type VoiceRole } from '#libs/context';
import { Keys, makeSecret, seal, sha256 } from '#libs/crypto';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { InvitationRow } from './invitation.entity.js';
import type { Invitee } from './invitee.js';
import { sendInvitation } from './send-invitation.job.js';

const DAYS = 7;
type Offer = { readonly organisationId: string; readonly roles: readonly OrganisationRole[] } | { readonly coalitionId: string; readonly roles: readonly CoalitionRole[] | readonly VoiceRole[] };

/** Writes an invitation and leaves its mail to be sent, in the caller's transaction. An older one to the same place and kind of role for the same address is revoked. */
@Injectable()
export class InvitationWriter {
  constructor(
    private readonly keys: Keys,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async write(em: EntityManager, ctx: RequestContext, invitee: Invitee, offer: Offer): Promise<InvitationRow> {
    const [id, secret] = [newId(), makeSecret()];
    const place = { organisationId: 'organisationId' in offer ? offer.organisationId : null, coalitionId: 'coalitionId' in offer ? offer.coalitionId : null };
    const roles = [...new Set(offer.roles)];
    await em.query(
      `update invitation set revoked_at = now(), sealed = null where email = $1 and organisation_id is not distinct from $2::uuid and coalition_id is not distinct from $3::uuid
       and (roles <@ $4::text[]) = ($5::text[] <@ $4::text[]) and accepted_at is null and revoked_at is null`,
      [invitee.email.trim(), place.organisationId, place.coalitionId, voiceRoles, roles],
    );
    await em.query(
      `insert into invitation (id, email, name, locale, coalition_id, organisation_id, roles, token_hash, invited_by, expires_at, sealed)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + interval '${DAYS} days', $10)`,
      [id, invitee.email.trim(), invitee.name.trim(), invitee.locale, place.coalitionId, place.organisationId, roles, sha256(secret),
        ctx.actor.kind === 'account' ? ctx.actor.accountId : null, seal(this.keys.for('invitation'), secret, id)],
    );
    await this.outbox.add(em, sendInvitation, { subject: id });
    await this.audit.record(em, ctx, { action: 'invitation.send', objectKind: 'invitation', objectId: id, organisationId: place.organisationId ?? undefined, coalitionId: place.coalitionId ?? undefined, detail: { roles: roles.join(' ') } });
    return em.findOneByOrFail(InvitationRow, { id });
  }
}
