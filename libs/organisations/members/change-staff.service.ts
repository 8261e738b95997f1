import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type CoalitionRole, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { giveRoles } from './give-roles.js';
import { lastOne, type LastOne } from './last-one.errors.js';

type Seat = { account_id: string; role: string };
type Change = { coalitionId: string; accountId: string; roles: readonly CoalitionRole[]; action: string };

/**
 * Changes what somebody is for a coalition, or takes it all away; it counts from their next request on.
 * A coalition keeps an administrator. Throws NotFound for who leads it in no role.
 */
@Injectable()
export class ChangeStaff {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async setRoles(ctx: RequestContext, coalitionId: string, accountId: string, roles: readonly CoalitionRole[]): Promise<LastOne | InvalidInput | undefined> {
    demand(ctx, 'staff.update', { coalitionId });
    if (roles.length === 0) return invalidInput(ctx, [fault(ctx, 'roles', 'organisations.rolesMissing')]);
    return this.write(ctx, { coalitionId, accountId, roles: [...new Set(roles)], action: 'staff.update' });
  }

  async remove(ctx: RequestContext, coalitionId: string, accountId: string): Promise<LastOne | undefined> {
    demand(ctx, 'staff.remove', { coalitionId });
    return this.write(ctx, { coalitionId, accountId, roles: [], action: 'staff.remove' });
  }

  /** All seats are locked first, so that two administrators who step down at once do not both go. */
  private write(ctx: RequestContext, { coalitionId, accountId, roles, action }: Change): Promise<LastOne | undefined> {
    return this.database.transaction(ctx, async (em) => {
      const seats = (await em.query('select account_id, role from coalition_staff where coalition_id = $1 order by account_id, role for update', [coalitionId])) as Seat[];
      if (!seats.some((seat) => seat.account_id === accountId)) throw new NotFound();
      const admins = new Set(seats.filter((seat) => seat.role === 'admin').map((seat) => seat.account_id));
      if (!roles.includes('admin') && admins.has(accountId) && admins.size === 1) return lastOne(ctx, 'lastAdmin');
      await giveRoles(em, { coalitionId, accountId, roles });
      await em.query('delete from coalition_staff where coalition_id = $1 and account_id = $2 and role <> all($3::text[])', [coalitionId, accountId, roles]);
      await this.audit.record(em, ctx, { action, objectKind: 'account', objectId: accountId, coalitionId, ...(roles.length > 0 && { detail: { roles: roles.join(' ') } }) });
      return undefined;
    });
  }
}
