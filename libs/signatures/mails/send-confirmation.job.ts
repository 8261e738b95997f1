import { Injectable } from '@nestjs/common';
import { Keys } from '#libs/crypto';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { remindSigner, sendConfirmation } from '../signature.jobs.js';
import { MOST_MAILS, SignatureState } from '../signature.states.js';
import { openSigner } from '../signing/signer-blob.js';
import { MailAllowance } from './mail-allowance.js';
import { PendingSigners } from './pending-signers.js';
import { SignatureMails } from './signature-mails.js';

/** Asks for confirmation; does nothing when the signature is confirmed, gone, or has had its three mails. */
@Injectable()
@HandlesJob(sendConfirmation)
export class SendConfirmation implements JobHandler {
  protected readonly kind: 'confirm' | 'remind' = 'confirm';

  constructor(
    protected readonly signers: PendingSigners,
    protected readonly keys: Keys,
    protected readonly allowance: MailAllowance,
    protected readonly mails: SignatureMails,
  ) {}

  async run(item: OutboxItem): Promise<void> {
    const signer = await this.signers.find(item.subject);
    if (!signer || signer.state !== SignatureState.pending || signer.mails >= MOST_MAILS) return;
    const blob = openSigner(this.keys.for('signer-contact'), signer.id, signer.sealed);
    if (!item.isAgain && !(await this.allowance.take(blob.email, signer.petitionId))) return;
    await this.mails.send({ kind: this.kind, signatureId: signer.id, locale: signer.locale, blob, errand: item.id });
    await this.signers.mailed(signer.id);
  }
}

/** The same letter with other words, once. */
@Injectable()
@HandlesJob(remindSigner)
export class RemindSigner extends SendConfirmation {
  protected override readonly kind = 'remind';
}
