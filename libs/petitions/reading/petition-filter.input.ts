import { Field, InputType } from '@nestjs/graphql';
import type { PetitionState } from '../petition.states.js';
import { PetitionStates } from '../petition.type.js';

/** Which petitions; all conditions together. */
@InputType()
export class PetitionFilter {
  @Field(() => PetitionStates, { nullable: true }) state?: PetitionState | null;
  /** Readable in this language. */
  @Field(() => String, { nullable: true }) locale?: string | null;
  /** Carried by this organisation; slug or id. */
  @Field(() => String, { nullable: true }) organisation?: string | null;
  /** Slug or id. */
  @Field(() => String, { nullable: true }) coalition?: string | null;
  /** Words that all occur in one of its texts, in any of their forms. */
  @Field(() => String, { nullable: true }) query?: string | null;
  /** True for petitions copied from elsewhere; false when unset. */
  @Field(() => Boolean, { nullable: true }) isImported?: boolean | null;
}
