import { Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, resultUnion, TooManyRequests, UserError } from '#libs/graphql';
import { ChallengeNeeded } from '../challenge/challenge.results.js';

/** The signature is kept and a mail is on its way. The same bytes for a new, a repeated and a silenced address. */
@ObjectType()
export class CheckYourEmail {
  @Field() message: string;
}

/** The petition does not take signatures now. */
@ObjectType({ implements: () => [UserError] })
export class PetitionNotOpen extends UserError {
  @Field() state: string;
}

export const SignPetitionResult = resultUnion('SignPetitionResult', () => [CheckYourEmail, PetitionNotOpen, InvalidInput, TooManyRequests, ChallengeNeeded]);
export type SignPetitionResult = CheckYourEmail | PetitionNotOpen | InvalidInput | TooManyRequests | ChallengeNeeded;
