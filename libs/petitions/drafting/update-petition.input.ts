import { Field, InputType } from '@nestjs/graphql';
import { DraftInput, PetitionTextInput } from './draft.input.js';

@InputType()
export class UpdatePetitionInput extends DraftInput {
  /** Slug or id. */
  @Field() petition: string;
  /** `updatedAt` of the petition as it was read: when it has changed since, nothing is written. */
  @Field(() => Date, { nullable: true }) readAt?: Date | null;
  @Field(() => String, { nullable: true }) referenceLocale?: string | null;
  /** Texts to add or replace, one a language; the other languages stay. */
  @Field(() => [PetitionTextInput], { nullable: true }) texts?: PetitionTextInput[] | null;
  /** Languages to take out. */
  @Field(() => [String], { nullable: true }) removeLocales?: string[] | null;
}
