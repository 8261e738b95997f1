import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { prepared } from '#libs/database';
import { Batcher } from '../batching/batcher.js';
import { pendingColumns, type PendingSigner } from './pending-signer.js';

/** Errands wait for each other only while a statement is under way; none is turned away. */
export const gathered = { mostRows: 128, mostInFlight: 2, mostWaiting: Infinity, enough: 8, linger: 2 };

const FIND = `select ${pendingColumns} from signature s join signer_contact c on c.signature_id = s.id where s.id = any($1::uuid[])`;
/** Locked in the order of ids, as everywhere. */
const COUNT = `
  with told as (select id from signature where id = any($1::uuid[]) order by id for update)
  update signature s set mails = s.mails + 1 from told where s.id = told.id`;

/** Whom the mails to signers go to, and how many each had: read and written for all errands under way together. */
@Injectable()
export class PendingSigners {
  private readonly finding: Batcher<string, PendingSigner | undefined>;
  private readonly counting: Batcher<string, undefined>;

  constructor(source: DataSource) {
    this.finding = new Batcher(async (ids) => {
      const found = new Map((await prepared<PendingSigner>(source, 'signatures.pendingSigners', FIND, [ids])).map((signer) => [signer.id, signer]));
      return ids.map((id) => found.get(id));
    }, undefined, gathered);
    this.counting = new Batcher(async (ids) => {
      await prepared(source, 'signatures.countMails', COUNT, [ids]);
      return ids.map(() => undefined);
    }, (id) => [id], gathered);
  }

  /** Undefined once the person is settled, expired or withdrawn. */
  find(id: string): Promise<PendingSigner | undefined> {
    return this.finding.add(id);
  }

  /** One more mail has gone to this signer; resolves when it is written down. */
  async mailed(id: string): Promise<void> {
    await this.counting.add(id);
  }
}
