import { Field, ID, InputType, OmitType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { OrganisationFactsInput } from '../../facts/organisation-facts.input.js';

/** What an applicant says of itself and asks for. */
@InputType({ isAbstract: true })
export abstract class ApplicationWordsInput extends OmitType(OrganisationFactsInput, ['branchesAbroad', 'languages'] as const, InputType) {
  @Field(() => WordsInput) name: WordsInput;
  @Field(() => WordsInput, { nullable: true }) about?: WordsInput | null;
  @Field(() => String, { nullable: true }) website?: string | null;
  /** Why it wants to join, in its own words. */
  @Field() motivation: string;
  @Field() contactName: string;
  /** Criteria that ask for a declaration, and it is made. */
  @Field(() => [ID], { nullable: true }) declarations?: string[] | null;
  /** Members it asks to sponsor it, by slug. */
  @Field(() => [String], { nullable: true }) sponsors?: string[] | null;
}

@InputType()
export class ApplyInput extends ApplicationWordsInput {
  /** Slug of the coalition. */
  @Field() coalition: string;
  @Field() contactEmail: string;
  /** The language of its mails: fr, ar, en or es; that of the request when unset. */
  @Field(() => String, { nullable: true }) locale?: string | null;
}

@InputType()
export class EditApplicationInput extends ApplicationWordsInput {
  /** Of the link. */
  @Field() token: string;
}
