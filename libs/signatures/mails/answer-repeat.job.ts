import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { answerRepeat } from '../signature.jobs.js';
import { MOST_MAILS, SignatureState } from '../signature.states.js';
import { canonicalAddress } from '../signing/canonical-address.js';
import { PetitionKeys } from '../signing/petition-keys.js';
import { openSigner } from '../signing/signer-blob.js';
import { MailAllowance } from './mail-allowance.js';
import { findOfMailbox } from './pending-signer.js';
import { SignatureMails } from './signature-mails.js';

/**
 * Somebody signed with an address that has already signed. Only the owner of the mailbox learns it: a pending
 * signature gets its confirmation mail again, a confirmed one a notice; at most three of them. Run twice, it writes the
 * same mail: its Message-ID is made from the attempt.
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
  ) {}

  async run(item: OutboxItem): Promise<void> {
    if (!item.payload) return;
    const attempt = openSigner(this.keys.for('signer-contact'), item.subject, item.payload);
    const tokens = await this.petitionKeys.tokensOf({ id: attempt.petitionId }, canonicalAddress(attempt.email)!.address, `${attempt.givenName} ${attempt.familyName}`);
    const signed = await findOfMailbox(this.source.manager, attempt.petitionId, tokens.dedupToken);
    const own = signed.find((row) => row.personToken.equals(tokens.personToken)) ?? signed[0];
    if (!own || own.mails >= MOST_MAILS) return;
    if (!item.isAgain && !(await this.allowance.take(attempt.email, attempt.petitionId))) return;
    const isPending = own.state === SignatureState.pending && own.sealed !== null;
    const blob = isPending ? openSigner(this.keys.for('signer-contact'), own.id, own.sealed!) : attempt;
    await this.mails.send({ kind: isPending ? 'confirm' : 'repeat', signatureId: own.id, locale: own.locale, blob, errand: item.subject });
    await this.source.query('update signature set mails = mails + 1 where id = $1', [own.id]);
  }
}
