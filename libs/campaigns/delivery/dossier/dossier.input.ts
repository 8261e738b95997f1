import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class SaveDossierLetterInput {
  /** Slug or id. */
  @Field() petition: string;
  /** fr or ar */
  @Field() locale: string;
  /** Empty to take the letter written from the petition again. */
  @Field() body: string;
}
