import { Field, InputType } from '@nestjs/graphql';

/** What is not given stays as it is. */
@InputType()
export class UpdateMeInput {
  @Field(() => String, { nullable: true }) name?: string | null;
  /** fr, ar, en or es: of the console and of mails */
  @Field(() => String, { nullable: true }) locale?: string | null;
}
