import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import { prepared } from '#libs/database';
import { Batcher } from '../batching/batcher.js';
import { canonicalAddress } from '../signing/canonical-address.js';
import { gathered } from './pending-signers.js';

const MOST_PER_DAY = 5;
/** $1 hashes of mailboxes, each once, $2 the petitions: takes one from the day of each that did not ask for silence. */
const TAKE = `
with asked as (select * from unnest($1::bytea[], $2::text[]) a(hash, petition)),
taken as (
  insert into mail_allowance as m (address_hash, day, mails)
  select a.hash, current_date, 1 from asked a where not exists (select from suppression s where s.address_hash = a.hash and s.scope in ('all', a.petition)) order by a.hash
  on conflict (address_hash, day) do update set mails = m.mails + 1 returning m.address_hash as hash, m.mails)
select hash from taken where mails <= ${MOST_PER_DAY}`;

interface Asked {
  readonly hash: Buffer;
  readonly petitionId: string;
}

/** Protects a mailbox from being flooded in somebody's name: five mails a day over all petitions, none when it asked for silence. */
@Injectable()
export class MailAllowance {
  private readonly taking: Batcher<Asked, boolean>;

  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
  ) {
    this.taking = new Batcher(async (asked) => {
      const rows = await prepared<{ hash: Buffer }>(source, 'signatures.takeAllowance', TAKE, [asked.map(({ hash }) => hash), asked.map(({ petitionId }) => petitionId)]);
      const allowed = new Set(rows.map(({ hash }) => hash.toString('hex')));
      return asked.map(({ hash }) => allowed.has(hash.toString('hex')));
    }, ({ hash }) => [hash.toString('hex')], gathered);
  }

  /** Whether one more mail may go; takes it from the day's five. */
  take(email: string, petitionId: string): Promise<boolean> {
    return this.taking.add({ hash: this.hashOf(email), petitionId });
  }

  /** No more mails about this petition to this mailbox. */
  async silence(email: string, petitionId: string): Promise<void> {
    await this.source.query('insert into suppression (address_hash, scope) values ($1, $2) on conflict do nothing', [this.hashOf(email), petitionId]);
  }

  private hashOf(email: string): Buffer {
    return this.keys.hmac('suppression', canonicalAddress(email)?.address ?? email);
  }
}
