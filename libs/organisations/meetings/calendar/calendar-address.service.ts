import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { Config } from '#libs/config';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { makeSecret, sha256, toToken } from '#libs/crypto';
import { Database, momentOf } from '#libs/database';
import { CalendarFeedRow } from './calendar-feed.entity.js';

/** The secret address of one's own calendar: told once, kept as a hash; a new one ends the old at once. */
@Injectable()
export class CalendarAddress {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly audit: AuditLog,
  ) {}

  /** The address. */
  async renew(ctx: RequestContext): Promise<string> {
    demand(ctx, 'calendar.own');
    const accountId = demandAccount(ctx);
    const secret = makeSecret();
    await this.database.transaction(ctx, async (em) => {
      await em.upsert(CalendarFeedRow, { accountId, tokenHash: sha256(secret), madeAt: await momentOf(em, ctx) }, ['accountId']);
      await this.audit.record(em, ctx, { action: 'calendar.renew', objectKind: 'account', objectId: accountId });
    });
    return `${this.config.publicUrl}/calendar/${toToken(accountId, secret)}.ics`;
  }

  async stop(ctx: RequestContext): Promise<void> {
    demand(ctx, 'calendar.own');
    const accountId = demandAccount(ctx);
    await this.database.transaction(ctx, async (em) => {
      await em.delete(CalendarFeedRow, { accountId });
      await this.audit.record(em, ctx, { action: 'calendar.stop', objectKind: 'account', objectId: accountId });
    });
  }

  /** Since when the address is in force; null when there is none. */
  async since(ctx: RequestContext): Promise<Date | null> {
    demand(ctx, 'calendar.own');
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => (await em.findOneBy(CalendarFeedRow, { accountId }))?.madeAt ?? null);
  }
}
