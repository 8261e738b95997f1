import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#libs/organisations';
import { LettersResolver } from './citizens/letters.resolver.js';
import { PlanModule } from '../plan/plan.module.js';
import { LettersModule } from './letters.module.js';
import { RefuseLettersController } from './offices/refuse-letters.controller.js';
import { OfficesResolver } from './offices/offices.resolver.js';
import { CampaignLettersResolver } from './reading/campaign-letters.resolver.js';
import { LetterCampaignFieldsResolver, LetterCampaignsResolver } from './reading/letter-campaigns.resolver.js';
import { LetterTargetFieldsResolver } from './reading/letter-target-fields.resolver.js';

/** The doors of letters. */
@Module({
  imports: [LettersModule, OrganisationsModule, PlanModule],
  providers: [CampaignLettersResolver, LetterCampaignFieldsResolver, LetterCampaignsResolver, LettersResolver, LetterTargetFieldsResolver, OfficesResolver],
  controllers: [RefuseLettersController],
  exports: [LettersModule],
})
export class LettersApiModule {}
