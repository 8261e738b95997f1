import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { silenceSigner } from '../signature.jobs.js';
import { openSigner } from '../signing/signer-blob.js';
import { TokenBatch } from '../signing/token-batch.js';
import { MailAllowance } from './mail-allowance.js';
import { findPendingSigner } from './pending-signer.js';

/** Silences the mailbox for this petition while its address is still known, then takes the signature back. */
@Injectable()
@HandlesJob(silenceSigner)
export class SilenceSigner implements JobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly allowance: MailAllowance,
    private readonly batch: TokenBatch,
  ) {}

  async run({ subject: id }: OutboxItem): Promise<void> {
    const signer = await findPendingSigner(this.source.manager, id);
    if (signer) await this.allowance.silence(openSigner(this.keys.for('signer-contact'), id, signer.sealed).email, signer.petitionId);
    const [row] = (await this.source.query('select manage_hash as hash from signature where id = $1', [id])) as { hash: Buffer }[];
    if (row) await this.batch.withdraw({ id, hash: row.hash });
  }
}
