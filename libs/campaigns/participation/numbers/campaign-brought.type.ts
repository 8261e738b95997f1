import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Organisation } from '#libs/organisations';

/** What one organisation’s links brought. */
@ObjectType()
export class CampaignShare {
  @Field(() => Organisation) organisation: Organisation;
  @Field() isLead: boolean;
  /** The reader works there. */
  @Field() isMine: boolean;
  /** Takes part today; else it did once. */
  @Field() isIn: boolean;
  /** Null where the reader may not know it: of others, unless it is public. */
  @Field(() => Int, { nullable: true }) signatures: number | null;
}

/** Signatures of a campaign’s petitions by who brought them. All rows together with `direct` and `uncounted` are the total, exactly. */
@ObjectType()
export class CampaignBrought {
  @Field(() => ID) campaignId: string;
  @Field(() => Int) total: number;
  @Field() asOf: Date;
  /** The reader runs the campaign and sees every number. */
  @Field() isWhole: boolean;
  @Field(() => [CampaignShare]) shares: CampaignShare[];
  /** By nobody’s link or that of an organisation that never took part; null for others than who runs the campaign, as the next. */
  @Field(() => Int, { nullable: true }) direct: number | null;
  /** Of the last second or two, not yet told apart. */
  @Field(() => Int, { nullable: true }) uncounted: number | null;
}
