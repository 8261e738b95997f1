import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { RateLimitsModule } from '#libs/context';
import { OrganisationsModule } from '#libs/organisations';
import { PetitionsModule, SignatureCounts } from '#libs/petitions';
import { SigningPool } from './batching/signing-pool.js';
import { SigningAlarm } from './challenge/signing-alarm.js';
import { SigningGate } from './challenge/signing-gate.js';
import { ConsentTexts } from './consent/consent-texts.js';
import { ConsentingSigners } from './consent/consenting-signers.js';
import { ShowConsent } from './consent/show-consent.service.js';
import { Unsubscribe } from './consent/unsubscribe.service.js';
import { PublicSigners } from './showing/public-signers.service.js';
import { ConfirmSignature } from './signing/confirm-signature.service.js';
import { ShowMySignature } from './signing/my-signature.service.js';
import { NotMe } from './signing/not-me.service.js';
import { PetitionKeys } from './signing/petition-keys.js';
import { SignBatch } from './signing/sign-batch.js';
import { SignPetition } from './signing/sign-petition.service.js';
import { SigningLimit } from './signing/signing-limit.js';
import { TokenBatch } from './signing/token-batch.js';
import { WithdrawSignature } from './signing/withdraw-signature.service.js';
import { ReadDashboard } from './dashboard/read-dashboard.service.js';
import { LiveTallies } from './live/live-tallies.service.js';
import './signature.jobs.js';
import './signature.permissions.js';
import { ReadPartnerNumbers } from './partners/read-partner-numbers.service.js';
import { ReviewSuspects } from './suspects/review-suspects.service.js';
import { SignatureBatches } from './suspects/signature-batches.service.js';
import { CountSuspects } from './suspects/suspect-overview.service.js';
import { confirmedOf } from './tally/count-signatures.job.js';
import { KeptTallies } from './tally/kept-tallies.js';
import { Recount } from './tally/recount.service.js';
import { Tallies } from './tally/tallies.js';

const services = [SignPetition, ConfirmSignature, WithdrawSignature, NotMe, ShowMySignature, ConsentingSigners, ShowConsent, Unsubscribe, Tallies, KeptTallies, ReadDashboard, LiveTallies, PublicSigners, ReviewSuspects, CountSuspects, SignatureBatches, ReadPartnerNumbers, PetitionKeys, TokenBatch, Recount];

@Module({
  imports: [RateLimitsModule, AuthModule, OrganisationsModule, PetitionsModule],
  providers: [...services, SigningLimit, SigningAlarm, SigningGate, SigningPool, SignBatch, ConsentTexts],
  exports: services,
})
export class SignaturesModule {
  constructor(counts: SignatureCounts) {
    counts.offer(confirmedOf);
  }
}
