import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import { canonicalAddress } from '../signing/canonical-address.js';

const MOST_PER_DAY = 5;

/** Protects a mailbox from being flooded in somebody's name: five mails a day over all petitions, none when it asked for silence. */
@Injectable()
export class MailAllowance {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
  ) {}

  /** Whether one more mail may go; takes it from the day's five. */
  async take(email: string, petitionId: string): Promise<boolean> {
    const hash = this.hashOf(email);
    if (await this.isSilenced(hash, petitionId)) return false;
    const [used] = (await this.source.query(
      `insert into mail_allowance as a (address_hash, day, mails) values ($1, current_date, 1)
       on conflict (address_hash, day) do update set mails = a.mails + 1 returning mails`,
      [hash],
    )) as { mails: number }[];
    return used!.mails <= MOST_PER_DAY;
  }

  /** No more mails about this petition to this mailbox. */
  async silence(email: string, petitionId: string): Promise<void> {
    await this.source.query('insert into suppression (address_hash, scope) values ($1, $2) on conflict do nothing', [this.hashOf(email), petitionId]);
  }

  private async isSilenced(hash: Buffer, petitionId: string): Promise<boolean> {
    const rows = (await this.source.query(`select 1 from suppression where address_hash = $1 and scope in ('all', $2)`, [hash, petitionId])) as unknown[];
    return rows.length > 0;
  }

  private hashOf(email: string): Buffer {
    return this.keys.hmac('suppression', canonicalAddress(email)?.address ?? email);
  }
}
