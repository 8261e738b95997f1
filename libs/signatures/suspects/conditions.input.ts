import { Field, InputType } from '@nestjs/graphql';

/** What signatures have in common; each that is given narrows the choice. */
@InputType()
export class SignatureConditions {
  /** The throw-away service of the address, such as `mailinator.com`. */
  @Field(() => String, { nullable: true }) service?: string | null;
  /** Slug of the organisation whose link brought them; empty for those nobody’s link brought. */
  @Field(() => String, { nullable: true }) source?: string | null;
  /** Confirmed at this moment or later. */
  @Field(() => Date, { nullable: true }) from?: Date | null;
  /** Confirmed before this moment. */
  @Field(() => Date, { nullable: true }) until?: Date | null;
  /** Language of the page they signed on. */
  @Field(() => String, { nullable: true }) locale?: string | null;
}
