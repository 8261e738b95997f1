import { Field, InputType } from '@nestjs/graphql';
import { DraftInput, PetitionTextInput } from './draft.input.js';

@InputType()
export class CreatePetitionInput extends DraftInput {
  /** Slug or id. */
  @Field() coalition: string;
  /** Slug or id of the organisation that leads it. */
  @Field() organisation: string;
  /** The language whose text decides when translations differ. */
  @Field() referenceLocale: string;
  @Field(() => [PetitionTextInput]) texts: PetitionTextInput[];
}
