import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import { HandlesJob, Outbox, type JobHandler, type OutboxItem } from '#libs/jobs';
import { answerRepeat, sendConfirmation } from '../signature.jobs.js';
import { MOST_MAILS, SignatureState } from '../signature.states.js';
import { canonicalAddress } from '../signing/canonical-address.js';
import { PetitionKeys } from '../signing/petition-keys.js';
import { openSigner } from '../signing/signer-blob.js';
import { MailAllowance } from './mail-allowance.js';
import { findOfMailbox } from './pending-signer.js';
import { SignatureMails } from './signature-mails.js';

/**
 * Somebody signed with an address that has already signed. Only the owner of the mailbox learns it: a pending
 * signature gets its confirmation mail again, a confirmed one a notice; at most three of them.
 */
@Injectable()
@HandlesJob(answerRepeat)
export class AnswerRepeat implements JobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly petitionKeys: PetitionKeys,
    private readonly allowance: MailAllowance,
    private readonly mails: SignatureMails,
    private readonly outbox: Outbox,
  ) {}

  async run(item: OutboxItem): Promise<void> {
    if (!item.payload) return;
    const attempt = openSigner(this.keys.for('signer-contact'), item.subject, item.payload);
    const tokens = await this.petitionKeys.tokensOf({ id: attempt.petitionId }, canonicalAddress(attempt.email)!.address, `${attempt.givenName} ${attempt.familyName}`);
    const signed = await findOfMailbox(this.source.manager, attempt.petitionId, tokens.dedupToken);
    const own = signed.find((row) => row.personToken.equals(tokens.personToken)) ?? signed[0];
    if (!own || own.mails >= MOST_MAILS) return;
    if (own.state === SignatureState.pending && own.sealed) return this.outbox.add(this.source.manager, sendConfirmation, { subject: own.id });
    if (item.tries === 0 && !(await this.allowance.take(attempt.email, attempt.petitionId))) return;
    await this.mails.send({ kind: 'repeat', signatureId: own.id, locale: own.locale, blob: attempt, errand: item.id });
    await this.source.query('update signature set mails = mails + 1 where id = $1', [own.id]);
  }
}
