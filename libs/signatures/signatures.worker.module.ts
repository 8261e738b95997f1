import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#libs/organisations';
import { PetitionsModule } from '#libs/petitions';
import { AnswerRepeat } from './mails/answer-repeat.job.js';
import { FindForgetful } from './mails/find-forgetful.job.js';
import { MailAllowance } from './mails/mail-allowance.js';
import { PendingSigners } from './mails/pending-signers.js';
import { RemindSigner, SendConfirmation } from './mails/send-confirmation.job.js';
import { SignatureMails } from './mails/signature-mails.js';
import { SilenceSigner } from './mails/silence-signer.job.js';
import { EraseExpired } from './settling/erase-expired.job.js';
import { SettleContact } from './settling/settle-contact.job.js';
import { SignaturesModule } from './signatures.module.js';
import { CountSignatures } from './tally/count-signatures.job.js';

@Module({
  imports: [SignaturesModule, OrganisationsModule, PetitionsModule],
  providers: [SendConfirmation, RemindSigner, AnswerRepeat, SilenceSigner, SettleContact, EraseExpired, FindForgetful, CountSignatures, MailAllowance, PendingSigners, SignatureMails],
  exports: [CountSignatures],
})
export class SignaturesWorkerModule {}
