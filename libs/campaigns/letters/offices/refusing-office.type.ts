import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, resultUnion, Words } from '#libs/graphql';
import { LetterTarget } from '../letter-campaign.type.js';

/** An office that asked for no more letters, of those the account writes to. */
@ObjectType()
export class RefusingOffice {
  @Field(() => ID) id: string;
  @Field(() => Words) name: Words;
  @Field() address: string;
  @Field(() => Date) since: Date;
  /** By the link of a letter; else somebody of the staff wrote it down. */
  @Field() isByLink: boolean;
  /** The target through which the account may lift it; null for who leads no coalition that writes there. */
  @Field(() => ID, { nullable: true }) liftTargetId: string | null;
}

export const LetterTargetResult = resultUnion('LetterTargetResult', () => [LetterTarget, InvalidInput]);
