import { ConsentRow, ConsentTextRow } from './consent/consent.entity.js';
import { MailAllowanceRow, OrganisationContactRow, PetitionKeyRow, PublicSignerRow, SignerContactRow, SuppressionRow } from './contact.entity.js';
import { SignatureRow } from './signature.entity.js';
import { SignatureBatchRow } from './suspects/signature-batch.entity.js';
import { PetitionTallyRow, TallyChangeRow, TallyPartRow, TallyRollupRow } from './tally/tally.entity.js';

export const signatureEntities = [
  SignatureRow, SignerContactRow, OrganisationContactRow, ConsentRow, ConsentTextRow, PublicSignerRow, PetitionKeyRow, SuppressionRow, MailAllowanceRow,
  PetitionTallyRow, TallyChangeRow, TallyPartRow, TallyRollupRow, SignatureBatchRow,
];
export { SignaturesModule } from './signatures.module.js';
export { SignaturesApiModule } from './signatures.api.module.js';
export { SignaturesWorkerModule } from './signatures.worker.module.js';
export { SignatureState } from './signature.states.js';
export { countSignatures, eraseExpired, findForgetful } from './signature.jobs.js';
export { SignPetition } from './signing/sign-petition.service.js';
export { PublicNameChoice, SignPetitionInput } from './signing/sign-petition.input.js';
export { CheckYourEmail, PetitionNotOpen, type SignPetitionResult } from './signing/sign-petition.results.js';
export { MyConsent } from './signing/my-signature.type.js';
export { MailAllowance } from './mails/mail-allowance.js';
export { ConfirmSignature } from './signing/confirm-signature.service.js';
export { WithdrawSignature } from './signing/withdraw-signature.service.js';
export { SignatureConfirmed, SignatureWithdrawn } from './signing/token.results.js';
export { openSigner } from './signing/signer-blob.js';
export { canonicalAddress } from './signing/canonical-address.js';
export { ConsentingSigners, type ConsentingContact, type ConsentingOf, type ConsentingRow } from './consent/consenting-signers.js';
export { AskedByMail, Wording } from './consent/asked-by-mail.entity.js';
export { keepWordings } from './consent/keep-wordings.js';
export { ShowConsent } from './consent/show-consent.service.js';
export { standingSigners } from './consent/standing-signers.js';
export { Unsubscribe } from './consent/unsubscribe.service.js';
export { Tallies, type Numbers } from './tally/tallies.js';
export { CountSignatures, dimensions, type Dimension } from './tally/count-signatures.job.js';
export { HIDE_UNDER, hideSmall } from './tally/hide-small.js';
export { signaturesBrought, type Brought } from './partners/signatures-brought.js';
export { Recount, type Difference } from './tally/recount.service.js';
export { signaturesByArea, signaturesByDay } from './signature.acts.export.js';
export { signatureColumns, signatureLines, signatureReport, type ReportLine, type SignatureReport, type SignatureWords } from './signature.export.js';
