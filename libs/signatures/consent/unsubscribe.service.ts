import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { SigningPool } from '../batching/signing-pool.js';

/**
 * Ends an organisation's right to write: its sealed copy of the person goes at once, the consent is dated as
 * ended. Unknown and used tokens change nothing and answer the same.
 */
@Injectable()
export class Unsubscribe {
  constructor(private readonly pool: SigningPool) {}

  async run(_ctx: RequestContext, token: string): Promise<void> {
    const read = readToken(token);
    if (!read) return;
    await this.pool.run(
      'unsubscribe',
      `with ended as (update consent set unsubscribed_at = coalesce(unsubscribed_at, now()) where signature_id = $1 and unsubscribe_hash = $2 returning signature_id, organisation_id)
       delete from organisation_contact k using ended where k.signature_id = ended.signature_id and k.organisation_id = ended.organisation_id`,
      [read.id, read.hash],
    );
  }
}
