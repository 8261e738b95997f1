import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { CriterionKinds } from '../admission.enums.js';
import type { CriterionKind } from './admission-criterion.entity.js';
import { AdmissionTermFields } from './admission-terms.type.js';

@InputType()
export class AdmissionRulesInput extends AdmissionTermFields {
  @Field(() => ID) coalitionId: string;
}

@InputType()
export class CriterionInput {
  /** Unmet, it keeps an application from being sent; else it is only said. */
  @Field() isBlocking: boolean;
  /** Themes; codes of areas and regions of Morocco; the years since formation. A declaration and a document have none. */
  @Field(() => [String], { nullable: true }) values?: string[] | null;
  /** What is asked, in the coalition's words; needed for a declaration and a document. */
  @Field(() => WordsInput, { nullable: true }) words?: WordsInput | null;
}

@InputType()
export class AddCriterionInput extends CriterionInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => CriterionKinds) kind: CriterionKind;
}

@InputType()
export class EditCriterionInput extends CriterionInput {
  @Field(() => ID) criterionId: string;
}
