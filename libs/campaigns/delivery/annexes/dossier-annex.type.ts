import { Field, ObjectType } from '@nestjs/graphql';

/** One of the documents that go with a dossier. */
@ObjectType()
export class DossierAnnex {
  @Field() text: string;
  /** Whether Sawt can tell it from what it keeps; else it is ticked by hand. */
  @Field() isTold: boolean;
  @Field() isThere: boolean;
  /** What is there, as the number and day of a receipt; else empty. */
  @Field() note: string;
}
