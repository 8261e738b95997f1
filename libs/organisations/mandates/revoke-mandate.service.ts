import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { MandateRow } from './mandate.entity.js';

/** Ends a mandate at once. What was done under it stays done; a second time changes nothing. */
@Injectable()
export class RevokeMandate {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, id: string): Promise<MandateRow> {
    if (!validate(id)) throw new NotFound();
    return this.database.transaction(ctx, async (em) => {
      const mandate = await em.findOneBy(MandateRow, { id });
      if (!mandate) throw new NotFound();
      demand(ctx, 'mandate.revoke', { organisationId: mandate.organisationId });
      if (mandate.revokedAt) return mandate;
      const revoked = { revokedAt: await momentOf(em, ctx), revokedBy: demandAccount(ctx) };
      await em.update(MandateRow, { id }, revoked);
      await this.audit.record(em, ctx, { action: 'mandate.revoke', objectKind: 'mandate', objectId: id, organisationId: mandate.organisationId });
      return Object.assign(mandate, revoked);
    });
  }
}
