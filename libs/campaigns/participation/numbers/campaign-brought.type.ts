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

/** Signatures of a campaign’s petitions by who brought them. All rows together with `direct`, `others` and `uncounted` are the total, exactly. */
@ObjectType()
export class CampaignBrought {
  @Field(() => ID) campaignId: string;
  @Field(() => Int) total: number;
  @Field() asOf: Date;
  /** The reader runs the campaign and sees every number. */
  @Field() isWhole: boolean;
  @Field(() => [CampaignShare]) shares: CampaignShare[];
  /** Everybody may take the campaign’s kit now. */
  @Field() hasKit: boolean;
  /** By nobody’s link; null for others than who runs the campaign, as the next two. */
  @Field(() => Int, { nullable: true }) direct: number | null;
  /** By links of organisations that carry the petitions without taking part in the campaign. */
  @Field(() => Int, { nullable: true }) others: number | null;
  /** Of the last second or two, not yet told apart. */
  @Field(() => Int, { nullable: true }) uncounted: number | null;
}
