import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#libs/organisations';
import { PetitionsModule } from '#libs/petitions';
import { SignaturesModule } from './signatures.module.js';
import { SignatureDashboardResolver } from './dashboard/signature-dashboard.resolver.js';
import { LiveTallyController } from './live/live-tally.controller.js';
import { PublicSignersResolver } from './showing/public-signers.resolver.js';
import { SignPetitionController } from './signing/sign-petition.controller.js';
import { SignPetitionResolver } from './signing/sign-petition.resolver.js';
import { TokenController } from './signing/token.controller.js';
import { TokenResolver } from './signing/token.resolver.js';
import { PartnerNumbersResolver } from './partners/partner-numbers.resolver.js';
import { BatchesResolver } from './suspects/batches.resolver.js';
import { SuspectsResolver } from './suspects/suspects.resolver.js';
import { PetitionTallyResolver, TallyPartsResolver } from './tally/petition-tally.resolver.js';
import { TallyController } from './tally/tally.controller.js';

@Module({
  imports: [SignaturesModule, OrganisationsModule, PetitionsModule],
  controllers: [SignPetitionController, TokenController, TallyController, LiveTallyController],
  providers: [SignPetitionResolver, TokenResolver, PetitionTallyResolver, TallyPartsResolver, PublicSignersResolver, SuspectsResolver, BatchesResolver, PartnerNumbersResolver, SignatureDashboardResolver],
})
export class SignaturesApiModule {}
