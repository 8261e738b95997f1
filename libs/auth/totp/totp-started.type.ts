import { Field, ObjectType } from '@nestjs/graphql';

/** A new secret for an authenticator app; it counts once confirmed with a code. Shown this one time. */
@ObjectType()
export class TotpStarted {
  /** Base32, to type by hand. */
  @Field() secret: string;
  /** `otpauth://…`, for a QR code. */
  @Field() uri: string;
}
