import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database, newId, type Multilingual } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { CoalitionRow } from '../coalition.entity.js';
import { toCoalition, type Coalition } from '../coalition.type.js';
import { inviteeFaults, type Invitee } from '../invitations/invitee.js';
import { InvitationWriter } from '../invitations/invitation-writer.service.js';
import { faultsOf } from '../organisation.rules.js';

export interface NewCoalition {
  readonly slug: string;
  readonly name: Multilingual;
  readonly about?: Multilingual;
  readonly accent?: string;
  readonly isArchive?: boolean;
  /** Who is invited to administer it. */
  readonly admin?: Invitee;
}

/** For the command line: makes a coalition and invites its first administrator. */
@Injectable()
export class FoundCoalition {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationWriter,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { slug, name, about = {}, accent, isArchive = false, admin }: NewCoalition): Promise<Coalition | InvalidInput> {
    demand(ctx, 'coalition.found');
    const faults = [...faultsOf(ctx, { slug, name, about, accent }), ...(admin ? inviteeFaults(ctx, admin, 'admin.') : [])];
    if (faults.length > 0) return invalidInput(ctx, faults);
    const id = newId();
    return this.database.transaction(ctx, async (em) => {
      const made = (await em.query(
        'insert into coalition (id, slug, name, about, accent, is_archive) values ($1, $2, $3, $4, $5, $6) on conflict (slug) do nothing returning id',
        [id, slug, name, about, accent?.toLowerCase() ?? null, isArchive],
      )) as unknown[];
      if (made.length === 0) return invalidInput(ctx, [fault(ctx, 'slug', 'organisations.slugTaken')]);
      if (admin) await this.invitations.write(em, ctx, admin, { coalitionId: id, roles: ['admin'] });
      await this.audit.record(em, ctx, { action: 'coalition.found', objectKind: 'coalition', objectId: id, coalitionId: id });
      return toCoalition(await em.findOneByOrFail(CoalitionRow, { id }));
    });
  }
}
