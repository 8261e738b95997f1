import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class SignInInput {
  @Field() email: string;
  @Field() password: string;
  /** Six digits; asked for by TotpRequired. */
  @Field(() => String, { nullable: true }) totp?: string | null;
}
