import { Field, ObjectType } from '@nestjs/graphql';

/** One of the documents that go with a dossier. */
@ObjectType()
export class DossierAnnex {
  @Field() text: string;
  /** Told from what Sawt keeps; what it cannot know is never there, and ticked by hand. */
  @Field() isThere: boolean;
  /** What is there, as the number and day of a receipt; else empty. */
  @Field() note: string;
}
