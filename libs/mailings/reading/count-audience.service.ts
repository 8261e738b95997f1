import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { ConsentingSigners } from '#libs/signatures';
import type { MailingRow } from '../mailing.entity.js';

/** How many a mailing would go to if it were sent now. */
@Injectable()
export class CountAudience {
  constructor(
    private readonly db: Database,
    private readonly signers: ConsentingSigners,
  ) {}

  async of(ctx: RequestContext, mailing: MailingRow): Promise<number> {
    demand(ctx, 'mailing.read', mailing);
    return this.db.transaction(ctx, (em) => this.signers.count(em, mailing));
  }
}
