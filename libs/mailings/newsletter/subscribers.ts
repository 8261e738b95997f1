import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Keys } from '#libs/crypto';
import { canonicalAddress } from '#libs/signatures';
import type { MailingRow } from '../mailing.entity.js';
import { isAddressed, standingSubscribers } from './standing-subscribers.js';
import { openSubscriber } from './subscriber-blob.js';

/** The subscribers a mailing may go to. An address stays sealed until the moment of sending. */
@Injectable()
export class Subscribers {
  constructor(private readonly keys: Keys) {}

  /** How many the mailing would go to now. */
  async count(em: EntityManager, { newsletter, coalitionId, organisationId }: Pick<MailingRow, 'newsletter' | 'coalitionId' | 'organisationId'>): Promise<number> {
    if (newsletter === 'none') return 0;
    const [row] = (await em.query(`select count(*)::int as n from (${standingSubscribers}) n where ${isAddressed('$1', '$2::uuid', '$3::uuid')}`, [newsletter, coalitionId, organisationId])) as { n: number }[];
    return row!.n;
  }

  /** Throws when it was sealed for another subscriber or under another key. */
  contactOf(id: string, sealed: Buffer): { email: string; givenName: string; unsubscribeToken: string } {
    const { email, manageToken } = openSubscriber(this.keys.for('newsletter'), id, sealed);
    return { email, givenName: '', unsubscribeToken: manageToken };
  }

  /** Whether this mailing may go to the mailbox in the name of this recipient: the first who comes has it, also at the next try. */
  async claim(em: EntityManager, mailingId: string, recipientId: string, email: string): Promise<boolean> {
    const token = this.keys.hmac('newsletter', `${mailingId}\n${canonicalAddress(email)?.address ?? email}`);
    const rows = (await em.query(
      `insert into mailing_mailbox as m (mailing_id, token, recipient_id) values ($1, $2, $3)
       on conflict (mailing_id, token) do update set recipient_id = excluded.recipient_id where m.recipient_id = excluded.recipient_id returning recipient_id`,
      [mailingId, token, recipientId],
    )) as unknown[];
    return rows.length > 0;
  }

  /** There is no such mailbox: the address goes, and nobody writes there again. */
  async bounced(em: EntityManager, id: string): Promise<void> {
    await em.query(
      `with ended as (update subscriber set state = 'bounced', ended_at = now(), paused_at = null where id = $1 and state = 'confirmed' returning id),
       forgotten as (delete from subscriber_choice using ended where subscriber_id = ended.id)
       delete from subscriber_contact using ended where subscriber_id = ended.id`,
      [id],
    );
  }
}
