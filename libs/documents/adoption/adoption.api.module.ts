import { Module } from '@nestjs/common';
import { AdoptionModule } from './adoption.module.js';
import { AdoptionAnswersResolver, AdoptionCourseResolver } from './adoption.resolver.js';
import { AdoptionRoundResolver, DocumentAdoptionResolver } from './reading/adoption-fields.resolver.js';

/** The doors of adoption. */
@Module({ imports: [AdoptionModule], providers: [AdoptionAnswersResolver, AdoptionCourseResolver, AdoptionRoundResolver, DocumentAdoptionResolver] })
export class AdoptionApiModule {}
