import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class ChangePasswordInput {
  @Field() currentPassword: string;
  /** At least 12 characters. */
  @Field() newPassword: string;
}
