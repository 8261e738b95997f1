import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';

@InputType()
export class KeepDocumentVersionInput {
  @Field(() => ID) documentId: string;
  /** fr, ar, en or es: a language in which the document is written. */
  @Field() locale: string;
  /** What it is remembered by, at most 120 characters. */
  @Field() name: string;
  /** For a translation, the version it translates; the newest of the reference when unset. */
  @Field(() => ID, { nullable: true }) referenceVersionId?: string | null;
}

@InputType()
export class CorrectDocumentInput {
  @Field(() => ID) documentId: string;
  /** Why, for everybody: in the language of the document at least. */
  @Field(() => WordsInput) reason: WordsInput;
}

@InputType()
export class DocumentDiffInput {
  @Field(() => ID) documentId: string;
  @Field() locale: string;
  /** The version before. */
  @Field(() => ID) before: string;
  /** The version after; what is written now when unset. */
  @Field(() => ID, { nullable: true }) after?: string | null;
}
