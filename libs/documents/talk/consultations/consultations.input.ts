import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { AgreementKind } from './consultation.type.js';
import type { Agreement } from './heard.js';

@InputType()
export class OpenConsultationInput {
  @Field(() => ID) documentId: string;
  /** In plain text, in every language in which people are asked. */
  @Field(() => WordsInput) questions: WordsInput;
  /** Places among the sections of the language that holds; none for the whole text. */
  @Field(() => [Int], { defaultValue: [] }) sections: number[];
  /** In languages whose text has other sections: all of it, or nothing. Needed when sections are chosen and there is such a language. */
  @Field(() => Boolean, { nullable: true }) wholeElsewhere?: boolean | null;
  @Field(() => Date) closesAt: Date;
}

@InputType()
export class CloseConsultationInput {
  @Field(() => ID) id: string;
  /** What was heard. */
  @Field(() => WordsInput) synthesis: WordsInput;
  /** What became different because of it; may be said later. */
  @Field(() => WordsInput, { defaultValue: {} }) changes: WordsInput;
}

@InputType()
export class AskByMailInput {
  @Field(() => ID) consultationId: string;
  @Field(() => [String]) emails: string[];
  /** In which they are written to. */
  @Field() locale: string;
}

@InputType()
export class ConsultationAnswerInput {
  @Field() token: string;
  @Field({ defaultValue: '' }) words: string;
  /** Any they choose. */
  @Field({ defaultValue: '' }) name: string;
  @Field(() => AgreementKind, { nullable: true }) agreement: Agreement | null;
  /** Anything one’s own for each form that is filled in: by everybody’s link the same words from the same form are one answer, however often they are sent. */
  @Field(() => ID, { nullable: true }) sheet?: string | null;
}
