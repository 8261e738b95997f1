import { ArgsType, Field } from '@nestjs/graphql';

/** The language of the answer; that of the request when unset. */
@ArgsType()
export class InLanguage {
  /** fr, ar, en or es */
  @Field(() => String, { nullable: true }) locale?: string;
}
