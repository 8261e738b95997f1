import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { NotFound, type OrganisationRole, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { OrganisationAccess } from '../organisation.access.js';
import { lastOne, type LastOne } from './last-one.errors.js';

type Seat = { account_id: string; role: OrganisationRole };
type Change = { organisationId: string; accountId: string; roles: readonly OrganisationRole[]; action: string };

/**
 * Changes what somebody may do in an organisation, or takes it all away; it counts from their next request on.
 * An organisation that has a representative keeps one. Throws NotFound for who is no member.
 */
@Injectable()
export class ChangeMembers {
  constructor(
    private readonly database: Database,
    private readonly access: OrganisationAccess,
    private readonly audit: AuditLog,
  ) {}

  async setRoles(ctx: RequestContext, organisationId: string, accountId: string, roles: readonly OrganisationRole[]): Promise<LastOne | InvalidInput | undefined> {
    await this.access.demand(ctx, 'membership.update', organisationId);
    if (roles.length === 0) return invalidInput(ctx, [fault(ctx, 'roles', 'organisations.rolesMissing')]);
    return this.write(ctx, { organisationId, accountId, roles: [...new Set(roles)], action: 'membership.update' });
  }

  async remove(ctx: RequestContext, organisationId: string, accountId: string): Promise<LastOne | undefined> {
    await this.access.demand(ctx, 'membership.update', organisationId);
    return this.write(ctx, { organisationId, accountId, roles: [], action: 'membership.remove' });
  }

  private write(ctx: RequestContext, { organisationId, accountId, roles, action }: Change): Promise<LastOne | undefined> {
    return this.database.transaction(ctx, async (em) => {
      const seats = await this.locked(em, organisationId);
      if (!seats.some((seat) => seat.account_id === accountId)) throw new NotFound();
      const others = seats.filter((seat) => seat.account_id !== accountId);
      const had = seats.some((seat) => seat.account_id === accountId && seat.role === 'representative');
      if (had && !roles.includes('representative') && !others.some((seat) => seat.role === 'representative')) return lastOne(ctx, 'lastRepresentative');
      await em.query('delete from membership where organisation_id = $1 and account_id = $2 and role <> all($3::text[])', [organisationId, accountId, roles]);
      await em.query('insert into membership (organisation_id, account_id, role) select $1, $2, unnest($3::text[]) on conflict do nothing', [organisationId, accountId, roles]);
      await this.audit.record(em, ctx, { action, objectKind: 'account', objectId: accountId, organisationId, detail: { roles: roles.join(' ') } });
      return undefined;
    });
  }

  /** All seats of the organisation, so that two who step down at once do not both go. */
  private async locked(em: EntityManager, organisationId: string): Promise<Seat[]> {
    return (await em.query('select account_id, role from membership where organisation_id = $1 order by account_id, role for update', [organisationId])) as Seat[];
  }
}
