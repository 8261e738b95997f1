import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hmac, Keys, open, seal } from '#libs/crypto';
import { normalise } from '#libs/i18n';
import { SigningPool } from '../batching/signing-pool.js';

interface KeyRow {
  wrapped: Buffer | null;
}
/** With its organisation the key is made when missing, else it must be there. */
interface PetitionName {
  readonly id: string;
  readonly organisationId?: string;
}

/**
 * The key of each petition, under which its signers are told apart. Without the key two petitions' tokens of the
 * same person have nothing in common; when it is destroyed the tokens mean nothing. Kept unwrapped in memory only.
 */
@Injectable()
export class PetitionKeys {
  private readonly known = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly keys: Keys,
    private readonly pool: SigningPool,
  ) {}

  /** 32-byte tokens of the mailbox and of the person behind it. */
  async tokensOf(petition: PetitionName, mailbox: string, name: string): Promise<{ dedupToken: Buffer; personToken: Buffer }> {
    const key = await this.of(petition);
    return { dedupToken: hmac(key, mailbox), personToken: hmac(key, `${mailbox}\n${normalise(name)}`) };
  }

  private of(petition: PetitionName): Promise<Buffer> {
    let key = this.known.get(petition.id);
    if (!key) {
      key = this.load(petition);
      key.catch(() => this.known.delete(petition.id));
      this.known.set(petition.id, key);
    }
    return key;
  }

  private async load({ id, organisationId }: PetitionName): Promise<Buffer> {
    if (organisationId) await this.make(id, organisationId);
    const [row] = await this.pool.run<KeyRow>('petition-key', 'select wrapped from petition_key where petition_id = $1', [id]);
    if (!row?.wrapped) throw new Error(`Petition ${id} has no key, or it was destroyed`);
    return open(this.keys.for('petition-key'), row.wrapped, id);
  }

  private async make(id: string, organisationId: string): Promise<void> {
    const wrapped = seal(this.keys.for('petition-key'), randomBytes(32), id);
    await this.pool.run('make-petition-key', 'insert into petition_key (petition_id, organisation_id, wrapped) values ($1, $2, $3) on conflict do nothing', [id, organisationId, wrapped]);
  }
}
