import { Keys, hmac, open } from '#libs/crypto';
import { normalise } from '#libs/i18n';
import { specConfig, type SpecDatabase } from '#libs/testing';
import type { World } from '../cluster/world.js';
import type { Person } from '../people.js';

export interface SignatureLine {
  readonly id: string;
  readonly state: number;
  readonly mailbox: string;
  readonly person: string;
}

/** The signatures as the tables hold them, findable by person: the tokens are worked out here again, from the keys. */
export class Rows {
  private readonly keys = new Map<number, Buffer>();
  readonly byId = new Map<string, SignatureLine>();
  readonly byMailbox = new Map<string, SignatureLine[]>();

  static async read(db: SpecDatabase, { petitionIds }: World): Promise<Rows> {
    const rows = new Rows();
    const keys = new Keys(specConfig(db)).for('petition-key');
    for (const { petition_id: id, wrapped } of await db.sql<{ petition_id: string; wrapped: Buffer }>('select petition_id, wrapped from petition_key')) rows.keys.set(petitionIds.indexOf(id), open(keys, wrapped, id));
    const lines = await db.sql<SignatureLine>(`select id, state, encode(dedup_token, 'hex') as mailbox, encode(person_token, 'hex') as person from signature`);
    for (const line of lines) {
      rows.byId.set(line.id, line);
      rows.byMailbox.set(line.mailbox, [...(rows.byMailbox.get(line.mailbox) ?? []), line]);
    }
    return rows;
  }

  mailboxOf({ petition, email }: Person): string {
    return this.token(petition, email);
  }

  personOf({ petition, email, givenName, familyName }: Person): string {
    return this.token(petition, `${email}\n${normalise(`${givenName} ${familyName}`)}`);
  }

  of(person: Person): SignatureLine[] {
    const token = this.personOf(person);
    return (this.byMailbox.get(this.mailboxOf(person)) ?? []).filter((line) => line.person === token);
  }

  private token(petition: number, text: string): string {
    const key = this.keys.get(petition);
    return key ? hmac(key, text).toString('hex') : '';
  }
}
