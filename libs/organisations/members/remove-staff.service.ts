import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { lastOne, type LastOne } from './last-one.errors.js';

type Seat = { account_id: string; role: string };

/** Takes away all roles somebody has for a coalition, from their next request on. A coalition keeps an administrator. Throws NotFound for who has none. */
@Injectable()
export class RemoveStaff {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, coalitionId: string, accountId: string): Promise<LastOne | undefined> {
    demand(ctx, 'staff.remove', { coalitionId });
    return this.database.transaction(ctx, async (em) => {
      const seats = (await em.query('select account_id, role from coalition_staff where coalition_id = $1 order by account_id, role for update', [coalitionId])) as Seat[];
      if (!seats.some((seat) => seat.account_id === accountId)) throw new NotFound();
      const admins = new Set(seats.filter((seat) => seat.role === 'admin').map((seat) => seat.account_id));
      if (admins.has(accountId) && admins.size === 1) return lastOne(ctx, 'lastAdmin');
      await em.query('delete from coalition_staff where coalition_id = $1 and account_id = $2', [coalitionId, accountId]);
      await this.audit.record(em, ctx, { action: 'staff.remove', objectKind: 'account', objectId: accountId, coalitionId });
      return undefined;
    });
  }
}
