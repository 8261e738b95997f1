import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { ConsentingSigners } from '#libs/signatures';
import type { MailingRow } from '../mailing.entity.js';
import { isWithoutPlace } from '../place.js';
import { Subscribers } from '../newsletter/subscribers.js';

/** How many a mailing would go to if it were sent now; who signed and subscribed counts twice and gets one mail. */
@Injectable()
export class CountAudience {
  constructor(
    private readonly db: Database,
    private readonly signers: ConsentingSigners,
    private readonly subscribers: Subscribers,
  ) {}

  async of(ctx: RequestContext, mailing: MailingRow): Promise<number> {
    demand(ctx, 'mailing.read', { organisationId: mailing.organisationId });
    return this.db.transaction(ctx, (em) => this.count(em, mailing));
  }

  /** Whether it may be sent to nobody, as its organisation has no place where it would write. */
  async isHeldBack(ctx: RequestContext, { id, organisationId }: MailingRow): Promise<boolean> {
    demand(ctx, 'mailing.read', { organisationId });
    return this.db.transaction(ctx, (em) => isWithoutPlace(em, id));
  }

  /** The audience in a transaction that goes on; the caller has shown that it may. */
  async count(em: EntityManager, mailing: MailingRow): Promise<number> {
    const { organisationId, petitionId } = mailing;
    const signers = petitionId ? await this.signers.count(em, { organisationId, petitionId }) : 0;
    return signers + (await this.subscribers.count(em, mailing));
  }
}
