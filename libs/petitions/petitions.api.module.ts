import { Module } from '@nestjs/common';
import { PetitionCardController } from './card/petition-card.controller.js';
import { PetitionCards } from './card/petition-cards.service.js';
import { DraftingResolver } from './drafting/drafting.resolver.js';
import { FollowingResolver } from './following/following.resolver.js';
import { PetitionsModule } from './petitions.module.js';
import { PublishingResolver } from './publishing/publishing.resolver.js';
import { AuditedPetitionResolver } from './reading/audited-petition.resolver.js';
import { ErratumWordsResolver, MilestoneWordsResolver, TargetWordsResolver, UpdateWordsResolver } from './reading/part-words.resolver.js';
import { PetitionCarriersResolver } from './reading/petition-carriers.resolver.js';
import { PetitionFieldsResolver } from './reading/petition-fields.resolver.js';
import { PetitionsResolver } from './reading/petitions.resolver.js';
import { ProposedPetitionResolver } from './reading/proposed-petition.resolver.js';
import { ReviewResolver } from './review/review.resolver.js';
import { SimilarPetitionsResolver } from './searching/similar-petitions.resolver.js';

const words = [TargetWordsResolver, MilestoneWordsResolver, UpdateWordsResolver, ErratumWordsResolver];

/** GraphQL doors of the petitions area. */
@Module({
  imports: [PetitionsModule],
  controllers: [PetitionCardController],
  providers: [PetitionCards, PetitionsResolver, PetitionFieldsResolver, PetitionCarriersResolver, ...words, DraftingResolver, AuditedPetitionResolver, ProposedPetitionResolver, SimilarPetitionsResolver, ReviewResolver, PublishingResolver, FollowingResolver],
})
export class PetitionsApiModule {}
