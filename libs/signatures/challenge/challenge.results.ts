import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '#libs/graphql';

/** The petition is under attack; nothing was written. Sign again with a proof, or without one after a while. */
@ObjectType({ implements: () => [UserError] })
export class ChallengeNeeded extends UserError {
  /** `salt.hash.expiry.cost.seal`. The proof is `challenge.number`, with the number below `cost` for which the SHA-256 of salt and number, in hex, is the hash. It is good once. */
  @Field() challenge: string;
  @Field(() => Int) cost: number;
  /** Seconds until a signature without proof may pass. */
  @Field() retryAfter: number;
}
