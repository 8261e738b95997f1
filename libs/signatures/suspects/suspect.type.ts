import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, pageOf, resultUnion } from '#libs/graphql';

export enum SuspectDecision {
  /** Count it. */
  ACCEPT = 'ACCEPT',
  /** Do not count it. */
  REFUSE = 'REFUSE',
}
registerEnumType(SuspectDecision, { name: 'SuspectDecision' });

/** A confirmed signature that is not counted before somebody has looked: its address looks thrown away. No name, no address. */
@ObjectType()
export class Suspect {
  @Field() id: string;
  @Field() confirmedAt: Date;
  @Field() country: string;
  @Field(() => String, { nullable: true }) area: string | null;
  @Field() locale: string;
  /** Why it is held: `disposable`. */
  @Field() reason: string;
}

@ObjectType()
export class SuspectPage extends pageOf(Suspect) {}

@ObjectType()
export class SuspectsReviewed {
  /** How many were still waiting and are decided now. */
  @Field(() => Int) reviewed: number;
}

export const ReviewSuspectsResult = resultUnion('ReviewSuspectsResult', () => [SuspectsReviewed, InvalidInput]);
